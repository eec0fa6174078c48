"""A damaged file of marks, one that cannot be kept, history that is forgotten, tags of several."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMessageBox

from tests.ui.samples import record, show_records
from vidbrowser import app
from vidbrowser.ui.marks.describe_dialog import DescribeDialog
from vidbrowser.ui.window import mark_dialogs

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.desktop import RecordingDesktop
    from vidbrowser.marks.mark import Mark
    from vidbrowser.ui.window.main_window import MainWindow


def mark_of(window: MainWindow, position: int) -> Mark:
    return window.services.marks.of(window.records.model_of_records.summary(position))


def damaged(window: MainWindow, profile: Path) -> None:
    """Close `window` as the program does, and damage what it kept of marks."""
    window.close()
    assert window.services.pools.marks.wait(60)
    for beside in (profile / "marks").glob("marks.sqlite-*"):
        beside.unlink()
    (profile / "marks" / "marks.sqlite").write_bytes(b"no marks at all" * 1000)


def box_of(window: MainWindow, qtbot: QtBot) -> QMessageBox:
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)), timeout=20_000)
    (box,) = window.findChildren(QMessageBox)
    return box


def press(box: QMessageBox, text: str) -> None:
    next(button for button in box.buttons() if button.text() == text).click()


@pytest.mark.parametrize("copied", [True, False])
def test_a_damaged_file_is_set_aside_and_the_copy_takes_its_place_when_wanted(
    filled: MainWindow, tmp_path: Path, desktop: RecordingDesktop, qtbot: QtBot, copied: bool
) -> None:
    profile = tmp_path / "profile"
    filled.records.go_to(3)
    filled.actions_by_id["mark_starred"].trigger()
    qtbot.waitUntil(lambda: mark_of(filled, 3).starred)
    copies = profile / "marks" / "copies"
    qtbot.waitUntil(lambda: any(copies.glob("*.sqlite")), timeout=20_000)
    for copy in copies.glob("*.sqlite"):
        copy.unlink()
    if copied:
        filled.services.marks.ask(lambda store: store.tend(), lambda _: None)
    damaged(filled, profile)

    window = app.build(profile, desktop)
    qtbot.addWidget(window)
    window.show()
    show_records(window, qtbot, [record(n, id=f"{n:011}") for n in range(20)])
    box = box_of(window, qtbot)
    assert "marks.sqlite" in box.text()
    assert ("with marks of 1 video." in box.informativeText()) is copied
    press(box, "Use the Copy" if copied else "Begin With No Marks")
    qtbot.waitUntil(lambda: window.notices.isVisible(), timeout=20_000)
    assert "The damaged file of your marks is now" in window.notices.text.text()
    qtbot.waitUntil(lambda: mark_of(window, 3).starred is copied)
    window.records.go_to(4)
    window.actions_by_id["mark_later"].trigger()
    qtbot.waitUntil(lambda: mark_of(window, 4).later)
    window.close()


def test_what_is_damaged_stays_as_it_is_until_it_is_answered(
    filled: MainWindow, tmp_path: Path, desktop: RecordingDesktop, qtbot: QtBot
) -> None:
    profile = tmp_path / "profile"
    damaged(filled, profile)
    before = (profile / "marks" / "marks.sqlite").read_bytes()
    window = app.build(profile, desktop)
    qtbot.addWidget(window)
    window.show()
    press(box_of(window, qtbot), "Not Now")
    assert "what you mark is not kept" in window.notices.text.text()
    assert (profile / "marks" / "marks.sqlite").read_bytes() == before
    window.close()


def test_a_mark_that_cannot_be_kept_is_told_and_not_shown(
    filled: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from vidbrowser.marks.failure import FullError
    from vidbrowser.marks.store import MarkStore
    from vidbrowser.records.sentence import Sentence

    def full(*_: object) -> None:
        raise FullError(Sentence("there is no room left on the disk"))

    qtbot.waitUntil(lambda: filled.services.pools.marks.idle)
    monkeypatch.setattr(MarkStore, "apply", full)
    filled.records.go_to(1)
    filled.actions_by_id["mark_starred"].trigger()
    qtbot.waitUntil(filled.notices.isVisible)
    told = "Your marks cannot be read or kept: there is no room left on the disk"
    assert filled.notices.text.text() == told
    assert not filled.actions_by_id["mark_starred"].isChecked()
    assert not mark_of(filled, 1).starred


@pytest.mark.parametrize("answer", [0, 1, None])
def test_history_is_forgotten_when_it_is_wanted(
    filled: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, answer: int | None
) -> None:
    asked: list[str] = []

    def ask(_window: object, _title: str, text: str, _answers: object) -> int | None:
        asked.append(text)
        return answer

    monkeypatch.setattr(mark_dialogs, "ask", ask)
    filled.records.go_to(1)
    for name in ("mark_watched", "mark_starred", "open_video"):
        filled.actions_by_id[name].trigger()
    qtbot.waitUntil(lambda: mark_of(filled, 1).opened is not None)
    filled.actions_by_id["forget_history"].trigger()
    assert "cannot be undone" in asked[0]
    if answer is None:
        assert mark_of(filled, 1).watched == 1
        return
    qtbot.waitUntil(lambda: mark_of(filled, 1).watched == 0)
    assert mark_of(filled, 1).opened is None
    assert mark_of(filled, 1).starred is (answer == 0)
    qtbot.waitUntil(lambda: not filled.actions_by_id["undo"].isEnabled())


def test_tags_of_several_are_added_and_taken_off(filled: MainWindow, qtbot: QtBot) -> None:
    filled.records.select_only(0)
    filled.records.extend_to(2)
    filled.marks.tag(("old", "kept"), ())
    qtbot.waitUntil(lambda: mark_of(filled, 2).tags == ("old", "kept"))
    qtbot.waitUntil(lambda: filled.filter_bar.choosers["my"].offered)
    filled.actions_by_id["describe"].trigger()
    (dialog,) = filled.findChildren(DescribeDialog)
    assert dialog.fields.tags.text() == "old, kept"
    assert dialog.fields.note.isHidden()
    dialog.fields.tags.setText("ol")
    dialog.fields.tags.end(False)
    qtbot.keyClicks(dialog.fields.tags, "d")
    offered = dialog.fields.completion.completionModel()
    assert offered.rowCount() == 1
    dialog.fields.completion.view.hide()
    dialog.fields.tags.setText('kept, "one, two"')
    dialog.accept()
    qtbot.waitUntil(lambda: mark_of(filled, 2).tags == ("kept", "one, two"))
    assert mark_of(filled, 0).tags == ("kept", "one, two")
    assert mark_of(filled, 3).tags == ()


def test_what_was_opened_is_not_noted_when_that_is_not_wanted(
    filled: MainWindow, qtbot: QtBot
) -> None:
    filled.services.settings.set_notes_opened("false")
    filled.actions_by_id["open_video"].trigger()
    filled.services.settings.set_notes_opened("true")
    filled.records.go_to(1)
    filled.actions_by_id["open_video"].trigger()
    qtbot.waitUntil(lambda: mark_of(filled, 1).opened is not None)
    assert mark_of(filled, 0).opened is None
