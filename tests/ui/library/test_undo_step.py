"""Steps are done when they are pushed, undone and done again, each in its turn."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoStack

from vidbrowser.ui.library.undo_step import UndoStep

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_steps_go_back_and_forth(qtbot: QtBot) -> None:
    steps, done = QUndoStack(), list[int]()
    for number in (1, 2):
        steps.push(UndoStep(f"Step {number}", partial(done.append, number), done.pop))
    assert (done, steps.undoText()) == ([1, 2], "Step 2")
    steps.undo()
    steps.undo()
    assert (done, steps.canUndo()) == ([], False)
    with qtbot.waitSignal(steps.undoTextChanged):
        steps.redo()
    assert done == [1]
