"""Bars of the timeline are called as the person's language calls their time."""

from __future__ import annotations

from datetime import date

import pytest

from tests.ui.speaking import speaking
from vidbrowser.search.histogram import Histogram, Unit
from vidbrowser.ui.query.bar_name import bar_name, span_told

STARTS = (date(2022, 5, 9), date(2023, 12, 1))


@pytest.mark.parametrize(
    ("code", "unit", "name"),
    [
        *(("en", "year", "2022"), ("en", "month", "May 2022"), ("en", "day", "9 May 2022")),
        *(("de", "month", "Mai 2022"), ("ar", "year", "٢٠٢٢"), ("ar", "month", "مايو ٢٠٢٢")),
    ],
)
def test_names(qapp: object, code: str, unit: Unit, name: str) -> None:
    with speaking(code):
        assert bar_name(Histogram(unit, STARTS, (1, 2)), 0) == name


def test_a_span_is_told_with_its_records(qapp: object) -> None:
    months = Histogram("month", STARTS, (1, 1200))
    assert span_told(months, (0, 0)) == "May 2022: 1 record"
    assert span_told(months, (0, 1)) == "May 2022 to Dec 2023: 1,201 records"
    with speaking("de"):
        assert span_told(months, (0, 1)) == "Mai 2022 bis Dez. 2023: 1.201 Einträge"
