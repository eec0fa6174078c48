"""Records with subtitles, as a downloader leaves them, written for tests."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.records.archive.examples import write

if TYPE_CHECKING:
    from pathlib import Path

SRT = "1\n00:00:{at:02},000 --> 00:00:{end:02},000\n{text}\n\n"


def subtitled(folder: Path, name: str, *said: str, language: str = "en") -> Path:
    """Write a record and its subtitles, one of `said` each 2 seconds; return its file."""
    record = folder / f"{name}.info.json"
    if not record.exists():
        write(folder, name, id=name, title=name)
    cues = (SRT.format(at=2 * n, end=2 * n + 1, text=text) for n, text in enumerate(said))
    (folder / f"{name}.{language}.srt").write_text("".join(cues), "utf-8")
    return record
