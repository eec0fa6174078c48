"""What a subtitle file says and when: cues without marks, rolling captions unrolled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vidbrowser.records.decoding import decode
from vidbrowser.subtitles import timed_lines, timed_marks
from vidbrowser.subtitles.plain_lines import plain_lines
from vidbrowser.subtitles.shown import LONGEST, Cue, Shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

MOST = 100_000
"""Cues of one file that are read: ten days of speech."""
_TOGETHER = 0.25
"""Seconds between two captions that roll: what the second repeats is said once."""

_READERS: dict[str, Callable[[str], Iterable[Shown]]] = {
    "vtt": timed_lines.arrows,
    "srt": timed_lines.arrows,
    "ass": timed_lines.dialogue,
    "ssa": timed_lines.dialogue,
    "lrc": timed_lines.lyrics,
    "json3": timed_marks.events,
    "srv1": timed_marks.elements,
    "srv2": timed_marks.elements,
    "srv3": timed_marks.elements,
    "ttml": timed_marks.elements,
}
ENDINGS = tuple(_READERS)
"""What the names of files end in that are read."""


def read_cues(raw: bytes, ending: str) -> list[Cue]:
    """Return what the file with the bytes `raw` says, in the order of its time.

    Of what is no subtitle file there is nothing; what cannot be read in one is passed over.
    """
    reader = _READERS.get(ending.lower())
    if reader is None:
        return []
    text, _ = decode(raw)
    shown: list[Shown] = []
    for one in reader(text):
        shown.append(one)
        if len(shown) == MOST:
            break
    shown.sort(key=lambda one: one.begin)
    return list(_unrolled(shown))


def _unrolled(shown: list[Shown]) -> Iterator[Cue]:
    """Yield what is new in each of `shown`: captions that roll show a line twice and more."""
    before: list[str] = []
    end = -1.0
    for one in shown:
        lines = plain_lines(one.text)
        if not lines:
            continue
        follows = one.begin <= end + _TOGETHER
        new = _without(lines, before) if follows else lines
        end = max(end, one.end) if follows else one.end
        before = lines
        if text := " ".join(new)[:LONGEST].strip():
            yield Cue(int(one.begin), text)


def _without(lines: list[str], before: list[str]) -> list[str]:
    """Return `lines` without those that stood there `before`, at whose end they begin."""
    for count in range(min(len(lines), len(before)), 0, -1):
        if before[-count:] == lines[:count]:
            return lines[count:]
    if before and lines[0].startswith(f"{before[-1]} "):  # it grows by words
        return [lines[0][len(before[-1]) + 1 :], *lines[1:]]
    return lines
