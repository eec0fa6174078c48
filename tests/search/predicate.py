"""What a query means, said once more in plain Python on records: what the fast answers must equal.

Written from the description of the language alone. Speed is no aim.
"""

from __future__ import annotations

import os
import unicodedata
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from vidbrowser.query import EQUALS, And, Flag, Match, Not, Or, Query, Range, Text
from vidbrowser.records.description import plain_text
from vidbrowser.records.fields import BY_WORD, FIELDS
from vidbrowser.records.folding import SEPARATOR

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vidbrowser.records.record import Record

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def folded(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    kept = [c for c in decomposed if unicodedata.category(c) not in ("Mn", "Cf")]
    return " ".join("".join(kept).casefold().split())


def texts(record: Record, field: str) -> list[str]:
    """Return the folded texts that `record` has in `field`, none when it is missing."""
    if field in BY_WORD:
        said = getattr(record, BY_WORD[field].name)
        found: Sequence[str | None] = said if isinstance(said, tuple) else [said]
    elif field == "path":
        found = [os.fsencode(record.path).decode("utf-8", "replace")]
    else:
        found = [plain_text(record.description)]
    return [folded(t) for t in found if t is not None and (field != "description" or folded(t))]


def satisfies(record: Record, query: Query, records: Sequence[Record]) -> bool:
    """Return whether `query` matches `record`, one of the library's `records`."""
    if isinstance(query, And):
        return all(satisfies(record, part, records) for part in query.parts)
    if isinstance(query, Or):
        return any(satisfies(record, part, records) for part in query.parts)
    if isinstance(query, Not):
        return not satisfies(record, query.part, records)
    if isinstance(query, Text):
        wanted = folded(query.text)
        everywhere = [
            t for f in ("title", "channel", "tag", "description") for t in texts(record, f)
        ]
        return not wanted or any(wanted in text for text in everywhere)
    if isinstance(query, Match):
        return matches_field(record, query)
    if isinstance(query, Range):
        return in_range(record, query)
    assert isinstance(query, Flag)
    return flagged(record, query, records)


def matches_field(record: Record, query: Match) -> bool:
    wanted = folded(query.text)
    found = texts(record, query.field)
    if query.prefix:
        return any(text.startswith(wanted) for text in found)
    if query.field in EQUALS:
        return wanted in found
    return any(wanted in text for text in found)


def amount(record: Record, field: str) -> int | None:
    value: Any = getattr(record, BY_WORD[field].name)
    if isinstance(value, datetime):
        since = value - EPOCH
        return (since.days * 86_400 + since.seconds) * 10**6 + since.microseconds
    assert value is None or isinstance(value, int)
    return value


def in_range(record: Record, query: Range) -> bool:
    value = amount(record, query.field)
    if value is None:
        return False
    low, high = query.low, query.high
    return {
        "": low.first <= value <= low.last,
        "<": value < low.first,
        "<=": value <= low.last,
        ">": value > low.last,
        ">=": value >= low.first,
        "..": high is not None and low.first <= value <= high.last,
    }[query.operator]


def flagged(record: Record, query: Flag, records: Sequence[Record]) -> bool:
    if query.value == "live":
        return record.duration == 0
    if query.value == "duplicate":
        return record.id is not None and sum(other.id == record.id for other in records) > 1
    if query.value == "description":
        return bool(texts(record, "description"))
    name = next(field.name for field in FIELDS if field.has == query.value)
    return getattr(record, name) not in (None, ())


def sort_key(record: Record, order: str, asked: Sequence[str]) -> tuple[Any, ...]:
    """Return what `record` is sorted by; `asked` are the texts of a best match."""
    base, _, turned = order.partition("-")
    field, sign = {
        "newest": ("published", -1),
        "oldest": ("published", 1),
        "longest": ("length", -1),
        "shortest": ("length", 1),
        "best": ("published", -1),
        "fewest": (turned, 1),
        "views": ("views", -1),
        "likes": ("likes", -1),
        "added": ("added", 1 if turned else -1),
    }.get(base, ("views", 0))
    value = amount(record, field)
    first: tuple[Any, ...] = (value is None, sign * (value or 0)) if sign else ()
    if not sign:
        first = _by_text(record, base, bool(turned))
    if order == "best":
        places = [place(record, folded(text)) for text in dict.fromkeys(asked) if folded(text)]
        first = (sum(places), *first)
    title, number = record.title, record.id
    usual = (title is None, folded(title or ""), number is None, number or "")
    return (*first, *usual, os.fsencode(record.path))


def _by_text(record: Record, field: str, back: bool) -> tuple[Any, ...]:
    values = {
        "title": [record.title],
        "channel": [record.channel],
        "category": record.categories,
        "tags": record.tags,
        "language": [record.language],
    }[field]
    held = [*dict.fromkeys(folded(value) for value in values if value is not None)]
    points = [ord(character) for character in SEPARATOR.join(held)]
    return not held, [-point for point in points] + [1] if back else points


def place(record: Record, text: str) -> int:
    """Return how far from the beginning of the title `text` is found in `record`."""
    title = folded(record.title or "")
    if title.startswith(text):
        return 0
    if text in title:
        return 1
    if any(text in found for field in ("tag", "channel") for found in texts(record, field)):
        return 2
    return 3 if any(text in found for found in texts(record, "description")) else 4
