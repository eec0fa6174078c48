"""The context menu of a record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from vidbrowser.ui.records.record_view import RecordView

RECORD_MENU = ("open_video", "copy_link", "copy_title_and_link", "open_file", "show_file")
"""The commands that it offers."""


class RecordMenu(QObject):
    """Opens where a record of `records` is clicked with the other button."""

    def __init__(self, records: RecordView, actions: Mapping[str, QAction]) -> None:
        super().__init__(records)
        self._records = records
        self._actions = [actions[name] for name in RECORD_MENU]
        records.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        records.customContextMenuRequested.connect(self.open)

    def open(self, place: QPoint) -> None:
        """Offer at `place` of the records what can be done with the one that is there."""
        if not self._records.indexAt(place).isValid():
            return
        menu = QMenu(self._records)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._actions)
        menu.popup(self._records.viewport().mapToGlobal(place))
