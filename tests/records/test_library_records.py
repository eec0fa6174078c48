"""Records of a library file: read as they were written, and nothing else is taken for one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.query.strategies import records as any_record
from tests.records.libraries import TEA, library
from vidbrowser.records import library_records
from vidbrowser.records.fields import FIELDS
from vidbrowser.records.library_file import part_name, pictures_name
from vidbrowser.records.library_records import object_of, picture_of
from vidbrowser.records.problem import Severity
from vidbrowser.records.reader import read_file

if TYPE_CHECKING:
    from vidbrowser.records.record import Record


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "talks.vidbrowser"


def test_a_record_has_the_path_of_its_place(file: Path) -> None:
    library(file, TEA, TEA | {"title": "Milk"})
    first, second = read_file(file / part_name(0)).records
    assert (first.path, second.path) == (file / part_name(0) / "1", file / part_name(0) / "2")
    assert first.file == file
    assert read_file(second.path).records == (second,)
    assert first.origin == "talks/2022/tea.md"
    assert first.chapters == ((0, "Leaves"), (60, "Water"))


def test_the_file_by_itself_tells_its_first_records(file: Path) -> None:
    assert read_file(library(file, TEA)).record == read_file(file / part_name(0) / "1").record


def test_a_place_that_is_gone_is_told(file: Path) -> None:
    [problem] = read_file(library(file, TEA) / part_name(0) / "2").problems
    assert problem.reason == "The library file has no record at this place any more"


def test_an_empty_one_is_told(file: Path) -> None:
    [problem] = read_file(library(file)).problems
    assert problem.reason == "The library file holds no record"


@pytest.mark.parametrize(
    "wrong",
    [
        *(
            {"title": None},
            {"title": ""},
            {"title": 1},
            {"views": "7"},
            {"views": -1},
            {"views": True},
            {"views": 1 << 63},
        ),
        *({"channels": "Kettle"}, {"channels": [1]}, {"published": "2020"}, {"published": 10**30}),
        *({"description": 1}, {"chapters": {}}, {"chapters": [[0]]}, {"chapters": [["0", "a"]]}),
    ],
)
def test_what_is_no_record_is_refused(file: Path, wrong: dict[str, Any]) -> None:
    [problem] = read_file(library(file, TEA | wrong)).problems
    assert problem.severity is Severity.ERROR
    assert problem.reason == "The library file holds something that is no record"


@pytest.mark.parametrize(
    "origin",
    [
        "../../etc/passwd",
        "/etc/passwd",
        "talks/../../x.md",
        "C:\\x.md",
        "\\\\host\\x",
        "talks//x.md",
    ],
)
def test_a_path_that_leads_out_is_left_out_and_told(file: Path, origin: str) -> None:
    reading = read_file(library(file, TEA | {"origin": origin}))
    assert reading.record is not None
    assert reading.record.origin is None
    assert "leads out of its folder" in reading.problems[0].reason


def test_half_characters_and_nul_are_shown_as_such(file: Path) -> None:
    told = TEA | {"title": "a\0b\ud800", "tags": ["\0", ""], "description": "\udfff"}
    record = read_file(library(file, told)).record
    assert record is not None
    assert (record.title, record.tags, record.description) == (
        "a\ufffdb\ufffd",
        ("\ufffd",),
        "\ufffd",
    )


def test_its_picture_is_among_those_of_its_part(file: Path) -> None:
    records = (TEA | {"picture": [0, 3]}, TEA | {"picture": [3, 4]}, TEA)
    library(file, *records, **{pictures_name(0): b"onetwo2"})
    pictures = [picture_of(file / part_name(0) / str(place)) for place in (1, 2, 3)]
    assert pictures == [b"one", b"two2", None]
    assert picture_of(Path("/talks/a.md")) is None


@pytest.mark.parametrize("place", [[0], [-1, 3], ["0", 3], [9, 3], {}, [True, 3]])
def test_a_picture_that_is_nowhere_is_none(file: Path, place: object) -> None:
    library(file, TEA | {"picture": place}, **{pictures_name(0): b"one"})
    assert picture_of(file / part_name(0) / "1") is None


@settings(deadline=None, max_examples=30)
@given(record=any_record.filter(lambda record: record.title or record.id))
def test_what_is_written_is_read_again(
    tmp_path_factory: pytest.TempPathFactory, record: Record
) -> None:
    file = tmp_path_factory.mktemp("any") / "a.vidbrowser"
    read = read_file(library(file, object_of(record, record))).record
    assert read is not None
    for field in FIELDS:
        if field.name not in ("entry", "origin"):
            assert getattr(read, field.name) == getattr(record, field.name)
    assert read.text == record.text


def test_every_field_is_written(file: Path) -> None:
    names = {field.name for field in FIELDS} - {"entry"}
    assert {field.name for field in library_records.WRITTEN} == names


@given(st.text(max_size=20))
def test_no_origin_leads_out(origin: str) -> None:
    if not library_records.leads_out(origin):
        root = Path("/folder")
        assert (root / origin).is_relative_to(root)
        assert ".." not in (root / origin).parts
