"""The settings: each choice is done and kept as it is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from vidbrowser.ui import theme
from vidbrowser.ui.language import tr
from vidbrowser.ui.window.key_page import KeyPage

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QResizeEvent

    from vidbrowser.ui.window.command import AnyCommand
    from vidbrowser.ui.window.keys import Keys
    from vidbrowser.ui.window.settings import Choice

_MOST_ROOM = (0.95, 34)
"""Of the window's width, and lines of text that the dialog is high."""


class ChoiceForm(QWidget):
    """Names beside boxes; above them where the two have too little room side by side."""

    def __init__(self) -> None:
        super().__init__()
        self._form = QFormLayout(self)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._rows: list[tuple[QLabel, QComboBox]] = []

    def add(self, name: str, box: QComboBox) -> None:
        """Put `box` below the others, called `name`."""
        label = QLabel(tr("{name}:").format(name=name))
        label.setMinimumWidth(1)  # it breaks
        label.setBuddy(box)
        self._rows.append((label, box))
        self._form.addRow(label, box)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        labels = max(label.fontMetrics().horizontalAdvance(label.text()) for label, _ in self._rows)
        boxes = max(box.sizeHint().width() for _, box in self._rows)
        above = self.width() < labels + boxes + 4 * theme.GAP
        wrap = QFormLayout.RowWrapPolicy
        self._form.setRowWrapPolicy(wrap.WrapAllRows if above else wrap.DontWrapRows)
        room = self.width() - 4 * theme.GAP
        for label, _ in self._rows:
            words = label.fontMetrics().horizontalAdvance(label.text()) + theme.TIGHT
            label.setWordWrap(above)
            label.setMinimumWidth(min(words, room) if above else 1)


class SettingsDialog(QDialog):
    """A page of `choices`, and one on which `commands` get other `keys`."""

    def __init__(
        self,
        choices: Iterable[Choice],
        commands: Sequence[AnyCommand],
        keys: Keys,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self.boxes: dict[str, QComboBox] = {}
        general = ChoiceForm()
        for choice in choices:
            box = self.boxes[choice.name] = _box(choice)
            general.add(choice.name, box)
        scrolled = QScrollArea(widgetResizable=True)
        scrolled.setFrameShape(QScrollArea.Shape.NoFrame)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setWidget(general)
        self.keys = KeyPage(commands, keys)
        self.tabs = QTabWidget()
        self.tabs.addTab(scrolled, tr("&General"))
        self.tabs.addTab(self.keys, tr("&Keys"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.tabs)
        column.addWidget(buttons)
        self._fit()

    def _fit(self) -> None:
        measure = self.fontMetrics()
        window = self.parentWidget()
        room = window.size() if window is not None else self.screen().availableSize()
        self.resize(
            min(measure.averageCharWidth() * 100, round(room.width() * _MOST_ROOM[0])),
            min(measure.height() * _MOST_ROOM[1], room.height() - 40),
        )


def _box(choice: Choice) -> QComboBox:
    box = QComboBox()
    for text, value in choice.options:
        box.addItem(text, value)
    box.setCurrentIndex(box.findData(choice.chosen))
    box.setAccessibleName(choice.name)
    box.setMinimumWidth(1)
    box.activated.connect(lambda _: choice.choose(box.currentData()))
    return box
