"""The pages in place of the records: the first start, and no record at all."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from vidbrowser.ui.window.pages import NoRecordsPage, WelcomePage

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow


def button(page: QWidget, text: str) -> QPushButton:
    (found,) = [b for b in page.findChildren(QPushButton) if b.text() == text]
    return found


def test_the_welcome_page_leads_to_records(qtbot: QtBot) -> None:
    page = WelcomePage()
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(page.open_folder_wanted, timeout=1000):
        qtbot.mouseClick(button(page, "Open Folder…"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.open_sample_wanted, timeout=1000):
        qtbot.keyClick(button(page, "Open the Sample"), Qt.Key.Key_Space)


def test_folders_without_records_are_named_with_what_is_there(qtbot: QtBot) -> None:
    page = NoRecordsPage()
    qtbot.addWidget(page)
    page.show()
    page.explain([(Path("/x") / os.fsdecode(b"<b>\xff\nR&B"), "No record files here; nothing")])
    assert page.reason.text() == "/x/<b>\ufffd R&B\nNo record files here; nothing."
    assert page.reason.textFormat() == Qt.TextFormat.PlainText
    page.explain([(Path(f"/{n}"), "Nothing") for n in range(7)])
    assert page.reason.text().startswith("/0\nNothing.\n\n/1\n")
    assert page.reason.text().endswith("/4\nNothing.\n\nAnd 2 more of the kind.")
    with qtbot.waitSignal(page.open_folder_wanted, timeout=1000):
        qtbot.mouseClick(button(page, "Open Another Folder…"), Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("size", [(200, 120), (700, 500)])
def test_the_target_is_painted_in_any_size(qtbot: QtBot, size: tuple[int, int]) -> None:
    page = WelcomePage()
    qtbot.addWidget(page)
    page.resize(*size)
    assert not page.grab().isNull()


@pytest.mark.parametrize("code", ["en", "de", "ar"])
def test_in_the_smallest_window_no_word_of_the_first_start_is_cut(
    window: MainWindow, speak: Callable[[str], None], qtbot: QtBot, code: str
) -> None:
    window.resize(window.minimumSize())
    qtbot.waitUntil(lambda: window.pages.width() == window.width())
    speak(code)
    page = WelcomePage(window)  # above the one that speaks English
    page.setGeometry(window.pages.rect())
    page.show()
    page.column.activate()
    labels = page.findChildren(QLabel)
    assert len(labels) == 3
    for label in labels:
        assert label.height() >= label.heightForWidth(label.width()), label.text()
