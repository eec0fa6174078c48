"""What Python raises of a zip that is not whole, or packed in other ways, is among what is told."""

from __future__ import annotations

from contextlib import suppress
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.records.zip_failures import BOUNDED, BROKEN

if TYPE_CHECKING:
    from collections.abc import Callable


def packed(kind: int = ZIP_DEFLATED) -> bytes:
    stream = BytesIO()
    with ZipFile(stream, "w", kind) as zipped:
        zipped.writestr("a", b"words " * 100)
    return stream.getvalue()


def read(content: bytes, name: str = "a") -> bytes:
    with ZipFile(BytesIO(content)) as zipped:
        return zipped.read(name)


def with_byte(place: int, value: int) -> bytes:
    """Return a zip of which a byte behind the beginning of its table is another."""
    content = bytearray(packed())
    content[content.index(b"PK\1\2") + place] = value
    return bytes(content)


@pytest.mark.parametrize(
    "broken",
    [
        lambda: read(b""),
        lambda: read(packed()[:-30]),
        lambda: read(packed(), "b"),
        lambda: read(with_byte(8, 1)),  # a password
        lambda: read(with_byte(10, 99)),  # another packing
        lambda: read(with_byte(16, 99)),  # another checksum
    ],
)
def test_what_is_broken_is_told(broken: Callable[[], bytes]) -> None:
    with pytest.raises(BROKEN):
        broken()


@given(st.integers(0, len(packed()) - 1), st.integers(0, 255))
def test_any_byte_may_be_another(place: int, value: int) -> None:
    content = bytearray(packed())
    content[place] = value
    with suppress(*BROKEN):
        read(bytes(content))


def test_what_programs_use_is_bounded() -> None:
    assert all(read(packed(kind)) for kind in BOUNDED)
    assert set(BOUNDED) == {ZIP_STORED, ZIP_DEFLATED}
    assert ZIP_BZIP2 not in BOUNDED
