"""Text made comparable: what letter case, accents and invisible characters do not change."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

SEPARATOR = "\x1f"
"""Joins folded texts so that nothing found crosses from one into the next: never in folded text."""

BESIDE = "\x1e"
"""Joins folded texts of one kind where `SEPARATOR` ends the kind: never in folded text either."""

NUL = "\0"
"""Joins texts that are worked on together: no step of folding moves anything across it."""

_YPOGEGRAMMENI = "\u0345"
_ASCII = bytes(range(128))
_kept: set[str] = set()  # what is known of the characters met so far: asking unicodedata of
_dropped: set[str] = set()  # all 1.1 million at import would cost 0.15 s


def fold(text: str) -> str:
    """Return `text` in the form in which everything is compared: NFKD, no Mn or Cf, case folded.

    White space runs become one blank, none at the ends. `fold("Chêne") == "chene"`.
    ASCII, two fifths of real text, needs none of the tables and is ten times as fast.
    """
    return " ".join(_without_marks(text).split())


def fold_all(texts: Sequence[str]) -> list[str]:
    """Return `fold(text)` for each of `texts`, which are joined: each step is called but once."""
    joined = NUL.join(texts)
    if joined.count(NUL) + 1 != len(texts):  # there are none, or they hold what joins them
        return [fold(text) for text in texts]
    return fold(joined).replace(f" {NUL}", NUL).replace(f"{NUL} ", NUL).split(NUL)


def _without_marks(text: str) -> str:
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text)
    beyond = decomposed.encode("utf-8", "surrogatepass").translate(None, _ASCII)
    characters = set(beyond.decode("utf-8", "surrogatepass"))
    for character in characters - _kept:
        mark = unicodedata.category(character) in ("Mn", "Cf")
        (_dropped if mark else _kept).add(character)
    for character in characters & _dropped:
        decomposed = decomposed.replace(character, "")
    return decomposed.casefold()


def cased(text: str) -> str:
    """Return `text` normalized and case folded: what is missing to `fold(text)` needs no tables.

    Marks and blanks remain, but for the one mark of which case folding makes a letter.
    """
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKD", text).replace(_YPOGEGRAMMENI, "").casefold()
