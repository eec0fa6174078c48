"""The archive of Google Takeout: its history is found in any language, bounded, or it is told."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest

from tests.marks.exchange.takeout_pages import entry, page, watched
from vidbrowser.marks.exchange import takeout_archive
from vidbrowser.marks.exchange.archive import Archive
from vidbrowser.marks.exchange.course import Course, StoppedError
from vidbrowser.marks.exchange.importing import read
from vidbrowser.marks.exchange.takeout_archive import read_archive
from vidbrowser.marks.video_key import VideoKey
from vidbrowser.records.problem import UnreadableError

FILM, OTHER = VideoKey("youtube", "Qiz-kVErOhk"), VideoKey("youtube", "M7lc1UVf-VE")
SEARCHED = '<a href="https://www.youtube.com/results?search_query=tea">tea</a>'


def zipped(**members: bytes) -> bytes:
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in members.items():
            made.writestr(name, content)
    return raw.getvalue()


def archive(**members: bytes) -> Archive:
    return Archive(io.BytesIO(zipped(**members)))


def test_the_history_is_found_whatever_it_is_called(tmp_path: Path) -> None:
    folder = "Takeout/YouTube und YouTube Music"
    file = tmp_path / "takeout.zip"
    file.write_bytes(
        zipped(
            **{
                "Takeout/archive_browser.html": page(entry("no history")),
                "Takeout/Fotos/one.json": b"[" * 9,
                f"{folder}/Verlauf/Suchverlauf.html": page(entry(SEARCHED), watched(OTHER.id)),
                f"{folder}/Verlauf/Wiedergabeverlauf.html": page(watched(FILM.id)),
                f"{folder}/Playlists/Tee.csv": b"Video ID,Time\n",
            }
        )
    )
    imported = read(file)
    assert set(imported.entries) == {FILM}
    assert imported.passed == 0


def test_a_history_as_json_is_read_and_named_where_it_is_passed_over() -> None:
    told = [{"titleUrl": f"https://www.youtube.com/watch?v={FILM.id}"}, {"title": "gone"}]
    raw = json.dumps(told).replace("=", "\\u003d").encode()
    course = Course()
    imported = read_archive(archive(**{"history.json": raw}), Path("takeout.zip"), course)
    assert set(imported.entries) == {FILM}
    assert imported.told[0].file == Path("takeout.zip", "history.json")
    assert (course.done, course.total) == (len(raw), len(raw))


def test_an_archive_without_a_history_is_told() -> None:
    with pytest.raises(UnreadableError, match="Unpack it and import what is in it"):
        read_archive(archive(**{"YouTube/x.html": b"<html>"}), Path("a.zip"), Course())


def test_what_is_damaged_or_endless_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    content = page(*(watched(f"{n:011}") for n in range(3000)))
    raw = zipped(**{"history.html": content})
    middle = len(raw) - 3000
    broken = raw[:middle] + bytes(100) + raw[middle + 100 :]
    with pytest.raises(UnreadableError, match="The archive is damaged"):
        read_archive(Archive(io.BytesIO(broken)), Path("a.zip"), Course())
    monkeypatch.setattr(takeout_archive, "LARGEST_PAGE", 1)
    assert len(content) > 1 << 20
    with pytest.raises(UnreadableError, match="larger than 1 MB"):
        read_archive(Archive(io.BytesIO(raw)), Path("a.zip"), Course())


def test_it_stops_when_nobody_wants_it_any_more() -> None:
    course = Course()
    course.stop()
    with pytest.raises(StoppedError):
        read_archive(archive(**{"history.html": page(watched(FILM.id))}), Path("a.zip"), course)
