"""Where the parts of the window stand: panes side by side, the bars above them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from vidbrowser.ui import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

_WIDTHS = (190, 620, 470)
"""Pixels at the usual size of text."""
_SHARES = (0, 3, 2)
"""Of the width that a larger window brings."""


def side_by_side(library: QWidget, records: QWidget, detail: QWidget) -> QSplitter:
    """Return the panes with edges that can be dragged; the records are never closed so."""
    splitter = QSplitter(Qt.Orientation.Horizontal)
    for place, pane in enumerate((library, records, detail)):
        splitter.addWidget(pane)
        splitter.setStretchFactor(place, _SHARES[place])
    splitter.setCollapsible(1, False)
    splitter.setSizes([theme.measure(width, splitter.font()) for width in _WIDTHS])
    return splitter


def below_each_other(bars: Sequence[QWidget], rest: QWidget) -> QWidget:
    """Return `bars`, each as high as it wants, and below them `rest`, which fills the window."""
    central = QWidget()
    column = QVBoxLayout(central)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for bar in bars:
        column.addWidget(bar)
    column.addWidget(rest, 1)
    return central
