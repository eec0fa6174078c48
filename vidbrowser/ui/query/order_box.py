"""The box in which the order of the records is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from vidbrowser.search.order import Order

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QWidget

ORDER_NAMES: Mapping[Order, str] = {
    Order.NEWEST: "Newest",
    Order.OLDEST: "Oldest",
    Order.VIEWS: "Most viewed",
    Order.FEWEST_VIEWS: "Least viewed",
    Order.LIKES: "Most liked",
    Order.FEWEST_LIKES: "Least liked",
    Order.LONGEST: "Longest",
    Order.SHORTEST: "Shortest",
    Order.TITLE: "Title",
    Order.TITLE_BACK: "Title, Z to A",
    Order.CHANNEL: "Channel",
    Order.CHANNEL_BACK: "Channel, Z to A",
    Order.CATEGORY: "Category",
    Order.CATEGORY_BACK: "Category, Z to A",
    Order.TAGS: "Tags",
    Order.TAGS_BACK: "Tags, Z to A",
    Order.LANGUAGE: "Language",
    Order.LANGUAGE_BACK: "Language, Z to A",
    Order.ADDED: "Recently added",
    Order.ADDED_FIRST: "Added first",
    Order.SITE: "Site",
    Order.SITE_BACK: "Site, Z to A",
    Order.LARGEST: "Largest",
    Order.SMALLEST: "Smallest",
    Order.BEST: "Best match",
}


class OrderBox(QComboBox):
    """All orders by name; the wheel chooses only while the box has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for order, name in ORDER_NAMES.items():
            self.addItem(name, order.value)
        self.setMaxVisibleItems(len(ORDER_NAMES))
        self.setAccessibleName("Order")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @property
    def order(self) -> Order:
        """The order that is chosen."""
        return Order(self.currentData())

    def choose(self, order: Order) -> None:
        """Choose `order`."""
        self.setCurrentIndex(self.findData(order.value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
