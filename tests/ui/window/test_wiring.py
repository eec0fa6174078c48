"""Signals lead where they should: through the whole window."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.catalogue.built import catalogue_of
from tests.desktop import titles
from tests.ui.samples import record, show_records
from vidbrowser.catalogue.catalogue import Catalogue
from vidbrowser.library.progress import Progress, Update
from vidbrowser.records.record import Record

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desktop import RecordingDesktop
    from vidbrowser.ui.window.main_window import MainWindow

Key = Qt.Key


def two_folders(window: MainWindow, qtbot: QtBot, first: Path, second: Path) -> None:
    parts = [
        catalogue_of([Record(root / f"{name}.md", title=f"{name} {n}")], root)
        for n, (root, name) in enumerate([(first, "one"), (second, "two")])
    ]
    frame = parts[0].frame.vstack(parts[1].frame.with_columns(root=parts[1].frame["root"] + 1))
    window.take_update(Update(Catalogue(frame, (first, second)), Progress()))
    qtbot.waitUntil(lambda: len(titles(window)) == 2, timeout=20_000)


def shows(window: MainWindow, title: str) -> bool:
    return titles(window) == [title]


def test_escape_leaves_the_query_and_a_second_one_clears_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    show_records(window, qtbot, [record(n) for n in range(3)])
    edit = window.filter_bar.edit
    qtbot.keyClick(window.records, "/")
    assert edit.hasFocus()
    qtbot.keyClicks(edit, "record 2")
    qtbot.waitUntil(lambda: titles(window) == ["Record 2"])
    qtbot.keyClick(edit, Key.Key_Escape)
    assert window.records.hasFocus()
    assert edit.text() == "record 2"
    qtbot.keyClick(window.records, Key.Key_Escape)
    assert edit.text() == ""
    assert window.records.hasFocus()
    qtbot.waitUntil(lambda: len(titles(window)) == 3)


def test_the_query_is_left_and_cleared_where_nothing_matches(
    window: MainWindow, qtbot: QtBot
) -> None:
    show_records(window, qtbot, [record(n) for n in range(3)])
    edit = window.filter_bar.edit
    edit.begin()
    qtbot.keyClicks(edit, "nowhere")
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.nothing)
    assert edit.hasFocus()
    for key in (Key.Key_Return, Key.Key_Down, Key.Key_Escape):
        edit.begin()
        qtbot.keyClick(edit, key)
        assert window.nothing.hasFocus()
    qtbot.keyClick(window.nothing, "/")
    assert edit.hasFocus()
    qtbot.keyClick(edit, Key.Key_Escape)
    qtbot.keyClick(window.nothing, Key.Key_Escape)
    assert edit.text() == ""
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.records)
    assert window.records.hasFocus()


def test_a_query_with_a_mistake_is_told_and_the_last_good_result_stays(
    window: MainWindow, qtbot: QtBot
) -> None:
    show_records(window, qtbot, [record(n) for n in range(3)])
    edit = window.filter_bar.edit
    edit.begin()
    qtbot.keyClicks(edit, "record 1")
    qtbot.waitUntil(lambda: titles(window) == ["Record 1"])
    qtbot.keyClicks(edit, " views:>many")
    qtbot.waitUntil(window.filter_bar.mistake.isVisible)
    assert titles(window) == ["Record 1"]
    assert str(window.filter_bar.query) == "record 1"


def test_a_folder_takes_the_place_of_another(window: MainWindow, qtbot: QtBot) -> None:
    first, second = Path("/clips"), Path("/clips-old")
    two_folders(window, qtbot, first, second)
    window.filter_bar.set_query("-is:live")
    qtbot.waitUntil(lambda: str(window.filter_bar.query) == "-is:live")
    for folder, title in ((first, "one 0"), (second, "two 1"), (first, "one 0")):
        window.library_pane.folder_chosen.emit(folder)
        qtbot.waitUntil(partial(shows, window, title))
        assert window.filter_bar.edit.text() == f"-is:live path:{folder}/"
    window.library_pane.all_chosen.emit()
    qtbot.waitUntil(lambda: len(titles(window)) == 2)


def test_a_folder_whose_name_is_no_text(window: MainWindow, qtbot: QtBot) -> None:
    odd = Path(os.fsdecode(b"/clips \xff"))
    two_folders(window, qtbot, odd, Path("/films"))
    window.library_pane.folder_chosen.emit(odd)
    qtbot.waitUntil(lambda: titles(window) == ["one 0"])


def test_a_file_that_was_added_by_itself(window: MainWindow, qtbot: QtBot) -> None:
    file = Path("/clips/only.md")
    catalogue = catalogue_of([Record(file, title="Only")], file)
    window.take_update(Update(catalogue, Progress()))
    qtbot.waitUntil(lambda: titles(window) == ["Only"], timeout=20_000)
    window.library_pane.folder_chosen.emit(file)
    qtbot.waitUntil(lambda: str(window.filter_bar.query) == "path:/clips/only.md")
    qtbot.waitUntil(lambda: not window.controller.busy)
    assert titles(window) == ["Only"]


def test_links_of_the_description(
    window: MainWindow, qtbot: QtBot, desktop: RecordingDesktop
) -> None:
    show_records(window, qtbot, [record(1, id="a" * 11)])
    description = window.detail.description
    description.link_chosen.emit("https://example.org/")
    description.seek_chosen.emit(75)
    description.link_refused.emit("steam://run/1", "Links that begin with “steam:” are not opened.")
    assert desktop.links == [
        "https://example.org/",
        f"https://www.youtube.com/watch?v={'a' * 11}&t=75s",
    ]
    assert desktop.copied == []  # what the person has copied stays; the menu copies the link
    assert "steam" in window.status.currentMessage()
    description.filter_chosen.emit("tag:war")
    assert window.filter_bar.edit.text() == "tag:war"


def test_a_link_that_no_program_opens_is_told(
    window: MainWindow, qtbot: QtBot, desktop: RecordingDesktop
) -> None:
    show_records(window, qtbot, [record(1)])
    desktop.opens = False
    window.detail.description.link_chosen.emit("https://example.org/")
    assert window.status.currentMessage() == "No program opened https://example.org/"


def test_values_of_the_detail_filter(window: MainWindow, qtbot: QtBot) -> None:
    show_records(window, qtbot, [record(n) for n in range(2)])
    window.detail.value_chosen.emit("tag", "a, b", False)
    qtbot.waitUntil(lambda: str(window.filter_bar.query) == 'tag:"a, b"')
    window.detail.value_chosen.emit("channel", "Rook", True)
    qtbot.waitUntil(lambda: str(window.filter_bar.query) == 'tag:"a, b" -channel:Rook')
    window.library_pane.duplicates_chosen.emit()
    assert window.filter_bar.edit.text() == "is:duplicate"


def test_the_first_records_have_the_focus_as_soon_as_they_come(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert window.welcome.hasFocus()
    show_records(window, qtbot, [record(1)])
    assert window.records.hasFocus()
