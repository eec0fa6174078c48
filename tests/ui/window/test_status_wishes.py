"""The status line says what is told by whoever does something."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from vidbrowser.ui.window.main_window import MainWindow


@pytest.mark.parametrize(
    "name", ["record_actions", "selection", "exporting", "picture_actions", "records"]
)
def test_each_is_heard(window: MainWindow, name: str) -> None:
    getattr(window, name).told.emit(f"{name} says so")
    assert window.status.currentMessage() == f"{name} says so"


def test_panes_that_fold_are_no_more_checked(window: MainWindow) -> None:
    toggle = window.actions_by_id["toggle_library"]
    window.view.library_toggled.emit(False)
    assert not toggle.isChecked()
    window.view.library_toggled.emit(True)
    assert toggle.isChecked()
