"""A downloader's archive file."""

from __future__ import annotations

from pathlib import Path

import pytest

from vidbrowser.marks.exchange.archive_list import read_archive
from vidbrowser.marks.exchange.entry import Entry
from vidbrowser.marks.mark import Mark
from vidbrowser.marks.video_key import VideoKey
from vidbrowser.records.problem import UnreadableError

FILE = Path("archive.txt")


def test_each_line_is_a_video() -> None:
    imported = read_archive(b"youtube Qiz-kVErOhk\r\n\n# mine\nvimeo 34\nwrong\n", FILE)
    entry = Entry(Mark(tags=("downloaded",)))
    assert imported.entries == {
        VideoKey("youtube", "Qiz-kVErOhk"): entry,
        VideoKey("vimeo", "34"): entry,
    }
    (told,) = imported.told
    assert (told.line, str(told.reason)) == (5, "It is no site and id")


@pytest.mark.parametrize("raw", [b"A letter.\n\nDear Ann,\nhello there\n", b"\x00\xff" * 99])
def test_another_text_is_none(raw: bytes) -> None:
    with pytest.raises(UnreadableError, match="nothing that marks can be read from"):
        read_archive(raw, FILE)
