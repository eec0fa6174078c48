"""The library's side of the window: keys and clicks that remove, undo, choose, show what came."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tests.desktop import drop, titles
from tests.end2end.test_first_story import write

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QTreeWidgetItem
    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow

LEFT = Qt.MouseButton.LeftButton


def item(window: MainWindow, text: str) -> QTreeWidgetItem:
    flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    (found,) = window.library_pane.findItems(text, flags)
    return found


def read(window: MainWindow) -> int:
    """Return how many records the library has, whatever the list still shows."""
    return 0 if window.results.catalogue is None else len(window.results.catalogue)


def current(window: MainWindow) -> str:
    found = window.library_pane.currentItem()
    return found.text(0) if found else ""


def marked(window: MainWindow) -> list[str]:
    return [each.text(0) for each in window.library_pane.selectedItems()]


@pytest.fixture
def library(window: MainWindow, folder: Path, qtbot: QtBot) -> MainWindow:
    """Return the window with the folder of three records, dropped on it."""
    drop(window, folder)
    qtbot.waitUntil(lambda: len(titles(window)) == 3, timeout=20_000)
    qtbot.waitUntil(lambda: window.status.offer_button.isVisible(), timeout=20_000)
    return window


def test_what_was_dropped_is_told_and_shown_also_when_a_query_hides_it(
    library: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    assert library.status.currentMessage() == "3 records added from records."
    library.filter_bar.set_query("title:two")
    qtbot.waitUntil(lambda: titles(library) == ["two"])
    (tmp_path / "more").mkdir()
    write(tmp_path / "more", "four", title="four")
    drop(library, tmp_path / "more")
    told = "1 record added from more."
    qtbot.waitUntil(lambda: library.status.currentMessage() == told, timeout=20_000)
    assert titles(library) == ["two"]
    qtbot.mouseClick(library.status.offer_button, LEFT)
    qtbot.waitUntil(lambda: titles(library) == ["four"])
    assert marked(library) == ["more"]
    assert not library.status.offer_button.isVisible()
    drop(library, tmp_path / "more")
    told = f"{tmp_path / 'more'} is in the library already."
    qtbot.waitUntil(lambda: library.status.currentMessage() == told, timeout=20_000)


def test_a_folder_removed_by_key_comes_back_by_key_or_by_the_message(
    library: MainWindow, folder: Path, qtbot: QtBot
) -> None:
    pane, settings = library.library_pane, library.services.settings
    library.results.show_folder(folder)
    qtbot.waitUntil(lambda: marked(library) == ["records"])
    for undo_by_key in (True, False):
        pane.setFocus()
        pane.setCurrentItem(item(library, "records"))
        qtbot.keyClick(pane, Qt.Key.Key_Delete)
        told = "records and its 3 records were taken out of the library."
        assert library.status.currentMessage() == told
        assert library.actions_by_id["undo"].text() == "Undo Removing records"
        qtbot.waitUntil(lambda: settings.folders == [], timeout=20_000)
        assert library.filter_bar.edit.text() == ""
        if undo_by_key:
            qtbot.keyClick(pane, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        else:
            qtbot.mouseClick(library.status.offer_button, LEFT)
        assert library.status.currentMessage() == "records is back in the library."
        qtbot.waitUntil(lambda: settings.folders == [folder], timeout=20_000)
        qtbot.waitUntil(lambda: read(library) == 3, timeout=20_000)
        assert not library.actions_by_id["undo"].isEnabled()
        assert library.actions_by_id["undo"].text() == "Undo"


def test_the_mark_follows_what_is_shown(library: MainWindow, folder: Path, qtbot: QtBot) -> None:
    bar = library.filter_bar
    library.saved.save("Tea & milk")
    assert library.actions_by_id["undo"].text() == "Undo Saving Tea && milk"
    bar.set_query("title:two")
    library.saved.save("Two")
    for query, shown in (
        ("", ["All records"]),
        ("is:duplicate", ["Duplicates"]),
        ("title:two", ["Two"]),
        (f"path:{folder}/", ["records"]),
        ("title:none", []),
    ):
        bar.set_query(query)
        qtbot.waitUntil(lambda s=shown: marked(library) == s)  # type: ignore[misc]
    bar.set_query("title:two")
    qtbot.waitUntil(lambda: marked(library) == ["Two"])
    library.saved.remove("Two")
    assert marked(library) == []
    assert library.actions_by_id["undo"].text() == "Undo Deleting Two"
    library.actions_by_id["undo"].trigger()
    assert marked(library) == ["Two"]


def test_a_renamed_search_keeps_the_keys(library: MainWindow, qtbot: QtBot) -> None:
    pane = library.library_pane
    for name in ("One", "Two", "Three"):
        library.saved.save(name)
    pane.setFocus()
    pane.setCurrentItem(item(library, "Two"))
    qtbot.keyClick(pane, Qt.Key.Key_F2)
    (field,) = pane.findChildren(QLineEdit)
    field.setText("Better")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Better" in current(library))
    qtbot.keyClick(pane, Qt.Key.Key_Delete)
    assert current(library) == "Three"
    qtbot.keyClick(pane, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert item(library, "Better")
    assert current(library) == "Three"


def test_folders_are_counted(library: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: item(library, "records").text(1) == "3", timeout=20_000)
