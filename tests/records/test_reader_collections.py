"""Every row of READING.md on files of other collections is true."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.records.documented import COLLECTIONS, check, outcomes
from vidbrowser.records.json_object import LARGEST
from vidbrowser.records.reader import read_file
from vidbrowser.records.yaml_list import LARGEST as LARGEST_LIST
from vidbrowser.records.yaml_list import MOST

if TYPE_CHECKING:
    from pathlib import Path

ROWS = outcomes(COLLECTIONS)
WATCH = "https://www.youtube.com/watch?v=Qiz-kVErOhk"
VIDEOS = [{"type": "youtube", "url": WATCH}]


def said(**fields: object) -> bytes:
    return json.dumps({"title": "Tea", **fields}).encode()


OBJECTS = {
    "a `.json` file with `title` and `videos: [{type, url}]`": said(videos=VIDEOS, id=973),
    "a `.json` file with `title` and `source_url` on a known site": said(source_url=WATCH),
    "a `.json` file with a title and no video": said(description="A group"),
    "a `.json` file with `url` on no known site": said(url="https://example.org/"),
    "a list of JSON": b'[{"title": "Tea"}]',
    'damaged JSON with `"title"` in it': b'{"title": "Tea", "videos": [\n  ,',
    "damaged JSON without": b'{"name": ',
    "JSON nested 100,000 deep": b'{"title": ' + b"[" * 100_000,
    "a `.json` file above 1 MB": said(videos=VIDEOS, more="." * LARGEST),
    "a `.json` file that a downloader wrote (`extractor`)": said(
        id="Qiz-kVErOhk", extractor="youtube", webpage_url=WATCH, url="https://cdn.example/sig"
    ),
}
LISTS = {
    "`videos.yml` with two entries": ("- title: Tea", "- title: Milk"),
    "an entry that is no map": ("- title: Tea", "", "- Milk"),
    "an entry without title and id": ("- title: Tea", "", "- date: 2020-01-01"),
    "`views: many` in an entry": ("---", "- title: Tea", "- title: Milk", "  views: many"),
    "`videos.yml` with `[]`": ("[]",),
    "`videos.yml` that is no list": ("title: Tea",),
    "`videos.yml` of which no entry is a record": ("- Tea",),
    "`videos.yml` above 4 MB": ("- title: Tea", "#" * LARGEST_LIST),
    "more than 10,000 entries": ("- title: Tea",) * (MOST + 1),
}
COUNTS = {"nothing": 0, "one record": 1, "two records": 2, "10,000 records": 10_000}


@pytest.mark.parametrize("name", OBJECTS)
def test_what_is_said_of_an_object(name: str, tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(OBJECTS[name])
    check(read_file(path, tmp_path), ROWS[name])


@pytest.mark.parametrize("name", LISTS)
def test_what_is_said_of_a_list(name: str, tmp_path: Path) -> None:
    path = tmp_path / "videos.yml"
    path.write_text("\n".join(LISTS[name]), "utf-8")
    reading = read_file(path, tmp_path)
    assert len(reading.records) == COUNTS[ROWS[name][1]]
    if name == "`videos.yml` of which no entry is a record":
        reading = type(reading)(None, reading.problems[:1])  # the entries' own losses follow
    check(reading, ROWS[name])


def test_every_row_is_tested() -> None:
    assert set(ROWS) == {*OBJECTS, *LISTS}
