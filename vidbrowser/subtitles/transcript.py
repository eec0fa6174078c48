"""What a subtitle file says as it is kept: its words in a row, and its cues, packed."""

from __future__ import annotations

import json
import zlib
from typing import NamedTuple

from vidbrowser.records.file_bytes import read_contents
from vidbrowser.records.problem import UnreadableError
from vidbrowser.subtitles.cues import read_cues
from vidbrowser.subtitles.shown import Cue
from vidbrowser.subtitles.spoken_words import words_of


class Transcript(NamedTuple):
    """The words of a file, parted by blanks, and its cues."""

    words: str
    packed: bytes

    @property
    def cues(self) -> list[Cue]:
        """The cues."""
        return unpacked(self.packed)


def transcript(cues: list[Cue]) -> Transcript:
    """Return what is kept of `cues`."""
    told = json.dumps(cues, ensure_ascii=False).encode("utf-8", "replace")
    return Transcript(words_in(cues), zlib.compress(told))


def words_in(cues: list[Cue]) -> str:
    """Return the words of `cues`, parted by blanks."""
    return " ".join(words_of("\n".join(cue.text for cue in cues)))


def unpacked(packed: bytes) -> list[Cue]:
    """Return the cues that are `packed`; raises ValueError or zlib.error where none are."""
    return [Cue(int(second), str(text)) for second, text in json.loads(zlib.decompress(packed))]


def read_transcript(path: str, root: str) -> Transcript:
    """Return what the subtitle file `path` says; raises UnreadableError with the reason.

    `root` is the added folder: a link that leads out of it is not followed.
    """
    return transcript(read_cues(read_contents(path, root), path.rpartition(".")[2]))


def transcribed(path: str, root: str) -> Transcript | UnreadableError:
    """Return the same, or why the file cannot be read; a process of its own can answer so."""
    try:
        return read_transcript(path, root)
    except UnreadableError as error:
        return error
