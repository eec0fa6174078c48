"""Every row of READING.md on folders of downloaded videos is true."""

from __future__ import annotations

import codecs
import json
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.records.archive.examples import VIDEO
from tests.records.documented import ARCHIVES, check, outcomes, sections
from vidbrowser.records.archive import info_json
from vidbrowser.records.reader import read_file

if TYPE_CHECKING:
    from collections.abc import Callable

ROWS = outcomes(ARCHIVES)


def info(**more: Any) -> bytes:
    return json.dumps(VIDEO | {"title": "Tea"} | more).encode()


def raw(key: str, value: bytes) -> bytes:
    """Return a file in which `value` stands for `key` as it is."""
    return info(**{key: "HERE"}).replace(b'"HERE"', value)


FILES: dict[str, bytes | Callable[[Path], None]] = {
    "`NaN` or `Infinity`": raw("like_count", b"null").replace(b"213", b"NaN"),
    "a byte order mark": codecs.BOM_UTF8 + info(),
    "UTF-16": info().decode().encode("utf-16"),
    "control characters in a text": raw("title", b'"Tea\x01"'),
    "half a character (`\\ud800`) in a key that is read": raw("title", rb'"Tea \ud800"'),
    "bytes that are not UTF-8 in a key that is read": raw("title", b'"Tea \xff"'),
    "either in any other key": raw("formats", rb'"\ud800' + b'\xff"'),
    "a key twice": info()[:-1] + b', "title": "Tea"}',
    'a value of a wrong kind, `duration: "soon"`': info(duration="soon"),
    "`duration: 0`": info(duration=0),
    "`duration: 0.4`": info(duration=0.4),
    "it is cut off": info()[:-20],
    "it is damaged": b'{"title": oh}\n',
    "0 bytes": b"",
    "a page of HTML": b"<html></html>",
    "lists nested 100,000 deep": b'{"title": ' + b"[" * 100_000,
    "a number of 10,000 digits": raw("view_count", b"9" * 10_000 + b" ").replace(b"213", b"NaN"),
    "a list instead of an object": b"[" + info() + b"]",
    "a text instead of an object": b'"Tea"',
    "several objects, one after the other": info() + b"\n" + info(),
    "neither `id` nor `title`": b'{"duration": 5}',
    "`_type` of a list (`playlist`, `multi_video`, `channel`)": info(_type="playlist"),
    '`_type: "url"`': info(_type="url"),
    "above 256 MB": lambda path: large(path),
}
NFO = {
    "an `.nfo` file of another root": b"<release>notes</release>",
    "an `.nfo` file with entities or a document type": b"<!DOCTYPE movie><movie/>",
    "an `.nfo` file with an address behind its root": (
        b"<movie><title>Tea</title></movie>\nhttps://example.org/1"
    ),
}


def large(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(info_json.LARGEST + 1)  # takes no room


@pytest.mark.parametrize("name", [*FILES, *NFO])
def test_what_is_said_of_a_file(name: str, tmp_path: Path) -> None:
    path = tmp_path / ("x.nfo" if name in NFO else "x.info.json")
    content = (FILES | NFO)[name]
    if isinstance(content, bytes):
        path.write_bytes(content)
    else:
        content(path)
    check(read_file(path, tmp_path), ROWS[name])


def test_every_row_is_tested() -> None:
    assert set(ROWS) == {*FILES, *NFO}


NOON = datetime(2020, 9, 13, 12, tzinfo=UTC)
PAGE, PICTURE = "https://example.org/1", "https://example.org/1.jpg"
KEYS: dict[str, list[tuple[str, Any, str, Any]]] = {
    "title": [("title", "One", "title", "One"), ("fulltitle", "Two", "title", "Two")],
    "channels": [
        (key, ["N"] if key in ("creators", "artists") else key, "channels", found)
        for key in (
            *("channel", "uploader", "creators", "creator", "artists", "artist", "series"),
            "playlist_uploader",
        )
        for found in [("N",) if key in ("creators", "artists") else (key,)]
    ],
    "site": [
        ("extractor_key", "Vimeo", "site", "vimeo"),
        ("extractor", "dailymotion:search", "site", "dailymotion"),
    ],
    "url": [
        ("webpage_url", PAGE, "url", PAGE),
        ("original_url", f"{PAGE}2", "url", f"{PAGE}2"),
    ],
    "published": [
        ("timestamp", NOON.timestamp(), "published", NOON),
        ("upload_date", "20200913", "published", NOON.replace(hour=0)),
        ("release_timestamp", 0, "published", datetime(1970, 1, 1, tzinfo=UTC)),
        ("release_date", "20200101", "published", datetime(2020, 1, 1, tzinfo=UTC)),
    ],
    "added": [("epoch", NOON.timestamp(), "added", NOON)],
    "duration": [("duration", 212.5, "duration", 213)],
    "live state": [
        ("live_status", "post_live", "live", "post_live"),
        ("is_live", True, "live", "is_live"),
        ("was_live", True, "live", "was_live"),
    ],
    "views, likes, dislikes, comments": [
        (f"{name}_count", 7, f"{name}s", 7) for name in ("view", "like", "dislike", "comment")
    ],
    "categories, tags": [
        ("categories", ["A"], "categories", ("A",)),
        ("genres", ["B"], "categories", ("B",)),
        ("genre", "C", "categories", ("C",)),
        ("tags", ["t", " t"], "tags", ("t",)),
    ],
    "image": [
        ("thumbnail", PICTURE, "image", PICTURE),
        ("thumbnails", [{"url": f"{PICTURE}2"}], "image", f"{PICTURE}2"),
    ],
    "description": [("description", "a <3", "text", "a <3")],
    "chapters": [("chapters", [{"start_time": 1.5}], "chapters", ((1, ""),))],
    "kind": [("media_type", "short", "kind", "short")],
    "availability, age limit, language": [
        ("availability", "public", "availability", "public"),
        ("age_limit", 18, "age_limit", 18),
        ("language", "pt-BR", "language", "pt-BR"),
    ],
    "list, place in list": [
        ("playlist_title", "L", "playlist", "L"),
        ("playlist", "M", "playlist", "M"),
        ("playlist_index", 3, "playlist_index", 3),
    ],
    "series, season, episode": [
        ("series", "S", "series", "S"),
        ("season_number", 2, "season", 2),
        ("episode_number", 5, "episode", 5),
    ],
}
"""By the first cell of a row: keys in their order, a value, the field it is for, what it says."""


def field_rows() -> dict[str, list[str]]:
    rows = [row for row in sections()[ARCHIVES] if len(row) == 2]
    return {
        field: list(dict.fromkeys(re.findall(r"`([a-z_]+)`", told)))
        for field, told in rows
        if field not in ("field", "---")
    }


@pytest.mark.parametrize("row", KEYS)
def test_the_first_key_that_has_a_value_counts(row: str, tmp_path: Path) -> None:
    keys = KEYS[row]
    assert field_rows()[row] == [key for key, *_ in keys]
    for place, (key, value, field, expected) in enumerate(keys):
        others = {other: said for other, said, *_ in keys[place + 1 :]}
        for more in ({}, others):
            path = tmp_path / "x.info.json"
            path.write_text(json.dumps({"id": "1", **more, key: value}))
            record = read_file(path, tmp_path).record
            assert record
            assert getattr(record, field) == expected, key


def test_every_field_is_tested() -> None:
    assert field_rows().keys() == KEYS.keys()


ELEMENTS: dict[str, tuple[Any, ...]] = {
    "title": ("title", "X"),
    "plot": ("text", "X"),
    "outline": ("text", "X"),
    "showtitle": ("channels", ("X",)),
    "studio": ("channels", ("X",)),
    "artist": ("channels", ("X",)),
    "genre": ("categories", ("X",)),
    "tag": ("tags", ("X",)),
    "aired": ("published", NOON.replace(hour=0), "2020-09-13"),
    "premiered": ("published", NOON.replace(hour=0), "2020-09-13"),
    "year": ("published", datetime(2020, 1, 1, tzinfo=UTC), "2020"),
    "dateadded": ("added", NOON, "2020-09-13 12:00:00"),
    "runtime": ("duration", 180, "3"),
    "durationinseconds": ("duration", 3, "3"),
    "season": ("season", 3, "3"),
    "episode": ("episode", 3, "3"),
    "thumb": ("image", PICTURE, PICTURE),
    "uniqueid": ("id", "Kx_9-aBcD3e", "Kx_9-aBcD3e"),
}
"""Elements of an `.nfo` file: the field that each is for, what it says, of which text."""
_AROUND = {"durationinseconds": "fileinfo/streamdetails/video"}


@pytest.mark.parametrize("name", ELEMENTS)
def test_elements_of_an_nfo_file(name: str, tmp_path: Path) -> None:
    field, expected, *text = ELEMENTS[name]
    around = _AROUND[name].split("/") if name in _AROUND else []
    opened, closed = (f"<{n}>" for n in around), (f"</{n}>" for n in reversed(around))
    said = f'<{name} type="youtube">{(text or ["X"])[0]}</{name}>'
    path = tmp_path / "x.nfo"
    path.write_text(f"<movie>{''.join(opened)}{said}{''.join(closed)}</movie>")
    assert getattr(read_file(path, tmp_path).record, field) == expected


def test_every_element_is_documented() -> None:
    document = (Path(__file__).resolve().parents[3] / "READING.md").read_text("utf-8")
    (sentence,) = re.findall(r"\nOf an `.nfo` file with the root .*?site\.", document, re.DOTALL)
    named = re.findall(r"`([a-z]+)`", sentence.partition("are read:")[2])
    assert {*named} == ELEMENTS.keys()
