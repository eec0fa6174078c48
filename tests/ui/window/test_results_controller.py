"""The newest result is shown, the rest is counted after it; folders are shown one at a time."""

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
from vidbrowser.query import Match, parse
from vidbrowser.records.record import Record

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow


Key = Qt.Key


def shows(window: MainWindow, title: str) -> bool:
    return titles(window) == [title]


def two_folders(window: MainWindow, qtbot: QtBot, first: Path, second: Path) -> None:
    parts = [
        catalogue_of([Record(root / f"{name}.md", title=f"{name} {n}")], root)
        for n, (root, name) in enumerate([(first, "one"), (second, "two")])
    ]
    frame = parts[0].frame.vstack(parts[1].frame.with_columns(root=parts[1].frame["root"] + 1))
    window.results.take_update(Update(Catalogue(frame, (first, second)), Progress()))
    qtbot.waitUntil(lambda: len(titles(window)) == 2, timeout=20_000)


def test_the_list_is_painted_before_anything_is_counted(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    show_records(window, qtbot, [record(n) for n in range(30)])
    done: list[str] = []
    qtbot.waitUntil(lambda: window.timeline.bins > 0)
    window.records.painted.connect(lambda: done.append("painted"))
    monkeypatch.setattr(window.counts, "follow", lambda _result: done.append("counted"))
    window.filter_bar.edit.setText("record 2")
    qtbot.waitUntil(lambda: "counted" in done)
    assert done[0] == "painted"
    assert done.count("counted") == 1


def test_a_list_that_is_not_seen_is_not_waited_for(window: MainWindow, qtbot: QtBot) -> None:
    show_records(window, qtbot, [record(n) for n in range(30)])
    window.hide()
    window.filter_bar.edit.setText('"record 2"')
    qtbot.waitUntil(lambda: window.records.model_of_records.count == 11)
    chooser = window.filter_bar.choosers["tag"]
    counted: list[object] = []
    chooser.wanted.connect(lambda *_: counted.append(1))
    qtbot.waitUntil(lambda: not window.results._counting.isActive())
    assert counted == []  # none is open


def test_why_nothing_matches_is_told_when_the_keys_rest(window: MainWindow, qtbot: QtBot) -> None:
    show_records(window, qtbot, [record(n) for n in range(3)])
    why = window.pages.nothing.reasons[0]
    window.filter_bar.edit.setText("record nosuchword")
    qtbot.waitUntil(lambda: window.pages.current is window.pages.nothing)
    qtbot.waitUntil(lambda: "nosuchword\u2069”" in why.text())
    window.filter_bar.edit.setText("record nosuchword2")
    qtbot.waitUntil(lambda: "nosuchword2\u2069”" in why.text())


def test_stepping_is_followed_at_once(window: MainWindow, qtbot: QtBot) -> None:
    show_records(window, qtbot, [record(n) for n in range(9)])
    for _ in range(5):
        qtbot.keyClick(window.records, Qt.Key.Key_Down)
        assert window.detail.shown == window.records.current


def test_a_folder_takes_the_place_of_another(window: MainWindow, qtbot: QtBot) -> None:
    first, second = Path("/clips"), Path("/clips-old")
    two_folders(window, qtbot, first, second)
    window.filter_bar.set_query("-is:live")
    qtbot.waitUntil(lambda: str(window.filter_bar.query) == "-is:live")
    for folder, title in ((first, "one 0"), (second, "two 1"), (first, "one 0")):
        window.library_pane.folder_chosen.emit(folder)
        qtbot.waitUntil(partial(shows, window, title))
        assert window.filter_bar.edit.text() == f"path:{folder}/"
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
    window.results.take_update(Update(catalogue, Progress()))
    qtbot.waitUntil(lambda: titles(window) == ["Only"], timeout=20_000)
    window.library_pane.folder_chosen.emit(file)
    qtbot.waitUntil(lambda: str(window.filter_bar.query) == "path:/clips/only.md")
    qtbot.waitUntil(lambda: not window.searches.busy)
    assert titles(window) == ["Only"]


def test_what_lies_in_a_folder_is_asked_for_with_the_separator_of_the_system(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "sep", "\\")
    window.results.show_folder(Path("C:videos"))
    monkeypatch.undo()
    assert parse(window.filter_bar.edit.text()) == Match("path", "C:videos\\")
