"""In high contrast everything that can be used has an edge that is seen; else what can be set."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListView,
    QMenu,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QStyle,
    QTabWidget,
    QToolButton,
    QWidget,
)

from tests.ui.palette_samples import PALETTES, contrast
from vidbrowser.ui.widgets.contrast_style import ContrastStyle

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

SEEN = 3.0
LEAST_EDGE = 20
"""Pixels of the smallest edge: that of a round mark."""


def _button() -> QWidget:
    button = QToolButton()
    button.setText("Tags")
    return button


def _checked_list() -> QWidget:
    listed, model = QListView(), QStandardItemModel()
    item = QStandardItem("Tags")
    item.setCheckable(True)
    model.appendRow(item)
    model.setParent(listed)
    listed.setFrameShape(QListView.Shape.NoFrame)
    listed.setModel(model)
    return listed


def _tabs() -> QWidget:
    tabs = QTabWidget()
    tabs.addTab(QWidget(), "General")
    return tabs


def _menu() -> QWidget:
    menu = QMenu()
    menu.addAction("Open")
    return menu


USED: dict[str, Callable[[], QWidget]] = {
    "field": lambda: QLineEdit("words"),
    "button": lambda: QPushButton("Close"),
    "chooser": _button,
    "box": QComboBox,
    "check box": lambda: QCheckBox("Any"),
    "radio button": lambda: QRadioButton("Any"),
    "checked entry": _checked_list,
    "tabs": _tabs,
    "menu": _menu,
    "scroll bar": lambda: QScrollBar(Qt.Orientation.Vertical),
    "progress": QProgressBar,
}

SET = ("check box", "radio button", "checked entry")


@pytest.fixture
def drawn(qtbot: QtBot) -> Iterator[Callable[[str, str, str | QStyle], QImage]]:
    """Return what draws one of `USED` in a palette and a style."""
    before = QApplication.palette()

    def draw(kind: str, palette: str, style: str | QStyle) -> QImage:
        QApplication.setStyle(style)
        QApplication.setPalette(PALETTES[palette]())
        widget = USED[kind]()
        qtbot.addWidget(widget)
        widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        widget.resize(140, 60)
        return widget.grab().toImage()

    yield draw
    QApplication.setStyle("Fusion")
    QApplication.setPalette(before)


@pytest.mark.parametrize("palette", ["high contrast on black", "high contrast on white"])
@pytest.mark.parametrize("kind", USED)
def test_what_can_be_used_has_an_edge(
    drawn: Callable[..., QImage], kind: str, palette: str
) -> None:
    edged = drawn(kind, palette, ContrastStyle())
    assert _seen(edged) >= _seen(drawn(kind, palette, "Fusion")) + LEAST_EDGE


def _seen(image: QImage) -> int:
    """Return how many pixels of `image` stand out from its ground."""
    ground = QApplication.palette().window().color()
    return sum(
        contrast(image.pixelColor(x, y), ground) >= SEEN
        for x in range(image.width())
        for y in range(image.height())
    )


@pytest.mark.parametrize("palette", ["light", "dark"])
@pytest.mark.parametrize("kind", SET)
def test_what_can_be_set_has_an_edge_everywhere(
    drawn: Callable[..., QImage], kind: str, palette: str
) -> None:
    edged = drawn(kind, palette, ContrastStyle())
    assert _seen(edged) >= _seen(drawn(kind, palette, "Fusion")) + LEAST_EDGE


@pytest.mark.parametrize("palette", ["light", "dark"])
@pytest.mark.parametrize("kind", [kind for kind in USED if kind not in SET])
def test_elsewhere_nothing_is_drawn_otherwise(
    drawn: Callable[..., QImage], kind: str, palette: str
) -> None:
    assert drawn(kind, palette, ContrastStyle()) == drawn(kind, palette, "Fusion")
