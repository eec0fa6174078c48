"""The box of orders names each, and the wheel turns it only when it is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from vidbrowser.search.order import Order
from vidbrowser.ui.query.order_box import ORDER_NAMES

if TYPE_CHECKING:
    from vidbrowser.ui.window.main_window import MainWindow


def turn_wheel(window: MainWindow) -> None:
    box = window.filter_bar.order_box
    centre = QPointF(box.rect().center())
    event = QWheelEvent(
        *(centre, QPointF(box.mapToGlobal(centre)), QPoint(), QPoint(0, -120)),
        *(Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier),
        *(Qt.ScrollPhase.NoScrollPhase, False),
    )
    QApplication.sendEvent(box, event)


def test_every_order_has_a_name_of_its_own() -> None:
    assert list(ORDER_NAMES) == list(Order)
    assert len(set(ORDER_NAMES.values())) == len(Order)


def test_the_wheel_chooses_only_with_the_focus(window: MainWindow) -> None:
    window.filter_bar.edit.setFocus()
    turn_wheel(window)
    assert window.filter_bar.order is Order.NEWEST
    window.filter_bar.order_box.setFocus()
    turn_wheel(window)
    assert window.filter_bar.order_box.order is Order.OLDEST
