"""What is read of a file, by the strict way and by the other, and why some are not read."""

from __future__ import annotations

import json
from typing import Any

import pytest

from vidbrowser.records.archive.wanted_keys import WANTED, read_wanted
from vidbrowser.records.problem import UnreadableError

SECRET = "canary-7f3a"
UNWANTED: dict[str, Any] = {
    "url": f"https://media.example.org/{SECRET}",
    "formats": [{"url": SECRET, "http_headers": {"Cookie": SECRET}, "cookies": SECRET}],
    "requested_formats": [{"url": SECRET}],
    "requested_downloads": [{"filepath": f"/home/{SECRET}/x.mp4"}],
    "automatic_captions": {"en": [{"url": SECRET}]},
    "subtitles": {"en": [{"url": SECRET}]},
    "http_headers": {"Cookie": SECRET},
    "cookies": SECRET,
    "_filename": f"/home/{SECRET}/x.mp4",
    "filename": SECRET,
    "filepath": SECRET,
    "__post": SECRET,
    "manifest_url": SECRET,
    "fragments": [{"url": SECRET}],
    "annotations": SECRET,
    "comments": [{"text": SECRET}],
}
"""Keys that are never looked into."""


def test_wanted_keys_are_read_in_any_place_and_null_is_missing() -> None:
    raw = json.dumps({"title": "a", **UNWANTED, "view_count": 3, "channel": None}).encode()
    assert read_wanted(raw) == ({"title": "a", "view_count": 3}, [])


@pytest.mark.parametrize("extra", [{}, {"average_rating": float("nan")}])
def test_what_is_not_wanted_is_never_there_by_either_way(extra: dict[str, Any]) -> None:
    raw = json.dumps({"id": "a", **UNWANTED, **extra}).encode()
    assert read_wanted(raw) == ({"id": "a"}, [])
    assert not {*UNWANTED} & {*WANTED}


SLOWLY: dict[str, tuple[bytes, dict[str, Any], list[str]]] = {
    "not a number": (b'{"id": "a", "fps": NaN, "abr": -Infinity}', {"id": "a"}, []),
    "not a number that is wanted": (b'{"id": "a", "duration": NaN}', {"id": "a"}, []),
    "half a character": (b'{"title": "x\\ud800y"}', {"title": "x\ufffdy"}, ["title"]),
    "half a character in a list": (b'{"tags": ["\\udc00"]}', {"tags": ["\ufffd"]}, ["tags"]),
    "half a character elsewhere": (b'{"id": "a", "url": "\\ud800"}', {"id": "a"}, []),
    "a character that is none": (b'{"title": "a\\u0000b"}', {"title": "a\ufffdb"}, ["title"]),
    "the same, slowly": (b'{"fps": NaN, "tags": ["\\u0000"]}', {"tags": ["\ufffd"]}, ["tags"]),
    "what only looks like it": (b'{"title": "a\\\\u0000b"}', {"title": "a\\u0000b"}, []),
    "a mark at the beginning": (b'\xef\xbb\xbf{"id": "a"}', {"id": "a"}, []),
    "UTF-16": ('\ufeff{"title": "é"}'.encode("utf-16-le"), {"title": "é"}, []),
    "a control character": (b'{"title": "a\tb\x01"}', {"title": "a\tb\x01"}, []),
    "bytes that are not UTF-8": (b'{"title": "a\xff"}', {"title": "a\ufffd"}, [""]),
    "the same in what is not wanted": (b'{"id": "a", "url": "a\xff"}', {"id": "a"}, []),
    "a key twice": (b'{"id": "a", "id": "b"}', {"id": "b"}, []),
}


@pytest.mark.parametrize("case", SLOWLY)
def test_what_json_forbids_and_is_written_all_the_same(case: str) -> None:
    raw, values, fields = SLOWLY[case]
    told = read_wanted(raw)
    assert told.values == values
    assert [loss.field or "" for loss in told.losses] == fields


REFUSED: dict[str, tuple[bytes, str, int | None]] = {
    "nothing": (b"", "The file is empty", None),
    "blanks": (b" \n\0", "The file is empty", None),
    "a page": (b"<html></html>", "The file holds no JSON", 1),
    "cut off": (b'{"id": "a",\n "title": "b', "The file is cut off; it ends within the JSON", 2),
    "damaged": (b'{"id": "a", x}', "The JSON is damaged at byte 12 of 14", 1),
    "a list": (b'[{"id": "a"}]', "The file holds a list, not what is known of a video", None),
    "a text": (b'"a"', "The file holds a single value, not what is known", None),
    "two": (b'{"id": "a"}\n{"id": "b"}', "holds several videos; save each in a file", 2),
    "deep": (b'{"a": ' + b"[" * 100_000, "The file is nested too deeply", None),
    "a long number": (
        b'{"duration": NaN, "id": ' + b"9" * 9999 + b"}",
        "a number that is too",
        None,
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_is_not_read_and_why(case: str) -> None:
    raw, reason, line = REFUSED[case]
    with pytest.raises(UnreadableError) as refused:
        read_wanted(raw)
    assert reason in refused.value.reason
    assert refused.value.line == line
