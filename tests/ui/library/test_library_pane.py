"""The library pane: choosing, removing, renaming, moving; names as they are."""

from __future__ import annotations

import os
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QMenu, QTreeWidgetItem

from tests.ui.samples import HOSTILE
from vidbrowser.library.saved_searches import SavedSearch
from vidbrowser.ui import formatting, palettes, theme
from vidbrowser.ui.library.entries import ALL, Entry, FolderEntry
from vidbrowser.ui.library.library_pane import LibraryPane
from vidbrowser.ui.widgets.selected_ground import BAR

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Key, LEFT, ALT = Qt.Key, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier
PLAIN = Qt.KeyboardModifier.NoModifier
FOLDERS = [Path("/one"), Path("/two")]
SAVED = [SavedSearch("First", "war"), SavedSearch("Second", "is:live")]
SIGNALS = (
    *("all_chosen", "folder_chosen", "saved_chosen", "problems_chosen", "duplicates_chosen"),
    *("folder_removed", "saved_removed", "saved_renamed", "saved_moved", "recent_chosen"),
)


class Pane(LibraryPane):
    """A pane that writes down what it tells."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        self._qtbot = qtbot
        self.told: list[tuple[object, ...]] = []
        for name in SIGNALS:
            getattr(self, name).connect(lambda *values, n=name: self.told.append((n, *values)))
        qtbot.addWidget(self)
        self.resize(260, 400)
        with qtbot.waitActive(self):
            self.show()
            self.activateWindow()
        self.show_folders([FolderEntry(each) for each in FOLDERS])
        self.show_saved(SAVED)

    def item(self, text: str) -> QTreeWidgetItem:
        found = self.findItems(text, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive)
        assert found, text
        return found[0]

    def first_below(self, heading: str) -> QTreeWidgetItem:
        first = self.item(heading).child(0)
        assert first is not None
        return first

    def go_to(self, text: str) -> None:
        self.setCurrentItem(self.item(text))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        self._qtbot.keyClick(self, key, modifier)


@pytest.fixture
def pane(qtbot: QtBot) -> Pane:
    return Pane(qtbot)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("All records", ("all_chosen",)),
        ("one", ("folder_chosen", Path("/one"))),
        ("Second", ("saved_chosen", "Second")),
        ("Problem files", ("problems_chosen",)),
        ("Duplicates", ("duplicates_chosen",)),
    ],
)
def test_choosing_by_key_and_by_click(
    pane: Pane, qtbot: QtBot, text: str, told: tuple[object, ...]
) -> None:
    pane.go_to(text)
    for key in (Key.Key_Return, Key.Key_Enter, Key.Key_Space):
        pane.press(key)
    qtbot.mouseClick(pane.viewport(), LEFT, pos=pane.visualItemRect(pane.item(text)).center())
    assert pane.told == [told] * 4


def test_headings_choose_nothing(pane: Pane, qtbot: QtBot) -> None:
    qtbot.mouseClick(pane.viewport(), LEFT, pos=pane.visualItemRect(pane.item("Folders")).center())
    assert pane.told == []


def test_delete_takes_out_what_can_go(pane: Pane) -> None:
    for text in ("one", "First", "All records", "Duplicates"):
        pane.go_to(text)
        pane.press(Key.Key_Delete)
    assert pane.told == [("folder_removed", Path("/one")), ("saved_removed", "First")]


def test_alt_and_arrows_move_a_saved_search_again_and_again(pane: Pane) -> None:
    pane.go_to("First")
    pane.press(Key.Key_Down, ALT)
    pane.show_saved(SAVED[::-1])  # as it is shown then
    pane.press(Key.Key_Up, ALT)
    assert pane.told == [("saved_moved", "First", 1), ("saved_moved", "First", -1)]
    pane.go_to("one")
    pane.press(Key.Key_Down, ALT)
    assert len(pane.told) == 2


def test_f2_renames(pane: Pane, qtbot: QtBot) -> None:
    pane.go_to("First")
    pane.press(Key.Key_F2)
    editor = pane.findChild(QLineEdit)
    assert editor is not None
    editor.setText("Better")
    qtbot.keyClick(editor, Key.Key_Return)
    qtbot.waitUntil(lambda: pane.told == [("saved_renamed", "First", "Better")])
    pane.go_to("one")
    pane.press(Key.Key_F2)
    assert [edit for edit in pane.findChildren(QLineEdit) if edit is not editor] == []


def test_a_folder_that_is_gone_says_so_and_stays_current(pane: Pane) -> None:
    pane.go_to("two")
    pane.show_folders(
        [
            FolderEntry(Path("/one")),
            FolderEntry(Path("/two"), "not there"),
            FolderEntry(Path("/three")),
        ]
    )
    assert pane.selectedItems()[0].text(0) == "two (not there)"
    pane.press(Key.Key_Return)
    assert pane.told == [("folder_chosen", Path("/two"))]


def test_counts(pane: Pane) -> None:
    pane.show_counts(42_163, 3, {"First": 7}, 2_000)
    counts = {text: pane.item(text).text(1) for text in ("All records", "First", "Second")}
    assert counts == {"All records": formatting.exact_count(42_163), "First": "7", "Second": ""}
    assert pane.item("Problem files").text(1) == "3"
    assert pane.item("Duplicates").text(1) == formatting.exact_count(2_000)
    pane.show_counts(1, 0, {})
    assert pane.item("Problem files").text(1) == ""
    assert pane.item("Duplicates").text(1) == ""
    assert pane.told == []


def test_hostile_names_are_shown_as_they_are(pane: Pane) -> None:
    odd = Path("/x") / os.fsdecode(b"<b>\xff\nR&B")
    pane.show_folders([FolderEntry(odd)])
    pane.show_saved([SavedSearch(HOSTILE, HOSTILE)])
    items = [pane.first_below(heading) for heading in ("Folders", "Saved searches")]
    assert [item.text(0) for item in items] == ["<b>\ufffd R&B", formatting.one_line(HOSTILE)]
    for item in items:
        assert "<b>" not in item.toolTip(0)
        assert item.toolTip(0).startswith("<qt>")
    pane.setCurrentItem(items[1])
    pane.press(Key.Key_Return)
    assert pane.told == [("saved_chosen", HOSTILE)]


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("First", ["Rename", "Move Up", "Move Down", "Delete"]),
        ("one", ["Remove from the Library"]),
        ("All records", []),
    ],
)
def test_context_menus(pane: Pane, text: str, offered: list[str]) -> None:
    pane.customContextMenuRequested.emit(pane.visualItemRect(pane.item(text)).center())
    menus = pane.findChildren(QMenu)
    actions = [action for menu in menus for action in menu.actions()]
    assert [action.text() for action in actions] == offered
    if actions:
        actions[-1].trigger()
        assert pane.told[0][0] in ("saved_removed", "folder_removed")
    for menu in menus:
        menu.close()


def test_a_folder_says_its_state_and_what_is_in_it(pane: Pane) -> None:
    why = "Reading it failed: <b>. F5 tries again."
    pane.show_folders([FolderEntry(FOLDERS[0]), FolderEntry(FOLDERS[1], "failed", (why,))])
    item = pane.item("two (failed)")
    assert "Reading it failed: &lt;b&gt;. F5 tries again." in item.toolTip(0)
    assert item.data(0, Qt.ItemDataRole.AccessibleDescriptionRole) == why
    assert pane.item("one").data(0, Qt.ItemDataRole.AccessibleDescriptionRole) == ""
    pane.show_folders([FolderEntry(each) for each in FOLDERS])
    assert pane.item("two")


def test_what_is_removed_leaves_the_keys_in_its_place(pane: Pane) -> None:
    third = SavedSearch("Third", "x")
    pane.show_saved([*SAVED, third])
    pane.go_to("Second")
    pane.show_saved([SAVED[0], third])
    assert pane.currentItem() is pane.item("Third")
    pane.show_saved([SAVED[0]])
    assert pane.currentItem() is pane.item("First")
    pane.show_saved([])
    assert pane.currentItem() is pane.item("Saved searches")


def test_what_is_renamed_stays_current(pane: Pane) -> None:
    pane.go_to("First")
    pane.show_saved([SavedSearch("Better", "war"), SAVED[1]])
    assert pane.currentItem() is pane.item("Better")
    pane.press(Key.Key_Return)
    assert pane.told == [("saved_chosen", "Better")]


def test_the_mark_is_on_what_is_shown_once_the_keys_are_elsewhere(pane: Pane) -> None:
    pane.clearFocus()
    pane.mark("folder", Path("/two"))
    assert pane.selectedItems() == [pane.item("two")]
    pane.setFocus()
    pane.press(Key.Key_Up)
    assert pane.selectedItems() == [pane.item("one")]
    pane.clearFocus()
    assert pane.selectedItems() == [pane.item("two")]
    pane.mark("")
    assert pane.selectedItems() == []


def test_counts_stay_until_they_are_counted_anew(pane: Pane) -> None:
    pane.show_counts(3, 0, {"First": 7}, folders={Path("/one"): 3})
    pane.show_saved(SAVED[::-1])
    pane.show_folders([FolderEntry(Path("/one"), "reading")])
    assert pane.item("First").text(1) == "7"
    assert pane.item("one (reading)").text(1) == "3"


def test_a_heading_that_was_closed_stays_so(pane: Pane) -> None:
    pane.item("Folders").setExpanded(False)
    pane.show_folders([FolderEntry(Path("/one"))])
    assert not pane.item("Folders").isExpanded()


def test_what_was_opened_lately_is_listed_and_chosen(pane: Pane) -> None:
    assert pane.item("Recently opened").isHidden()
    pane.show_recent([Entry(Path("/one/a.md"), "<b>Tea</b>")])
    assert not pane.item("Recently opened").isHidden()
    pane.go_to("<b>Tea</b>")
    pane.press(Key.Key_Return)
    assert pane.told == [("recent_chosen", Path("/one/a.md"))]
    pane.show_recent([])
    assert pane.item("Recently opened").isHidden()


def test_the_ground_of_an_entry_begins_at_the_edge(pane: Pane) -> None:
    pane.setPalette(palettes.light_palette())
    pane.mark(ALL)
    image = pane.viewport().grab().toImage()
    row = pane.visualItemRect(pane.item("All records")).center().y()
    tints = (theme.selection(pane.palette()), theme.selection(pane.palette(), active=False))
    assert image.pixelColor(BAR + 3, row) in tints
    assert image.pixelColor(BAR - 2, row) not in tints


def test_only_what_holds_entries_is_said_to_be_open(qtbot: QtBot) -> None:
    pane = Pane(qtbot)
    pane.show_folders([FolderEntry(folder) for folder in FOLDERS])
    pane.show_saved([])
    qtbot.waitUntil(lambda: opened(pane) == ["Folders"])


def opened(pane: Pane) -> list[str]:
    """Return what is said to be open to those who have the screen read aloud."""
    told = QAccessible.queryAccessibleInterface(pane)
    children = (told.child(place) for place in range(told.childCount()))
    is_open: Any = attrgetter("expanded")  # a bit that the types do not name
    return [child.text(QAccessible.Text.Name) for child in children if is_open(child.state())]


def test_names_have_room_in_text_of_any_size(pane: Pane, qtbot: QtBot) -> None:
    usual, font = pane.minimumSizeHint().width(), pane.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    pane.setFont(font)
    assert pane.minimumSizeHint().width() > 1.6 * usual
