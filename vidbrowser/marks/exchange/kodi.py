"""Kodi and its kin: what a player noted of videos in `.nfo` files beside them."""

from __future__ import annotations

import os
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING

from vidbrowser.kept import why
from vidbrowser.marks.exchange.entry import Entry, Imported, named
from vidbrowser.marks.exchange.moments import of_iso
from vidbrowser.marks.mark import NOTHING, Mark
from vidbrowser.marks.video_key import VideoKey
from vidbrowser.records.archive.nfo import LARGEST, person_said
from vidbrowser.records.problem import UnreadableError
from vidbrowser.records.sentence import Sentence, just

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vidbrowser.marks.exchange.course import Course

_TOO_LARGE = Sentence("The file is too large")
_MOST = 1_000_000
"""Times that one watched a video."""


def read_folder(folder: Path, course: Course) -> Imported:
    """Return what all `.nfo` files below `folder` tell; links are not followed."""
    imported = Imported(just("Kodi, .nfo"))
    for file in _files(folder, imported):
        course.go_on()
        try:
            _add(imported, file)
        except UnreadableError as error:
            imported.pass_over(file, error.line, error.reason)
        except OSError as error:
            imported.pass_over(file, None, just(why(error)))
    return imported


def _files(folder: Path, imported: Imported) -> Iterator[Path]:
    def tell(error: OSError) -> None:
        imported.pass_over(Path(error.filename or folder), None, just(why(error)))

    for place, folders, names in os.walk(folder, onerror=tell):
        folders.sort()
        for name in sorted(names):
            file = Path(place, name)
            if name.lower().endswith(".nfo") and file.is_file() and not file.is_symlink():
                yield file


def _add(imported: Imported, file: Path) -> None:
    with file.open("rb") as opened:
        raw = opened.read(LARGEST + 1)
    if len(raw) > LARGEST:
        raise UnreadableError(_TOO_LARGE)
    site, id_, said = person_said(raw)
    mark = _mark(said)
    if mark != NOTHING:
        key = VideoKey(site or "", id_) if id_ else VideoKey("", "", os.fsencode(file.absolute()))
        imported.add(key, Entry(mark, named(said["title"])))


def _mark(said: dict[str, str]) -> Mark:
    """Return the mark of what a player noted; ratings there are from 1 to 10."""
    times = min(_number(said["playcount"]), _MOST)
    times = max(times, int(said["watched"].lower() == "true"))
    rating = min(ceil(_number(said["userrating"]) / 2), 5)
    at = of_iso(said["lastplayed"]) if times else None
    return Mark(watched=times, watched_at=at, rating=rating or None)


def _number(text: str) -> int:
    digits = text.strip().partition(".")[0]
    return int(digits) if digits.isdecimal() and digits.isascii() and len(digits) < 10 else 0
