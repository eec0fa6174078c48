"""Lets the detail pane follow what is selected: one record, or several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from vidbrowser.records.fields import Summary
    from vidbrowser.ui.detail.detail_pane import DetailPane
    from vidbrowser.ui.records.record_view import RecordView


class SelectionController(QObject):
    """Follows `records`; what a search finds, the pane is told when the keys rest."""

    def __init__(
        self, records: RecordView, detail: DetailPane, actions: Mapping[str, QAction]
    ) -> None:
        super().__init__(records)
        self._records, self._detail = records, detail
        records.current_changed.connect(self._on_current_changed)
        records.selection_changed.connect(self._on_selection_changed)
        detail.several.copy_wanted.connect(actions["copy_link"].trigger)
        detail.several.export_wanted.connect(actions["export"].trigger)

    def _on_current_changed(self, current: Summary | None) -> None:
        if not self._records.several:
            self._detail.show_summary(current)

    def _on_selection_changed(self) -> None:
        records, several = self._records, self._records.several
        if several and records.rows is not None:
            self._detail.show_several(records.rows, records.positions)
        elif self._detail.shows_several:
            self._detail.show_summary(records.current)
