"""A desktop around the window that only writes down what it is asked, and what is dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING
from warnings import catch_warnings, simplefilter

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from vidbrowser.ui.records.record_model import Role
from vidbrowser.ui.system.desktop import Desktop

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from vidbrowser.ui.window.main_window import MainWindow


class RecordingDesktop(Desktop):
    """Opens nothing; keeps what it was asked to open, show or copy."""

    def __init__(self) -> None:
        self.links: list[str] = []
        self.files: list[Path] = []
        self.played: list[tuple[str, Path, int]] = []
        self.shown: list[Path] = []
        self.copied: list[str] = []
        self.opens = True
        """Whether there is a program for what is to be opened."""

    def open_link(self, link: str) -> bool:
        self.links.append(link)
        return self.opens

    def open_file(self, path: Path) -> bool:
        self.files.append(path)
        return self.opens

    def play(self, file: Path, player: str, second: int = 0) -> bool:
        self.played.append((player, file, second))
        return self.opens

    def show_file(self, path: Path, on_failed: Callable[[], None]) -> None:
        self.shown.append(path)
        if not self.opens:
            on_failed()

    def copy(self, text: str) -> None:
        self.copied.append(text)


def drop(window: MainWindow, *paths: Path) -> None:
    """Drop `paths` on the middle of the window, as a file manager does."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy = Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with catch_warnings():  # there is no other constructor yet than the deprecated one
        simplefilter("ignore", DeprecationWarning)
        enter = QDragEnterEvent(QPoint(400, 400), copy, mime, left, none)
    QApplication.sendEvent(window.windowHandle(), enter)
    assert enter.isAccepted()
    QApplication.sendEvent(
        window.windowHandle(), QDropEvent(QPointF(400, 400), copy, mime, left, none)
    )


def titles(window: MainWindow, most: int = 1000) -> list[str | None]:
    """Return the titles that the list shows, from the top."""
    model = window.records.model_of_records
    rows = range(min(most, model.rowCount()))
    return [model.data(model.index(row, 0), Role.SUMMARY).title for row in rows]
