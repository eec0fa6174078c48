"""What gives way in a status line that is too narrow, and comes back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
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


def test_a_part_for_which_the_room_goes_while_it_is_shown_is_hidden(qtbot: QtBot) -> None:
    line, late, beside = QStatusBar(), QLabel("late"), QLabel("beside")
    qtbot.addWidget(line)
    room = StatusRoom(line, ((late, 8),))

    class Meanwhile(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
            if event.type() == QEvent.Type.Move:
                room.keep(2000)
            return False

    for label in (late, beside):
        line.addPermanentWidget(label)
    late.hide()
    line.resize(600, 30)
    line.show()
    meanwhile = Meanwhile()
    beside.installEventFilter(meanwhile)
    late.setText("late, and so long that all beside it moves")
    room.wish(late, True)
    qtbot.waitUntil(lambda: late.isHidden())
    assert not late.isVisible()
