"""What a row shows: as many widgets as are wanted and allowed, each made but once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QWidget

from vidbrowser.ui.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Numbers(FlowRow):
    def __init__(self) -> None:
        super().__init__(3)
        self.made: list[QLabel] = []

    def _new(self, place: int) -> QWidget:
        self.made.append(QLabel(str(place)))
        return self.made[-1]

    @property
    def texts(self) -> list[str]:
        return [label.text() for label in self.findChildren(QLabel) if not label.isHidden()]


def test_widgets_are_made_when_needed_and_used_again(qtbot: QtBot) -> None:
    row = Numbers()
    qtbot.addWidget(row)
    for count, made in ((0, 0), (2, 2), (1, 2), (3, 3), (2, 3)):
        row.show_count(count)
        assert len(row.made) == made
        assert row.texts == [str(number) for number in range(count)]


def test_what_is_too_much_is_counted(qtbot: QtBot) -> None:
    row = Numbers()
    qtbot.addWidget(row)
    row.show_count(1000)
    assert sorted(row.texts) == ["0", "1", "2", "and 997 more"]
