"""What is known of a record: pairs of a name and a value, in one column or two."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from vidbrowser.ui import formatting, theme
from vidbrowser.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from vidbrowser.ui.formatting import Fact

_MOST_COLUMNS = 2
_LONGEST = 14
"""Characters of a value for which there must be room; more is cut where there is no more."""
_SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class FactTable(QWidget):
    """Labels that are used again; the exact value is told by the tooltip."""

    def __init__(self) -> None:
        super().__init__()
        self._facts: Sequence[Fact] = ()
        self._names: list[QLabel] = []
        self._values: list[QLabel] = []
        self._widths = (theme.WIDE, theme.WIDE)  # that columns leave for names and for values
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def texts(self) -> list[tuple[str, str]]:
        """The names and values that are shown."""
        return [(fact.label, fact.text) for fact in self._facts]

    @property
    def tooltips(self) -> list[str]:
        """What is said of each value when the pointer rests on it."""
        return [value.toolTip() for value in self._values[: len(self._facts)]]

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show `facts`; without any the table is hidden."""
        self._facts = facts
        while len(self._names) < len(facts):
            self._add()
        for place, (name, value) in enumerate(zip(self._names, self._values, strict=True)):
            name.setVisible(place < len(facts))
            value.setVisible(place < len(facts))
        for fact, name, value in zip(facts, self._names, self._values, strict=False):
            name.setText(fact.label)
            spoken = tr("{name}: {value}").format(name=fact.label, value=fact.exact)
            value.setAccessibleName(spoken)
            value.setToolTip(formatting.tooltip(fact.exact))
        self.setVisible(bool(facts))
        self._measure()

    def _add(self) -> None:
        for labels in (self._names, self._values):
            label = QLabel(self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            labels.append(label)
        self._values[-1].setTextInteractionFlags(_SELECTABLE)
        self._values[-1].setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._tint()

    def _tint(self) -> None:
        palette = QPalette(self.palette())
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
            palette.setColor(role, theme.secondary(self.palette()))
        for name in self._names:
            name.setPalette(palette)

    def _line(self) -> int:
        return self.fontMetrics().lineSpacing() + theme.TIGHT

    def _measure(self) -> None:
        advance = self.fontMetrics().horizontalAdvance
        names = max((advance(fact.label) for fact in self._facts), default=0)
        values = max((advance(fact.text[:_LONGEST]) for fact in self._facts), default=0)
        self._widths = names + theme.WIDE, values + theme.WIDE
        self.updateGeometry()
        self._place()

    def _columns(self, width: int) -> int:
        return max(1, min(_MOST_COLUMNS, width // sum(self._widths)))

    def _lines(self, width: int) -> int:
        """Return how many lines a fact takes: its value stands below where there is no room."""
        return 1 if sum(self._widths) <= width else 2

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = -(-len(self._facts) // self._columns(width))
        return rows * self._lines(width) * self._line()

    def sizeHint(self) -> QSize:
        return QSize(1, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self._line())

    def _place(self) -> None:
        columns, lines = self._columns(self.width()), self._lines(self.width())
        across, line = self.width() // columns, self._line()
        beside = self._widths[0] if lines == 1 else 0
        room = across - beside - (theme.WIDE if columns > 1 else 0)
        cut, metrics = Qt.TextElideMode.ElideRight, self.fontMetrics()
        for at, (fact, name, value) in enumerate(
            zip(self._facts, self._names, self._values, strict=False)
        ):
            left, top = at % columns * across, at // columns * lines * line
            self._put(name, QRect(left, top, beside or across, line))
            self._put(value, QRect(left + beside, top + (lines - 1) * line, room, line))
            value.setText(metrics.elidedText(fact.text, cut, room))

    def _put(self, label: QLabel, place: QRect) -> None:
        """Put `label` where `place` is when one reads from the left; its text begins there."""
        label.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
        at = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        label.setAlignment(at | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._measure()
