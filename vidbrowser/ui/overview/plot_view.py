"""A plot in the window: each bar filters, by mouse and by keys, and is told in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip, QWidget

from vidbrowser.query.editing import State
from vidbrowser.statistics.plot import Measure, Plot
from vidbrowser.ui import formatting, theme
from vidbrowser.ui.language import tr
from vidbrowser.ui.overview import plot_boxes, plot_words
from vidbrowser.ui.overview.bar_cursor import BarCursor
from vidbrowser.ui.overview.plot_look import look_of
from vidbrowser.ui.overview.plot_painting import paint
from vidbrowser.ui.widgets.announcing import Announcer

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import (
        QFocusEvent,
        QMouseEvent,
        QPaintEvent,
        QWheelEvent,
    )

    from vidbrowser.statistics.plot import Name
    from vidbrowser.ui.overview.plot_boxes import Boxes

_STEPPED = 100
"""Milliseconds that the keys must rest before it is said where they are."""
_LETTERS = 34
"""Letters that a plot is wide; half of them at least."""
_PAGE = 12
Key, Modifier = Qt.Key, Qt.KeyboardModifier


class PlotView(QAbstractSlider):
    """Shows a plot.

    A click or Enter chooses a bar, a drag or Shift and arrows a span of them; Alt with a click or
    Enter leaves it out.

    To those who have the screen read aloud it is a slider whose value is the place of a bar, and
    whose description tells that bar.
    """

    bars_chosen = Signal(object, str, str)
    """A `Name`, and the values of the first and the last bar."""
    bar_excluded = Signal(object, str)
    menu_wanted = Signal(object)
    """What can be done with the plot is asked for, at a place of the screen (QPoint)."""
    copy_wanted = Signal()

    def __init__(self, name: Name, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.plot: Plot | None = None
        self.measure = Measure.RECORDS
        self._cursor = BarCursor(name)
        self._held = False
        self._hovered = -1
        self._said = Announcer(self, _STEPPED)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setAccessibleName(tr(plot_words.TITLES[name]))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def show_plot(self, plot: Plot | None, measure: Measure) -> None:
        """Show `plot`, which is of this one's name; the cursor stays at its value."""
        if (plot, measure) == (self.plot, self.measure):
            return
        value = self.value_at(self._cursor.at)
        before, self.plot, self.measure = self.plot, plot, measure
        values = [bar.value for bar in plot.bars] if plot else []
        self._cursor.bins = len(values)
        same = before is not None and [bar.value for bar in before.bars] == values
        if not same:
            self._held, self._hovered = False, -1
            self._cursor.go(values.index(value) if value in values else -1)
            self._cursor.at = values.index(value) if value in values else -1
        self.setRange(min(1, len(values)), len(values))
        if plot:
            self.setAccessibleName(plot_words.title(plot))
        self.updateGeometry()
        self._tell()

    @property
    def told(self) -> str:
        """What is told in words: of the bar under mouse or cursor."""
        place = self._hovered if self._hovered >= 0 else self._cursor.at
        return self.told_of(place)

    @property
    def state(self) -> State:
        """What the query says of the bar at the cursor."""
        bars, at = self.plot.bars if self.plot else (), self._cursor.at
        return bars[at].state if 0 <= at < len(bars) else State.CLEAR

    def told_of(self, place: int) -> str:
        """Return what is told of the bar at `place`, "" when there is none."""
        if self.plot is None or not 0 <= place < len(self.plot.bars):
            return ""
        return plot_words.told(self.plot, self.plot.bars[place], self.measure)

    def value_at(self, place: int) -> str:
        """Return the value of the bar at `place`, "" when there is none."""
        bars = self.plot.bars if self.plot else ()
        return bars[place].value if 0 <= place < len(bars) else ""

    def point_at(self, first: str, last: str) -> None:
        """Put the cursor at the bar of the value `last`, from `first` on where bars are spanned."""
        values = [bar.value for bar in self.plot.bars] if self.plot else []
        self._hovered = -1
        self._cursor.take(values.index(first))
        if first != last:
            self._cursor.go(values.index(last), span=True)
        self._tell()

    @property
    def boxes(self) -> Boxes:
        """Where all stands."""
        assert self.plot is not None
        size = QSizeF(self.size())
        look = look_of(self)
        return plot_boxes.boxes(self.plot, self.measure, size, look.font, mirrored=look.mirrored)

    def sizeHint(self) -> QSize:
        line = look_of(self).line
        plot = self.plot or Plot(self.name, (), 0, 0)
        wide = _LETTERS * self.fontMetrics().averageCharWidth()
        return QSize(wide, round(plot_boxes.height(plot, line)) + theme.GAP)

    def minimumSizeHint(self) -> QSize:
        wanted = self.sizeHint()
        return QSize(wanted.width() // 2, wanted.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        plot = self.plot or Plot(self.name, (), 0, 0)  # the title alone while it is counted
        paint(
            *(painter, plot, self.measure, QSizeF(self.size()), look_of(self)),
            spanned=self._cursor.spanned,
            cursor=self._cursor.at if self.hasFocus() else -1,
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._bar_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and place >= 0:
            self._held = True
            self._cursor.take(place)
            self._tell()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held and self.plot is not None:
            self._cursor.go(self.boxes.nearest(event.position()), span=True)
        else:
            self._hovered = self._bar_at(event.position())
        self._tell()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held and event.button() == Qt.MouseButton.LeftButton:
            self._held = False
            self._choose(exclude=bool(event.modifiers() & Modifier.AltModifier))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hovered = -1
        self._tell()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = self._bar_at(event.pos().toPointF())
        if place >= 0 and event.reason() == QContextMenuEvent.Reason.Mouse:
            self._cursor.go(place)
        self._hovered = -1  # the menu is that of the cursor
        self._tell()
        self.menu_wanted.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._hovered = -1  # what the keys are at is told
        if not (self._cursor.bins and (self._on_step(event) or self._on_key(event))):
            QWidget.keyPressEvent(self, event)  # a slider would take keys that lead elsewhere
            return
        self.setValue(self._cursor.at + 1)
        self._said.announce(self.told)
        self._tell()

    def _on_step(self, event: QKeyEvent) -> bool:
        on = -1 if self.isRightToLeft() else 1
        steps = {
            Key.Key_Left: (-on, 0),
            Key.Key_Right: (on, 0),
            Key.Key_Up: (0, -1),
            Key.Key_Down: (0, 1),
            Key.Key_PageUp: (-_PAGE, -_PAGE),
            Key.Key_PageDown: (_PAGE, _PAGE),
            Key.Key_Home: (-self._cursor.bins, -self._cursor.bins),
            Key.Key_End: (self._cursor.bins, self._cursor.bins),
        }
        step = steps.get(Key(event.key()))
        plain = not event.modifiers() & (Modifier.ControlModifier | Modifier.AltModifier)
        span = bool(event.modifiers() & Modifier.ShiftModifier)
        return bool(step and plain and self._cursor.step(*step, span=span))

    def _on_key(self, event: QKeyEvent) -> bool:
        key, alt = Key(event.key()), bool(event.modifiers() & Modifier.AltModifier)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif key in (Key.Key_Return, Key.Key_Enter) or (key == Key.Key_Space and not alt):
            self._choose(exclude=alt)
        elif self._gives_up(event):
            self._held = False
            self._cursor.give_up()
        else:
            return False
        return True

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._cursor.at < 0 and not self._held:
            self._cursor.go(0)
        self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._held = False
        self._cursor.give_up()
        self._tell()

    def exclude(self) -> None:
        """Leave the bar at the cursor out."""
        self._choose(exclude=True)

    def choose(self) -> None:
        """Choose the bar, or the bars, at the cursor."""
        self._choose(exclude=False)

    def _gives_up(self, event: QEvent) -> bool:
        """Tell whether a key takes back a span that is being chosen."""
        escapes = isinstance(event, QKeyEvent) and event.key() == Key.Key_Escape
        return escapes and bool(self._cursor.spanned)

    def _choose(self, *, exclude: bool) -> None:
        at = self.value_at(self._cursor.at)
        first, last = map(self.value_at, self._cursor.ends)
        self._cursor.give_up()
        if exclude and at:
            self.bar_excluded.emit(self.name, at)
        elif last:
            self.bars_chosen.emit(self.name, first, last)
        self._tell()

    def _bar_at(self, place: QPointF) -> int:
        return self.boxes.at(place) if self.plot is not None else -1

    def _tell(self) -> None:
        """Show what has changed, and say it."""
        if self.accessibleDescription() != self.told:
            self.setAccessibleDescription(self.told)
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            told = self.told_of(self._bar_at(event.pos().toPointF()))
            QToolTip.showText(event.globalPos(), formatting.tooltip(told) if told else "", self)
            return True
        if takes_copying(event) or (
            event.type() == QEvent.Type.ShortcutOverride and self._gives_up(event)
        ):
            event.accept()  # or the same key would copy links, or clear the query
            return True
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self.updateGeometry()
        return super().event(event)


def takes_copying(event: QEvent) -> bool:
    """Tell whether `event` asks who has the focus for the keys that copy, links elsewhere."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return event.matches(QKeySequence.StandardKey.Copy)
