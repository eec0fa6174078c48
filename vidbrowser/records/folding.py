"""Text made comparable: what case, accents, invisible characters, kinds of quotes do not change."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from vidbrowser.records.unicode_tables import ACCENTS, INVISIBLE, LETTER_MARKED, PLAIN

if TYPE_CHECKING:
    from collections.abc import Sequence

SEPARATOR = "\x1f"
"""Joins folded texts so that nothing found crosses from one into the next: never in folded text."""

BESIDE = "\x1e"
"""Joins folded texts of one kind where `SEPARATOR` ends the kind: never in folded text either."""

NUL = "\0"
"""Joins texts that are worked on together: no step of folding moves anything across it."""

MARKS = f"([{LETTER_MARKED}][{ACCENTS}]+)|[{ACCENTS}{INVISIBLE}]+"
"""Finds what is dropped, and in a group what is not: an accent where it makes another letter."""

_YPOGEGRAMMENI = "\u0345"
_ASCII = bytes(range(128))
_DROPPED = re.compile(f"[{ACCENTS}{INVISIBLE}]")
_LETTER_MARKED = re.compile(f"[{LETTER_MARKED}]")
_MAKES_LETTER = re.compile(f"[{ACCENTS}](?<=[{LETTER_MARKED}].)")


def fold(text: str) -> str:
    """Return `text` in the form in which everything is compared.

    It is NFKD and case folded, without formats and accents: marks of scripts where these are
    letters stay. Letters that do not decompose, quotes and dashes are plain. White space runs
    become one blank, none at the ends. `fold("Chêne – Łódź") == "chene - lodz"`.
    ASCII, two fifths of real text, needs none of the tables and is ten times as fast.
    """
    return " ".join(folded_letters(text).split())


def fold_all(texts: Sequence[str]) -> list[str]:
    """Return `fold(text)` for each of `texts`, which are joined: each step is called but once."""
    joined = NUL.join(texts)
    if joined.count(NUL) + 1 != len(texts):  # there are none, or they hold what joins them
        return [fold(text) for text in texts]
    return fold(joined).replace(f" {NUL}", NUL).replace(f"{NUL} ", NUL).split(NUL)


def cased(text: str) -> str:
    """Return `text` normalized and case folded: what is missing to `fold(text)` needs tables.

    Marks and blanks remain, but for the one mark of which case folding makes a letter.
    """
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKD", text).replace(_YPOGEGRAMMENI, "").casefold()


def folded_letters(text: str) -> str:
    """Return `text` folded, but for its white space."""
    text = cased(text)
    if text.isascii():
        return text
    beyond = text.encode("utf-8", "surrogatepass").translate(None, _ASCII)
    characters = set(beyond.decode("utf-8", "surrogatepass"))
    met = "".join(characters)
    dropped = _DROPPED.findall(met)
    if dropped and _LETTER_MARKED.search(met) and _MAKES_LETTER.search(text):  # hardly ever
        text = re.sub(MARKS, r"\1", text)
    else:
        for mark in dropped:
            text = text.replace(mark, "")
    for letter in characters & PLAIN.keys():
        text = text.replace(letter, PLAIN[letter])
    return text
