"""A downloader's archive file: a line `youtube ID` for each video that was downloaded once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vidbrowser.marks.exchange.entry import Entry, Imported
from vidbrowser.marks.mark import Mark
from vidbrowser.marks.video_key import VideoKey
from vidbrowser.records.problem import UnreadableError
from vidbrowser.records.sentence import Sentence
from vidbrowser.records.sites import BY_WORD, site_word

if TYPE_CHECKING:
    from pathlib import Path

TAG = "downloaded"
_LONGEST = 500
_NO_LINE = Sentence("It is no site and id")


def read_archive(raw: bytes, file: Path) -> Imported:
    """Return what an archive file lists, with an own tag: that it was downloaded once.

    Raises UnreadableError where it is none: a text of another kind names few known sites.
    """
    imported = Imported(Sentence("archive file of a downloader"))
    for number, line in enumerate(raw.decode("utf-8", "replace").splitlines(), 1):
        words = line.split()
        site = site_word(words[0]) if len(words) == 2 and len(line) < _LONGEST else None
        if site:
            imported.add(VideoKey(site, words[1]), Entry(Mark(tags=(TAG,))))
        elif words and not line.startswith("#"):
            imported.pass_over(file, number, _NO_LINE)
    known = sum(key.site in BY_WORD for key in imported.entries)
    if not known or imported.passed >= len(imported.entries) or 2 * known < len(imported.entries):
        raise UnreadableError(Sentence("It is nothing that marks can be read from"))
    return imported
