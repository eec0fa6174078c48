"""A row of chips, one for each text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from vidbrowser.ui.widgets.chip import Chip
from vidbrowser.ui.widgets.flow_row import FlowRow

if TYPE_CHECKING:
    from collections.abc import Sequence


class ChipRow(FlowRow):
    """Chips in reading order, told by their place."""

    chosen = Signal(int)
    excluded = Signal(int)
    removed = Signal(int)

    def __init__(self, most: int, *, removable: bool = False, gap: int = 6) -> None:
        super().__init__(most, gap)
        self._removable = removable
        self._all: list[Chip] = []

    @property
    def chips(self) -> list[Chip]:
        """The chips that are shown."""
        return [chip for chip in self._all if not chip.isHidden()]

    def show_texts(self, texts: Sequence[tuple[str, str]]) -> None:
        """Show a chip for each text and hint."""
        self.show_count(len(texts))
        for chip, (text, hint) in zip(self._all, texts, strict=False):
            chip.show_text(text, hint)

    def _new(self, place: int) -> Chip:
        chip = Chip(removable=self._removable)
        chip.chosen.connect(lambda: self.chosen.emit(place))
        chip.excluded.connect(lambda: self.excluded.emit(place))
        chip.removed.connect(lambda: self.removed.emit(place))
        self._all.append(chip)
        return chip
