"""What is added, by dialog or drop, and what is refused with its reason."""

from __future__ import annotations

import os
import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Any
from warnings import catch_warnings, simplefilter

from PySide6.QtCore import QByteArray, QMimeData, QObject, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from tests.desktop import titles
from tests.end2end.test_first_story import write
from vidbrowser.records.listing import ENDINGS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest
    from pytestqt.qtbot import QtBot

    from tests.desktop import RecordingDesktop
    from vidbrowser.library.progress import Update
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
    (opened,) = window.services.settings.folders
    begun: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, QFileDialog)
        begun.append(dialog.directory().absolutePath())
        dialog.reject()

    for command in ("open_folder", "open_files"):
        answer(look)
        window.actions_by_id[command].trigger()
    assert begun == [str(opened.parent)] * 2


def uri_list(*lines: bytes) -> QMimeData:
    mime = QMimeData()
    mime.setData("text/uri-list", QByteArray(b"".join(line + b"\r\n" for line in lines)))
    return mime


def enter(window: MainWindow, mime: QMimeData) -> bool:
    """Drag over the window; return whether it would take it."""
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    with catch_warnings():  # there is no other constructor yet than the deprecated one
        simplefilter("ignore", DeprecationWarning)
        event = QDragEnterEvent(QPoint(9, 9), copy, mime, left, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    QApplication.sendEvent(window.windowHandle(), event)
    return event.isAccepted()


def drop(window: MainWindow, *lines: bytes) -> None:
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    mime = uri_list(*lines)
    enter(window, mime)
    event = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, left, none)
    QApplication.sendEvent(window.windowHandle(), event)


def wait_told(window: MainWindow, qtbot: QtBot, text: str) -> None:
    qtbot.waitUntil(lambda: text in window.status.currentMessage(), timeout=20_000)


def test_a_folder_is_kept_before_it_has_been_read(
    window: MainWindow, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window.services.library, "add", lambda _paths: None)  # it takes its time
    with qtbot.waitSignal(window.library_actions.added, timeout=10_000):
        window.library_actions.add([folder])
    window.close()
    assert window.services.settings.folders == [folder]


def test_a_folder_stays_kept_when_what_was_known_before_it_arrives_late(
    window: MainWindow, qtbot: QtBot, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    services, actions, others = window.services, window.library_actions, []
    for name in ("a", "b"):
        other = tmp_path / name
        other.mkdir()
        write(other, "one.md", title=name)
        others.append(other)
    late: list[Update] = []
    services.library.updated.connect(late.append)
    actions.add(others)
    qtbot.waitUntil(lambda: len(titles(window)) == 2, timeout=20_000)
    monkeypatch.setattr(services.library, "add", lambda _paths: None)  # it takes its time
    with qtbot.waitSignal(actions.added, timeout=10_000):
        actions.add([folder])
    newest = late[-1].catalogue
    actions.take_update(replace(late[-1], catalogue=replace(newest, roots=newest.roots[:1])))
    assert services.settings.folders == [others[0], folder]  # one was removed
    actions.take_update(late[-1])
    assert services.settings.folders == [*others, folder]


def test_what_is_dropped_and_refused_is_told_with_the_reason(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    missing = folder / "no%0Asuch"
    drop(window, folder.as_uri().encode(), b"file://" + bytes(missing), b"https://example.org/a")
    wait_told(window, qtbot, f"{folder}/no such is not there.")
    wait_told(window, qtbot, "https://example.org/a is not on this computer.")
    qtbot.waitUntil(lambda: len(titles(window)) == 3, timeout=20_000)


def test_a_dropped_folder_whose_name_is_not_utf_8_opens_and_works(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, desktop: RecordingDesktop
) -> None:
    odd = tmp_path / os.fsdecode(b"vid\xe9os")
    for folder in (odd, tmp_path / "more"):
        folder.mkdir()
        write(folder, folder.name[:3], title=folder.name[:3])
    addresses = [f"file://{tmp_path}/vid%E9os".encode(), f"file://{tmp_path}/more".encode()]
    assert enter(window, uri_list(*addresses))
    drop(window, *addresses)
    qtbot.waitUntil(lambda: set(titles(window)) == {"vid", "mor"}, timeout=20_000)
    window.results.show_folder(odd)
    qtbot.waitUntil(lambda: titles(window) == ["vid"], timeout=20_000)
    window.records.go_to(0)
    window.detail.show_file_wanted.emit(window.records.current)
    assert desktop.shown == [odd / "vid.md"]
    assert window.services.settings.folders == [odd, tmp_path / "more"]


def test_a_file_of_another_computer_is_dropped_and_refused(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert enter(window, uri_list(b"file://nas.example/videos"))
    drop(window, b"# from the network", b"file://nas.example/videos")
    wait_told(window, qtbot, "file://nas.example/videos is not on this computer.")
    assert not enter(window, uri_list(b"https://example.org/a"))


def test_the_thread_of_the_window_looks_at_no_disk(
    window: MainWindow, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    askers = {"stat": set[threading.Thread](), "lstat": set(), "realpath": set(), "access": set()}

    def noting(name: str, really: Callable[..., Any]) -> Callable[..., Any]:
        def ask(path: Any, *arguments: Any, **options: Any) -> Any:
            if isinstance(path, (str, os.PathLike)) and str(folder) in os.fspath(path):
                askers[name].add(threading.current_thread())
            return really(path, *arguments, **options)

        return ask

    for name in ("stat", "lstat", "access"):
        monkeypatch.setattr(os, name, noting(name, getattr(os, name)))
    monkeypatch.setattr(os.path, "realpath", noting("realpath", os.path.realpath))
    window.open_library([folder])
    window.library_actions.add([folder, folder / "none"])
    drop(window, folder.as_uri().encode())
    wait_told(window, qtbot, "none is not there.")
    qtbot.waitUntil(lambda: len(titles(window)) == 3, timeout=20_000)
    assert askers["stat"]
    assert askers["realpath"]
    assert not any(threading.main_thread() in threads for threads in askers.values())


def test_much_that_is_refused_is_counted(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    window.library_actions.add([folder / f"missing {n}" for n in range(1, 11)])
    wait_told(window, qtbot, "missing 3 is not there.")
    assert window.status.currentMessage().endswith("And 7 more.")
    assert window.pages.current is window.pages.welcome


def test_a_folder_without_records_says_what_is_there_in_place_of_the_records(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    talks = tmp_path / "talks"
    talks.mkdir()
    for name in ("talk.rst", "talk.meta.rst"):
        (talks / name).write_text("{}")
    window.library_actions.add([talks])
    page = window.pages.no_records
    qtbot.waitUntil(lambda: window.pages.current is page, timeout=20_000)
    read = f"({', '.join(ENDINGS)})"
    assert page.reason.text() == (
        f"{talks}\nNo record files here {read}; 2 .rst files passed over."
    )
    write(talks, "one", title="One")
    qtbot.waitUntil(lambda: titles(window) == ["One"], timeout=20_000)
    assert window.pages.current is window.records


def test_a_folder_without_records_beside_others_is_told_once(
    window: MainWindow, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "empty").mkdir()
    window.library_actions.add([folder])
    qtbot.waitUntil(lambda: len(titles(window)) == 3, timeout=20_000)
    window.library_actions.add([tmp_path / "empty"])
    wait_told(window, qtbot, f"{tmp_path / 'empty'} was not added: No record files here")
    qtbot.waitUntil(lambda: window.services.settings.folders == [folder], timeout=20_000)
    window.status.clearMessage()
    with qtbot.waitSignal(window.services.library.updated, timeout=20_000):
        window.library_actions.rescan()
    assert window.status.currentMessage() == ""


def test_files_that_are_no_records_are_counted_and_are_no_problems(
    window: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    for name in ("README.md", "robots.txt"):
        (folder / name).write_text("# Tea")
    window.library_actions.add([folder])
    qtbot.waitUntil(lambda: window.status.others.text() == "2 other files", timeout=20_000)
    qtbot.waitUntil(lambda: len(titles(window)) == 3, timeout=20_000)
    assert not window.status.problems_button.isVisible()
    assert "2 files tell of no video and are not records." in window.status.others.toolTip()


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
    QApplication.sendEvent(window.windowHandle(), event)
    assert not event.isAccepted()
    assert not window.library_side.drops.overlay.isVisible()
