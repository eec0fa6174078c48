"""Hashtags in a description, and the links that they become."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote

# Anything but blanks, punctuation and symbols: Indic vowel signs are no \w, and belong to words.
_WORD = (
    r"[^\s\x00-/:-@\[-^`{-\xa9\xab-\xb4\xb6-\xb9\xbb-\xbf\xd7\xf7\u1680\u180e\u2000-\u200b"
    r"\u200e-\u206f\u20a0-\u2bff\u3000-\u3004\u3008-\u3020\u3030\ud800-\uf8ff\ufe00-\ufe0f\ufe30-\ufe6f"
    r"\ufeff\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\ufff0-\uffff\U0001f000-\U0001faff]"
)
_BEFORE = r"(?<![A-Za-z0-9_\u00c0-\u024f\u0370-\u058f&/#＃])"
_RUN = re.compile(rf"{_BEFORE}(?:[#＃]{_WORD}{{1,100}})+")
_ONE = re.compile(rf"[#＃]({_WORD}+)")


@dataclass(frozen=True, slots=True)
class Hashtag:
    """A hashtag: its place in the text, the mark included, and its word without the mark."""

    start: int
    end: int
    word: str


def hashtags(text: str) -> list[Hashtag]:
    """Return the hashtags of `text`: a letter at least, nothing of a word before the mark."""
    return [
        Hashtag(one.start(), one.end(), one[1])
        for run in _RUN.finditer(text)
        for one in _ONE.finditer(text, run.start(), run.end())
        if any(map(str.isalpha, one[1]))
    ]


def address(query: str) -> str:
    """Return the internal link that filters by `query`."""
    return f"vidbrowser:filter?q={quote(query, safe='')}"
