"""What is added, by dialog or drop, and what is refused with its reason."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING
from warnings import catch_warnings, simplefilter

from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from tests.desktop import titles
from vidbrowser.ui.window.library_actions import why_not

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow


def answer(meet: Callable[[QDialog], None]) -> None:
    """Meet the next modal dialog with `meet`."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        meet(dialog)

    QTimer.singleShot(100, look)


def test_a_folder_is_opened_by_the_dialog(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "records"
    folder.mkdir()
    (folder / "one.md").write_text('---\ntitle: "One"\n---\n')

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        dialog.selectFile(str(folder))
        dialog.accept()

    answer(choose)
    window.actions_by_id["open_folder"].trigger()
    qtbot.waitUntil(lambda: window.records.model_of_records.count == 1, timeout=20_000)


def drop_urls(window: MainWindow, *urls: str) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl(url) for url in urls])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, left, none))


def test_what_is_dropped_and_refused_is_told_with_the_reason(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    missing = folder / "no\nsuch"
    drop_urls(
        window,
        QUrl.fromLocalFile(str(folder)).toString(),
        QUrl.fromLocalFile(str(missing)).toString(),
        "https://example.org/records",
    )
    told = window.status.currentMessage()
    assert f"{folder}/no such is not there." in told
    assert "https://example.org/records is not on this computer." in told
    qtbot.waitUntil(lambda: len(titles(window)) == 3, timeout=20_000)


def test_much_that_is_refused_is_counted(window: MainWindow, folder: Path) -> None:
    window.library_actions.add([folder / f"missing {n}" for n in range(1, 11)])
    told = window.status.currentMessage()
    assert "missing 3 is not there." in told
    assert told.endswith("And 7 more.")
    assert window.pages.currentWidget() is window.pages.welcome


def test_why_a_path_is_refused(folder: Path) -> None:
    os.mkfifo(folder / "pipe")
    (folder / "loop").symlink_to(folder / "loop")
    assert why_not(folder) == why_not(folder / "one.md") == ""
    assert why_not(folder / "none") == "is not there"
    assert why_not(folder / "pipe") == "is neither a file nor a folder"
    assert why_not(folder / "loop").startswith("cannot be opened: ")
    assert why_not(folder / ("x" * 300)).startswith("cannot be opened: ")
    assert why_not(folder / "a\0b").startswith("cannot be opened: ")
    assert why_not(folder / "one.md" / "x").startswith("cannot be opened: ")


def test_a_record_dragged_over_its_own_window_is_not_added(window: MainWindow) -> None:
    class Own(QDragEnterEvent):
        def source(self) -> QObject:
            return window.records

    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/tmp/one.md")])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    with catch_warnings():  # there is no other constructor yet than the deprecated one
        simplefilter("ignore", DeprecationWarning)
        event = Own(QPoint(9, 9), copy, mime, left, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    window.dragEnterEvent(event)
    assert not event.isAccepted()
