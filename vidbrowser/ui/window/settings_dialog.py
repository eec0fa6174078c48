"""The settings: each choice is done and kept as it is made."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QScrollArea,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from vidbrowser.ui.window.key_page import KeyPage
from vidbrowser.ui.window.settings import SIZES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from vidbrowser.ui.window.command import Command
    from vidbrowser.ui.window.controllers import Controllers
    from vidbrowser.ui.window.settings import Settings

_MOST_ROOM = (0.95, 34)
"""Of the window's width, and lines of text that the dialog is high."""


class Choice(NamedTuple):
    """A setting: what it is called, what can be chosen, what is, and what choosing does."""

    name: str
    options: Sequence[tuple[str, str | int]]
    chosen: str | int
    choose: Callable[..., object]


class SettingsDialog(QDialog):
    """What `settings` hold; a choice is done by those of `controllers` whose concern it is."""

    def __init__(
        self,
        settings: Settings,
        commands: Sequence[Command],
        controllers: Controllers,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Settings")
        self.boxes: dict[str, QComboBox] = {}
        general = QWidget()
        form = QFormLayout(general)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for choice in _choices(settings, controllers):
            box = self.boxes[choice.name] = _box(choice)
            form.addRow(f"{choice.name}:", box)
        scrolled = QScrollArea(widgetResizable=True)
        scrolled.setFrameShape(QScrollArea.Shape.NoFrame)
        scrolled.setWidget(general)
        self.keys = KeyPage(commands, controllers.keys)
        self.tabs = QTabWidget()
        self.tabs.addTab(scrolled, "&General")
        self.tabs.addTab(self.keys, "&Keys")
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


def _choices(settings: Settings, c: Controllers) -> Iterator[Choice]:
    yield Choice(
        "Appearance",
        (("As the system", ""), ("Light", "light"), ("Dark", "dark")),
        settings.appearance,
        c.view.appear,
    )
    yield Choice(
        "Text size",
        [(f"{percent} %", percent) for percent in SIZES],
        settings.text_size,
        c.text_size.choose,
    )
    yield Choice(
        "Pictures from the network",
        (
            *(("Ask where one is missing", "ask"), ("Always fetch them", "always")),
            ("Never fetch them", "never"),
        ),
        settings.pictures,
        c.pictures.choose,
    )
    yield Choice(
        "Room for fetched pictures",
        (("64 MB", 64), ("256 MB", 256), ("1 GB", 1024), ("4 GB", 4096)),
        settings.picture_megabytes,
        c.pictures.keep,
    )
    yield Choice(
        "Letters typed among the records",
        (("Begin a query", "query"), ("Jump to a title", "title")),
        settings.typing,
        settings.set_typing,
    )

    def watch(when: str) -> None:
        settings.set_watching(when)
        c.library.watch(when)

    yield Choice(
        "Changes in the folders are looked for",
        (("All the time", "live"), ("At each start", "start"), ("Only when asked (F5)", "never")),
        settings.watching,
        watch,
    )


def _box(choice: Choice) -> QComboBox:
    box = QComboBox()
    for text, value in choice.options:
        box.addItem(text, value)
    box.setCurrentIndex(box.findData(choice.chosen))
    box.setAccessibleName(choice.name)
    box.activated.connect(lambda _: choice.choose(box.currentData()))
    return box
