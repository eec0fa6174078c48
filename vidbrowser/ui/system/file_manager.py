"""The desktop's file manager, asked to show where a file lies; nothing here is waited for."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher
from PySide6.QtGui import QDesktopServices, QGuiApplication

from vidbrowser.ui.system.file_url import file_url

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_NAME = "org.freedesktop.FileManager1"
"""See https://www.freedesktop.org/wiki/Specifications/file-manager-interface/."""
_PATIENCE = 5_000
"""Milliseconds; a file manager that is not open yet begins within them."""

_SHOW = {"win32": ("explorer.exe", "/select,"), "darwin": ("open", "-R")}
"""What selects a file where there is no session bus."""


class FileManager(QObject):
    """Selects a file in its folder, over the session bus or as the system does.

    Where nobody answers on the bus, the folder is opened.
    """

    def __init__(
        self,
        bus: Callable[[], QDBusConnection] = QDBusConnection.sessionBus,
        patience: int = _PATIENCE,
    ) -> None:
        super().__init__()
        self._bus, self._patience = bus, patience

    def show_file(self, path: Path, on_failed: Callable[[], None]) -> None:
        """Show the absolute `path` in its folder; call `on_failed` where nothing can."""
        if sys.platform not in _SHOW:
            self._select(path, on_failed)
        else:
            program, option = _SHOW[sys.platform]
            if not QProcess.startDetached(program, [option, str(path)])[0]:
                on_failed()

    def _select(self, path: Path, on_failed: Callable[[], None]) -> None:
        def answered(watcher: QDBusPendingCallWatcher) -> None:
            watcher.deleteLater()
            if watcher.isError():
                self._open(path.parent, on_failed)

        bus = self._bus()
        if not bus.isConnected():
            self._open(path.parent, on_failed)
            return
        watcher = QDBusPendingCallWatcher(bus.asyncCall(_selection(path), self._patience), self)
        watcher.finished.connect(answered)

    def _open(self, folder: Path, on_failed: Callable[[], None]) -> None:
        """Open `folder`, unless it is this program that opens folders here."""

        def answered() -> None:
            asked.deleteLater()
            told = bytes(asked.readAllStandardOutput().data()).decode(errors="replace").strip()
            if told == f"{QGuiApplication.desktopFileName()}.desktop" or not _opened(folder):
                on_failed()

        asked = QProcess(self)
        asked.finished.connect(answered)
        asked.errorOccurred.connect(
            lambda error: answered() if error == QProcess.ProcessError.FailedToStart else None
        )
        QTimer.singleShot(self._patience, asked, asked.kill)
        asked.start("xdg-mime", ["query", "default", "inode/directory"])


def _selection(path: Path) -> QDBusMessage:
    """Return the call that selects `path`; the empty text stands for no start-up notice."""
    call = QDBusMessage.createMethodCall(_NAME, f"/{_NAME.replace('.', '/')}", _NAME, "ShowItems")
    call.setArguments([[path.as_uri()], ""])
    return call


def _opened(folder: Path) -> bool:
    return QDesktopServices.openUrl(file_url(folder))
