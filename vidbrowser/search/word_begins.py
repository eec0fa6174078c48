"""Where words begin in folded text: what a star after a word asks for.

A word begins where no letter, digit or mark stands before, as in Unicode's rules of word boundaries
(UAX #29) without their tables: scripts that write no blanks between words need a dictionary to part
them, so that any of their letters may begin one. Katakana, which write a word of another language,
hold together.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from vidbrowser.records.scripts import KATAKANA, UNSPACED

_ANYWHERE = rf"[\W_{UNSPACED}]"
_KATAKANA = f"[{KATAKANA}]"
_PARTED = f"[{UNSPACED}{KATAKANA}]"
"""After one of these a word of letters begins."""

_BEFORE = rf"(?:^|[^\p{{L}}\p{{N}}\p{{M}}]|{_PARTED})"
_BEFORE_KATAKANA = f"(?:^|[^{KATAKANA}])"


def pattern(text: str) -> str:
    """Return the regular expression, as Polars reads them, of a word that begins with `text`.

    What begins with no letter or digit is looked for wherever it stands; so is what begins with a
    letter of a script without blanks. `text` is folded and not empty.
    """
    if _compiled(_ANYWHERE).match(text):
        return _escaped(text)
    return (_BEFORE_KATAKANA if _compiled(_KATAKANA).match(text) else _BEFORE) + _escaped(text)


def begins(folded: str, place: int) -> bool:
    """Tell whether a word begins at `place` of `folded`, as `pattern` has it."""
    if not place or _compiled(_ANYWHERE).match(folded, place):
        return True
    before = folded[place - 1]
    if _compiled(_KATAKANA).match(folded, place):
        return not _compiled(_KATAKANA).match(before)
    if _compiled(_PARTED).match(before):
        return True
    return not before.isalnum() and unicodedata.category(before)[0] != "M"


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Return `pattern`, compiled when it is wanted first: these take 5 ms."""
    return re.compile(pattern)


def _escaped(text: str) -> str:
    return re.sub(r"[^\w\s]|_", lambda sign: f"\\x{{{ord(sign[0]):x}}}", text)
