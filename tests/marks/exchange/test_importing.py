"""An import adds, as one step, and never takes away; whatever is in a file, it is read or told."""

from __future__ import annotations

import io
import json
import os
from contextlib import closing, suppress
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.marks.store_files import STARRED, A, B, opened
from tests.records.libraries import TEA, library
from vidbrowser.marks.exchange import importing
from vidbrowser.marks.exchange.course import Course, StoppedError
from vidbrowser.marks.exchange.importing import preview, read, take_over
from vidbrowser.marks.exchange.own_format import write_csv, write_json
from vidbrowser.marks.mark import Mark, rated
from vidbrowser.records.library_file import MARKS
from vidbrowser.records.problem import UnreadableError

MINE = {A: Mark(2, 5, rating=2), B: Mark(starred=True)}
KINDS = {
    "marks.json": b'{"vidbrowser": "marks", "version": 1, "marks": []}',
    "watch-history.json": b'[{"titleUrl": "https://youtu.be/Qiz-kVErOhk"}]',
    "list.csv": b"Video ID,Time\nQiz-kVErOhk,2020\n",
    "history.db": b'{"videoId": "Qiz-kVErOhk", "timeWatched": 5}\n',
    "two.db": b'{"videoId": "Qiz-kVErOhk"}\n{"videoId": "Qiz-kVErOhk"}\n',
    "invidious.json": b'{"watch_history": ["Qiz-kVErOhk"], "playlists": []}',
    "verlauf.html": b"<html><body>"
    b'<div class="outer-cell"><div class="content-cell">'
    b'<a href="https://www.youtube.com/watch?v=Qiz-kVErOhk">Tee</a> angesehen</div></div>',
    "archive.txt": b"youtube Qiz-kVErOhk\n",
    "empty.json": b" [ ] ",
}


def written(folder: Path) -> Path:
    file = folder / "marks.csv"
    with file.open("wb") as stream:
        write_csv(stream, MINE)
    return file


def test_an_import_adds_and_is_one_step(tmp_path: Path) -> None:
    imported = read(written(tmp_path))
    with closing(opened(tmp_path / "marks")) as store:
        store.apply(STARRED, [A], rated(4))
        assert preview(store.memory.all(), imported)[:2] == (2, 2)
        added = take_over(store, imported)
        assert (added.told, added.changed) == (2, 2)
        assert store.memory.all() == {A: Mark(2, 5, rating=4), B: Mark(starred=True)}
        assert take_over(store, imported)[:2] == (2, 0)  # the same once more changes nothing
        assert store.undoable == "Marks of 2 videos imported"
        store.undo()
        assert store.memory.all() == {A: Mark(rating=4)}


def test_it_is_stopped_before_it_is_kept_and_not_after(tmp_path: Path) -> None:
    imported, course = read(written(tmp_path)), Course()
    course.stop()
    with closing(opened(tmp_path / "marks")) as store:
        with pytest.raises(StoppedError):
            take_over(store, imported, course)
        assert store.memory.all() == {}
        assert store.undoable is None
        course = Course()
        take_over(store, imported, course)
        assert course.is_kept
        assert store.memory.all() == MINE


def test_titles_are_kept_and_forgotten(tmp_path: Path) -> None:
    history = tmp_path / "history.db"
    history.write_bytes(b'{"videoId": "Qiz-kVErOhk", "title": "SECRET", "author": "C"}\n')
    with closing(opened(tmp_path / "marks")) as store:
        take_over(store, read(history))
        assert list(store.titles().values()) == [("SECRET", "C")]
        store.forget()
        assert store.titles() == {}
        assert b"SECRET" not in (tmp_path / "marks" / "marks.sqlite").read_bytes()


@pytest.mark.parametrize("name", KINDS)
def test_each_kind_is_known_by_what_is_in_it(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"\xef\xbb\xbf" + KINDS[name])
    imported = read(tmp_path / name)
    assert imported.passed == 0
    assert len(imported.entries) == (name not in ("marks.json", "empty.json"))


def test_what_comes_through_a_pipe_is_read() -> None:
    out, into = os.pipe()
    os.write(into, KINDS["archive.txt"])
    os.close(into)
    try:
        assert len(read(Path(f"/dev/fd/{out}")).entries) == 1
    finally:
        os.close(out)


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "nothing that marks can be read from"),
        (b'{"a": 1}', "nothing that marks can be read from"),
        (b"[5]", "nothing that marks can be read from"),
        (b"{", "The JSON is damaged"),
        (b"PK\x03\x04", "The archive is damaged"),
        (b"<!DOCTYPE html>", "no history of Google Takeout"),
    ],
)
def test_what_cannot_be_read_is_told(tmp_path: Path, raw: bytes, reason: str) -> None:
    (tmp_path / "file").write_bytes(raw)
    with pytest.raises(UnreadableError, match=reason):
        read(tmp_path / "file")


def test_a_file_has_bounds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "LARGEST", 1)
    (tmp_path / "file").write_bytes(b"[" + b" " * (1 << 20) + b"]")
    with pytest.raises(UnreadableError, match="larger than"):
        read(tmp_path / "file")


NAMES = (
    *("videoId", "videos", "titleUrl", "title", "subtitles", "time", "snippet", "marks"),
    *("watch_history", "playlists", "playlistName", "version", "vidbrowser", "_id"),
    *("contentDetails", "id", "watched", "tags", "note", "details", "$$deleted"),
)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(), max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(NAMES),
            inner | st.sampled_from(("marks", "Qiz-kVErOhk", 1)),
            max_size=4,
        )
    ),
    max_leaves=12,
)


@example(b'{"vidbrowser": "marks", "version": true, "marks": {}}')
@example(b"site,id,watched,starred\n" + b'"' * 9)
@given(
    json_values.map(lambda value: json.dumps(value).encode())
    | st.lists(json_values).map(lambda v: b"\n".join(json.dumps(each).encode() for each in v))
    | st.binary(max_size=60)
    | st.sampled_from([*KINDS.values()]).flatmap(
        lambda raw: st.integers(0, len(raw)).map(lambda cut: raw[:cut] + b"\xff" + raw[cut:])
    )
)
def test_whatever_is_in_a_file_is_read_or_told(raw: bytes) -> None:
    for name in ("a.json", "a.csv"):
        with suppress(UnreadableError):
            imported = importing.understood(io.BytesIO(raw), Path(name), Course())
            write_json(io.BytesIO(), {key: told.mark for key, told in imported.entries.items()})


def test_marks_come_out_of_a_library_file(tmp_path: Path) -> None:
    stream = io.BytesIO()
    write_json(stream, MINE)
    file = library(tmp_path / "a.vidbrowser", TEA, **{MARKS: stream.getvalue()})
    assert {key: entry.mark for key, entry in read(file).entries.items()} == MINE
    with pytest.raises(UnreadableError, match="has no marks"):
        read(library(tmp_path / "b.vidbrowser", TEA))
