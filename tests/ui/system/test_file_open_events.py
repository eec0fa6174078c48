"""What macOS asks to be opened arrives as a request; other events go where they went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QUrl
from PySide6.QtGui import QFileOpenEvent

from vidbrowser.startup.request import Request
from vidbrowser.ui.system.file_open_events import FileOpenEvents

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


def test_a_file_is_asked_for(qtbot: QtBot, tmp_path: Path) -> None:
    application = QCoreApplication.instance()
    assert application is not None
    events = FileOpenEvents(application)
    asked: list[Request] = []
    events.requested.connect(asked.append)
    try:
        folder = tmp_path / "two wörds"
        assert application.notify(application, QFileOpenEvent(str(folder)))
        QCoreApplication.sendEvent(application, QFileOpenEvent(QUrl("https://example.org/x")))
        QCoreApplication.sendEvent(QObject(events), QEvent(QEvent.Type.User))
        assert asked == [Request((folder,))]
    finally:
        application.removeEventFilter(events)
