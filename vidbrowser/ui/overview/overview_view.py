"""The view of totals and plots; it takes the place of the records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from vidbrowser.statistics.plot import Measure, Name
from vidbrowser.ui import theme
from vidbrowser.ui.language import tr
from vidbrowser.ui.overview import plot_words
from vidbrowser.ui.overview.plot_view import PlotView
from vidbrowser.ui.widgets.tab_order import in_order

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from vidbrowser.statistics.plot import Overview

_COLUMNS = (
    (Name.PUBLISHED, Name.CLOCK, Name.LENGTH, Name.VIEWS, Name.SHARE),
    (Name.CHANNEL, Name.CATEGORY, Name.TAG),
)
_EDGES = 2 * theme.VAST + theme.BROAD
"""Pixels around and between the columns, with the scroll bar."""
_LEADING, _TRAILING = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing


class OverviewView(QScrollArea):
    """Totals in a line, below them the plots: in one column or two."""

    wanted = Signal()
    """It is seen, or something else is to be counted."""
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.overview: Overview | None = None
        self.plots = {name: PlotView(name) for names in _COLUMNS for name in names}
        self.totals = QLabel(wordWrap=True)
        self.totals.setTextFormat(Qt.TextFormat.PlainText)
        self.measure_box = QComboBox()
        self.measure_box.setAccessibleName(tr("What channels, categories and tags are ranked by"))
        for measure, text in plot_words.MEASURES.items():
            self.measure_box.addItem(tr(text), measure)
        self.measure_box.currentIndexChanged.connect(lambda _index: self.wanted.emit())
        self.export_button = QPushButton(tr("Export…"))
        self.export_button.clicked.connect(self.export_wanted)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._tools = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self.setFocusProxy(self.plots[Name.PUBLISHED])

    @property
    def measure(self) -> Measure:
        """What channels, categories and tags are ranked by."""
        return Measure(self.measure_box.currentData())

    def show_overview(self, overview: Overview | None) -> None:
        """Show totals and plots; None while nothing is known."""
        self.overview = overview
        self.totals.setText(plot_words.totals(overview.totals) if overview else tr("Counting…"))
        measure = overview.measure if overview else self.measure
        for name, view in self.plots.items():
            view.show_plot(overview.plot(name) if overview else None, measure)
        self.export_button.setEnabled(overview is not None)

    def show_failure(self, reason: str) -> None:
        """Show no numbers, which would be those of another query, and why."""
        self.show_overview(None)
        self.totals.setText(
            tr("The overview could not be counted: {reason}.").format(reason=reason)
        )

    def _build(self) -> None:
        inner = QWidget()
        inner.setBackgroundRole(QPalette.ColorRole.Base)
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(*[theme.GAP] * 4)
        rows.setSpacing(theme.GAP)
        rows.addWidget(self.totals)
        for tool, side in ((self.measure_box, _LEADING), (self.export_button, _TRAILING)):
            self._tools.addWidget(tool, 0, side)
        rows.addLayout(self._tools)
        rows.addLayout(self._columns)
        rows.addStretch(1)
        self._columns.setSpacing(theme.BROAD)
        for names in _COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(theme.BROAD)
            for name in names:
                column.addWidget(self.plots[name])
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        self.setWidget(inner)
        in_order(self.measure_box, self.export_button, *self.plots.values())
        self.show_overview(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        two = self.width() >= 2 * self.plots[Name.CHANNEL].sizeHint().width() + _EDGES
        self._columns.setDirection(direction.LeftToRight if two else direction.TopToBottom)
        tools = sum(tool.sizeHint().width() for tool in (self.measure_box, self.export_button))
        fit = self.width() >= tools + _EDGES
        self._tools.setDirection(direction.LeftToRight if fit else direction.TopToBottom)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.wanted.emit()
