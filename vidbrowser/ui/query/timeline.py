"""The timeline: how many of the records were published when; a span of it filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip, QWidget

from vidbrowser.ui.language import tr
from vidbrowser.ui.query import timeline_painting
from vidbrowser.ui.query.bar_name import span_told
from vidbrowser.ui.query.timeline_painting import Axis
from vidbrowser.ui.query.timeline_span import Grip, SpanCursor
from vidbrowser.ui.widgets.announcing import Announcer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QWheelEvent

    from vidbrowser.search.histogram import Histogram
    from vidbrowser.ui.query.timeline_span import Span

_LINES = 3.2
"""Lines of text that it is high."""
_REACH = 5
"""Pixels from an edge of the chosen span where the mouse takes hold of it."""
_STEPPED = 100
"""Milliseconds that the keys must rest before it is said where they are."""
_PAGES = {"year": 10, "month": 12, "day": 7}
_CURSORS = {
    Grip.FIRST: Qt.CursorShape.SizeHorCursor,
    Grip.LAST: Qt.CursorShape.SizeHorCursor,
    Grip.WHOLE: Qt.CursorShape.OpenHandCursor,
    Grip.NONE: Qt.CursorShape.ArrowCursor,
}
Key, SHIFT, CTRL = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class Timeline(QAbstractSlider):
    """Bars by year, month or day; drag, or Shift+arrows and Enter, selects a span.

    The bars leave the chosen span out of account, so that it can be moved: by its edges, by its
    middle, by keys. A double click or Delete clears it, Esc gives up what is under way.

    To those who have the screen read aloud it is a slider whose value is the place of a bar.
    """

    span_chosen = Signal(str, str)
    """First and last day, month or year of a span, as the query language writes them."""
    cleared = Signal()
    """No span is wanted any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._histogram: Histogram | None = None
        self._chosen: tuple[Span, ...] = ()
        self._failure = ""
        self._at = SpanCursor()
        self._hovered = -1
        self._said = Announcer(self, _STEPPED)
        self.setAccessibleName(tr("Timeline"))
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def show_histogram(self, histogram: Histogram | None, chosen: Sequence[Span] = ()) -> None:
        """Show counts, and the spans that are chosen upon them.

        A selection that is under way is given up when its bars are gone.
        """
        same = histogram == self._histogram and not self._failure
        if same and tuple(chosen) == self._chosen:
            return
        empty = self.is_empty
        self._histogram, self._chosen, self._failure = histogram, tuple(chosen), ""
        if self.is_empty != empty:
            self._fold()
        self._at.bins = self.bins
        self.setRange(min(1, self.bins), self.bins)
        self._at.chosen = self._chosen[0] if len(self._chosen) == 1 else None
        if not same:
            self._hovered = -1
        if not same or not (self._at.is_held or self._at.span == self._at.chosen):
            self._at.give_up()
        self._tell()

    def _fold(self) -> None:
        """Take room and the focus where there is something to show, else give them away."""
        empty = self.is_empty
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if empty else Qt.FocusPolicy.StrongFocus)
        if empty and self.hasFocus():
            self.focusNextChild()
        self.updateGeometry()

    def show_failure(self, reason: str) -> None:
        """Show no counts, which would be those of another query, and why."""
        self.show_histogram(None)
        self._failure = tr("The timeline could not be counted: {reason}.").format(reason=reason)
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(400, 0 if self.is_empty else round(self.fontMetrics().height() * _LINES))

    @property
    def is_empty(self) -> bool:
        """Whether nothing was counted: no room is taken then."""
        return self._histogram is not None and not self.bins

    @property
    def bins(self) -> int:
        """How many bars there are."""
        return len(self._histogram.counts) if self._histogram else 0

    @property
    def told(self) -> str:
        """What is told in words: of the bar under mouse or cursor, of the span, or of a failure."""
        span = self._at.span or self._at.chosen
        if self._failure or self._histogram is None or not self.bins:
            return self._failure
        if self._hovered >= 0 and not self._at.is_held:
            return self.tip(self._hovered)
        return span_told(self._histogram, span) if span else ""

    def label(self, place: int) -> str:
        """Return the year, month or day of the bar at `place`, as the query language writes it."""
        assert self._histogram is not None
        return self._histogram.text(place)

    def tip(self, place: int) -> str:
        """Return what is told of the bar at `place`."""
        assert self._histogram is not None
        return span_told(self._histogram, (place, place))

    def bin_at(self, x: float) -> int:
        """Return the place of the bar under `x`, the nearest when there is none."""
        return self._axis.bin_at(x)

    @property
    def _axis(self) -> Axis:
        return Axis(self.width(), self.bins, self.isRightToLeft())

    def grip_at(self, x: float) -> Grip:
        """Return what the mouse takes hold of at `x`."""
        chosen, axis = self._at.chosen, self._axis
        if chosen is None:
            return Grip.NONE
        first, last = axis.edge(chosen[0]), axis.edge(chosen[1] + 1)
        grip, distance = min(
            ((Grip.FIRST, abs(x - first)), (Grip.LAST, abs(x - last))), key=lambda pair: pair[1]
        )
        if distance <= _REACH:
            return grip
        return Grip.WHOLE if min(first, last) < x < max(first, last) else Grip.NONE

    def _tell(self) -> None:
        """Show what has changed, and say it."""
        if self.accessibleDescription() != self.told:
            self.setAccessibleDescription(self.told)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._failure:
            timeline_painting.paint_failure(painter, self, self._failure)
        if self._histogram is None or not self.bins:
            return
        spans = [self._at.span] if self._at.span else self._chosen
        timeline_painting.paint(painter, self, self._axis, self._histogram, spans, self.told)
        if self.hasFocus():
            timeline_painting.paint_focus(painter, self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.bins:
            x = event.position().x()
            self._at.take(self.grip_at(x), self.bin_at(x))
            self._tell()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        self._hovered = self.bin_at(x)
        if self._at.is_held:
            self._at.drag(self.bin_at(x))
        else:
            self.setCursor(_CURSORS[self.grip_at(x)])
        self._tell()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._at.is_held and event.button() == Qt.MouseButton.LeftButton:
            self._at.let_go(self.bin_at(event.position().x()))
            self._choose()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._clear()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = -1
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._hovered = -1  # what the keys are at is told
        if not (self.bins and (self._on_step(event) or self._on_key(Key(event.key())))):
            QWidget.keyPressEvent(self, event)  # a slider would take keys that lead elsewhere
        self.setValue(self._at.cursor + 1)
        self._said.announce(self.told)
        self._tell()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _on_step(self, event: QKeyEvent) -> bool:
        assert self._histogram is not None
        page, right = _PAGES[self._histogram.unit], -1 if self.isRightToLeft() else 1
        steps = {
            Key.Key_Left: -right,
            Key.Key_Right: right,
            Key.Key_PageUp: -page,
            Key.Key_PageDown: page,
            Key.Key_Home: -self.bins,
            Key.Key_End: self.bins,
        }
        step = steps.get(Key(event.key()))
        if step is None:
            return False
        shift, ctrl = bool(event.modifiers() & SHIFT), bool(event.modifiers() & CTRL)
        moves = {
            (False, False): self._at.step,
            (True, False): self._at.extend,
            (True, True): self._at.extend_back,
            (False, True): self._at.shift,
        }
        moves[shift, ctrl](step)
        return True

    def _on_key(self, key: Qt.Key) -> bool:
        under_way = self._at.span is not None and self._at.span != self._at.chosen
        if key in (Key.Key_Return, Key.Key_Enter) and self._at.span is not None:
            self._choose()
        elif key in (Key.Key_Delete, Key.Key_Backspace):
            self._clear()
        elif key == Key.Key_Escape and (under_way or self._at.is_held):
            self._at.give_up()
        else:
            return False
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._at.give_up()
        self._tell()

    def _choose(self) -> None:
        span = self._at.span
        if span is not None and span != self._at.chosen:
            self.span_chosen.emit(self.label(span[0]), self.label(span[1]))
        self._tell()

    def _clear(self) -> None:
        self._at.give_up()
        self.cleared.emit()
        self._tell()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self.bin_at(event.pos().x())
            if place >= 0:
                QToolTip.showText(event.globalPos(), self.tip(place), self)
            return True
        return super().event(event)
