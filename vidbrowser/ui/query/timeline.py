"""The timeline: how many of the shown records were published when; a span of it filters."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from vidbrowser.ui import formatting, theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from vidbrowser.search.histogram import Histogram

_LINES = 3.2
"""Lines of text that it is high."""
_LABEL = 0.8
"""Of the size of other text is that of the labels."""


class Timeline(QWidget):
    """Bars by year, month or day; drag, or Shift+arrows and Enter, selects a span."""

    span_chosen = Signal(str, str)
    """First and last day, month or year of a span, as the query language writes them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._histogram: Histogram | None = None
        self._failure = ""
        self._anchor = self._cursor = -1
        self._dragging = False
        self.setAccessibleName("Timeline")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def show_histogram(self, histogram: Histogram | None) -> None:
        """Show other counts; a selection that is under way is given up, as its bars are gone."""
        if histogram == self._histogram and not self._failure:
            return
        self._histogram, self._failure = histogram, ""
        self.setAccessibleDescription("")
        self._anchor = self._cursor = -1
        self._dragging = False
        self.update()

    def show_failure(self, reason: str) -> None:
        """Show no counts, which would be those of another query, and why."""
        self.show_histogram(None)
        self._failure = f"The timeline could not be counted: {reason}."
        self.setAccessibleDescription(self._failure)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(400, round(self.fontMetrics().height() * _LINES))

    @property
    def _labels(self) -> int:
        """The height of the labels."""
        return QFontMetrics(theme.scaled_font(self, _LABEL)).height()

    @property
    def bins(self) -> int:
        """How many bars there are."""
        return len(self._histogram.counts) if self._histogram else 0

    def label(self, place: int) -> str:
        """Return the year, month or day of the bar at `place`, as the query language writes it."""
        assert self._histogram is not None
        return self._histogram.text(place)

    def tip(self, place: int) -> str:
        """Return what hovering over the bar at `place` tells."""
        assert self._histogram is not None
        count = self._histogram.counts[place]
        return f"{self.label(place)}: {formatting.counted(count, 'record')}"

    def bin_at(self, x: float) -> int:
        """Return the place of the bar under `x`, the nearest when there is none."""
        if not self.bins:
            return -1
        return max(0, min(int((x - theme.GAP) / self._step()), self.bins - 1))

    def _step(self) -> float:
        return max(1, self.width() - 2 * theme.GAP) / max(1, self.bins)

    def _span(self) -> tuple[int, int] | None:
        if self._cursor < 0:
            return None
        anchor = self._anchor if self._anchor >= 0 else self._cursor
        return min(anchor, self._cursor), max(anchor, self._cursor)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        if self._failure:
            box = self.rect().adjusted(theme.GAP, 0, -theme.GAP, 0)
            painter.setPen(palette.color(QPalette.ColorRole.WindowText))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._failure)
        if self._histogram is None or not self.bins:
            return
        self._paint_bars(painter, self._histogram.counts)
        self._paint_labels(painter, self._step())
        if self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 1))
            painter.drawRect(self.rect().adjusted(1, 0, -2, -1))

    def _paint_bars(self, painter: QPainter, counts: Sequence[int]) -> None:
        palette, span = self.palette(), self._span()
        window = palette.color(QPalette.ColorRole.Window)
        highlight = palette.color(QPalette.ColorRole.Highlight)
        step, room = self._step(), self.height() - self._labels - 4
        width, most = max(1.0, step - (1 if step > 3 else 0)), max(counts) or 1
        heights = [max(1.5, room * count / most) if count else 0.0 for count in counts]
        bars = [
            QRectF(theme.GAP + place * step, 2 + room - height, width, height)
            for place, height in enumerate(heights)
        ]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.blended(highlight, window, 0.7))
        painter.drawRects(bars)
        if span is not None:
            chosen = bars[span[0] : span[1] + 1]
            ground = theme.blended(palette.color(QPalette.ColorRole.Text), window, 0.15)
            painter.fillRect(QRectF(chosen[0].left(), 2, step * len(chosen), room), ground)
            painter.setBrush(highlight)
            painter.drawRects(chosen)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_labels(self, painter: QPainter, step: float) -> None:
        painter.setFont(theme.scaled_font(self, _LABEL))
        painter.setPen(theme.secondary(self.palette(), QPalette.ColorRole.WindowText))
        wide = painter.fontMetrics().horizontalAdvance(self.label(0)) + 16
        every = max(1, ceil(wide / step))
        for place in range(0, self.bins, every):
            left = theme.GAP + place * step
            if left + wide > self.width():
                break
            box = QRectF(left, self.height() - self._labels, wide, self._labels)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft, self.label(place))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._anchor = self._cursor = self.bin_at(event.position().x())
            self._dragging = True
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._cursor = self.bin_at(event.position().x())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging and event.button() == Qt.MouseButton.LeftButton:
            self._dragging = False
            self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None and self.bins:
            extend = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if extend and self._anchor < 0:
                self._anchor = max(0, self._cursor)
            elif not extend:
                self._anchor = -1
            self._cursor = max(0, min(self._cursor + step, self.bins - 1))
            self.setAccessibleDescription(self.tip(self._cursor))
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._cursor >= 0:
            self._choose()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._anchor = self._cursor = -1
        self.update()

    def _choose(self) -> None:
        if span := self._span():
            self.span_chosen.emit(self.label(span[0]), self.label(span[1]))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self.bin_at(event.pos().x())
            if place >= 0:
                QToolTip.showText(event.globalPos(), self.tip(place), self)
            return True
        return super().event(event)
