"""An overview has every plot once, by its name."""

from __future__ import annotations

from vidbrowser.catalogue.catalogue import EMPTY
from vidbrowser.query import EVERYTHING
from vidbrowser.statistics.overview import overview
from vidbrowser.statistics.plot import SPANS, TOPS, Name


def test_each_name_has_its_plot() -> None:
    told = overview(EMPTY, EVERYTHING)
    assert [plot.name for plot in told.plots] == [*Name]
    assert all(told.plot(name).name is name for name in Name)
    assert not {*SPANS} & {*TOPS}
