"""The view of records as the window has it, for the tests of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from tests.ui.results import no_pictures, numbered, result_of
from vidbrowser.search.order import Order
from vidbrowser.ui.records.record_delegate import RecordDelegate
from vidbrowser.ui.records.record_model import Role
from vidbrowser.ui.records.record_view import RecordView

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pytestqt.qtbot import QtBot

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.records.fields import Summary


class Shown:
    """A view of 720 x 500 pixels with what a window does for it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.view = RecordView(RecordDelegate(no_pictures()))
        qtbot.addWidget(self.view)
        self.view.resize(720, 500)
        self.view.show()
        qtbot.waitExposed(self.view)
        self.told: list[Summary | None] = []
        self.view.current_changed.connect(self.told.append)

    def show(self, numbers: Iterable[int], query: str = "", order: Order = Order.NEWEST) -> None:
        self.show_catalogue(numbered(numbers), query, order)

    def show_catalogue(
        self, catalogue: Catalogue, query: str = "", order: Order = Order.NEWEST
    ) -> None:
        result = result_of(catalogue, query, self.view.kept_paths(), order)
        self.view.show_result(result, ())

    @property
    def current(self) -> str | None:
        return self.view.current.title if self.view.current else None

    def top(self) -> tuple[str, int]:
        """Return what is painted at the top, and how far it is scrolled away."""
        index = self.view.indexAt(QPoint(2, 0))
        return index.data(Role.SUMMARY).title, self.view.visualRect(index).top()

    def visible(self) -> bool:
        rect = self.view.visualRect(self.view.currentIndex())
        return self.view.viewport().rect().contains(rect.center())

    def selected(self) -> list[str]:
        indexes = self.view.selectionModel().selectedIndexes()
        return list(dict.fromkeys(index.data(Role.SUMMARY).title for index in indexes))
