"""The query as a typed tree, and its canonical text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vidbrowser.marks import fields as marks
from vidbrowser.marks.fields import BY_WORD
from vidbrowser.records.fields import FIELDS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vidbrowser.query.values import Value

RANGES = tuple(word for word, field in BY_WORD.items() if field.kind.compared)
"""Fields that are compared by size."""
CONTAINS = (*(word for word, field in BY_WORD.items() if field.within), "description", "path")
"""Fields that are searched for a text within."""
EQUALS = tuple(word for word in BY_WORD if word not in (*RANGES, *CONTAINS))
"""Fields that are the text, letter case and accents aside; an id is it to the letter."""
SPOKEN = ("said",)
"""Fields that are asked for words which follow each other, in what is said in the video."""
LIKE = ("like",)
"""Fields that name a record, by the path of its file or as `site:id`."""
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
HOURS = tuple(map(str, range(24)))
CLOCK = ("weekday", "hour")
"""The fields of fixed words that ask when in a week something was published."""
FLAGS = {
    "is": ("live", "duplicate", "changed", "adult", "incomplete", "gone", *marks.FLAGS),
    "was": ("live",),
    "has": (*(field.has for field in FIELDS), "description", *marks.HAS),
    "weekday": WEEKDAYS,
    "hour": HOURS,
}
"""Fields of fixed words, with these words."""
ALIASES = {"duration": "length"}
FIELD_WORDS = (*CONTAINS, *EQUALS, *SPOKEN, *LIKE, *RANGES, *FLAGS)
"""Every field name; any other word before a colon is ordinary text."""

COLONS = ":\N{FULLWIDTH COLON}"
"""What may stand after a field's name: input methods write the wide one."""
CURLY = "“”„‟«»\N{FULLWIDTH QUOTATION MARK}"
"""What is read like a plain quote: office programs, web pages and input methods write it."""
QUOTES = f'"{CURLY}'
KNOWN_FIELD = re.compile(
    rf"({'|'.join((*FIELD_WORDS, *ALIASES))})[{COLONS}]", re.IGNORECASE | re.ASCII
)
WORD = re.compile(rf"[^\s(){QUOTES}]+")
KEYWORDS = ("AND", "OR", "NOT")


class Query:
    """A part of a query, or the whole: `str` is its canonical text, which parses to it again."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Text(Query):
    """Title, channel, a tag or the description contains `text`, at the begin of a word (`prefix`).

    Of an empty `text` nothing is asked.
    """

    text: str
    prefix: bool = False

    def __str__(self) -> str:
        stars = not self.prefix and not self.text.strip("*")  # are looked for as they stand
        bare = not KNOWN_FIELD.match(self.text) and (stars or not self.text.endswith("*"))
        return quoted(self.text, bare=bare) + "*" * self.prefix


@dataclass(frozen=True, slots=True)
class Match(Query):
    """The field contains `text` (`CONTAINS`) or its words (`SPOKEN`), or is `text` (`EQUALS`).

    Or the record is related to the one that `text` names (`LIKE`). With `prefix` a word of it
    begins with `text` (`CONTAINS`), or all of it does (`EQUALS`). Only those of `CONTAINS` can be
    `exact`: all of it is `text`.
    """

    field: str
    text: str
    prefix: bool = False
    exact: bool = False

    def __str__(self) -> str:
        return f"{self.field}:{self.value}"

    @property
    def value(self) -> str:
        """What follows the colon."""
        if self.exact:
            return "=" + quoted(self.text, bare=False)
        bare = not self.text.startswith("=") and not self.text.endswith("*")
        return quoted(self.text, bare=bare) + "*" * self.prefix

    @property
    def whole(self) -> bool:
        """Whether it asks for a value as it stands in lists of values."""
        return self.exact or (self.field in EQUALS and not self.prefix)


@dataclass(frozen=True, slots=True)
class Range(Query):
    """The field compared with `low`: operator `""`, `>`, `>=`, `<`, `<=`, or `..` up to `high`."""

    field: str
    operator: str
    low: Value
    high: Value | None = None

    def __str__(self) -> str:
        return f"{self.field}:{self.value}"

    @property
    def value(self) -> str:
        """What follows the colon."""
        if self.high is not None:
            return f"{self.low.text}..{self.high.text}"
        return self.operator + self.low.text

    @property
    def bounds(self) -> tuple[int | None, int | None]:
        """The smallest and the largest amount that satisfies it; None is unbounded."""
        if self.operator == ">":
            return self.low.last + 1, None
        if self.operator == ">=":
            return self.low.first, None
        if self.operator == "<":
            return None, self.low.first - 1
        if self.operator == "<=":
            return None, self.low.last
        return self.low.first, (self.high or self.low).last


@dataclass(frozen=True, slots=True)
class Flag(Query):
    """`is:`, `has:` or another field of fixed words with one of them (`FLAGS`)."""

    field: str
    value: str

    def __str__(self) -> str:
        return f"{self.field}:{self.value}"


@dataclass(frozen=True, slots=True)
class Not(Query):
    """Exactly the records that `part` does not match."""

    part: Query

    def __str__(self) -> str:
        return f"-{_operand(self.part)}"


@dataclass(frozen=True, slots=True)
class And(Query):
    """Every one of `parts`; none of them is an And. Without parts: every record."""

    parts: tuple[Query, ...] = ()

    def __str__(self) -> str:
        return " ".join(map(_operand, self.parts))


@dataclass(frozen=True, slots=True)
class Or(Query):
    """At least one of `parts`, which are two or more; none of them is an Or."""

    parts: tuple[Query, ...]

    def __str__(self) -> str:
        field = shared_field(self.parts)
        if field:
            return f"{field}:({' OR '.join(_in_group(part) for part in self.parts)})"
        return " OR ".join(map(str, self.parts))


EVERYTHING = And()
"""The empty query."""


def exactly(field: str, text: str) -> Match:
    """Return the query for the records of which `text` is all that `field` holds, or one of it."""
    return Match(field, text, exact=field in CONTAINS)


def all_of(parts: Iterable[Query]) -> Query:
    """Return the query that is all of `parts`: one part stands for itself, Ands are joined."""
    flat = [p for part in parts for p in (part.parts if isinstance(part, And) else (part,))]
    return flat[0] if len(flat) == 1 else And(tuple(flat))


def any_of(parts: Iterable[Query]) -> Query:
    """Return the query that is any of `parts` (one or more): Ors are joined."""
    flat = [p for part in parts for p in (part.parts if isinstance(part, Or) else (part,))]
    return flat[0] if len(flat) == 1 else Or(tuple(flat))


def holds(query: Query, part: Query) -> bool:
    """Return whether `part` stands anywhere in `query`, or is all of it."""
    if isinstance(query, And | Or):
        return any(holds(each, part) for each in query.parts)
    return holds(query.part, part) if isinstance(query, Not) else query == part


def shared_field(parts: tuple[Query, ...]) -> str | None:
    """Return the field that every one of `parts` names; None when they differ or name none."""
    fields = {p.field if isinstance(p, Match | Range | Flag) else None for p in parts}
    return fields.pop() if len(fields) == 1 else None


def quoted(text: str, *, bare: bool = True) -> str:
    """Return `text` as it is written in a query: in quotes where it needs them or not `bare`."""
    if bare and WORD.fullmatch(text) and text[0] != "-" and text not in KEYWORDS:
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _operand(part: Query) -> str:
    if isinstance(part, And) or (isinstance(part, Or) and not shared_field(part.parts)):
        return f"({part})"
    return str(part)


def _in_group(part: Query) -> str:
    """Return what stands for `part` in a field's group, where a field's name would be read."""
    value: str = part.value  # type: ignore[attr-defined]
    if isinstance(part, Match) and KNOWN_FIELD.match(value):  # none of an exact one is
        return quoted(part.text, bare=False) + "*" * part.prefix
    return value
