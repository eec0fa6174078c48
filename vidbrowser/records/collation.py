"""In which order texts stand that a person reads: as in an index, numbers by their size."""

from __future__ import annotations

import re
from unicodedata import decimal

_BEFORE = re.compile(r"[\W_]+")
_NUMBER = re.compile(r"\d+")
_SHORT = 9
"""Digits of the longest number whose length is told by one."""


def sorting_key(folded: str) -> str:
    """Return what a `folded` text is sorted by, character by character.

    It begins at its first letter or digit: quotes, brackets and other signs before it do not
    count. Of signs alone all count, and come first. Before a number stands how long it is.
    """
    begun = folded[_before(folded) :]
    if not begun:
        return folded and f"!{folded}"
    return _NUMBER.sub(_sized, begun)


def _before(text: str) -> int:
    found = None if text[:1].isalnum() else _BEFORE.match(text)
    return found.end() if found else 0


def _sized(found: re.Match[str]) -> str:
    number = "".join(map(str, map(decimal, found[0]))).lstrip("0")
    size = len(number)
    return f"{size}{number}" if size < _SHORT else f"{_SHORT}{size:09}{number}"
