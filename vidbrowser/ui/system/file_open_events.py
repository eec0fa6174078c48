"""Folders and files that macOS asks the running program to open, by events instead of arguments."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent

from vidbrowser.startup.request import Request


class FileOpenEvents(QObject):
    """Sees them as they come to `application`; `requested` has a `Request`."""

    requested = Signal(object)

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent):
            return super().eventFilter(watched, event)
        if event.file():  # an address of another kind has none
            self.requested.emit(Request((Path(event.file()).absolute(),)))
        return True
