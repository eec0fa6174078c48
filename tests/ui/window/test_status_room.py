"""What gives way in a status line that is too narrow, and comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QStatusBar

from vidbrowser.ui.window.status_room import StatusRoom

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_what_matters_less_gives_way_first(qtbot: QtBot) -> None:
    line = QStatusBar()
    qtbot.addWidget(line)
    least, less, much = (QLabel("words " * 5) for _ in range(3))
    room = StatusRoom(line, ((least, 8), (less, 8)))
    for label in (least, less, much):
        line.addWidget(label)
        room.wish(label, True)
    line.show()

    def shown(width: float) -> list[bool]:
        line.setFixedWidth(round(width))
        room.fit()
        return [not label.isHidden() for label in (least, less, much)]

    one = much.sizeHint().width() + 20
    assert shown(4 * one) == [True, True, True]
    assert shown(2.5 * one) == [False, True, True]
    assert shown(0.8 * one) == [False, False, True]
    assert shown(4 * one) == [True, True, True]
    room.keep(round(1.5 * one))
    assert [least.isHidden(), less.isHidden()] == [True, False]
    room.keep(0)
    room.wish(less, False)
    assert [least.isHidden(), less.isHidden()] == [False, True]
