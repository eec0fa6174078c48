"""The first paint comes before all else: it shows what the list showed when the window closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from vidbrowser.search import highlight
from vidbrowser.ui.records.record_model import Layout
from vidbrowser.ui.window.first_screen import FirstScreen

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from vidbrowser.search.result import Result
    from vidbrowser.ui.records.record_view import RecordView

_LATEST = 500
"""Milliseconds after which work begins also for a window that is not painted."""
_AROUND = 20
"""Records that are kept above and below those in view."""
_ABOVE = 3
"""Records above the current one, when that is out of view: the next start goes to it."""


class FirstPaint(QObject):
    """Calls `begin` when `window` has been painted for the first time.

    What begins then are threads: they all import, holding Python.
    """

    def __init__(self, window: QWidget, begin: Callable[[], None]) -> None:
        super().__init__(window)
        self._begin = begin
        window.installEventFilter(self)
        QTimer.singleShot(_LATEST, self, self._begin)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._begin)  # the parts of the window are painted after it
        return False


def is_less(result: Result, screen: FirstScreen, *, busy: bool = False) -> bool:
    """Return whether `result` has less than `screen` shows, since all is still being loaded.

    `busy`: the library is being read; without a snapshot it begins with nothing.
    """
    catalogue = result.catalogue
    if catalogue.complete:
        return not result.complete or (busy and not len(catalogue))
    if (result.query, result.order) != (screen.query, screen.order):
        return not len(catalogue)
    return len(catalogue) < screen.total or bool(highlight.terms(result.query, "description"))


def first_screen_of(result: Result, records: RecordView) -> FirstScreen:
    """Return what the list `records` shows of `result`, for the next start."""
    columns = records.model_of_records.columnCount() if records.layout_shown is Layout.GRID else 1
    top, scrolled, below = _view(records, columns)
    current = records.current_position
    if current is not None and not top - _AROUND <= current < below + _AROUND:
        top, scrolled, below = max(0, current - _ABOVE), 0, current + below - top
    start = max(0, top - _AROUND) // columns * columns
    return FirstScreen(
        result.catalogue.roots,
        result.query,
        result.order,
        len(result.rows),
        len(result.catalogue),
        top - start,
        scrolled,
        tuple(result.summaries(start, below + _AROUND)),
    )


def _view(records: RecordView, columns: int) -> tuple[int, int, int]:
    """Return the position of the first record in view, the pixels of it above the edge, the end."""
    top = max(0, records.rowAt(0))
    bottom = records.rowAt(records.viewport().height() - 1)
    count = records.model_of_records.count
    end = count if bottom < 0 else min((bottom + 1) * columns, count)
    return top * columns, -records.rowViewportPosition(top), end
