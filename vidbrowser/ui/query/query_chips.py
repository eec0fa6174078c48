"""The chips of a query: each of its parts in words, to be edited, turned round or taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from vidbrowser.query import EVERYTHING, QuerySyntaxError, editing, parse
from vidbrowser.translatable import translatable
from vidbrowser.ui.language import tr
from vidbrowser.ui.query.chip_editor import ChipEditor
from vidbrowser.ui.query.spoken import spoken
from vidbrowser.ui.widgets.chip import Chip
from vidbrowser.ui.widgets.chip_row import ChipRow

if TYPE_CHECKING:
    from vidbrowser.query import Query

MOST_CHIPS = 24
"""Parts of a query that are drawn as chips; the rest is counted."""
_HINT = translatable("Enter or double-click to edit, Alt+click for not")


class QueryChips(ChipRow):
    """Follows a query; what the person wants of a part is told, not done."""

    part_changed = Signal(object, object)
    """A part of the query shall be another: both, as `Query`."""
    mistaken = Signal(str, object)
    """What a part shall be cannot be read: the text, and the `QuerySyntaxError`."""
    ended = Signal()
    """No part is edited any more."""
    ran_out = Signal()
    """The chip that had the focus has gone, and none has come to its place."""

    def __init__(self) -> None:
        super().__init__(MOST_CHIPS, removable=True)
        self._parts: tuple[Query, ...] = ()
        self._edited: int | None = None
        self.editor = ChipEditor(self)
        self.editor.written.connect(self._on_written)
        self.editor.ended.connect(self._on_ended)
        self.chosen.connect(self._begin)
        self.excluded.connect(
            lambda place: self._change(place, editing.opposite(self._parts[place]))
        )
        self.removed.connect(lambda place: self._change(place, EVERYTHING))
        self.setMinimumHeight(Chip().sizeHint().height())  # what is below stays where it is

    def show_query(self, query: Query) -> None:
        """Show the parts of `query`; the focus stays at its place as long as there is a chip."""
        before, self._parts = self._parts, editing.parts(query)
        if self._edited is not None and self._parts != before:
            self._edited = None
            self.editor.hide()
        focused = [chip for chip in self.chips if chip.hasFocus()]
        self.show_texts([(spoken(part), tr(_HINT)) for part in self._parts])
        if any(chip.isHidden() for chip in focused):
            self.ran_out.emit()

    def _change(self, place: int, by: Query) -> None:
        self.part_changed.emit(self._parts[place], by)

    def _begin(self, place: int) -> None:
        self._edited = place
        self.editor.begin(self.chips[place], str(self._parts[place]))

    def _on_written(self, text: str) -> None:
        if (place := self._edited) is None:
            return
        try:
            by = parse(text)
        except QuerySyntaxError as mistake:
            self.mistaken.emit(text, mistake)
            return
        part = self._parts[place]
        self._on_ended()
        if by != part:
            self.part_changed.emit(part, by)

    def _on_ended(self) -> None:
        """Close the field; its focus goes back to the chip below."""
        place, self._edited = self._edited, None
        if place is not None and self.editor.hasFocus():
            self.chips[place].setFocus(Qt.FocusReason.OtherFocusReason)
        self.editor.hide()
        self.ended.emit()
