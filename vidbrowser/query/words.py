"""The words of a query's text: what is read of them, and where they begin and end."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from vidbrowser.query.nodes import ALIASES, CURLY, FLAGS, KNOWN_FIELD, QUOTES, WORD

if TYPE_CHECKING:
    from collections.abc import Iterator

_PHRASE = re.compile(r'"((?:[^"\\]|\\.?)*+)("?)', re.DOTALL)
_CURLY_PHRASE = re.compile(rf"[{CURLY}]((?:[^{QUOTES}\\]|\\.?)*+)([{QUOTES}]?)", re.DOTALL)
"""Any quote closes it: people mix them."""
_ESCAPED = re.compile(rf"\\([{QUOTES}\\])")
_BETWEEN = re.compile(r"[\s()]*+-?")


class Value(NamedTuple):
    """A word or a phrase up to `end`; a phrase that is not closed ends with the whole text."""

    text: str
    end: int
    phrase: bool = False
    closed: bool = True


@dataclass(frozen=True, slots=True)
class Word:
    """A word or a phrase from `start` to `end`, after `field:` if there is one.

    `value` is what is looked for: without quotes, and without the `=` of a field's whole text.
    """

    start: int
    end: int
    field: str
    value: str


def field_at(text: str, place: int) -> tuple[str, int]:
    """Return the field whose name and colon stand at `place`, "" for none, and where they end."""
    known = KNOWN_FIELD.match(text, place)
    if known is None:
        return "", place
    name = known[1].lower()
    return ALIASES.get(name, name), known.end()


def value_at(text: str, place: int) -> Value | None:
    """Return the word or the phrase that begins at `place`; None when there is none."""
    if phrase := _PHRASE.match(text, place):
        return Value(_ESCAPED.sub(r"\1", phrase[1]), phrase.end(), True, bool(phrase[2]))
    if phrase := _CURLY_PHRASE.match(text, place):  # « phrase » has blanks within
        return Value(_ESCAPED.sub(r"\1", phrase[1]).strip(), phrase.end(), True, bool(phrase[2]))
    word = WORD.match(text, place)
    return Value(word[0], word.end()) if word else None


def equals_at(text: str, place: int) -> int:
    """Return where an `=` at `place` ends, `place` itself when there is none."""
    return place + text.startswith("=", place)


def words(text: str) -> Iterator[Word]:
    """Yield every word and phrase of `text`, which need not be a query that can be read.

    From the start, so that a quote that closes is not taken for one that opens.
    """
    end = 0
    while end < len(text):
        between = _BETWEEN.match(text, end)
        field, start = field_at(text, between.end() if between else end)
        begin = equals_at(text, start) if field and field not in FLAGS else start
        value = value_at(text, begin)
        end = value.end if value else begin
        if field or value:
            yield Word(start, end, field, value.text if value else "")
