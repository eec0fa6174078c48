"""A change of the library that can be undone and done again, for the window's one history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QUndoCommand

if TYPE_CHECKING:
    from collections.abc import Callable


class UndoStep(QUndoCommand):
    """Does `do` when it is pushed on a `QUndoStack`, `undo` when it is taken back.

    `text` says what is done, as what follows "Undo".
    """

    def __init__(self, text: str, do: Callable[[], object], undo: Callable[[], object]) -> None:
        super().__init__(text)
        self._do, self._undo = do, undo

    def redo(self) -> None:
        self._do()

    def undo(self) -> None:
        self._undo()
