"""Where words begin in folded text: what a star after a word asks for.

A word begins where no letter, digit or mark stands before, as in Unicode's rules of word boundaries
(UAX #29) without their tables: scripts that write no blanks between words need a dictionary to part
them, so that any of their letters may begin one. Katakana, which write a word of another language,
hold together.
"""

from __future__ import annotations

import re
import unicodedata

_UNSPACED = (  # the blocks of scripts without blanks, by Unicode's Blocks.txt
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\ua9e0-\ua9ff\uaa60-\uaa7f"  # Thai…Khmer
    "\u3005-\u3007\u3021-\u3029\u3041-\u309f"  # Hiragana, and what stands among ideographs
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Han
)
_KATAKANA = "\u3099\u309a\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff"  # without the dot between words
_ANYWHERE = re.compile(rf"[\W_{_UNSPACED}]")
_IS_KATAKANA = re.compile(f"[{_KATAKANA}]")
_PARTED = re.compile(f"[{_UNSPACED}{_KATAKANA}]")
"""After one of these a word of letters begins."""

_BEFORE = rf"(?:^|[^\p{{L}}\p{{N}}\p{{M}}]|{_PARTED.pattern})"
_BEFORE_KATAKANA = f"(?:^|[^{_KATAKANA}])"


def pattern(text: str) -> str:
    """Return the regular expression, as Polars reads them, of a word that begins with `text`.

    What begins with no letter or digit is looked for wherever it stands; so is what begins with a
    letter of a script without blanks. `text` is folded and not empty.
    """
    if _ANYWHERE.match(text):
        return _escaped(text)
    return (_BEFORE_KATAKANA if _IS_KATAKANA.match(text) else _BEFORE) + _escaped(text)


def begins(folded: str, place: int) -> bool:
    """Tell whether a word begins at `place` of `folded`, as `pattern` has it."""
    if not place or _ANYWHERE.match(folded, place):
        return True
    before = folded[place - 1]
    if _IS_KATAKANA.match(folded, place):
        return not _IS_KATAKANA.match(before)
    if _PARTED.match(before):
        return True
    return not before.isalnum() and unicodedata.category(before)[0] != "M"


def _escaped(text: str) -> str:
    return re.sub(r"[^\w\s]|_", lambda sign: f"\\x{{{ord(sign[0]):x}}}", text)
