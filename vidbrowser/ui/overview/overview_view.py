"""The view of totals and plots; it takes the place of the records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
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
from vidbrowser.ui.overview.plot_table import PlotTable
from vidbrowser.ui.overview.plot_view import PlotView
from vidbrowser.ui.widgets.flow_layout import FlowLayout
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


class OverviewView(QScrollArea):
    """Totals in a line, below them the plots: in one column or two."""

    wanted = Signal()
    """It is seen, or something else is to be counted."""
    export_wanted = Signal()
    tables_wanted = Signal(bool)
    """Tables are to take the place of the plots, or these are to come back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.overview: Overview | None = None
        self.plots = {name: PlotView(name) for names in _COLUMNS for name in names}
        self.tables: dict[Name, PlotTable] = {}
        """What takes the place of the plots, when it does."""
        self.totals = QLabel(wordWrap=True)
        self.totals.setTextFormat(Qt.TextFormat.PlainText)
        self.measure_box = QComboBox()
        self.measure_box.setAccessibleName(tr("What channels, categories and tags are ranked by"))
        for measure, text in plot_words.MEASURES.items():
            self.measure_box.addItem(tr(text), measure)
        self.measure_box.currentIndexChanged.connect(lambda _index: self.wanted.emit())
        self.tables_box = QCheckBox(tr("As tables"))
        self.tables_box.clicked.connect(self.tables_wanted)
        self.export_button = QPushButton(tr("Export…"))
        self.export_button.clicked.connect(self.export_wanted)
        self._places: dict[Name, QVBoxLayout] = {}
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()
        self.setFocusProxy(self.plots[Name.PUBLISHED])

    @property
    def _all_tools(self) -> tuple[QWidget, ...]:
        return self.measure_box, self.tables_box, self.export_button

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
        for table in self.tables.values():
            table.refresh()
        self.export_button.setEnabled(overview is not None)

    def show_tables(self, wanted: bool) -> None:
        """Show tables in the place of the plots, or these; the focus stays at what it was at."""
        self.tables_box.setChecked(wanted)
        if wanted == bool(self.tables):
            return
        tables = self.tables or {name: PlotTable(plot) for name, plot in self.plots.items()}
        self.tables = tables if wanted else {}
        for name, plot in self.plots.items():
            self._places[name].addWidget(tables[name])
            _turn(*(tables[name], plot) if wanted else (plot, tables[name]))
        faces = self.tables or self.plots
        in_order(*self._all_tools, *faces.values())
        self.setFocusProxy(faces[Name.PUBLISHED])
        self._arrange()
        for table in () if wanted else tables.values():
            table.deleteLater()

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
        tools = FlowLayout(gap=theme.GAP)
        for tool in self._all_tools:
            tools.addWidget(tool)
        rows.addLayout(tools)
        rows.addLayout(self._columns)
        rows.addStretch(1)
        self._columns.setSpacing(theme.BROAD)
        for names in _COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(theme.BROAD)
            for name in names:
                self._places[name] = place = QVBoxLayout()
                place.addWidget(self.plots[name])
                column.addLayout(place)
            column.addStretch(1)
            self._columns.addLayout(column, 1)
        self.setWidget(inner)
        in_order(*self._all_tools, *self.plots.values())
        self.show_overview(None)

    def _arrange(self) -> None:
        """Stand columns beside each other where they have room."""
        direction = QBoxLayout.Direction
        wide = (self.tables or self.plots)[Name.CHANNEL].sizeHint().width()
        two = self.width() >= 2 * wide + _EDGES
        self._columns.setDirection(direction.LeftToRight if two else direction.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.wanted.emit()


def _turn(shown: QWidget, hidden: QWidget) -> None:
    """Show one in the place of another, which hands on the focus."""
    shown.show()
    if hidden.hasFocus():
        shown.setFocus()
    hidden.hide()
