"""What leaves the window: links to the browser, files to their programs, text to the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from vidbrowser.ui.system.file_url import file_url
from vidbrowser.ui.system.player import PLAYERS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from vidbrowser.ui.system.file_manager import FileManager


class Desktop:
    """The desktop around the window; tests put another in its place."""

    def __init__(self, file_manager: FileManager | None = None) -> None:
        self._file_manager = file_manager

    def open_link(self, link: str) -> bool:
        """Open an http, https or mailto address with what the desktop has for it."""
        url = QUrl(link)
        return url.scheme() in ("http", "https", "mailto") and QDesktopServices.openUrl(url)

    def open_file(self, path: Path) -> bool:
        """Open a file of a record with what the desktop has for it."""
        return QDesktopServices.openUrl(file_url(path))

    def play(self, file: Path, player: str, second: int = 0) -> bool:
        """Play a video's file by the `player` (one of `PLAYERS`) from `second` on."""
        return PLAYERS[player].play(file, second)

    def show_file(self, path: Path, on_failed: Callable[[], None]) -> None:
        """Select `path` in the file manager; `on_failed` is called where there is none."""
        if self._file_manager is None:
            from vidbrowser.ui.system.file_manager import FileManager  # QtDBus

            self._file_manager = FileManager()
        self._file_manager.show_file(path, on_failed)

    def copy(self, text: str) -> None:
        """Put `text` on the clipboard."""
        QGuiApplication.clipboard().setText(text)
