"""Which parts of the status line are shown: those with something to say, while there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QStatusBar, QWidget

_BETWEEN = 8
"""Pixels between two parts, with their margins."""
_ALL = 10_000
"""More letters than any part has."""


class StatusRoom:
    """Shows the parts of `line`; those of `yielding` give way when the width is too small.

    They do so in this order, each when so many letters of a text that can be cut have no room.
    """

    def __init__(self, line: QStatusBar, yielding: Sequence[tuple[QWidget, int]]) -> None:
        self._line, self._yielding = line, yielding
        self._kept = 0
        self._fitting = self._stale = False
        self.others: list[QWidget] = []
        """Parts that are shown and hidden by somebody else."""
        self._wished: dict[QWidget, bool] = {}

    def wish(self, part: QWidget, shown: bool) -> None:
        """Show `part`, when there is room for it, or hide it."""
        self._wished[part] = shown
        self.fit()

    def keep(self, width: int) -> None:
        """Leave so many pixels free of parts."""
        self._kept = width
        self.fit()

    def fit(self) -> None:
        """Hide what has no room, and show again what has.

        What is shown or hidden has others ask for this: a part that is hidden while it is being
        shown would be both.
        """
        self._stale = True
        if self._fitting:
            return
        self._fitting = True
        while self._stale:
            self._stale = False
            self._show_fitting()
        self._fitting = False

    def _show_fitting(self) -> None:
        shown = [part for part, wished in self._wished.items() if wished]
        room = self._line.width() - self._line.height() - self._kept  # the height is the grip's
        room -= sum(self._needed(part, 0) for part in self.others if not part.isHidden())
        for part, letters in self._yielding:
            if part in shown and sum(self._needed(each, letters) for each in shown) > room:
                shown.remove(part)
        for part in self._wished:
            if part.isHidden() == (part in shown):
                part.setVisible(part in shown)
        self._narrow(room - sum(self._needed(part, _ALL) for part in shown))

    def _narrow(self, spare: int) -> None:
        """Let what can be cut be wider by `spare` pixels at most, which may be less than 0."""
        for part, letters in self._yielding:
            if part.property("elides"):
                least = self._needed(part, letters) - _BETWEEN
                part.setMaximumWidth(max(least, part.sizeHint().width() + spare))

    def _needed(self, part: QWidget, letters: int) -> int:
        cut = letters * self._line.fontMetrics().averageCharWidth()
        width = part.sizeHint().width()
        return _BETWEEN + (min(width, cut) if part.property("elides") else width)
