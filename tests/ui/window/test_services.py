"""The parts of the window: every pool of threads is begun, and closed, with the others."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from vidbrowser.ui.tasks import Tasks

if TYPE_CHECKING:
    from vidbrowser.ui.window.main_window import MainWindow


def test_no_pool_is_left_out(window: MainWindow) -> None:
    values = [getattr(window.parts, field.name) for field in fields(window.parts)]
    assert list(window.parts.tasks) == [value for value in values if isinstance(value, Tasks)]
    assert len(window.parts.tasks) == 5
