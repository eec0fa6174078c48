"""What letters do that are typed among the records: begin a query, or jump to a title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from vidbrowser.records.folding import fold

if TYPE_CHECKING:
    from vidbrowser.search.result import Result
    from vidbrowser.ui.query.filter_bar import FilterBar
    from vidbrowser.ui.records.record_view import RecordView
    from vidbrowser.ui.tasks import Tasks
    from vidbrowser.ui.window.results_controller import ResultsController
    from vidbrowser.ui.window.settings import Settings


class TypedLetters(QObject):
    """Takes each letter on, as `settings` want it at the time."""

    def __init__(
        self,
        bar: FilterBar,
        records: RecordView,
        results: ResultsController,
        settings: Settings,
        tasks: Tasks,
    ) -> None:
        super().__init__(records)
        self._settings, self._bar, self._records = settings, bar, records
        self._results, self._tasks = results, tasks
        self.typed = ""
        """What was typed without a rest, to jump to a title."""
        self._wish: object = None
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._forget)
        records.text_typed.connect(self._on_typed)

    def _on_typed(self, text: str) -> None:
        if self._settings.typing == "query":
            self._bar.edit.type_on(text)
        else:
            self._jump(text)

    def _jump(self, text: str) -> None:
        """Go to the next title that begins with what was typed without a rest."""
        self.typed += text
        self._rest.start(2 * QApplication.keyboardInputInterval())
        wish = self._wish = object()
        result, now = self._results.result, self._records.current_position or 0
        start = now + (len(self.typed) == 1)
        if result is not None:
            begins = fold(self.typed)
            self._tasks.run(
                lambda: _next_title(result, begins, start),
                lambda found: self._on_found(wish, result, found),
            )

    def _on_found(self, wish: object, result: Result, position: int | None) -> None:
        newest = wish is self._wish and result is self._results.result
        if position is not None and newest:
            self._records.go_to(position)

    def _forget(self) -> None:
        self.typed = ""


def _next_title(result: Result, begins: str, start: int) -> int | None:
    """Return where in `result` the first title from `start` on, then from 0, begins so."""
    titles = result.catalogue.frame["title_folded"].gather(result.rows)
    found = titles.str.starts_with(begins).arg_true()
    after = found.filter(found >= start)
    first = after if len(after) else found
    return int(first[0]) if len(first) else None
