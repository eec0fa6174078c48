"""From the text of a query to its tree; what cannot be read is told with its place."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from vidbrowser.query.nodes import (
    ALIASES,
    CONTAINS,
    EVERYTHING,
    FLAGS,
    LIKE,
    QUOTES,
    SPOKEN,
    WORD,
    Flag,
    Match,
    Not,
    Query,
    Range,
    Text,
    all_of,
    any_of,
    exactly,
)
from vidbrowser.query.values import VALUE_PARSERS
from vidbrowser.query.words import equals_at, field_at, value_at
from vidbrowser.records.folding import fold
from vidbrowser.records.problem import excerpt
from vidbrowser.records.sentence import Sentence, just
from vidbrowser.records.wording import either

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_DEPTH = 64
"""Levels of parentheses and negations within each other."""
MOST_TERMS = 1_000
"""Words, phrases and fields in one query: each may cost a scan of every record."""

_BLANKS = re.compile(r"\s*")
_NEGATION = re.compile(r"-(?![\s)]|\Z|-+(?:[\s)]|\Z))")
_OPERATOR = re.compile(r"[<>]=?|=|")
_STAR = re.compile(rf"\*(?=[\s(){QUOTES}]|\Z)")

_CLOSES_NOTHING = Sentence("This parenthesis closes nothing")
_NOT_CLOSED = Sentence("This parenthesis is not closed")
_NOTHING_WITHIN = Sentence("Nothing is between the parentheses")
_DENIES_NOTHING = Sentence("Nothing follows that could be left out")
_TOO_MANY = Sentence("A query can hold {most} words at most", most=MOST_TERMS)
_TOO_DEEP = Sentence("More than {most} levels are within each other here", most=MOST_DEPTH)
_OPEN_QUOTE = Sentence("This quote is not closed")
_NO_VALUE = Sentence("A value is missing here")

_SOMETHING = Sentence("something to look for")
_SAID = Sentence("words that are said one after the other")
_LIKE = Sentence("the path of a record, or its site and id as in youtube:Qiz-kVErOhk")
_OWN_TAG = Sentence("one of your tags")
_LEFT_OUT = Sentence("something to leave out")
_OPENING = Sentence("an opening one")
_CLOSING = Sentence("a closing parenthesis")
_CLOSING_QUOTE = Sentence("a closing quote")
_FEWER_WORDS = Sentence("fewer words, or quotes around a phrase")
_FEWER_LEVELS = Sentence("fewer parentheses or negations")


class QuerySyntaxError(ValueError):
    """A query that cannot be read: `reason` is a sentence for the person who typed it.

    The mistake is the `length` characters from `position` on (counted from 0, always within the
    text); `expected` is, in plain words, what should be there.
    """

    def __init__(self, reason: Sentence, position: int, length: int, expected: Sentence) -> None:
        super().__init__(reason)
        self.reason = reason
        self.position = position
        self.length = length
        self.expected = expected


@lru_cache(maxsize=256)
def parse(text: str) -> Query:
    """Return the tree of `text`; raise QuerySyntaxError when it cannot be read."""
    return _Parser(text).whole()


class _Parser:
    """Recursive descent over one text; `_at` is the next character to be read."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._depth = 0
        self._terms = 0

    def whole(self) -> Query:
        self._skip_blanks()
        if self._at == len(self._text):
            return EVERYTHING
        query = self._alternatives(None)
        if self._at < len(self._text):
            raise self._mistake(_CLOSES_NOTHING, self._at, 1, _OPENING)
        return query

    def _alternatives(self, field: str | None) -> Query:
        parts = [self._conjunction(field)]
        while self._keyword("OR"):
            self._operator("OR")
            parts.append(self._conjunction(field))
        return any_of(parts)

    def _conjunction(self, field: str | None) -> Query:
        if operator := self._at_operator():
            what = Sentence("something to look for before {word}", word=operator)
            reason = Sentence("{word} has nothing on its left", word=operator)
            raise self._mistake(reason, self._at, len(operator), what)
        parts = []
        while not self._at_end_of_parts():
            parts.append(self._part(field))
            self._skip_blanks()
            if self._keyword("AND"):
                self._operator("AND")
        return all_of(parts)

    def _operator(self, word: str) -> None:
        """Go past `word`, which something must follow."""
        place = self._at
        self._at += len(word)
        self._skip_blanks()
        if self._at_end_of_parts() or self._keyword("AND"):
            what = Sentence("something to look for after {word}", word=word)
            reason = Sentence("{word} has nothing on its right", word=word)
            raise self._mistake(reason, place, len(word), what)

    def _part(self, field: str | None) -> Query:
        place = self._at
        negation = 3 if self._keyword("NOT") else 1 if self._negates() else 0
        if negation:
            self._at += negation
            self._skip_blanks()
            if self._at_end_of_parts() or self._keyword("AND"):
                raise self._mistake(_DENIES_NOTHING, place, negation, _LEFT_OUT)
            return Not(self._deeper(self._part, field, place))
        if self._text[place] == "(":
            return self._group(field)
        name, self._at = field_at(self._text, place)
        if name and self._text.startswith("(", self._at):
            return self._group(name)
        return self._term(name or field, place)

    def _group(self, field: str | None) -> Query:
        place = self._at
        self._at += 1
        self._skip_blanks()
        if self._text[self._at : self._at + 1] == ")":
            raise self._mistake(_NOTHING_WITHIN, place, 1, _expected(field))
        if self._at == len(self._text):
            raise self._mistake(_NOT_CLOSED, place, 1, _CLOSING)
        query = self._deeper(self._alternatives, field, place)
        if self._at == len(self._text):
            raise self._mistake(_NOT_CLOSED, place, 1, _CLOSING)
        self._at += 1
        return query

    def _term(self, field: str | None, place: int) -> Query:
        """Read a word or a phrase, the value of `field` if there is one; it began at `place`."""
        self._terms += 1
        if self._terms > MOST_TERMS:
            raise self._mistake(_TOO_MANY, place, 1, _FEWER_WORDS)
        if field is None:
            return Text(*self._starred(alone=False))
        if field in VALUE_PARSERS or field in FLAGS:
            self._expect_value(field, place)
            begun = self._at
            text, _ = self._value()
            read = self._flag if field in FLAGS else self._range
            return read(field, text, begun)
        return self._match(field, place)

    def _match(self, field: str, place: int) -> Query:
        begun, self._at = self._at, equals_at(self._text, self._at)
        self._expect_value(field, place)
        if self._at > begun or field in LIKE:
            return exactly(field, self._value()[0])
        return Match(field, *self._starred(alone=True))

    def _expect_value(self, field: str, place: int) -> None:
        if value_at(self._text, self._at) is None:
            before = self._text[place : self._at]
            reason = Sentence("Nothing follows {text}", text=before)
            raise self._mistake(reason, place, self._at - place, _expected(field))

    def _starred(self, *, alone: bool) -> tuple[str, bool]:
        """Read a word or phrase; return it without the star at its end, and whether there is one.

        In a word of stars the last is one only when it may stand `alone`.
        """
        text, phrase = self._value()
        if phrase:
            star = _STAR.match(self._text, self._at)
            self._at = star.end() if star else self._at
            return text, star is not None
        if text.endswith("*") and (alone or text.strip("*")):
            return text[:-1], True
        return text, False

    def _value(self) -> tuple[str, bool]:
        """Read one word or phrase; return its text and whether it was in quotes."""
        value = value_at(self._text, self._at)
        assert value
        if not value.closed:
            rest = len(self._text) - self._at
            raise self._mistake(_OPEN_QUOTE, self._at, rest, _CLOSING_QUOTE)
        self._at = value.end
        return value.text, value.phrase

    def _flag(self, field: str, text: str, place: int) -> Query:
        word = ALIASES.get(fold(text), fold(text))
        if word not in FLAGS[field]:
            raise self._unreadable(field, text, place, self._at - place)
        return Flag(field, word)

    def _range(self, field: str, text: str, place: int) -> Query:
        """Read `text`, the value from `place` on; `a..b` takes no operator."""
        first, dots, second = text.partition("..")
        match = _OPERATOR.match(first)
        operator = match[0] if match and not dots else ""
        amounts = []
        parts = [(first[len(operator) :], len(operator)), (second, len(first) + 2)]
        for part, start in parts[: 2 if dots else 1]:
            value = VALUE_PARSERS[field].read(part)
            if value is None:
                bare = part and self._text[place] not in QUOTES
                place, end = (
                    (place + start, place + start + len(part)) if bare else (place, self._at)
                )
                raise self._unreadable(field, part, place, end - place)
            amounts.append(value)
        return Range(field, dots or operator.removeprefix("="), *amounts)

    def _deeper(self, read: Callable[[str | None], Query], field: str | None, place: int) -> Query:
        if self._depth == MOST_DEPTH:
            raise self._mistake(_TOO_DEEP, place, 1, _FEWER_LEVELS)
        self._depth += 1
        query = read(field)
        self._depth -= 1
        return query

    def _keyword(self, word: str) -> bool:
        found = WORD.match(self._text, self._at, self._at + len(word) + 1)
        return found is not None and found[0] == word

    def _negates(self) -> bool:
        return _NEGATION.match(self._text, self._at) is not None

    def _at_operator(self) -> str:
        return next(filter(self._keyword, ("AND", "OR")), "")

    def _at_end_of_parts(self) -> bool:
        return self._text[self._at : self._at + 1] in ("", ")") or self._keyword("OR")

    def _skip_blanks(self) -> None:
        match = _BLANKS.match(self._text, self._at)
        self._at = match.end() if match else self._at

    def _unreadable(self, field: str, text: str, place: int, length: int) -> QuerySyntaxError:
        shown = text if len(text) <= 40 else text[:39] + "…"
        unread = Sentence("“{text}” cannot be read", text=excerpt(shown))
        reason = unread if text else _NO_VALUE
        return self._mistake(reason, place, length, _expected(field))

    def _mistake(
        self, reason: Sentence, place: int, length: int, expected: Sentence
    ) -> QuerySyntaxError:
        told = Sentence("{mistake}; expected {expected}", mistake=reason, expected=expected)
        return QuerySyntaxError(told, place, length, expected)


def _expected(field: str | None) -> Sentence:
    if field is None:
        return _SOMETHING
    if field in VALUE_PARSERS:
        return VALUE_PARSERS[field].expected
    if field in FLAGS:
        return just(either(FLAGS[field]))
    if field in SPOKEN:
        return _SAID
    if field in LIKE:
        return _LIKE
    if field in CONTAINS:
        return Sentence("the text to look for in {field}", field=field)
    return _OWN_TAG if field == "my" else Sentence("the {field}", field=field)
