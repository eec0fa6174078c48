"""What is counted beside the list, off the GUI thread: choosers, completions, timeline, blame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from vidbrowser.query import EVERYTHING, editing
from vidbrowser.ui.query.completion import word_at
from vidbrowser.ui.said import reason

if TYPE_CHECKING:
    from vidbrowser.query import Query
    from vidbrowser.search.facets import Facet
    from vidbrowser.search.histogram import Histogram
    from vidbrowser.search.no_match import Culprit
    from vidbrowser.search.result import Result
    from vidbrowser.ui.query.completion_popup import CompletionPopup
    from vidbrowser.ui.query.filter_bar import FilterBar
    from vidbrowser.ui.query.timeline import Timeline
    from vidbrowser.ui.query.timeline_span import Span
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
        timeline.cleared.connect(self._on_span_cleared)

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
        query, either = self._bar.query, self._bar.choosers[field].either
        wish = self._wanted[field] = object()

        def count() -> Facet | None:  # nothing when a newer wish came while this one waited
            return _facet(result, query, field, either, limit, find) if wanted() else None

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
        """Let `popup` offer the values of `field` that contain `find`, most frequent first.

        They are counted within what else the query asks: what would find nothing is not offered.
        """
        from vidbrowser.query.around import around

        if (result := self._result) is None:
            self._completion = popup, field, find
            return
        self._completion = None
        edit = self._bar.edit
        word = word_at(edit.text(), edit.cursorPosition())
        within = around(edit.text(), word) if word is not None else EVERYTHING
        self._tasks.run(
            lambda: _values(result, within, field, find),
            lambda facet: popup.show_values(field, find, facet),
            lambda _error: popup.offer_none(field, find),
        )

    def draw_timeline(self, result: Result) -> None:
        """Count by year, month or day what `result` is without its span of time, and draw both."""

        def count() -> tuple[Histogram, tuple[Span, ...]] | None:
            return _histogram(result) if result is self._result else None

        def show(counted: tuple[Histogram, tuple[Span, ...]] | None) -> None:
            if counted is not None and result is self._result:
                self._timeline.show_histogram(*counted)

        def fail(error: BaseException) -> None:
            if result is self._result:
                self._timeline.show_failure(reason(error))

        self._tasks.run(count, show, fail)

    def _on_span_cleared(self) -> None:
        self._bar.set_query(editing.with_range(self._bar.query, "published", None, None))

    def explain_nothing(self, result: Result) -> None:
        """Find the parts of the query that exclude everything and tell them by `blamed`."""

        def show(found: tuple[Culprit, ...]) -> None:
            if result is self._result and found:
                self.blamed.emit(found)

        self._tasks.run(lambda: _culprits(result), show)


def _facet(
    result: Result, query: Query, field: str, either: bool | None, limit: int, find: str
) -> Facet:
    from vidbrowser.search.facets import facet  # imports polars: not in the GUI thread

    return facet(result.catalogue, query, field, limit=limit, find=find, either=either)


def _values(result: Result, within: Query, field: str, find: str) -> Facet:
    from vidbrowser.search.facets import values_within  # imports polars: not in the GUI thread

    return values_within(result.catalogue, within, field, limit=_COMPLETIONS, find=find)


def _histogram(result: Result) -> tuple[Histogram, tuple[Span, ...]]:
    from vidbrowser.search.histogram import (  # imports polars: not in the GUI thread
        chosen_bins,
        published_within,
    )

    counted = published_within(result.catalogue, result.query)
    return counted, chosen_bins(counted, result.query)


def _culprits(result: Result) -> tuple[Culprit, ...]:
    from vidbrowser.search.no_match import culprits  # imports polars: not in the GUI thread

    return culprits(result.catalogue, result.query)
