"""The archive that Google Takeout delivers: the history of YouTube is taken from within."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vidbrowser.marks.exchange.course import LARGEST, LARGEST_PAGE, Followed
from vidbrowser.marks.exchange.entry import Imported
from vidbrowser.marks.exchange.takeout import is_history, read_history
from vidbrowser.marks.exchange.takeout_page import is_page, read_page
from vidbrowser.records.problem import UnreadableError
from vidbrowser.records.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from vidbrowser.marks.exchange.archive import Archive
    from vidbrowser.marks.exchange.course import Course

_HEAD = 64 << 10
_MOST_LOOKED_AT = 2_000
_WATCHED = re.compile(rb"/watch\?v(?:=|\\u003[dD])")
_SEARCHED = b"search_query"
_NO_HISTORY = Sentence(
    "It is an archive, but neither of NewPipe nor of Google Takeout with a history of YouTube."
    " Unpack it and import what is in it"
)


def read_archive(archive: Archive, file: Path, course: Course) -> Imported:
    """Return what the histories in it tell, in either form; raises UnreadableError."""
    imported = Imported(Sentence("Google Takeout, history"))
    names = list(_histories(archive, course))
    if not names:
        raise UnreadableError(_NO_HISTORY)
    course.total += sum(archive.sizes[name] for name in names)
    for name in names:
        imported.join(_read(archive, name, file, course))
    return imported


def _histories(archive: Archive, course: Course) -> Iterator[str]:
    """Yield the members that tell what was watched: files have names in many languages."""
    files = [name for name in archive.sizes if name.lower().endswith((".html", ".json"))]
    of_youtube = [name for name in files if "youtube" in name.lower()]
    for name in (of_youtube or files)[:_MOST_LOOKED_AT]:
        course.go_on()
        head = archive.member(name).read(_HEAD)
        watched = len(_WATCHED.findall(head))
        if watched > head.count(_SEARCHED) and (is_page(head) or is_history(head)):
            yield name


def _read(archive: Archive, name: str, file: Path, course: Course) -> Imported:
    place = file / name.rpartition("/")[2]
    member = archive.member(name)
    if name.lower().endswith(".html"):
        return read_page(Followed(member, course, LARGEST_PAGE), place)
    return read_history(Followed(member, course, LARGEST).whole(), place)
