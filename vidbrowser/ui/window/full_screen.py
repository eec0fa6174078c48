"""The window in full screen, and back to what it was before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_FULL = Qt.WindowState.WindowFullScreen


class FullScreen(QObject):
    """Knows and changes the state of `window`, which tells by `changed` when the desktop has."""

    changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    @property
    def is_on(self) -> bool:
        """Whether the window fills the screen."""
        return bool(self._window.windowState() & _FULL)

    def show(self, full: bool) -> None:
        """Fill the screen, or be again what the window was: maximized or not."""
        state = self._window.windowState()
        self._window.setWindowState(state | _FULL if full else state & ~_FULL)
