"""What commands do to the window, by their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox

from tests.ui.samples import ROOT, record, show_records
from vidbrowser.thumbnails.outcome import NotFetched
from vidbrowser.ui.library.problems_dialog import ProblemsDialog
from vidbrowser.ui.records.record_model import Layout
from vidbrowser.ui.window.keys_dialog import KeysDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.desktop import RecordingDesktop
    from vidbrowser.ui.window.main_window import MainWindow

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def filled(window: MainWindow, qtbot: QtBot) -> MainWindow:
    show_records(window, qtbot, [record(n, id=f"{n:011}") for n in range(20)])
    window.records.setFocus()
    return window


def answer(meet: Callable[[QDialog], None]) -> None:
    """Meet the next modal dialog with `meet`."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        meet(dialog)

    QTimer.singleShot(100, look)


def test_layouts_and_moves(filled: MainWindow, qtbot: QtBot) -> None:
    for key, layout in (
        (Key.Key_2, Layout.TABLE),
        (Key.Key_3, Layout.GRID),
        (Key.Key_1, Layout.LIST),
    ):
        qtbot.keyClick(filled.records, key, CTRL)
        assert filled.records.layout_shown is layout
    qtbot.keyClick(filled.records, "j")
    assert filled.records.current_position == 1
    qtbot.keyClick(filled.records, "k")
    assert filled.records.current_position == 0


def test_panes_come_and_go(filled: MainWindow, qtbot: QtBot) -> None:
    for key, modifier, pane in (
        (Key.Key_F8, Qt.KeyboardModifier.NoModifier, filled.detail),
        (Key.Key_F9, Qt.KeyboardModifier.NoModifier, filled.library_pane),
        (Key.Key_T, CTRL, filled.timeline),
    ):
        shown = pane.isVisible()
        qtbot.keyClick(filled, key, modifier)
        assert pane.isVisible() is not shown
        qtbot.keyClick(filled, key, modifier)
        assert pane.isVisible() is shown


def test_f6_goes_around_the_panes_and_back(filled: MainWindow, qtbot: QtBot) -> None:
    seen = []
    for _ in range(5):
        qtbot.keyClick(filled, Key.Key_F6)
        seen.append(filled.focusWidget())
    assert seen[0] is filled.detail.description
    assert seen[1] is filled.filter_bar.edit
    assert filled.records in seen
    assert len(set(map(id, seen))) == len([p for p in seen if p.isVisible()])
    for expected in reversed(seen[:-1]):
        qtbot.keyClick(filled, Key.Key_F6, SHIFT)
        assert filled.focusWidget() is expected


def test_f6_knows_where_it_is_within_a_pane(filled: MainWindow, qtbot: QtBot) -> None:
    filled.detail.title.setFocus()
    qtbot.keyClick(filled, Key.Key_F6, SHIFT)
    assert filled.records.hasFocus()
    filled.filter_bar.order_box.setFocus()
    qtbot.keyClick(filled, Key.Key_F6, SHIFT)
    assert filled.detail.description.hasFocus()


def test_zoom_is_of_the_pane_that_has_the_focus(filled: MainWindow, qtbot: QtBot) -> None:
    text, rows = filled.detail.description.font, filled.records.verticalHeader().defaultSectionSize
    size, height = text().pointSizeF(), rows()
    filled.detail.description.setFocus()
    qtbot.keyClick(filled, Key.Key_Equal, CTRL)
    assert (text().pointSizeF() > size, rows()) == (True, height)
    qtbot.keyClick(filled, Key.Key_0, CTRL)
    assert text().pointSizeF() == size
    filled.records.setFocus()
    qtbot.keyClick(filled, Key.Key_Equal, CTRL)
    assert (text().pointSizeF(), rows() > height) == (size, True)
    qtbot.keyClick(filled, Key.Key_0, CTRL)
    assert rows() == height


def test_find_in_the_description_opens_what_is_hidden(filled: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(filled, Key.Key_F8)
    assert not filled.detail.isVisible()
    qtbot.keyClick(filled, Key.Key_F, CTRL | SHIFT)
    assert filled.detail.find_bar.edit.hasFocus()
    assert filled.actions_by_id["toggle_detail"].isChecked()


def test_find_in_the_description_without_a_record(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Key.Key_F, CTRL | SHIFT)
    assert window.status.currentMessage() == "No record is selected."
    assert window.detail.find_bar.isHidden()


def test_links_and_files(filled: MainWindow, qtbot: QtBot, desktop: RecordingDesktop) -> None:
    qtbot.keyClick(filled.records, Key.Key_C, CTRL)
    qtbot.keyClick(filled.records, Key.Key_C, CTRL | SHIFT)
    qtbot.keyClick(filled.records, Key.Key_Return)
    qtbot.keyClick(filled.records, Key.Key_Return, CTRL)
    link = "https://www.youtube.com/watch?v=00000000000"
    assert desktop.copied == [link, f"Record 0\n{link}"]
    assert desktop.links == [link]
    assert [file.name for file in desktop.files] == ["0.md"]


def test_history(filled: MainWindow, qtbot: QtBot) -> None:
    alt = Qt.KeyboardModifier.AltModifier
    for text in ("record 1", "record 2"):
        filled.filter_bar.set_query(text)
        assert str(filled.filter_bar.query) == text
        filled.history.settle()
    qtbot.keyClick(filled, Key.Key_Left, alt)
    assert filled.filter_bar.edit.text() == "record 1"
    qtbot.keyClick(filled, Key.Key_Left, alt)
    assert filled.filter_bar.edit.text() == ""
    qtbot.keyClick(filled, Key.Key_Right, alt)
    assert filled.filter_bar.edit.text() == "record 1"


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


def test_dialogs_open_and_close(filled: MainWindow, qtbot: QtBot) -> None:
    met: list[type[QDialog]] = []

    def close(dialog: QDialog) -> None:
        met.append(type(dialog))
        qtbot.keyClick(dialog, Key.Key_Escape)

    for name in ("keys", "about"):
        answer(close)
        filled.actions_by_id[name].trigger()
    assert met == [KeysDialog, QMessageBox]


def test_the_list_of_problems_goes_when_it_is_closed(filled: MainWindow, qtbot: QtBot) -> None:
    for _ in range(2):
        filled.actions_by_id["problems"].trigger()
        dialog = filled.findChildren(ProblemsDialog)[0]
        dialog.close()
        qtbot.waitUntil(lambda: not filled.findChildren(ProblemsDialog))


def test_appearance_is_kept(window: MainWindow, qtbot: QtBot) -> None:
    before = QApplication.palette()
    try:
        window.actions_by_id["dark_appearance"].trigger()
        qtbot.waitUntil(lambda: window.palette().window().color().lightness() < 128)
        assert window.parts.settings.appearance == "dark"
        window.actions_by_id["light_appearance"].trigger()
        qtbot.waitUntil(lambda: window.palette().window().color().lightness() > 128)
        window.actions_by_id["system_appearance"].trigger()
        assert window.parts.settings.appearance == ""
    finally:
        QApplication.setPalette(before)


def fetches(window: MainWindow, qtbot: QtBot, name: str) -> bool:
    """Return whether a picture that is not here is asked for: of this machine, which is refused."""

    def missing() -> object:
        return window.parts.thumbnails.thumbnail(f"http://127.0.0.1/{name}", ROOT / "a.md").missing

    qtbot.waitUntil(lambda: missing() is not None)
    return not isinstance(missing(), NotFetched)


def test_pictures_are_fetched_when_allowed(window: MainWindow, qtbot: QtBot) -> None:
    action = window.actions_by_id["fetch_pictures"]
    assert not action.isChecked()
    action.trigger()
    assert window.parts.settings.may_fetch
    assert fetches(window, qtbot, "one")
    action.trigger()
    assert not fetches(window, qtbot, "two")


@pytest.mark.parametrize("text", ["Fetch Pictures", "Cancel"])
def test_pictures_are_offered_and_may_be_declined(
    window: MainWindow, qtbot: QtBot, text: str
) -> None:
    window.detail.picture.allow_wanted.emit()
    box = window.findChildren(QMessageBox)[-1]
    assert not fetches(window, qtbot, "one")
    next(button for button in box.buttons() if button.text().replace("&", "") == text).click()
    assert fetches(window, qtbot, "two") is (text == "Fetch Pictures")


def test_a_picture_is_tried_again_by_command(window: MainWindow, qtbot: QtBot) -> None:
    show_records(window, qtbot, [record(1, image="http://192.0.2.1/x.jpg")])
    picture = window.detail.picture
    qtbot.waitUntil(lambda: picture.missing is not None)
    with qtbot.waitSignal(picture.allow_wanted, timeout=1000):
        window.actions_by_id["retry_picture"].trigger()
    window.findChildren(QMessageBox)[-1].close()
