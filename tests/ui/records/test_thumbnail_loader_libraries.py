"""Pictures of records in a library file: each has its own, whatever it is called."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tests.ui.records.test_thumbnail_loader import Loading

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PART = Path("/talks.vidbrowser/records/00000.json")


def test_records_do_not_share_what_is_called_alike(qtbot: QtBot) -> None:
    loading = Loading({})
    for place in "12":
        loading.loader.thumbnail("cover.jpg", PART / place)
    loading.tasks.finish_all()
    assert loading.asked == ["cover.jpg", "cover.jpg"]
