"""Saved searches in the library pane: chosen, renamed, moved, deleted, undone, counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QMessageBox

from tests.obstacles import full_disk
from tests.ui.results import catalogue_of, record
from vidbrowser.library.saved_searches import SavedSearch, SavedSearches
from vidbrowser.search.order import Order
from vidbrowser.ui.library.library_pane import LibraryPane
from vidbrowser.ui.library.saved_searches_controller import SavedSearchesController
from vidbrowser.ui.query.filter_bar import FilterBar
from vidbrowser.ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QTreeWidgetItem
    from pytestqt.qtbot import QtBot


class Shown:
    """The pane and the bar with three searches, written to a file."""

    def __init__(self, qtbot: QtBot, file: Path) -> None:
        self.file, self.searches = file, SavedSearches(file)
        for name, query in (("War", "war"), ("Long", "length:>1h"), ("Broken", "views:>x")):
            self.searches.put(SavedSearch(name, query, "views"))
        self.pane, self.bar, self.tasks = LibraryPane(), FilterBar(), Tasks(1)
        qtbot.addWidget(self.pane)
        qtbot.addWidget(self.bar)
        self.steps = QUndoStack()
        self.link = SavedSearchesController(
            self.pane, self.bar, self.searches, self.tasks, self.steps
        )
        self.told: list[str] = []
        self.link.told.connect(self.told.append)
        self.link.undoable.connect(self.told.append)
        self.pane.resize(300, 400)
        with qtbot.waitActive(self.pane):
            self.pane.show()
            self.pane.activateWindow()

    def item(self, name: str) -> QTreeWidgetItem:
        (found,) = self.pane.findItems(name, Qt.MatchFlag.MatchRecursive)
        return found

    @property
    def names(self) -> list[str]:
        parent = self.item("Saved searches")
        children = filter(None, (parent.child(n) for n in range(parent.childCount())))
        shown = [child.text(0) for child in children]
        assert shown == [search.name for search in SavedSearches(self.file).all()]
        return shown


@pytest.fixture
def shown(qtbot: QtBot, tmp_path: Path) -> Iterator[Shown]:
    shown = Shown(qtbot, tmp_path / "searches.json")
    yield shown
    shown.tasks.close()


def test_a_chosen_search_writes_query_and_order(shown: Shown, qtbot: QtBot) -> None:
    shown.pane.setCurrentItem(shown.item("Long"))
    qtbot.keyClick(shown.pane, Qt.Key.Key_Return)
    assert shown.bar.edit.text() == "length:>1h"
    assert shown.bar.order is Order.VIEWS
    shown.pane.saved_chosen.emit("no such name")
    assert shown.bar.edit.text() == "length:>1h"


def test_an_order_of_another_version_is_passed_over(shown: Shown) -> None:
    shown.searches.put(SavedSearch("War", "war", "by magic"))
    shown.pane.saved_chosen.emit("War")
    assert (shown.bar.edit.text(), shown.bar.order) == ("war", Order.NEWEST)


def test_saving_and_saving_again(shown: Shown, qtbot: QtBot) -> None:
    shown.bar.set_query("tag:x")
    shown.bar.set_order(Order.TITLE)
    qtbot.waitUntil(lambda: str(shown.bar.query) == "tag:x")
    shown.link.save("Mine")
    assert shown.names == ["War", "Long", "Broken", "Mine"]
    assert shown.searches.all()[-1] == SavedSearch("Mine", "tag:x", "title")
    shown.link.save("War")
    assert shown.names == ["War", "Long", "Broken", "Mine"]
    assert shown.told == ["Saved as Mine.", "War was replaced."]
    shown.steps.undo()
    assert shown.searches.all()[0] == SavedSearch("War", "war", "views")
    shown.steps.undo()
    assert shown.names == ["War", "Long", "Broken"]
    assert shown.told[2:] == ["Replacing War was undone.", "Saving Mine was undone."]


@pytest.mark.parametrize(("typed", "saved"), [("  My own ", ["My own"]), ("  ", [])])
def test_a_name_is_asked_for(shown: Shown, qtbot: QtBot, typed: str, saved: list[str]) -> None:
    widths: list[tuple[int, int]] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QInputDialog)
        title = dialog.fontMetrics().horizontalAdvance(dialog.windowTitle())
        widths.append((dialog.width(), title))
        dialog.setTextValue(typed)
        dialog.accept()

    QTimer.singleShot(50, answer)
    shown.link.ask_and_save()
    assert shown.names == ["War", "Long", "Broken", *saved]
    ((width, title),) = widths
    assert width > 3 * title, "its title has no room between icon and buttons of the frame"


def test_deleting_is_undone_at_its_place(shown: Shown, qtbot: QtBot) -> None:
    shown.pane.setCurrentItem(shown.item("War"))
    qtbot.keyClick(shown.pane, Qt.Key.Key_Delete)
    shown.pane.saved_removed.emit("Long")
    assert shown.names == ["Broken"]
    assert shown.told == ["The saved search War was deleted.", "The saved search Long was deleted."]
    shown.steps.undo()
    shown.steps.undo()
    assert shown.names == ["War", "Long", "Broken"]
    assert not shown.steps.canUndo()
    shown.steps.redo()
    assert shown.names == ["Long", "Broken"]


def test_every_change_is_undone_in_turn(shown: Shown) -> None:
    before = shown.searches.all()
    shown.link.remove("War")
    shown.link.save("War")
    shown.pane.saved_moved.emit("War", -1)
    shown.pane.saved_renamed.emit("War", "Peace")
    assert shown.names == ["Long", "Peace", "Broken"]
    for name in ("Renaming War", "Moving War", "Saving War", "Deleting War"):
        assert shown.steps.undoText() == name
        shown.steps.undo()
        assert shown.told[-1] == f"{name} was undone."
    assert shown.searches.all() == before


def test_what_changes_nothing_is_no_step(shown: Shown) -> None:
    shown.pane.saved_moved.emit("War", -1)
    shown.pane.saved_moved.emit("Broken", 1)
    shown.pane.saved_renamed.emit("War", " War ")
    shown.pane.saved_removed.emit("no such name")
    assert not shown.steps.canUndo()


class Answers:
    """Meets the dialogs that come, one after the other: a name, or the text of a button."""

    def __init__(self, *answers: str) -> None:
        self.answers, self.asked = list(answers), list[str]()
        QTimer.singleShot(50, self._meet)

    def _meet(self) -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(20, self._meet)
            return
        answer = self.answers.pop(0)
        if self.answers:
            QTimer.singleShot(50, self._meet)
        if isinstance(dialog, QInputDialog):
            self.asked.append(dialog.textValue())
            dialog.setTextValue(answer)
            dialog.accept()
        else:
            assert isinstance(dialog, QMessageBox)
            self.asked.append(dialog.text())
            next(
                each for each in dialog.buttons() if each.text().replace("&", "") == answer
            ).click()


def test_a_name_that_is_taken_is_replaced_when_the_person_says_so(shown: Shown) -> None:
    answers = Answers("War", "Replace It")
    shown.link.ask_and_save()
    assert answers.asked == ["All records", "There is a saved search called War."]
    assert shown.searches.all()[0] == SavedSearch("War", "", "newest")
    assert shown.told == ["War was replaced."]


def test_a_name_that_is_taken_may_be_another(shown: Shown) -> None:
    answers = Answers("War", "Another Name…", "War again")
    shown.link.ask_and_save()
    assert answers.asked[2] == "War 2"
    assert shown.names == ["War", "Long", "Broken", "War again"]
    assert shown.searches.all()[0].query == "war"


def test_a_name_that_is_taken_is_left_alone_on_cancel(shown: Shown) -> None:
    answers = Answers("War", "Cancel")
    shown.link.ask_and_save()
    assert answers.asked[1:] == ["There is a saved search called War."]
    assert shown.told == []
    assert not shown.steps.canUndo()


def test_renaming_in_place(shown: Shown, qtbot: QtBot) -> None:
    shown.pane.setCurrentItem(shown.item("War"))
    shown.pane.editItem(shown.item("War"), 0)
    (field,) = shown.pane.findChildren(QLineEdit)
    field.setText("Peace")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown.names == ["Peace", "Long", "Broken"])
    assert shown.searches.all()[0].query == "war"


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("Long", "There is a saved search called Long."),
        ("", "A saved search needs a name."),
        ("   ", "A saved search needs a name."),
    ],
)
def test_a_name_that_cannot_be_is_told_and_taken_back(shown: Shown, name: str, why: str) -> None:
    shown.item("War").setText(0, name)
    QApplication.processEvents()
    assert shown.names == ["War", "Long", "Broken"]
    assert shown.told == [why]


def test_moving_by_keys_keeps_hold_of_it(shown: Shown, qtbot: QtBot) -> None:
    alt = Qt.KeyboardModifier.AltModifier
    shown.pane.setCurrentItem(shown.item("Broken"))
    qtbot.keyClick(shown.pane, Qt.Key.Key_Up, alt)
    assert shown.names == ["War", "Broken", "Long"]
    qtbot.keyClick(shown.pane, Qt.Key.Key_Up, alt)
    assert shown.names == ["Broken", "War", "Long"]
    qtbot.keyClick(shown.pane, Qt.Key.Key_Down, alt)
    assert shown.names == ["War", "Broken", "Long"]


def test_counts_follow_the_catalogue(shown: Shown, qtbot: QtBot) -> None:
    records = [record(1, title="War"), record(2, description="the war"), record(3, duration=9000)]
    shown.link.count(catalogue_of(records))
    qtbot.waitUntil(lambda: shown.item("War").text(1) == "2")
    assert shown.item("Long").text(1) == "1"
    assert shown.item("Broken").text(1) == ""
    assert shown.item("All records").text(1) == "3"
    shown.link.count(catalogue_of(records[:1]))
    qtbot.waitUntil(lambda: shown.item("War").text(1) == "1")


def test_a_disk_that_cannot_be_written_is_told(shown: Shown) -> None:
    with full_disk():
        shown.link.save("New")
        shown.link.remove("War")
        shown.pane.saved_moved.emit("Long", 1)
        shown.pane.saved_renamed.emit("Long", "Longer")
        assert len(shown.told) == 4
        shown.steps.undo()
    assert len(shown.told) == 5
    assert all("could not be written" in text for text in shown.told)
