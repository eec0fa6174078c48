"""What Qt warns of is in the log, and nowhere once that is left."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qDebug, qInstallMessageHandler, qWarning

from vidbrowser.ui.system import qt_messages

if TYPE_CHECKING:
    import pytest


def test_messages_of_qt_are_logged(caplog: pytest.LogCaptureFixture) -> None:
    passed_on: list[str] = []

    def handler(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        passed_on.append(message)

    before = qInstallMessageHandler(handler)
    try:
        with caplog.at_level(logging.DEBUG, "qt"), qt_messages.logged():
            qDebug("a detail")
            qWarning("a 100% odd thing")
        qWarning("afterwards")
    finally:
        qInstallMessageHandler(before)
    assert [(r.name, r.levelno, r.getMessage()) for r in caplog.records] == [
        ("qt", logging.DEBUG, "default: a detail"),
        ("qt", logging.WARNING, "default: a 100% odd thing"),
    ]
    assert passed_on == ["afterwards"]
