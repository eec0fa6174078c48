"""Records as columns of text: how what was read is sent from process to process."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from vidbrowser.records.fields import FIELDS
from vidbrowser.records.folding import NUL
from vidbrowser.records.video import url_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vidbrowser.records.record import Record

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)

Fields = dict[str, list[Any]]
"""Values of each field of a record but its description, written out."""


class Batch(NamedTuple):
    """What some files say: one value a record in each of `fields`, in the order of `positions`.

    "" is missing, as is a `url` that site and id tell; `published` and `added` are microseconds
    since 1970 in UTC, `categories` and `tags` are tuples of texts. `plain` has the texts of the
    descriptions, their white space as it was written, joined by `NUL`, which no value holds.
    """

    positions: list[int]
    fields: Fields
    plain: str


def batch_of(positions: list[int], read: Sequence[Record]) -> Batch:
    """Return what the files at `positions`, one or more, say: the records `read`."""
    fields: Fields = {}
    for field in FIELDS:
        values = [getattr(record, field.name) for record in read]
        if field.name == "url":
            values = [None if r.url == url_of(r.site, r.id) else r.url for r in read]
        fields[field.name] = values if field.kind.several else list(map(_written, values))
    return Batch(positions, fields, NUL.join(record.text for record in read))


def _written(value: str | int | datetime | None) -> str:
    if isinstance(value, datetime):
        return str(microseconds(value))
    return "" if value is None else str(value)


def microseconds(moment: datetime) -> int:
    """Return `moment` (aware) as microseconds since 1970 in UTC; exact, unlike `timestamp()`."""
    return (moment - _EPOCH) // _MICROSECOND
