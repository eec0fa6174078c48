"""Sums over many records leave out what is missing, and count a channel once."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from tests.catalogue.built import catalogue_of
from vidbrowser.query import parse
from vidbrowser.records.record import Record
from vidbrowser.search.order import Order
from vidbrowser.search.position_set import PositionSet
from vidbrowser.search.result import search
from vidbrowser.search.summing import Sum

ROOT = Path("/videos")
FIRST, LAST = datetime(2019, 3, 1, tzinfo=UTC), datetime(2022, 6, 4, 12, tzinfo=UTC)


def summed(*records: Record, positions: PositionSet | None = None) -> Sum:
    result = search(catalogue_of(records, ROOT), parse(""), Order.TITLE)
    return result.summed(positions or PositionSet.first(len(records)))


def record(title: str, **fields: object) -> Record:
    return Record(ROOT / f"{title}.md", title=title, **fields)  # type: ignore[arg-type]


def test_sums() -> None:
    records = (
        record("a", channels=("Café",), duration=60, views=5, published=LAST),
        record("b", channels=("CAFE",), duration=90, views=None, published=FIRST),
        record("c", duration=0, views=0),
        record("d", channels=("Other",)),
    )
    assert summed(*records) == Sum(4, 150, 2, 5, 2, 2, FIRST, LAST)
    assert summed(*records, positions=PositionSet((2, 4))) == Sum(2, 0, 0, 0, 1, 1, None, None)


def test_the_sizes_of_media_are_summed() -> None:
    records = (record("a", media_size=1 << 40), record("b", media_size=5), record("c"))
    found = summed(*records)
    assert (found.size, found.sized) == ((1 << 40) + 5, 2)


def test_nothing_is_summed_up_to_nothing() -> None:
    assert summed() == Sum(0, 0, 0, 0, 0, 0, None, None)
