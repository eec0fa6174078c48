"""The values that have most: sums, ties by value, the commonest spelling."""

from __future__ import annotations

import polars as pl

from tests.catalogue.built import catalogue_of
from tests.query.strategies import ROOT
from vidbrowser.records.record import Record
from vidbrowser.statistics.plot import Measure, Name
from vidbrowser.statistics.tops import values

RECORDS = [
    Record(ROOT / "1.md", tags=("War", "sea"), views=2**60, duration=None),
    Record(ROOT / "2.md", tags=("war",), views=None, duration=60),
    Record(ROOT / "3.md", tags=("war", "Épée"), views=5, duration=0),
]


def told(measure: Measure, rows: tuple[int, ...] = (0, 1, 2), most: int = 9) -> dict[str, int]:
    known = values(catalogue_of(RECORDS, ROOT), Name.TAG)
    sums = known.sums(pl.Series([n in rows for n in range(3)]), measure)
    return {known.shown(code): sums[code] for code in known.most(sums, most)}


def test_sums_of_each_measure() -> None:
    assert told(Measure.RECORDS) == {"war": 3, "Épée": 1, "sea": 1}
    assert list(told(Measure.RECORDS)) == ["war", "Épée", "sea"]  # as in an index
    assert told(Measure.HOURS) == {"war": 60}
    assert told(Measure.VIEWS) == {"war": 2**60 + 5, "sea": 2**60, "Épée": 5}
    assert told(Measure.VIEWS, (1, 2)) == {"war": 5, "Épée": 5}
    assert told(Measure.RECORDS, most=2) == {"war": 3, "Épée": 1}
    assert told(Measure.RECORDS, most=0) == {}


def test_values_are_found_however_they_are_spelled() -> None:
    known = values(catalogue_of(RECORDS, ROOT), Name.TAG)
    assert [known.shown(code) for code in known.codes(("WAR", "epee", "none"))] == ["war", "Épée"]
    assert known.wholes(Measure.RECORDS) is known.wholes(Measure.RECORDS)
