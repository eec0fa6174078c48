"""The words of what is said, and where words that are looked for follow each other in it.

A word is a run of letters, digits and their marks in folded text, as `records.folding.fold` has it;
of scripts that write no blanks between words each character is one, so that any part of a sentence
is found as a row of them.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from vidbrowser.records.folding import fold, fold_all
from vidbrowser.records.scripts import KATAKANA, UNSPACED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from vidbrowser.subtitles.shown import Cue

_ALONE = re.compile(f"[{UNSPACED}{KATAKANA}]")


class Sought(NamedTuple):
    """Words that are to follow each other; with `prefix` the last is the begin of one.

    Without words everything is sought in which something is said, or, of signs alone, nothing.
    """

    words: tuple[str, ...]
    prefix: bool = False
    anything: bool = False


class _Parting(dict[int, str]):
    """What stands for each character so that blanks part words, by its number."""

    def __missing__(self, number: int) -> str:
        character = chr(number)
        if _ALONE.match(character):
            made = f" {character} "
        else:
            is_word = character.isalnum() or unicodedata.category(character)[0] == "M"
            made = character if is_word else " "
        self[number] = made
        return made


_PARTING = _Parting()


def sought(text: str, *, prefix: bool = False) -> Sought:
    """Return what `text` asks for."""
    return Sought(tuple(words_of(text)), prefix, anything=not text.strip())


def words_of(text: str) -> list[str]:
    """Return the words of `text`."""
    return fold(text).translate(_PARTING).split()


def places(cues: Sequence[Cue], wanted: Sought) -> Iterator[int]:
    """Yield the numbers of those of `cues` in which the `wanted` words begin, each once.

    They may go on in the cues that follow. Without words those that are sought are all.
    """
    said = [text.translate(_PARTING).split() for text in fold_all([cue.text for cue in cues])]
    if not wanted.words:
        yield from range(len(cues) if wanted.anything else 0)
        return
    words = [word for each in said for word in each]
    numbers = [number for number, each in enumerate(said) for _ in each]
    last = -1
    for place in _matches(words, wanted):
        if numbers[place] != last:
            last = numbers[place]
            yield last


def _matches(words: list[str], wanted: Sought) -> Iterator[int]:
    row = list(wanted.words)
    whole, final, size = row[:-1], row[-1], len(row)
    for place in range(len(words) - size + 1):
        end = words[place + size - 1]
        is_end = end.startswith(final) if wanted.prefix else end == final
        if is_end and words[place : place + size - 1] == whole:
            yield place
