"""Fuzzed: a library in one file, as it is on a damaged disk, and what a stranger put into one."""

from __future__ import annotations

import json
from contextlib import suppress
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any
from zipfile import ZipFile

from tests.faults.target import Target
from tests.records.libraries import TEA, library, manifest
from tests.records.test_reader_properties import check
from vidbrowser.records.library_file import MANIFEST, part_name, pictures_name
from vidbrowser.records.library_records import leads_out, picture_of
from vidbrowser.records.problem import UnreadableError
from vidbrowser.records.reader import read_file

if TYPE_CHECKING:
    from collections.abc import Sequence

_RECORDS: tuple[dict[str, Any], ...] = (
    TEA | {"picture": [0, 3]},
    TEA | {"title": "Milk", "tags": ["a"], "url": "https://example.org/", "is_plain": True},
)


@cache
def _whole() -> bytes:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "a.vidbrowser"
        return library(file, *_RECORDS, **{pictures_name(0): b"one"}).read_bytes()


def _read(file: Path) -> None:
    """Read all that is in a library file: records or an error, and pictures or none."""
    reading = read_file(file)
    check(reading)
    for record in reading.records:
        assert record.origin is None or not leads_out(record.origin)
        assert read_file(record.path).records == (record,)
        with suppress(UnreadableError):
            assert picture_of(record.path) != b""


def _file(folder: Path, raw: bytes) -> None:
    file = folder / "a.vidbrowser"
    file.write_bytes(raw)
    _read(file)


def _part(folder: Path, raw: bytes) -> None:
    file = folder / "a.vidbrowser"
    with ZipFile(file, "w") as zipped:
        zipped.writestr(MANIFEST, json.dumps(manifest(records=len(_RECORDS))))
        zipped.writestr(part_name(0), raw)
        zipped.writestr(pictures_name(0), b"one")
    _read(file)


def _said(folder: Path, raw: bytes) -> None:
    file = folder / "a.vidbrowser"
    with ZipFile(file, "w") as zipped:
        zipped.writestr(MANIFEST, raw)
        zipped.writestr(part_name(0), json.dumps(_RECORDS))
    _read(file)


def _parts() -> Sequence[bytes]:
    return [json.dumps(_RECORDS).encode(), json.dumps(_RECORDS[:1], indent=1).encode()]


_ZIP_WORDS = (
    b"PK\1\2",
    b"PK\3\4",
    b"PK\5\6",
    b"PK\6\6",
    b"PK\6\7",
    b"\xff" * 8,
    b"records/",
    b"\0",
)
_WORDS = (
    *(b'"origin": "../x"', b'"picture": [0, 9]', b'"chapters": [[', b'"views": ', b'"tags": '),
    *(b"NaN", b"1e999", b"\\ud800", b"\\u0000", b"[" * 99, b"9" * 30, b"-1", b"null", b"true"),
)

TARGETS = {
    "library file": Target(_file, lambda: [_whole()], _ZIP_WORDS),
    "records of a library file": Target(_part, _parts, _WORDS),
    "what a library file says of itself": Target(
        _said, lambda: [json.dumps(manifest(records=2)).encode()], _WORDS
    ),
}
