"""Archives of strangers: what is in them is read, whatever is wrong with them is told."""

from __future__ import annotations

import io
import zipfile
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.marks.exchange.archive import Archive
from vidbrowser.records.problem import UnreadableError


def zipped(method: int = zipfile.ZIP_DEFLATED) -> bytes:
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w", method) as made:
        made.writestr("a/tea.txt", b"green " * 100)
    return raw.getvalue()


def test_members_are_read_a_piece_at_a_time_and_as_a_whole() -> None:
    archive = Archive(io.BytesIO(zipped()))
    assert archive.sizes == {"a/tea.txt": 600}
    member = archive.member("a/tea.txt")
    assert member.read(5) == b"green"
    assert member.read(1000) == b" " + b"green " * 99
    assert archive.whole("a/tea.txt", 600) == b"green " * 100
    assert archive.whole("a/tea.txt", 599) is None
    with pytest.raises(UnreadableError, match="damaged"):
        archive.member("cake.txt")


def test_what_would_be_unpacked_without_a_bound_is_not_read() -> None:
    archive = Archive(io.BytesIO(zipped(zipfile.ZIP_BZIP2)))
    with pytest.raises(UnreadableError, match="another compression"):
        archive.whole("a/tea.txt", 1000)


@given(
    st.sampled_from(
        (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
    ),
    st.integers(0, 200),
    st.binary(max_size=6),
)
def test_whatever_is_damaged_is_read_or_told(method: int, place: int, other: bytes) -> None:
    raw = zipped(method)
    raw = raw[:place] + other + raw[place + len(other) :]
    with suppress(UnreadableError):
        archive = Archive(io.BytesIO(raw))
        for name in archive.sizes:
            archive.whole(name, 1000)
