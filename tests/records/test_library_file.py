"""A library file is a stranger's: whatever is wrong with it is told, and costs little."""

from __future__ import annotations

import json
import os
import struct
import tracemalloc
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZIP_LZMA, ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.records.libraries import TEA, library, manifest
from vidbrowser.records.library_file import (
    MANIFEST,
    MOST_PARTS,
    TOGETHER,
    VERSION,
    holder,
    is_library_file,
    opened,
    part_name,
)
from vidbrowser.records.problem import UnreadableError
from vidbrowser.records.reader import read_file

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return library(tmp_path / "talks.vidbrowser", TEA)


def reason(file: Path) -> str:
    """Return why `file` cannot be opened."""
    with pytest.raises(UnreadableError) as caught:
        opened(file)
    return str(caught.value)


def test_it_is_known_by_its_name_and_by_being_a_file(file: Path, tmp_path: Path) -> None:
    folder = tmp_path / "folder.vidbrowser"
    folder.mkdir()
    assert is_library_file(file)
    assert is_library_file(file.rename(tmp_path / "TALKS.VidBrowser"))
    assert not is_library_file(folder)
    assert holder(folder / "records" / "00000.json" / "1") is None


def test_parts_and_records_know_which_file_holds_them(file: Path) -> None:
    part = file / part_name(0)
    assert holder(part) == holder(part / "1") == file
    assert holder(file) is None
    assert holder(file / "other" / "1") is None


def test_it_says_what_it_holds(file: Path) -> None:
    library = opened(file)
    assert library.manifest.folders == ("talks",)
    assert library.manifest.records == 1
    assert library.objects(part_name(0)) == [TEA]
    assert library.marks() is None


def test_a_part_before_the_beginning_of_the_file_cannot_be_read(file: Path) -> None:
    with ZipFile(file) as zipped:
        told = {name: zipped.read(name) for name in zipped.namelist()}
    with ZipFile(file, "w") as zipped:
        for name in reversed(told):  # what it is stands behind the records
            zipped.writestr(name, told[name])
    file.write_bytes(file.read_bytes()[10:])
    library_file = opened(file)
    with pytest.raises(UnreadableError):
        library_file.objects(part_name(0))


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "It is no library file of vidbrowser"),
        (b"---\ntitle: Tea\n---\n", "It is no library file of vidbrowser"),
        (b"PK\3\4 and then it ends", "The library file is damaged"),
    ],
)
def test_what_is_none_is_told(tmp_path: Path, content: bytes, why: str) -> None:
    file = tmp_path / "a.vidbrowser"
    file.write_bytes(content)
    assert reason(file).startswith(why)


def test_another_zip_is_none(tmp_path: Path) -> None:
    file = tmp_path / "a.vidbrowser"
    with ZipFile(file, "w") as zipped:
        zipped.writestr("../../escaped.txt", "x")
    assert reason(file) == "It is no library file of vidbrowser"


def test_a_pipe_or_a_folder_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.vidbrowser"
    os.mkfifo(pipe)
    assert reason(pipe) == "It is no library file of vidbrowser"
    assert "No such file" in reason(tmp_path / "none.vidbrowser")


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"vidbrowser": "marks"}, "It is no library file"),
        ({"version": VERSION + 1}, "It was written by a newer version"),
        ({"version": "1"}, "It was written by a newer version"),
        ({"records": -1}, "The library file is damaged"),
        ({"records": True}, "The library file is damaged"),
        ({"records": TOGETHER + 1}, "The library file is damaged"),  # a part is not there
        ({"records": TOGETHER * MOST_PARTS + 1}, "It holds more"),
        ({"records": 10**30}, "It holds more"),
        ({"folders": "talks"}, "The library file is damaged"),
        ({"folders": [1]}, "The library file is damaged"),
        ({"written": None}, "The library file is damaged"),
    ],
)
def test_a_manifest_of_another_kind_is_refused(
    tmp_path: Path, more: dict[str, object], why: str
) -> None:
    assert reason(library(tmp_path / "a.vidbrowser", TEA, **more)).startswith(why)


@pytest.mark.parametrize("content", [b"\xff", b"[", b"[" * 100_000, b"9" * 10_000, b"null"])
def test_a_manifest_that_is_no_json_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "a.vidbrowser"
    with ZipFile(file, "w") as zipped:
        zipped.writestr(MANIFEST, content)
    assert "library file" in reason(file)


def test_a_bomb_is_refused_before_it_goes_off(tmp_path: Path) -> None:
    file = tmp_path / "a.vidbrowser"
    with ZipFile(file, "w", ZIP_DEFLATED) as zipped:
        zipped.writestr(MANIFEST, json.dumps(manifest()))
        with zipped.open(part_name(0), "w") as part:
            for _ in range(200):
                part.write(bytes(1 << 20))
    tracemalloc.start()
    try:
        assert reason(file).startswith("It holds more")
        assert tracemalloc.get_traced_memory()[1] < 1 << 20
    finally:
        tracemalloc.stop()


def test_one_part_is_no_larger_than_what_is_read_at_once(tmp_path: Path) -> None:
    file = library(tmp_path / "a.vidbrowser", TEA | {"description": " " * (17 << 20)})
    with pytest.raises(UnreadableError, match="It holds more"):
        opened(file).objects(part_name(0))


def test_a_long_table_of_parts_is_not_looked_through(file: Path) -> None:
    content = bytearray(file.read_bytes())
    place = content.rfind(b"PK\5\6")
    content[place + 12 : place + 16] = struct.pack("<L", 1 << 31)
    file.write_bytes(content)
    assert reason(file).startswith("It holds more")


def test_what_only_looks_like_the_end_does_not_hide_a_long_table(file: Path) -> None:
    content = bytearray(file.read_bytes())
    place = content.rfind(b"PK\5\6")
    content[place + 4 : place + 8] = b"PK\5\6"
    content[place + 12 : place + 16] = struct.pack("<L", 1 << 31)
    file.write_bytes(content)
    assert reason(file).startswith("It holds more")


def test_no_other_way_of_packing_is_followed(tmp_path: Path) -> None:
    file = tmp_path / "a.vidbrowser"
    with ZipFile(file, "w", ZIP_LZMA) as zipped:
        zipped.writestr(MANIFEST, json.dumps(manifest()))
    assert reason(file).startswith("The library file is damaged")


def test_more_records_in_a_part_than_belong_there_are_damage(tmp_path: Path) -> None:
    file = library(tmp_path / "a.vidbrowser", *[TEA] * (TOGETHER + 1), records=1)
    with pytest.raises(UnreadableError, match="damaged"):
        opened(file).objects(part_name(0))


def test_what_takes_its_place_is_seen(file: Path) -> None:
    assert opened(file).manifest.folders == ("talks",)
    library(file, TEA, folders=["other", "names"])
    assert opened(file).manifest.folders == ("other", "names")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(found=st.data())
def test_damage_is_told_and_nothing_wrong_is_shown(file: Path, found: st.DataObject) -> None:
    whole = library(file, TEA, *[TEA | {"title": f"Tea {n}"} for n in range(9)]).read_bytes()
    before = [(r.title, r.description) for r in read_file(file).records]
    damaged = bytearray(whole)
    for _ in range(found.draw(st.integers(1, 4))):
        place = found.draw(st.integers(0, len(damaged) - 1))
        damaged[place] ^= found.draw(st.integers(1, 255))
    damaged = damaged[: found.draw(st.just(len(damaged)) | st.integers(0, len(damaged)))]
    other = file.with_name("damaged.vidbrowser")
    other.unlink(missing_ok=True)
    other.write_bytes(damaged)
    reading = read_file(other)
    if reading.record is None:
        assert reading.problems[0].path == other
        assert reading.problems[0].reason
    else:  # what was hit says nothing: a time, an attribute
        assert [(r.title, r.description) for r in reading.records] == before
