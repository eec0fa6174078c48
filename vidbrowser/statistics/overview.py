"""Totals and plots of what a query finds in a catalogue."""

from __future__ import annotations

from itertools import starmap
from typing import TYPE_CHECKING

from vidbrowser.query.editing import selection
from vidbrowser.search.matching import match_mask
from vidbrowser.search.memo import cached
from vidbrowser.search.summing import summed
from vidbrowser.statistics.counting import bins
from vidbrowser.statistics.filtering import SHARES, states, within
from vidbrowser.statistics.plot import TOPS, Bar, Measure, Name, Overview, Plot
from vidbrowser.statistics.tops import values

if TYPE_CHECKING:
    from collections.abc import Iterable

    import polars as pl

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.query import Query

MOST = 10
"""So many values of a field are plotted, and those that the query names."""


def overview(
    catalogue: Catalogue,
    query: Query,
    measure: Measure = Measure.RECORDS,
    *,
    limit: int = MOST,
    descriptions: bool = True,
) -> Overview:
    """Return totals and plots; `descriptions` as for `match_mask`.

    A bar tells how many records choosing it alone would leave, or what of `measure` they have.
    """
    key = (query, measure, limit, descriptions, catalogue.gone.version)

    def compute() -> Overview:
        return _Counting(catalogue, query, descriptions).overview(measure, limit)

    return cached(catalogue, "overviews", key, compute, most=8)


class _Counting:
    """The plots of one query."""

    def __init__(self, catalogue: Catalogue, query: Query, descriptions: bool) -> None:
        self._catalogue = catalogue
        self._query = query
        self._descriptions = descriptions

    def overview(self, measure: Measure, limit: int) -> Overview:
        totals = summed(self._catalogue, self._mask(self._query).arg_true())
        plots = [self._plot(name, measure, limit) for name in Name]
        return Overview(self._query, totals, measure, tuple(plots))

    def _plot(self, name: Name, measure: Measure, limit: int) -> Plot:
        if name is Name.SHARE:
            return self._shares()
        mask = self._mask(within(self._query, name))
        if name in TOPS:
            return self._top(name, mask, measure, limit)
        known = bins(self._catalogue, name)
        bars = self._bars(name, known.values, known.counts(mask), known.whole)
        return Plot(name, bars, int(mask.sum()), len(mask), known.unit, len(bars))

    def _top(self, name: Name, mask: pl.Series, measure: Measure, limit: int) -> Plot:
        known = values(self._catalogue, name)
        sums, wholes = known.sums(mask, measure), known.wholes(measure)
        chosen = selection(self._query, name)
        named = known.codes((*chosen.included, *chosen.excluded))
        codes = list(dict.fromkeys((*known.most(sums, limit), *named)))
        shown = [known.shown(code) for code in codes]
        amounts, alls = sums.gather(codes).to_list(), wholes.gather(codes).to_list()
        bars = self._bars(name, shown, amounts, alls)
        return Plot(name, bars, int(mask.sum()), len(mask), distinct=int((sums > 0).sum()))

    def _shares(self) -> Plot:
        """Return the shares, each among what the query finds without asking for it."""
        among = int(self._mask(self._query).sum())
        bars = tuple(starmap(self._share, SHARES.items()))
        return Plot(Name.SHARE, bars, among, len(self._catalogue), distinct=len(bars))

    def _share(self, value: str, flag: Query) -> Bar:
        has = match_mask(self._catalogue, flag)
        mask = self._mask(within(self._query, Name.SHARE, value))
        (state,) = states(self._query, Name.SHARE, [value])
        return Bar(value, int((has & mask).sum()), int(has.sum()), state, int(mask.sum()))

    def _bars(
        self, name: Name, its: Iterable[str], amounts: list[int], wholes: list[int]
    ) -> tuple[Bar, ...]:
        its = list(its)
        return tuple(map(Bar, its, amounts, wholes, states(self._query, name, its)))

    def _mask(self, query: Query) -> pl.Series:
        return match_mask(self._catalogue, query, descriptions=self._descriptions)
