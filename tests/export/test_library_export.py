"""A library in one file: what is opened on another machine is what was written."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import ZipFile

import polars as pl
import pytest

from tests.records.archive.examples import write
from vidbrowser import paths
from vidbrowser.catalogue.schema import STAMP
from vidbrowser.export.library_export import (
    FolderNames,
    LibraryExport,
    StoppedError,
    of_all,
)
from vidbrowser.library.library import load
from vidbrowser.marks.mark import Mark
from vidbrowser.marks.memory import MarkMemory, Version
from vidbrowser.marks.video_key import key_of
from vidbrowser.query import parse
from vidbrowser.records.library_file import TABLE, TOGETHER, opened
from vidbrowser.records.reader import read_file
from vidbrowser.search.facets import facet
from vidbrowser.search.matching import match_mask
from vidbrowser.thumbnails.fetcher import Fetcher
from vidbrowser.thumbnails.outcome import Picture
from vidbrowser.thumbnails.store import Store
from vidbrowser.thumbnails.thumbnails import Thumbnails

if TYPE_CHECKING:
    from vidbrowser.catalogue.catalogue import Catalogue

SAMPLE = paths.resources() / "sample"
_THERE = ("origin", "entry", *STAMP)
"""Columns that tell where a record is: that is another place now."""


def thumbnails(folder: Path, *roots: Path) -> Thumbnails:
    return Thumbnails(Store(folder), Fetcher, lambda: roots)


def exporting(catalogue: Catalogue, folder: Path) -> LibraryExport:
    pictures = thumbnails(folder / "store", *catalogue.roots)
    return of_all(catalogue, lambda: pictures)


@pytest.fixture(scope="module")
def there() -> Catalogue:
    return load([SAMPLE])


@pytest.fixture(scope="module")
def moved(there: Catalogue, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("written")
    file = folder / "talks.vidbrowser"
    exporting(there, folder).write(file)
    return file


def test_every_field_and_every_folded_text_comes_back(there: Catalogue, moved: Path) -> None:
    here = load([moved])
    assert here.frame.drop(_THERE).equals(there.frame.drop(_THERE))
    assert here.problem_count == 0


def test_each_description_comes_back_as_it_was_written(there: Catalogue, moved: Path) -> None:
    here = load([moved])
    for row in range(len(there)):
        before, now = read_file(there.path(row)).record, read_file(here.path(row)).record
        assert before is not None
        assert now is not None
        assert (now.description, now.is_plain) == (before.description, before.is_plain)
        assert now.chapters == before.chapters


@pytest.mark.parametrize("query", ["cake", "has:media", "-tag:music", "views:>1000", "path:desert"])
def test_queries_find_the_same(there: Catalogue, moved: Path, query: str) -> None:
    here = load([moved])
    found, before = match_mask(here, parse(query)), match_mask(there, parse(query))
    assert found.to_list() == before.to_list()


def test_values_are_counted_the_same(there: Catalogue, moved: Path) -> None:
    here = load([moved])
    for name in ("category", "channel", "tag"):
        assert facet(here, parse(""), name).values == facet(there, parse(""), name).values


def test_pictures_come_along_and_are_shown_without_leave(
    there: Catalogue, moved: Path, tmp_path: Path
) -> None:
    here = load([moved])
    before = thumbnails(tmp_path / "before", SAMPLE)
    now = thumbnails(tmp_path / "now")
    shown = 0
    for old, new in zip(*(c.summaries(range(len(c))) for c in (there, here)), strict=True):
        picture = before.load(old.image, old.path, may_fetch=False)
        if isinstance(picture, Picture):
            again = now.load(new.image, new.path, may_fetch=False)
            assert isinstance(again, Picture)
            assert (again.width, again.height) == (picture.width, picture.height)
            shown += 1
    assert shown == opened(moved).manifest.pictures > 0


def test_a_picture_of_the_network_comes_along_from_the_store(tmp_path: Path) -> None:
    (tmp_path / "talks").mkdir()
    url = "https://pictures.example/a.jpg"
    (tmp_path / "talks/a.md").write_text(f"---\ntitle: Tea\nimage: {url}\n---\n")
    jpeg = next(SAMPLE.rglob("*.jpg")).read_bytes()
    Store(tmp_path / "store").put(url, Picture(jpeg, 320, 180))
    file = tmp_path / "x.vidbrowser"
    assert exporting(load([tmp_path / "talks"]), tmp_path).write(file).pictures == 1
    [summary] = load([file]).summaries([0])
    other = thumbnails(tmp_path / "other")
    assert isinstance(other.load(url, summary.path, may_fetch=False), Picture)
    assert not other.has(url), "what a stranger put there stands for no address"


def test_many_records_come_in_parts(tmp_path: Path) -> None:
    (tmp_path / "many").mkdir()
    for number in range(2 * TOGETHER + 1):
        (tmp_path / f"many/{number}.md").write_text(
            f"---\ntitle: Talk {number}\n---\nSaid {number}"
        )
    there = load([tmp_path / "many"])
    file = tmp_path / "many.vidbrowser"
    assert exporting(there, tmp_path).write(file).records == 2 * TOGETHER + 1
    assert len(opened(file).parts) == 3
    assert load([file]).frame["title"].to_list() == there.frame["title"].to_list()


def test_one_that_was_opened_can_be_written_again(moved: Path, tmp_path: Path) -> None:
    here, again = load([moved]), tmp_path / "again.vidbrowser"
    written = exporting(here, tmp_path).write(again)
    assert written.pictures == opened(moved).manifest.pictures
    stamps = [name for name in STAMP if name != "path"]
    assert load([again]).frame.drop(stamps).equals(here.frame.drop(stamps))


def test_the_table_in_it_is_for_other_programs_and_names_no_folder_of_this_machine(
    there: Catalogue, moved: Path, tmp_path: Path
) -> None:
    with ZipFile(moved) as zipped:
        table = pl.read_parquet(zipped.read(TABLE))
    assert table["title"].to_list() == there.frame["title"].to_list()
    assert table["description"].null_count() < table.height
    assert all(path.startswith("sample/") for path in table["path"])


def test_nothing_in_it_tells_where_it_was_or_what_a_downloader_keeps(tmp_path: Path) -> None:
    from tests.records.archive.test_wanted_keys import SECRET, UNWANTED

    write(tmp_path / "secret" / "clips", **UNWANTED)
    file = tmp_path / "clips.vidbrowser"
    exporting(load([tmp_path / "secret" / "clips"]), tmp_path).write(file)
    with ZipFile(file) as zipped:
        for name in zipped.namelist():
            content = zipped.read(name)
            assert SECRET.encode() not in content
            assert b"secret" not in content
            assert bytes(tmp_path) not in content


def test_marks_of_its_videos_come_along_and_no_others(there: Catalogue, tmp_path: Path) -> None:
    memory = MarkMemory()
    [first] = there.summaries([0])
    marks = {key_of(first): Mark(starred=True), key_of(first)._replace(id="x"): Mark(later=True)}
    memory.put(Version(0, 1), marks)
    there = replace(there, marks=memory)
    file = tmp_path / "a.vidbrowser"
    assert exporting(there, tmp_path).write(file).marks == 1
    told = json.loads(opened(file).marks() or b"")
    assert [mark["id"] for mark in told["marks"]] == [first.id]


def test_what_is_stopped_leaves_nothing_and_what_was_there(
    there: Catalogue, tmp_path: Path
) -> None:
    file = tmp_path / "a.vidbrowser"
    file.write_bytes(b"before")
    export = exporting(there, tmp_path)
    export.stop()
    with pytest.raises(StoppedError):
        export.write(file, force=True)
    with pytest.raises(FileExistsError):
        exporting(there, tmp_path).write(file)
    assert file.read_bytes() == b"before"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["a.vidbrowser"]


def test_a_record_whose_file_is_gone_comes_without_its_description(tmp_path: Path) -> None:
    (tmp_path / "talks").mkdir()
    (tmp_path / "talks/a.md").write_text("---\ntitle: Tea\n---\nGreen")
    there = load([tmp_path / "talks"])
    (tmp_path / "talks/a.md").unlink()
    file = tmp_path / "a.vidbrowser"
    assert exporting(there, tmp_path).write(file).unread == 1
    assert load([file]).frame["title"].to_list() == ["Tea"]


def test_folders_are_called_by_their_names_and_told_apart() -> None:
    names = FolderNames()
    one, two, file = Path("/a/talks"), Path("/b/talks"), Path("/notes/x.md")
    assert names.origin(one / "2022" / "a.md", one) == "talks/2022/a.md"
    assert names.origin(two / "a.md", two) == "talks (2)/a.md"
    assert names.origin(one / "b\udcff.md", one) == "talks/b\ufffd.md"
    assert names.origin(file, file) == "notes/x.md"
    assert names.of(Path("/")) == "files"


def test_it_says_of_which_folders_its_records_are(moved: Path, tmp_path: Path) -> None:
    (tmp_path / "v1.2").mkdir()
    (tmp_path / "v1.2/a.md").write_text("---\ntitle: Tea\n---\n")
    (tmp_path / "empty").mkdir()
    there = load([moved, tmp_path / "v1.2", tmp_path / "empty"])
    shutil.rmtree(tmp_path / "v1.2")
    file = tmp_path / "all.vidbrowser"
    exporting(there, tmp_path).write(file)
    assert opened(file).manifest.folders == ("sample", "v1.2")


def test_a_number_is_not_the_name_of_another_folder(tmp_path: Path) -> None:
    names, folders = (
        FolderNames(),
        [tmp_path / "a/talks", tmp_path / "talks (2)", tmp_path / "talks"],
    )
    assert [names.of(folder) for folder in folders] == ["talks", "talks (2)", "talks (3)"]
