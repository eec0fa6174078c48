"""Marks as JSON and CSV: whatever they are, what is read is what was written."""

from __future__ import annotations

import csv
import io
import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.marks.store_files import FILM, A, B
from vidbrowser.marks.exchange.entry import Entry
from vidbrowser.marks.exchange.own_format import (
    is_csv,
    read_csv,
    read_json,
    write_csv,
    write_json,
)
from vidbrowser.marks.mark import NOTHING, Mark, noted, own_tags
from vidbrowser.marks.video_key import VideoKey, whole
from vidbrowser.records.folding import fold
from vidbrowser.records.problem import UnreadableError

FILE = Path("marks.json")
texts = st.text(max_size=8) | st.sampled_from(
    ("=1+1", "'=x", "''", "a\nb", "-x", "a,b", '"', "yes")
)
names = texts.map(whole).filter(bool)
paths = st.binary(min_size=1, max_size=8).filter(lambda path: b"\0" not in path)
keys = st.builds(lambda *key: VideoKey(*key), names, names) | st.builds(
    lambda p: VideoKey("", "", p), paths
)
moments = st.none() | st.integers(0, 253_402_300_799)
tags = st.lists(texts.filter(lambda text: bool(fold(text).strip())), max_size=3)
marks = st.builds(
    lambda times, at, starred, later, rating, own, note, opened: Mark(
        times, at if times else None, starred, later, rating, own_tags(own), note, opened
    ),
    st.integers(0, 3),
    moments,
    st.booleans(),
    st.booleans(),
    st.none() | st.integers(1, 5),
    tags,
    texts.map(lambda text: noted(text)(NOTHING).note),
    moments,
).filter(lambda mark: mark != NOTHING)


@given(st.dictionaries(keys, marks, max_size=4))
def test_what_is_read_is_what_was_written(known: dict[VideoKey, Mark]) -> None:
    written = io.BytesIO()
    assert write_json(written, known) == len(known)
    imported = read_json(json.loads(written.getvalue()), FILE)
    assert {key: entry.mark for key, entry in imported.entries.items()} == known
    written = io.BytesIO()
    assert write_csv(written, known) == len(known)
    imported = read_csv(written.getvalue(), FILE)
    assert {key: entry.mark for key, entry in imported.entries.items()} == known
    assert imported.passed == 0
    assert is_csv(written.getvalue())


def test_no_cell_is_a_formula() -> None:
    written = io.BytesIO()
    write_csv(written, {VideoKey("youtube", "-abc"): Mark(tags=("=cmd()",), note="+1")})
    rows = list(csv.reader(io.StringIO(written.getvalue().decode("utf-8-sig"), "")))
    assert [cell for cell in rows[1] if cell.startswith(("=", "-", "+", "@"))] == []


def test_columns_may_stand_in_any_order_and_be_few() -> None:
    raw = b"starred,watched,id,site\r\nyes,2,abc,vimeo\r\n,x,d,vimeo\r\n\r\n"
    assert is_csv(raw)
    imported = read_csv(raw, FILE)
    assert imported.entries == {VideoKey("vimeo", "abc"): Entry(Mark(2, starred=True))}
    assert [told.line for told in imported.told] == [3]


def test_what_is_none_of_its_kind_is_not_there() -> None:
    item = {
        "id": "x",
        "watched": "many",
        "watched_at": 5,
        "starred": "yes",
        "later": True,
        "rating": 9,
        "tags": ["ok", 5, "", "x" * 999],
        "note": ["no"],
        "opened": "never",
    }
    told = {"version": 1, "marks": [item, {"id": 5}, {"path": "a\0b\ud800", "later": True}, "no"]}
    imported = read_json(told, FILE)
    assert imported.entries == {VideoKey("", "x"): Entry(Mark(later=True, tags=("ok",)))}
    assert imported.passed == 3


def test_a_newer_form_is_not_guessed_at() -> None:
    for version in (2, "1", None):
        with pytest.raises(UnreadableError, match="newer version"):
            read_json({"version": version, "marks": []}, FILE)


def test_a_path_that_is_not_utf_8_is_kept() -> None:
    key = VideoKey("", "", b"/films/\xff.md")
    written = io.BytesIO()
    write_json(written, {key: Mark(1), A: Mark(2), B: Mark(3), FILM: Mark(4)})
    assert os.fsdecode(key.path) in json.loads(written.getvalue())["marks"][0]["path"]
    assert list(read_json(json.loads(written.getvalue()), FILE).entries) == [key, A, B, FILM]
