"""The box in which the order of the records is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QComboBox

from vidbrowser.search.order import Order
from vidbrowser.translatable import translatable
from vidbrowser.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QWidget

ORDER_NAMES: Mapping[Order, str] = {
    Order.NEWEST: translatable("Newest"),
    Order.OLDEST: translatable("Oldest"),
    Order.VIEWS: translatable("Most viewed"),
    Order.FEWEST_VIEWS: translatable("Least viewed"),
    Order.LIKES: translatable("Most liked"),
    Order.FEWEST_LIKES: translatable("Least liked"),
    Order.LONGEST: translatable("Longest"),
    Order.SHORTEST: translatable("Shortest"),
    Order.TITLE: translatable("Title"),
    Order.TITLE_BACK: translatable("Title, Z to A"),
    Order.CHANNEL: translatable("Channel"),
    Order.CHANNEL_BACK: translatable("Channel, Z to A"),
    Order.CATEGORY: translatable("Category"),
    Order.CATEGORY_BACK: translatable("Category, Z to A"),
    Order.TAGS: translatable("Tags"),
    Order.TAGS_BACK: translatable("Tags, Z to A"),
    Order.LANGUAGE: translatable("Language"),
    Order.LANGUAGE_BACK: translatable("Language, Z to A"),
    Order.ADDED: translatable("Recently added"),
    Order.ADDED_FIRST: translatable("Added first"),
    Order.SITE: translatable("Site"),
    Order.SITE_BACK: translatable("Site, Z to A"),
    Order.LARGEST: translatable("Largest"),
    Order.SMALLEST: translatable("Smallest"),
    Order.LAST_WATCHED: translatable("Last watched"),
    Order.FIRST_WATCHED: translatable("Watched longest ago"),
    Order.LAST_OPENED: translatable("Last opened"),
    Order.FIRST_OPENED: translatable("Opened longest ago"),
    Order.RATING: translatable("My rating"),
    Order.LOWEST_RATING: translatable("My rating, lowest first"),
    Order.COMMENTS: translatable("Most commented"),
    Order.FEWEST_COMMENTS: translatable("Least commented"),
    Order.SERIES: translatable("Series"),
    Order.SERIES_BACK: translatable("Series, Z to A"),
    Order.LIST: translatable("List"),
    Order.LIST_BACK: translatable("List, Z to A"),
    Order.KIND: translatable("Kind"),
    Order.KIND_BACK: translatable("Kind, Z to A"),
    Order.BEST: translatable("Best match"),
}
"""What each order is called, in English."""

_SHORT, _SHORTEST = 9, 5
"""Letters of the name that is chosen, that are seen where there is little room, and at least."""


class OrderBox(QComboBox):
    """All orders by name; the wheel chooses only while the box has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._short = False
        for order, name in ORDER_NAMES.items():
            self.addItem(tr(name), order.value)
        self.setMaxVisibleItems(len(ORDER_NAMES))
        self.setAccessibleName(tr("Order"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @property
    def order(self) -> Order:
        """The order that is chosen."""
        return Order(self.currentData())

    def choose(self, order: Order) -> None:
        """Choose `order`."""
        self.setCurrentIndex(self.findData(order.value))

    def shorten(self, short: bool) -> None:
        """Leave the room of long names, which are seldom chosen, to the query, or take it back."""
        if short != self._short:
            self._short = short
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return self._cut(hint, _SHORT) if self._short else hint

    def minimumSizeHint(self) -> QSize:
        return self._cut(super().minimumSizeHint(), _SHORTEST)

    def _cut(self, hint: QSize, letters: int) -> QSize:
        width = letters * self.fontMetrics().averageCharWidth() + hint.height()
        return QSize(min(hint.width(), width), hint.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
