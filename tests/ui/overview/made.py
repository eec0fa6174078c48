"""Plots of records made up for the tests of the overview."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from tests.catalogue.built import catalogue_of
from tests.ui.samples import ROOT, record
from vidbrowser.query import parse
from vidbrowser.statistics.overview import overview
from vidbrowser.statistics.plot import Measure, Name, Overview, Plot

RECORDS = [
    record(
        n,
        published=datetime(2020, 1, 6, 7, tzinfo=UTC) + timedelta(days=30 * n, hours=n),
        duration=60 * 2 ** (n % 6),
        views=10 ** (n % 5),
        channels=("One", "Two", "شي")[n % 3 : n % 3 + 1],
        tags=(f"tag {n}", "all"),
        categories=("Music",),
        media="a.mp4" if n % 2 else None,
    )
    for n in range(12)
]


def counted(query: str = "", measure: Measure = Measure.RECORDS) -> Overview:
    """Return the overview of what `query` finds among `RECORDS`."""
    return overview(catalogue_of(RECORDS, ROOT), parse(query), measure)


def plot(name: Name, query: str = "", measure: Measure = Measure.RECORDS) -> Plot:
    """Return one of its plots."""
    return counted(query, measure).plot(name)
