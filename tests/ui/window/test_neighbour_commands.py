"""Others like a record are asked for by a command, in place of what was asked before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.ui.samples import record, show_records

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow


def test_others_like_the_current_record(window: MainWindow, qtbot: QtBot) -> None:
    some = [record(n, id=f"{n}" * 11, tags=["kiln"] if n < 2 else []) for n in range(4)]
    show_records(window, qtbot, some)
    window.filter_bar.edit.setText('"record 0"')
    qtbot.waitUntil(lambda: window.records.model_of_records.count == 1)
    action = window.actions_by_id["others_like_this"]
    qtbot.waitUntil(action.isEnabled)
    action.trigger()
    assert window.filter_bar.edit.text() == f"like:youtube:{'0' * 11}"


def test_none_are_like_no_record(window: MainWindow, qtbot: QtBot) -> None:
    show_records(window, qtbot, [record(0)])
    window.filter_bar.edit.setText("nothing of this")
    qtbot.waitUntil(lambda: window.records.model_of_records.count == 0)
    qtbot.waitUntil(lambda: not window.actions_by_id["others_like_this"].isEnabled())
