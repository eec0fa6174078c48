"""Stores of marks in a folder of the test, and what a test says of videos."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from vidbrowser.marks.store import MarkStore
from vidbrowser.marks.video_key import VideoKey
from vidbrowser.records.sentence import Sentence

if TYPE_CHECKING:
    from pathlib import Path

A, B, C = (VideoKey("youtube", letter * 11) for letter in "abc")
FILM = VideoKey("", "", b"/films/one.md")
STARRED, WATCHED, RATED = (Sentence(word) for word in ("Starred", "Watched", "Rated"))
TODAY = date(2026, 11, 26)


def opened(folder: Path, day: date = TODAY) -> MarkStore:
    """Return the store in `folder`, opened on `day`."""
    return MarkStore(folder, today=lambda: day)
