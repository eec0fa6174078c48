"""A row of chips that is used again: other texts cost no other widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from vidbrowser.ui.widgets.chip import Chip
from vidbrowser.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Sequence


class ChipRow(QWidget):
    """Chips in reading order, told by their place; what is more than `most` is counted."""

    chosen = Signal(int)
    excluded = Signal(int)
    removed = Signal(int)

    def __init__(self, most: int, *, removable: bool = False, gap: int = 6) -> None:
        super().__init__()
        self._most, self._removable = most, removable
        self._flow = FlowLayout(self, gap)
        self._all: list[Chip] = []
        self._more = QLabel()
        self._flow.addWidget(self._more)

    @property
    def chips(self) -> list[Chip]:
        """The chips that are shown."""
        return [chip for chip in self._all if not chip.isHidden()]

    def show_texts(self, texts: Sequence[tuple[str, str]]) -> None:
        """Show a chip for each text and hint."""
        shown = min(len(texts), self._most)
        while len(self._all) < shown:
            self._add(len(self._all))
        for chip, (text, hint) in zip(self._all, texts, strict=False):
            chip.show_text(text, hint)
        for place, chip in enumerate(self._all):
            chip.setVisible(place < shown)
        self._more.setText(f"and {len(texts) - shown} more")
        self._more.setVisible(len(texts) > shown)

    def _add(self, place: int) -> None:
        chip = Chip(removable=self._removable)
        chip.chosen.connect(lambda: self.chosen.emit(place))
        chip.excluded.connect(lambda: self.excluded.emit(place))
        chip.removed.connect(lambda: self.removed.emit(place))
        self._all.append(chip)
        self._flow.removeWidget(self._more)  # it stays the last
        self._flow.addWidget(chip)
        self._flow.addWidget(self._more)
