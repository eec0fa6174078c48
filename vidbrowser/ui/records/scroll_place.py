"""Where a table of records is scrolled to, kept by the record that is at the top."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QTableView

    from vidbrowser.ui.records.record_model import RecordModel, Rows


class Place(NamedTuple):
    """Pixels that are scrolled away, the record at the top, and how many of them are of it."""

    scrolled: int
    path: Path | None
    above: int


class ScrollPlace:
    """Notes the place of `table`, which shows `model`, and goes back to it in other rows."""

    def __init__(self, table: QTableView, model: RecordModel) -> None:
        self._table, self._model = table, model

    @property
    def now(self) -> Place:
        """The present place."""
        table = self._table
        index = table.indexAt(table.viewport().rect().topLeft())
        above = -table.rowViewportPosition(index.row()) if index.isValid() else 0
        return Place(table.verticalScrollBar().value(), self._model.path_at(index), above)

    def go(self, position: int, above: int) -> None:
        """Bring the record at `position` to the top, `above` pixels of it above the edge."""
        bar = self._table.verticalScrollBar()
        self._table.scrollTo(self._model.index_at(position), self._table.ScrollHint.PositionAtTop)
        bar.setValue(bar.value() + above)

    def go_back(self, rows: Rows, place: Place) -> None:
        """Go to `place`, noted in other rows; at the very top stay there, so that news is seen."""
        top = rows.position(place.path) if place.scrolled and place.path else None
        if top is None:
            self._table.verticalScrollBar().setValue(place.scrolled)
        else:
            self.go(top, place.above)
