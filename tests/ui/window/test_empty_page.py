"""What is said while there is no record yet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from vidbrowser.library.progress import Phase, Progress
from vidbrowser.ui.window.empty_page import EmptyPage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_it_follows_what_becomes_of_reading(qtbot: QtBot) -> None:
    page = EmptyPage()
    qtbot.addWidget(page)
    page.explain(Progress(Phase.LISTING))
    assert page.heading.text() == "Reading records…"
    assert "as soon as" in page.reason.text()
    page.explain(Progress(unavailable=(Path("/media/disk"),)))
    assert page.heading.text() == "No records"
    assert "/media/disk" in page.reason.text()
