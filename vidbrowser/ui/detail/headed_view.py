"""A text that is read, with widgets above it: one surface that scrolls as a whole."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Signal
from PySide6.QtGui import QPainter, QTextFrameFormat
from PySide6.QtWidgets import QFrame, QTextBrowser, QVBoxLayout, QWidget

from vidbrowser.ui import theme

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent

_MEASURE = 70
"""Characters a line holds at most: longer lines are hard to follow. Wider views get margins."""
_VEIL = 0.75
"""How much of a text that is veiled is covered."""


class Header(QWidget):
    """The widgets above the text, below each other."""

    changed = Signal()
    """It may want another height."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.GAP)
        self._widgets: list[QWidget] = []

    def add(self, widget: QWidget) -> None:
        """Put `widget` below the others."""
        self._widgets.append(widget)
        self.column.addWidget(widget)

    @property
    def is_empty(self) -> bool:
        """Whether nothing of it is shown."""
        return self.column.isEmpty()

    def height_for(self, width: int) -> int:
        """Return the height that all of it needs now; rows that grew have not told yet."""
        for widget in self._widgets:
            widget.updateGeometry()
        column = self.column
        follows = column.hasHeightForWidth()
        return column.totalHeightForWidth(width) if follows else column.totalSizeHint().height()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.changed.emit()
        return handled


class HeadedView(QTextBrowser):
    """Leaves room for its `header` in the margin of the text's frame, and moves it with the text.

    Text and header have the same edges, whether there is a scroll bar or not: it would come and go
    for ever where its own width decides whether all fits. Qt goes on to lay out long texts step by
    step, which it would not in a view as high as its text.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._veiled = False
        self.header = Header(self.viewport())
        self.header.changed.connect(self.fit)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.valueChanged.connect(self._place)

    def add_above(self, widgets: Iterable[QWidget]) -> None:
        """Put `widgets` above the text, below each other."""
        for widget in widgets:
            self.header.add(widget)
        self.fit()

    def set_text(self, html: str) -> None:
        """Show `html` below the header; what is in view stays there."""
        with self._staying():
            self.setHtml(html)
            self.fit()  # the new text has a new frame

    @contextmanager
    def _staying(self) -> Iterator[None]:
        """Keep the place: Qt brings the cursor into view, which is at the end of the header."""
        bar = self.verticalScrollBar()
        place = bar.value()
        yield
        bar.setValue(place)

    @property
    def measure(self) -> int:
        """How wide header and text are, in pixels."""
        room = self.width() - self.verticalScrollBar().sizeHint().width() - 2 * theme.BROAD
        return max(1, min(room, self.fontMetrics().averageCharWidth() * _MEASURE))

    def veil(self, *, veiled: bool) -> None:
        """Let the text stand back, or show it fully again; the header stays as it is."""
        self._veiled = veiled
        self.viewport().update()

    def fit(self) -> None:
        """Give the header the height that it needs, and the text what is below."""
        width = self.measure
        height = 0 if self.header.is_empty else self.header.height_for(width)
        spare = self.width() - self.verticalScrollBar().sizeHint().width() - width
        begin = max(theme.BROAD, spare // 2)
        end = max(theme.BROAD, self.viewport().width() - begin - width)
        left, right = (end, begin) if self.isRightToLeft() else (begin, end)
        self._own = QRect(left, theme.BROAD, width, height)
        self._place()
        self.header.column.activate()
        frame = self.document().rootFrame()
        wanted = QTextFrameFormat(frame.frameFormat())
        wanted.setTopMargin(theme.BROAD + height + (theme.BROAD if height else 0))
        wanted.setLeftMargin(left)
        wanted.setRightMargin(right)
        wanted.setBottomMargin(theme.BROAD)
        if wanted != frame.frameFormat():
            frame.setFrameFormat(wanted)
        # measuring asks for the header to be laid out, which would be measured again, for ever
        QCoreApplication.removePostedEvents(self.header, QEvent.Type.LayoutRequest.value)

    def _place(self) -> None:
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        moved = across.value() if not self.isRightToLeft() else across.maximum() - across.value()
        self.header.setGeometry(self._own.translated(-moved, -down.value()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        with self._staying():
            super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._veiled:
            color = self.palette().base().color()
            color.setAlphaF(_VEIL)
            QPainter(self.viewport()).fillRect(event.rect(), color)
