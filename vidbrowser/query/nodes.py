"""The query as a typed tree, and its canonical text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vidbrowser.records.fields import BY_WORD, FIELDS, Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vidbrowser.query.values import Value

RANGES = tuple(word for word, field in BY_WORD.items() if field.kind.compared)
"""Fields that are compared by size."""
_TEXTS = (word for word, field in BY_WORD.items() if field.kind in (Kind.TEXT, Kind.URL))
CONTAINS = (*_TEXTS, "description", "path")
"""Fields that are searched for a text within."""
EQUALS = tuple(word for word in BY_WORD if word not in (*RANGES, *CONTAINS))
"""Fields that are the text, letter case and accents aside; an id is it to the letter."""
FLAGS = {
    "is": ("live", "duplicate"),
    "has": (*(field.has for field in FIELDS), "description"),
}
"""Fields of fixed words, with these words."""
ALIASES = {"duration": "length"}
FIELD_WORDS = (*CONTAINS, *EQUALS, *RANGES, *FLAGS)
"""Every field name; any other word before a colon is ordinary text."""

KNOWN_FIELD = re.compile(rf"({'|'.join((*FIELD_WORDS, *ALIASES))}):", re.IGNORECASE | re.ASCII)
WORD = re.compile(r'[^\s"()]+')
KEYWORDS = ("OR", "NOT")


class Query:
    """A part of a query, or the whole: `str` is its canonical text, which parses to it again."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Text(Query):
    """Title, channel, a tag or the description contains `text`."""

    text: str

    def __str__(self) -> str:
        return quoted(self.text, bare=not KNOWN_FIELD.match(self.text))


@dataclass(frozen=True, slots=True)
class Match(Query):
    """The field contains `text` (`CONTAINS`), is `text` (`EQUALS`), or begins with it (a tag)."""

    field: str
    text: str
    prefix: bool = False

    def __str__(self) -> str:
        return f"{self.field}:{self.value}"

    @property
    def value(self) -> str:
        """What follows the colon."""
        star = self.field == "tag" and self.text.endswith("*")
        return quoted(self.text, bare=not star) + "*" * self.prefix


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
    """`is:` or `has:` with one of its words (`FLAGS`)."""

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


def all_of(parts: Iterable[Query]) -> Query:
    """Return the query that is all of `parts`: one part stands for itself, Ands are joined."""
    flat = [p for part in parts for p in (part.parts if isinstance(part, And) else (part,))]
    return flat[0] if len(flat) == 1 else And(tuple(flat))


def any_of(parts: Iterable[Query]) -> Query:
    """Return the query that is any of `parts` (one or more): Ors are joined."""
    flat = [p for part in parts for p in (part.parts if isinstance(part, Or) else (part,))]
    return flat[0] if len(flat) == 1 else Or(tuple(flat))


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
    if isinstance(part, Match) and KNOWN_FIELD.match(value):
        return quoted(part.text, bare=False) + "*" * part.prefix
    return value
