"""Counts what the overview shows, off the GUI thread, and lets its bars write the query."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from vidbrowser.statistics import filtering
from vidbrowser.ui.said import reason

if TYPE_CHECKING:
    from collections.abc import Callable

    from vidbrowser.query import Query
    from vidbrowser.search.result import Result
    from vidbrowser.statistics.plot import Measure, Name, Overview
    from vidbrowser.ui.overview.overview_view import OverviewView
    from vidbrowser.ui.tasks import Tasks


class OverviewController(QObject):
    """Keeps `view` at the newest result while it is seen; an answer that comes late is dropped."""

    def __init__(
        self,
        view: OverviewView,
        result: Callable[[], Result | None],
        query: Callable[[], Query],
        set_query: Callable[[Query], None],
        tasks: Tasks,
    ) -> None:
        super().__init__(view)
        self._view, self._result, self._tasks = view, result, tasks
        self._query, self._set_query = query, set_query
        self._wish = object()
        view.wanted.connect(self.follow)
        for plot in view.plots.values():
            plot.bars_chosen.connect(self._on_chosen)
            plot.bar_excluded.connect(self._on_excluded)

    def follow(self) -> None:
        """Count what is shown now, if anybody sees it."""
        wish = self._wish = object()
        result, measure = self._result(), self._view.measure
        if not self._view.isVisible():
            return
        if result is None:
            self._view.show_overview(None)
            return

        def count() -> Overview | None:  # nothing when a newer wish came while this one waited
            return _overview(result, measure) if wish is self._wish else None

        def show(counted: Overview | None) -> None:
            if counted is not None and wish is self._wish:
                self._view.show_overview(counted)

        def fail(error: BaseException) -> None:
            if wish is self._wish:
                self._view.show_failure(reason(error))

        self._tasks.run(count, show, fail)

    def _on_chosen(self, name: Name, first: str, last: str) -> None:
        self._set_query(filtering.with_bars(self._query(), name, first, last))

    def _on_excluded(self, name: Name, value: str) -> None:
        self._set_query(filtering.without_bar(self._query(), name, value))


def _overview(result: Result, measure: Measure) -> Overview:
    from vidbrowser.statistics.overview import overview  # imports polars: not in the GUI thread

    return overview(result.catalogue, result.query, measure, descriptions=result.complete)
