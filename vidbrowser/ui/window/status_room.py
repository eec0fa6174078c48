"""Which parts of the status line are shown: those with something to say, while there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QStatusBar, QWidget

_LETTERS = 24
"""Of a text that can be cut, that must have room beside what gives way."""
_BETWEEN = 8
"""Pixels between two parts, with their margins."""


class StatusRoom:
    """Shows the parts of `line`; those of `yielding` go first when the width is too small."""

    def __init__(self, line: QStatusBar, yielding: Sequence[QWidget]) -> None:
        self._line, self._yielding = line, yielding
        self._wished: dict[QWidget, bool] = {}

    def wish(self, part: QWidget, shown: bool) -> None:
        """Show `part`, when there is room for it, or hide it."""
        self._wished[part] = shown
        self.fit()

    def has(self, part: QWidget) -> bool:
        """Tell whether `part` has something to say, be there room for it or not."""
        return self._wished.get(part, False)

    def fit(self) -> None:
        """Hide what has no room, and show again what has."""
        shown = [part for part, wished in self._wished.items() if wished]
        room = self._line.width() - self._line.height()  # the grip
        for part in self._yielding:
            if sum(map(self._needed, shown)) > room and part in shown:
                shown.remove(part)
        for part in self._wished:
            if part.isHidden() == (part in shown):
                part.setVisible(part in shown)

    def _needed(self, part: QWidget) -> int:
        cut = _LETTERS * self._line.fontMetrics().averageCharWidth()
        width = part.sizeHint().width()
        return _BETWEEN + (min(width, cut) if part.property("elides") else width)
