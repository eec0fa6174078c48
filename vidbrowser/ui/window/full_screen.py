"""The window in full screen, and back to what it was before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from vidbrowser.ui.window.settings_file import SettingsFile

_KEY = "window/maximized"
_FULL, _LARGE = Qt.WindowState.WindowFullScreen, Qt.WindowState.WindowMaximized


class FullScreen(QObject):
    """Knows and changes the state of `window`, which calls `note` when it is another.

    Some desktops tell that a window is in full screen and no more that it is maximized: that is
    kept here, and in `file` for the next start.
    """

    changed = Signal()

    def __init__(self, window: QWidget, file: SettingsFile) -> None:
        super().__init__(window)
        self._window, self._file = window, file
        self._was_large = file.text(_KEY) == "true"

    @property
    def is_on(self) -> bool:
        """Whether the window fills the screen."""
        return bool(self._window.windowState() & _FULL)

    def show(self, full: bool) -> None:
        """Fill the screen, or be again what the window was: maximized or not."""
        state = self._window.windowState()
        usual = state & ~_FULL | (_LARGE if self._was_large else state & _LARGE)
        self._window.setWindowState(state | _FULL if full else usual)

    def note(self) -> None:
        """Remember what the window is, whoever has changed it: the desktop can, too."""
        large = bool(self._window.windowState() & _LARGE)
        before, self._was_large = self._was_large, large or (self._was_large and self.is_on)
        if before is not self._was_large:
            self._file.put({_KEY: "true" if self._was_large else "false"})
        self.changed.emit()
