"""The view of records as the window has it, for the tests of it."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.results import no_pictures, numbered
from vidbrowser.query import parse
from vidbrowser.search.order import Order
from vidbrowser.search.result import search
from vidbrowser.ui.records.record_delegate import RecordDelegate
from vidbrowser.ui.records.record_model import Role
from vidbrowser.ui.records.record_view import RecordView

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pytestqt.qtbot import QtBot

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.records.fields import Summary


NONE = Qt.KeyboardModifier.NoModifier


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
        kept = self.view.kept_paths(), self.view.kept_selection()
        result = search(catalogue, parse(query), order, locate=kept[0], selected=kept[1])
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
        """Return what is selected, which is what Qt tells those who read the screen aloud."""
        model = self.view.model_of_records
        ours = [model.summary(place).title or "" for place in self.view.positions.lowest_few(999)]
        mirrored = {model.position(index) for index in self.view.selectionModel().selectedIndexes()}
        if self.view.shown_whole:
            assert sorted(p for p in mirrored if p is not None) == self.view.positions.lowest_few(
                999
            )
        return ours

    def numbers(self) -> list[int]:
        """Return the numbers of the records that are selected, from the top."""
        return [int(title.split()[1]) for title in self.selected()]

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        QTest.keyClick(self.view, key, reduce(or_, modifiers, NONE))

    def click(
        self,
        position: int,
        *modifiers: Qt.KeyboardModifier,
        button: Qt.MouseButton = Qt.MouseButton.LeftButton,
    ) -> None:
        """Click on the record at `position`, which is in view."""
        QTest.mouseClick(
            self.view.viewport(), button, reduce(or_, modifiers, NONE), self.place(position)
        )

    def place(self, position: int) -> QPoint:
        """Return the middle of where the record at `position` is painted."""
        cell = self.view.visualRect(self.view.model_of_records.index_at(position))
        place = QPoint(cell.left() + min(cell.width() // 2, 100), cell.center().y())
        assert self.view.viewport().rect().contains(place)
        return place
