"""The Qt binding keeps what every program stands on."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_call_gives_up_no_reference_to_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 does on Python 3.11: a window that is used for some minutes aborts."""
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(1000):
        widget.update()
    assert abs(sys.getrefcount(None) - before) < 500
