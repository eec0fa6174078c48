"""What the window stands on: every pool of threads is begun, and closed, with the others."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vidbrowser.ui.window.main_window import MainWindow


def test_no_pool_is_left_out(window: MainWindow) -> None:
    pools = window.services.pools
    assert list(pools.all) == [getattr(pools, field.name) for field in fields(pools)]
    assert len({id(tasks) for tasks in pools.all}) == 8
