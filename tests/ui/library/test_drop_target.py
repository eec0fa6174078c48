"""What is dragged above the window: shown to be taken or refused, gone when the drag is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from warnings import catch_warnings, simplefilter

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from vidbrowser.ui.library.drop_target import DropTarget, first_verdict
from vidbrowser.ui.library.dropped import Dropped
from vidbrowser.ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

COPY, LEFT, PLAIN = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier


class Place:
    """A window with a field in it, and what was dropped on it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window, self.tasks = QWidget(), Tasks(1)
        self.field = QLineEdit(self.window)
        self.field.resize(200, 200)
        qtbot.addWidget(self.window)
        self.target = DropTarget(self.window, self.tasks)
        self.overlay = self.target.overlay
        self.dropped: list[QMimeData] = []
        self.target.dropped.connect(self.dropped.append)
        self.window.resize(400, 300)
        with qtbot.waitExposed(self.window):
            self.window.show()

    def enter(self, mime: QMimeData) -> bool:
        """Drag `mime` onto the field and on; return whether it would be taken."""
        with catch_warnings():  # there is no other constructor yet than the deprecated one
            simplefilter("ignore", DeprecationWarning)
            enter = QDragEnterEvent(QPoint(50, 50), COPY, mime, LEFT, PLAIN.NoModifier)
            move = QDragMoveEvent(QPoint(350, 250), COPY, mime, LEFT, PLAIN.NoModifier)
        for event in (enter, move):
            event.ignore()
            QApplication.sendEvent(self.window.windowHandle(), event)
        return move.isAccepted()

    def leave(self) -> None:
        QApplication.sendEvent(self.window.windowHandle(), QDragLeaveEvent())

    def drop(self, mime: QMimeData) -> bool:
        event = QDropEvent(QPointF(50, 50), COPY, mime, LEFT, PLAIN.NoModifier)
        event.ignore()
        QApplication.sendEvent(self.window.windowHandle(), event)
        return event.isAccepted()


@pytest.fixture
def place(qtbot: QtBot) -> Iterator[Place]:
    place = Place(qtbot)
    yield place
    place.tasks.close()


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def test_the_window_says_what_a_drop_would_do_until_it_is_done(
    place: Place, tmp_path: Path
) -> None:
    mime = files(tmp_path)
    assert place.enter(mime)
    assert place.overlay.isVisible()
    assert place.overlay.geometry() == place.window.rect()
    assert place.overlay.text() == f"Drop to add {tmp_path.name} to the library"
    place.leave()
    assert not place.overlay.isVisible()
    assert place.enter(mime)
    assert place.drop(mime)
    assert not place.overlay.isVisible()
    assert [each.urls() for each in place.dropped] == [mime.urls()]


def test_what_is_no_record_is_said_while_it_is_dragged(
    place: Place, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "tea.txt").write_text("Tea")
    place.enter(files(tmp_path / "tea.txt"))
    qtbot.waitUntil(lambda: place.overlay.refused)
    assert place.overlay.text().startswith("tea.txt is no record: The file has no front matter")
    place.leave()
    place.enter(files(tmp_path / "tea.txt", tmp_path))
    with qtbot.waitSignal(place.target.looked):
        pass
    assert not place.overlay.refused


def test_an_address_cannot_be_added(place: Place) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/a")])
    assert not place.enter(mime)
    assert place.overlay.text() == "Only folders and files can be added."
    assert not place.drop(mime)
    assert (place.overlay.isVisible(), place.dropped) == (False, [])


def test_text_is_left_to_the_fields(place: Place) -> None:
    mime = QMimeData()
    mime.setText("tea")
    place.enter(mime)
    assert not place.overlay.isVisible()
    place.drop(mime)
    assert place.dropped == []


@pytest.mark.parametrize(
    ("found", "text"),
    [
        (Dropped([Path("/a"), Path("/b")], []), "Drop to add 2 things to the library"),
        (Dropped([Path("/")], []), "Drop to add / to the library"),
        (Dropped([], ["file://nas/a"]), "file://nas/a is not on this computer."),
    ],
)
def test_what_is_said_before_a_disk_was_asked(found: Dropped, text: str) -> None:
    assert first_verdict(found).text == text


def test_the_overlay_is_drawn(place: Place, tmp_path: Path) -> None:
    before = place.window.grab().toImage()
    place.enter(files(tmp_path))
    assert place.window.grab().toImage() != before
