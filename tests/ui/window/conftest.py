"""What the tests of the window share: one with records in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.samples import record, show_records

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow


@pytest.fixture
def filled(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """Return the window with twenty records, which have the focus."""
    show_records(window, qtbot, [record(n, id=f"{n:011}") for n in range(20)])
    window.records.setFocus()
    return window
