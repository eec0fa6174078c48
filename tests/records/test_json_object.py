"""Objects of JSON: the keys of neighbouring collections, and what is of another program."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from vidbrowser.records.reader import Reading, read_file

if TYPE_CHECKING:
    from pathlib import Path

TALK: dict[str, Any] = {
    "copyright_text": None,
    "description": "Leaves & <water>\n\nMore of it",
    "duration": 2498,
    "id": 973,
    "language": "eng",
    "recorded": "2018-06-11",
    "speakers": ["Ann Smith", "Bo Li"],
    "tags": ["tea", "green tea"],
    "thumbnail_url": "https://i.ytimg.com/vi/zV8tItoERz0/hqdefault.jpg",
    "title": "Tea \u00e1 la carte",
    "videos": [{"length": 0, "type": "youtube", "url": "https://youtu.be/zV8tItoERz0"}],
}


def read(folder: Path, text: str | bytes) -> Reading:
    path = folder / "talk.json"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_file(path, folder)


def test_a_talk_is_a_record(tmp_path: Path) -> None:
    reading = read(tmp_path, json.dumps(TALK))
    record = reading.record
    assert record
    assert reading.problems == ()
    assert (record.title, record.channels) == ("Tea \u00e1 la carte", ("Ann Smith", "Bo Li"))
    assert (record.site, record.id) == ("youtube", "zV8tItoERz0")
    assert record.published == datetime(2018, 6, 11, tzinfo=UTC)
    assert (record.duration, record.tags) == (2498, ("tea", "green tea"))
    assert record.image == TALK["thumbnail_url"]
    assert record.text == TALK["description"]
    assert (record.path, record.file) == (tmp_path / "talk.json", tmp_path / "talk.json")


@pytest.mark.parametrize("url", ["file:///etc/passwd", "http://localhost/a", "javascript:1"])
def test_an_address_that_is_never_opened_is_told(tmp_path: Path, url: str) -> None:
    reading = read(tmp_path, json.dumps(TALK | {"videos": [{"url": url}]}))
    assert reading.record
    assert reading.record.url is None
    assert "no address that can be opened" in reading.problems[0].reason


def test_halves_of_characters_and_marks_of_utf_16_do_no_harm(tmp_path: Path) -> None:
    reading = read(tmp_path, json.dumps(TALK).replace("Tea", "T\\ud800"))
    assert reading.record
    assert reading.record.title == "T\ufffd \u00e1 la carte"
    reading = read(tmp_path, json.dumps(TALK, ensure_ascii=False).encode("utf-16"))
    assert reading.record
    assert reading.record.title == TALK["title"]


def test_what_a_downloader_signed_is_not_looked_at(tmp_path: Path) -> None:
    said = {"id": "1", "title": "Tea", "extractor": "x", "url": "https://cdn.example/?sig=canary"}
    reading = read(tmp_path, json.dumps(said))
    assert reading.record
    assert "canary" not in repr(reading)


def test_a_list_of_the_downloader_is_no_record(tmp_path: Path) -> None:
    said = {"id": "1", "title": "Tea", "extractor": "x", "_type": "playlist"}
    assert read(tmp_path, json.dumps(said)).record is None


def test_a_file_that_is_gone_may_come_back(tmp_path: Path) -> None:
    assert read_file(tmp_path / "gone.json", tmp_path).again
