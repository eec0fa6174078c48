"""What is counted beside the list, off the GUI thread: choosers, completions, timeline, blame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from vidbrowser.query import EVERYTHING
from vidbrowser.records.reason import reason

if TYPE_CHECKING:
    from vidbrowser.query import Query
    from vidbrowser.search.facets import Facet
    from vidbrowser.search.histogram import Histogram
    from vidbrowser.search.no_match import Culprit
    from vidbrowser.search.result import Result
    from vidbrowser.ui.query.completion_popup import CompletionPopup
    from vidbrowser.ui.query.filter_bar import FilterBar
    from vidbrowser.ui.query.timeline import Timeline
    from vidbrowser.ui.tasks import Tasks

_COMPLETIONS = 10


class CountsController(QObject):
    """Answers what open choosers want; an answer that is no longer wanted is dropped."""

    blamed = Signal(object)
    """The parts of the query that exclude everything: a tuple of `Culprit`."""

    def __init__(
        self, bar: FilterBar, timeline: Timeline, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bar, self._timeline, self._tasks = bar, timeline, tasks
        self._result: Result | None = None
        self._wanted: dict[str, object] = {}
        self._completion: tuple[CompletionPopup, str, str] | None = None  # waits for a result
        bar.facet_wanted.connect(self._on_wanted)

    def follow(self, result: Result) -> None:
        """Count in the catalogue of `result` from now on; open choosers are counted again."""
        self._result = result
        if self._completion is not None:
            self.complete(*self._completion)
        for chooser in self._bar.choosers.values():
            if chooser.is_open:
                chooser.ask_again()

    def _on_wanted(self, field: str, find: str, limit: int) -> None:
        if (result := self._result) is None:
            return
        query = self._bar.query
        wish = self._wanted[field] = object()

        def count() -> Facet | None:  # nothing when a newer wish came while this one waited
            return _facet(result, query, field, limit, find) if wanted() else None

        def wanted() -> bool:
            return wish is self._wanted[field]

        def show(facet: Facet | None) -> None:
            if facet is not None and wanted():
                self._bar.choosers[field].popup.show_facet(facet)

        def fail(error: BaseException) -> None:
            if wanted():
                self._bar.choosers[field].popup.show_failure(reason(error))

        self._tasks.run(count, show, fail)

    def complete(self, popup: CompletionPopup, field: str, find: str) -> None:
        """Let `popup` offer the values of `field` that contain `find`, most frequent first."""
        if (result := self._result) is None:
            self._completion = popup, field, find
            return
        self._completion = None
        self._tasks.run(
            lambda: _facet(result, EVERYTHING, field, _COMPLETIONS, find),
            lambda facet: popup.show_values(field, find, facet),
            lambda _error: popup.offer_none(field, find),
        )

    def draw_timeline(self, result: Result) -> None:
        """Count `result` by year, month or day and draw it."""

        def count() -> Histogram | None:
            return _histogram(result) if result is self._result else None

        def show(histogram: Histogram | None) -> None:
            if histogram is not None and result is self._result:
                self._timeline.show_histogram(histogram)

        def fail(error: BaseException) -> None:
            if result is self._result:
                self._timeline.show_failure(reason(error))

        self._tasks.run(count, show, fail)

    def explain_nothing(self, result: Result) -> None:
        """Find the parts of the query that exclude everything and tell them by `blamed`."""

        def show(found: tuple[Culprit, ...]) -> None:
            if result is self._result and found:
                self.blamed.emit(found)

        self._tasks.run(lambda: _culprits(result), show)


def _facet(result: Result, query: Query, field: str, limit: int, find: str) -> Facet:
    from vidbrowser.search.facets import facet  # imports polars: not in the GUI thread

    return facet(result.catalogue, query, field, limit=limit, find=find)


def _histogram(result: Result) -> Histogram:
    from vidbrowser.search.histogram import histogram
    from vidbrowser.search.matching import match_mask  # imports polars: not in the GUI thread

    return histogram(result.catalogue, match_mask(result.catalogue, result.query))


def _culprits(result: Result) -> tuple[Culprit, ...]:
    from vidbrowser.search.no_match import culprits  # imports polars: not in the GUI thread

    return culprits(result.catalogue, result.query)
