"""Changes of the library and marks are undone and done again as they were made."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow


def test_both_are_one_line(filled: MainWindow, qtbot: QtBot) -> None:
    undo, redo = filled.actions_by_id["undo"], filled.actions_by_id["redo"]
    marks, saved = filled.services.marks, filled.services.saved

    def starred() -> int:
        return sum(mark.starred for mark in marks.memory.all().values())

    def star(position: int) -> None:
        filled.records.go_to(position)
        filled.actions_by_id["mark_starred"].trigger()
        what = f"Undo “Record {position} starred”"
        qtbot.waitUntil(lambda: undo.text() == what)

    star(0)
    filled.saved.save("mine")
    assert undo.text() == "Undo Saving mine"
    star(1)
    undo.trigger()
    qtbot.waitUntil(lambda: redo.text() == "Redo “Record 1 starred”")
    assert starred() == 1
    assert undo.text() == "Undo Saving mine"
    undo.trigger()
    assert saved.all() == ()
    assert undo.text() == "Undo “Record 0 starred”"
    undo.trigger()
    qtbot.waitUntil(lambda: not undo.isEnabled())
    qtbot.waitUntil(lambda: filled.status.currentMessage() == "Undone: Record 0 starred")
    assert starred() == 0
    redo.trigger()
    qtbot.waitUntil(lambda: starred() == 1)
    qtbot.waitUntil(lambda: redo.text() == "Redo Saving mine")
    redo.trigger()
    assert [search.name for search in saved.all()] == ["mine"]
    redo.trigger()
    qtbot.waitUntil(lambda: starred() == 2)
    qtbot.waitUntil(lambda: not redo.isEnabled())


def test_many_steps_are_undone(filled: MainWindow, qtbot: QtBot) -> None:
    marks = filled.services.marks
    for position in range(12):
        filled.records.go_to(position)
        filled.actions_by_id["mark_later"].trigger()
    qtbot.waitUntil(lambda: len(marks.memory.all()) == 12)
    qtbot.waitUntil(lambda: filled.services.pools.marks.idle)
    for _ in range(12):
        filled.actions_by_id["undo"].trigger()
    qtbot.waitUntil(lambda: len(marks.memory.all()) == 0)


def test_a_field_that_is_written_in_undoes_its_own_first(filled: MainWindow, qtbot: QtBot) -> None:
    from PySide6.QtCore import Qt

    control = Qt.KeyboardModifier.ControlModifier
    filled.actions_by_id["mark_later"].trigger()
    qtbot.waitUntil(lambda: len(filled.services.marks.memory.all()) == 1)
    edit = filled.filter_bar.edit
    edit.begin()
    qtbot.keyClicks(edit, "rec")
    qtbot.keyClick(edit, Qt.Key.Key_Z, control)
    assert edit.text() == ""
    assert len(filled.services.marks.memory.all()) == 1
    filled.records.setFocus()
    qtbot.keyClick(filled.records, Qt.Key.Key_Z, control)
    qtbot.waitUntil(lambda: filled.services.marks.memory.all() == {})
