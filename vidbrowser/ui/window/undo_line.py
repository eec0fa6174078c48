"""The one line of what can be undone: changes of the library, and marks, as they were made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from vidbrowser.ui.language import tr
from vidbrowser.ui.said import said

if TYPE_CHECKING:
    from PySide6.QtGui import QUndoStack

    from vidbrowser.marks.rows import Step
    from vidbrowser.ui.marks.own_marks import OwnMarks

_LIBRARY, _MARKS = "library", "marks"


class UndoLine(QObject):
    """Undoes in `steps` or in `marks`, where something was done last; marks outlive a restart."""

    changed = Signal()
    """Something else would be undone or done again."""
    told = Signal(str)
    """What was undone or done again."""

    def __init__(self, steps: QUndoStack, marks: OwnMarks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps, self._marks = steps, marks
        steps.setParent(self)  # it tells of its end, when nobody may ask it any more
        self._done: list[str] = []
        self._undone: list[str] = []
        self._turning = False
        self._index = steps.index()
        steps.indexChanged.connect(self._on_index_changed)
        marks.done.connect(self.note_marks)
        marks.changed.connect(self.changed)

    def undo(self) -> None:
        """Take back what was done last."""
        self._turn(self._next(back=True), back=True)

    def redo(self) -> None:
        """Do again what was undone last."""
        self._turn(self._next(back=False), back=False)

    @property
    def undo_text(self) -> str:
        """What the command says that undoes: & is no mnemonic."""
        what = self._text(back=True)
        return (tr("Undo {what}").format(what=what) if what else tr("Undo")).replace("&", "&&")

    @property
    def redo_text(self) -> str:
        """What the command says that does it again."""
        what = self._text(back=False)
        return (tr("Redo {what}").format(what=what) if what else tr("Redo")).replace("&", "&&")

    def can_undo(self) -> bool:
        """Return whether there is something to be undone."""
        return bool(self._next(back=True))

    def can_redo(self) -> bool:
        """Return whether there is something to be done again."""
        return bool(self._next(back=False))

    def _next(self, *, back: bool) -> str:
        """Return where the next step is: the last that is still there, else one of marks."""
        line = self._done if back else self._undone
        can = {_LIBRARY: self._can_step(back=back), _MARKS: self._mark_step(back=back) is not None}
        known = next((kind for kind in reversed(line) if can[kind]), "")
        return known or (_MARKS if can[_MARKS] else "")

    def _can_step(self, *, back: bool) -> bool:
        return self._steps.canUndo() if back else self._steps.canRedo()

    def _mark_step(self, *, back: bool) -> object:
        return self._marks.undoable if back else self._marks.redoable

    def _text(self, *, back: bool) -> str:
        kind = self._next(back=back)
        if kind == _MARKS:
            step = self._marks.undoable if back else self._marks.redoable
            return tr("“{what}”").format(what=said(step)) if step else ""
        if not kind:
            return ""
        return self._steps.undoText() if back else self._steps.redoText()

    def _turn(self, kind: str, *, back: bool) -> None:
        line, other = (self._done, self._undone) if back else (self._undone, self._done)
        if not kind:
            return
        while line and line.pop() != kind:
            pass  # what other programs took back meanwhile
        other.append(kind)
        if kind == _LIBRARY:
            self._turning = True
            self._steps.undo() if back else self._steps.redo()
            self._turning = False
        elif back:
            self._marks.undo(self._on_undone)
        else:
            self._marks.redo(self._on_redone)
        self.changed.emit()

    def _on_undone(self, step: Step | None) -> None:
        if step is not None:
            self.told.emit(tr("Undone: {what}").format(what=said(step.what)))

    def _on_redone(self, step: Step | None) -> None:
        if step is not None:
            self.told.emit(tr("Done again: {what}").format(what=said(step.what)))

    def _on_index_changed(self, index: int) -> None:
        """Note what was pushed; what is undone here is noted already."""
        pushed, self._index = index > self._index, index
        if pushed and not self._turning:
            self._note(_LIBRARY)
        else:
            self.changed.emit()

    def note_marks(self) -> None:
        """Take the last step of marks for the last that was done."""
        self._note(_MARKS)

    def _note(self, kind: str) -> None:
        self._done.append(kind)
        self._undone.clear()
        self.changed.emit()
