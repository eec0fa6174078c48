"""What a query means, said once more in plain Python on records: what the fast answers must equal.

Written from the description of the language alone. Speed is no aim.
"""

from __future__ import annotations

import os
import unicodedata
from datetime import UTC, datetime
from itertools import groupby
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from tests.search.folded import folded
from vidbrowser.marks.fields import BY_WORD, HAS, OWN
from vidbrowser.marks.mark import NOTHING, Mark
from vidbrowser.marks.video_key import key_of
from vidbrowser.query import EQUALS, And, Flag, Match, Not, Or, Query, Range, Text
from vidbrowser.records.description import plain_text
from vidbrowser.records.fields import FIELDS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from vidbrowser.marks.video_key import VideoKey
    from vidbrowser.records.record import Record

_UNSPACED = ("CJK", "IDEOGRAPHIC", "HANGZHOU", "HIRAGANA", "THAI", "LAO", "KHMER", "MYANMAR")
_KATAKANA = ("KATAKANA LETTER", "KATAKANA-HIRAGANA", "KATAKANA ITERATION", "COMBINING KATAKANA")
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def texts(record: Record, field: str, mark: Mark = NOTHING) -> list[str]:
    """Return the folded texts that `record` has in `field`, none when it is missing."""
    if field in BY_WORD:
        said = getattr(mark if field in OWN else record, BY_WORD[field].name)
        said = said if field != "note" else said or None
        found: Sequence[str | None] = said if isinstance(said, tuple) else [said]
    elif field == "path":
        found = [os.fsencode(record.path).decode("utf-8", "replace")]
    else:
        found = [plain_text(record.description)]
    return [folded(t) for t in found if t is not None and (field != "description" or folded(t))]


def satisfies(
    record: Record,
    query: Query,
    records: Sequence[Record],
    marks: Mapping[VideoKey, Mark] = MappingProxyType({}),
) -> bool:
    """Return whether `query` matches `record`, one of the library's `records`."""
    if isinstance(query, And):
        return all(satisfies(record, part, records, marks) for part in query.parts)
    if isinstance(query, Or):
        return any(satisfies(record, part, records, marks) for part in query.parts)
    if isinstance(query, Not):
        return not satisfies(record, query.part, records, marks)
    mark = marks.get(key_of(record), NOTHING)
    if isinstance(query, Text):
        wanted = folded(query.text)
        everywhere = [
            t for f in ("title", "channel", "tag", "description") for t in texts(record, f)
        ]
        return not wanted or any(within(text, wanted, query.prefix) for text in everywhere)
    if isinstance(query, Match):
        return matches_field(record, query, mark)
    if isinstance(query, Range):
        return in_range(record, query, mark)
    assert isinstance(query, Flag)
    marked = query.field == "has" and query.value in HAS
    return noted(mark, query) if marked else flagged(record, query, records, mark)


def noted(mark: Mark, query: Flag) -> bool:
    name = next(field.name for field in OWN.values() if field.has == query.value)
    return bool(getattr(mark, name))


def matches_field(record: Record, query: Match, mark: Mark) -> bool:
    if query.field == "id":
        begins = record.id is not None and record.id.startswith(query.text)
        return begins if query.prefix else record.id == query.text
    wanted = folded(query.text)
    found = texts(record, query.field, mark)
    if query.field in EQUALS and query.prefix:
        return any(text.startswith(wanted) for text in found)
    if query.field in EQUALS or query.exact:
        return wanted in found
    return any(within(text, wanted, query.prefix) for text in found)


def within(text: str, wanted: str, prefix: bool) -> bool:
    """Return whether `wanted` stands in `text`, and with `prefix` at the begin of a word."""
    places = [at for at in range(len(text) + 1) if text.startswith(wanted, at)]
    return any(
        not prefix or at in (0, len(text)) or parted(*text[at - 1 : at + 1]) for at in places
    )


def parted(before: str, after: str) -> bool:
    """Return whether a word may begin between two characters; their names tell the script."""
    first, second = script(before), script(after)
    if second in ("", "unspaced"):
        return True
    if second == "katakana":
        return first != "katakana"
    return first in ("", "unspaced", "katakana")


def script(character: str) -> str:
    """Return `""` for what is no part of a word, else how its script parts words."""
    name = unicodedata.name(character, "")
    if name.startswith(_UNSPACED):
        return "unspaced"
    if name.startswith(_KATAKANA):
        return "katakana"
    return "letter" if unicodedata.category(character)[0] in "LNM" else ""


def amount(record: Record, field: str, mark: Mark = NOTHING) -> int | None:
    value: Any = getattr(mark if field in OWN else record, BY_WORD[field].name)
    if field in ("watched", "opened") and value is not None:
        return int(value) * 10**6
    if isinstance(value, datetime):
        since = value - EPOCH
        return (since.days * 86_400 + since.seconds) * 10**6 + since.microseconds
    assert value is None or isinstance(value, int)
    return value


def in_range(record: Record, query: Range, mark: Mark) -> bool:
    value = amount(record, query.field, mark)
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


def on_the_clock(published: datetime | None, query: Flag) -> bool:
    if published is None:
        return False
    told = str(published.hour) if query.field == "hour" else f"{published:%A}".lower()
    return told == query.value


def flagged(record: Record, query: Flag, records: Sequence[Record], mark: Mark) -> bool:
    if query.value in ("watched", "starred", "later", "opened"):
        value = getattr(mark, query.value)
        return value is not None if query.value == "opened" else bool(value)
    if query.field == "was":
        return record.live in ("was_live", "post_live")
    if query.field in ("hour", "weekday"):
        return on_the_clock(record.published, query)
    if query.value == "live":
        return record.duration == 0 or record.live in ("is_live", "is_upcoming")
    if query.value == "adult":
        return (record.age_limit or 0) >= 18
    if query.value == "incomplete":
        return record.unfinished is not None
    if query.value == "gone":
        return False  # nothing was fetched
    if query.value in ("duplicate", "changed"):
        same = [other for other in records if (other.site, other.id) == (record.site, record.id)]
        of_several = record.id is not None and len(same) > 1
        return of_several and (query.value == "duplicate" or has_changed(record, records))
    if query.value == "description":
        return bool(texts(record, "description"))
    name = next(field.name for field in FIELDS if field.has == query.value)
    return getattr(record, name) not in (None, ())


def has_changed(record: Record, records: Sequence[Record]) -> bool:
    """Return whether records of its video tell something else than each other."""
    same = [other for other in records if (other.site, other.id) == (record.site, record.id)]
    told = [
        {getattr(other, name) for other in same} - {None}
        for name in ("title", "views", "likes", "dislikes", "comments", "availability")
    ]
    described = {text for other in same for text in texts(other, "description")}
    return record.id is not None and any(len(values) > 1 for values in (*told, described))


def sort_key(
    record: Record, order: str, asked: Sequence[str], mark: Mark = NOTHING
) -> tuple[Any, ...]:
    """Return what `record` is sorted by; `asked` are the texts of a best match."""
    base, _, turned = order.partition("-")
    field, sign = {
        "newest": ("published", -1),
        "oldest": ("published", 1),
        "longest": ("length", -1),
        "shortest": ("length", 1),
        "best": ("published", -1),
        "largest": ("size", -1),
        "smallest": ("size", 1),
        "last": (turned, -1),
        "first": (turned, 1),
        "lowest": (turned, 1),
        "rating": ("rating", -1),
        "fewest": (turned, 1),
        "views": ("views", -1),
        "likes": ("likes", -1),
        "comments": ("comments", -1),
        "added": ("added", 1 if turned else -1),
    }.get(base, ("views", 0))
    value = amount(record, field, mark)
    first: tuple[Any, ...] = (value is None, sign * (value or 0)) if sign else ()
    if not sign:
        first = _by_text(record, base, bool(turned))
    if order == "best":
        places = [place(record, folded(text)) for text in dict.fromkeys(asked) if folded(text)]
        first = (sum(places), *first)
    title, number = record.title, record.id
    usual = (title is None, index_order(folded(title or "")), number is None, number or "")
    return (*first, *usual, os.fsencode(record.path))


def _by_text(record: Record, order: str, back: bool) -> tuple[Any, ...]:
    field = "tag" if order == "tags" else order
    held = [*dict.fromkeys(texts(record, field))]
    if order == "channel":
        held = ["\x1e".join(held)] if held else []
    pieces = [piece for value in held for piece in ((0, 0), *index_order(value)[0])]
    if held:
        for number in _places_within(record, order):
            pieces += [(0, 0), (ord("~"), 0) if number is None else (ord("0"), number)]
    return not held, [(-code, -number) for code, number in pieces] + [(1, 0)] if back else pieces


def _places_within(record: Record, order: str) -> tuple[int | None, ...]:
    """Return where `record` stands in what it is sorted by."""
    within = {"series": (record.season, record.episode), "list": (record.playlist_index,)}
    return within.get(order, ())


def index_order(text: str) -> tuple[Any, ...]:
    """Return what the folded `text` is sorted by, then the text itself."""
    begin = next((at for at, c in enumerate(text) if c.isalnum()), None)
    read = text[begin:] if begin is not None else text and f"!{text}"
    pieces: list[tuple[int, int]] = []
    for are_digits, run in groupby(read, key=str.isdecimal):
        said = "".join(run)
        pieces += [(ord("0"), int(said))] if are_digits else [(ord(c), 0) for c in said]
    return (pieces, text)


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
