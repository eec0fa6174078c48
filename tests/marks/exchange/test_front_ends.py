"""FreeTube and Invidious: what was watched, and what was put on lists."""

from __future__ import annotations

import json
from pathlib import Path

from vidbrowser.marks.exchange.entry import Entry
from vidbrowser.marks.exchange.front_ends import list_mark, read_freetube, read_invidious
from vidbrowser.marks.mark import NOTHING, Mark
from vidbrowser.marks.video_key import VideoKey

FILE = Path("freetube-history.db")
ONE, OTHER = VideoKey("youtube", "Qiz-kVErOhk"), VideoKey("youtube", "abcdefghijk")


def lines(*items: object) -> bytes:
    return b"".join(json.dumps(item).encode() + b"\n" for item in items)


def seen(id_: str, at: int, **more: object) -> dict[str, object]:
    return {"videoId": id_, "title": "T", "author": "C", "timeWatched": at, "_id": id_, **more}


def test_the_last_line_of_a_video_counts() -> None:
    raw = lines(
        seen(ONE.id, 10_000),
        seen(ONE.id, 30_000),
        seen(OTHER.id, 5_000),
        {"$$deleted": True, "_id": OTHER.id},
    )
    assert read_freetube(raw, FILE).entries == {ONE: Entry(Mark(1, 30), "T", "C")}


def test_playlists_are_stars_later_or_own_tags() -> None:
    videos = [{"videoId": ONE.id, "title": "T", "author": "C"}, {"no": 1}, "text"]
    names = ("Favorites", "Watch Later", "Tea")
    playlists = [{"playlistName": name, "videos": videos} for name in names]
    for raw in (lines(*playlists), json.dumps(playlists).encode()):
        imported = read_freetube(raw, FILE)
        mark = Mark(starred=True, later=True, tags=("Tea",))
        assert imported.entries == {ONE: Entry(mark, "T", "C")}
        assert imported.passed == 6


def test_damaged_lines_are_passed_over_with_their_place() -> None:
    raw = lines(seen(ONE.id, 10_000)) + b"{damaged\n\n[]\n" + lines({"x": 1}, seen("short", 1))
    imported = read_freetube(raw, FILE)
    assert list(imported.entries) == [ONE]
    assert [(told.line, str(told.reason)) for told in imported.told] == [
        (2, "It is no entry of a history or a playlist"),
        (4, "It is no entry of a history or a playlist"),
        (5, "It is no entry of a history or a playlist"),
        (6, "It names no video"),
    ]


def test_invidious() -> None:
    told = {
        "watch_history": [ONE.id, ONE.id, 5, "x"],
        "playlists": [{"title": "Likes", "videos": [OTHER.id, None]}, {"title": None}, "no"],
        "subscriptions": [],
    }
    imported = read_invidious(told, FILE)
    assert imported.entries == {ONE: Entry(Mark(1)), OTHER: Entry(Mark(starred=True))}
    assert imported.passed == 3
    assert read_invidious({"watch_history": "no", "playlists": 7}, FILE).entries == {}


def test_what_lists_are_called() -> None:
    assert list_mark("WATCH LATER") == Mark(later=True)
    assert list_mark("\N{COMBINING ACUTE ACCENT}") == list_mark(None) == NOTHING
    assert len(list_mark("x" * 999).tags[0]) == 200
