"""The overview takes the place of the list, and gives it back; it comes back at the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from vidbrowser import app
from vidbrowser.statistics.plot import Name
from vidbrowser.ui.records.record_model import Layout

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.desktop import RecordingDesktop
    from vidbrowser.ui.window.main_window import MainWindow

Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


def test_it_comes_by_its_keys_and_takes_the_focus(filled: MainWindow, qtbot: QtBot) -> None:
    filled.activateWindow()
    qtbot.waitUntil(filled.isActiveWindow)
    qtbot.keyClick(filled.records, Key.Key_4, CTRL)
    assert filled.pages.current is filled.pages.overview
    assert filled.focusWidget() is filled.pages.overview.plots[Name.PUBLISHED]
    assert filled.actions_by_id["as_overview"].isChecked()
    assert not filled.actions_by_id["as_list"].isChecked()
    qtbot.keyClick(filled, Key.Key_3, CTRL)
    assert filled.records.isVisible()
    assert filled.records.layout_shown is Layout.GRID
    assert filled.actions_by_id["as_grid"].isChecked()


def test_where_nothing_matches_that_is_said_and_then_it_is_back(
    filled: MainWindow, qtbot: QtBot
) -> None:
    filled.view.show_overview()
    filled.filter_bar.set_query("nobody-wrote-this ")
    qtbot.waitUntil(lambda: filled.pages.is_nothing)
    filled.filter_bar.edit.clear()
    qtbot.waitUntil(lambda: filled.pages.current is filled.pages.overview)


def test_escape_among_the_plots_clears_the_query(filled: MainWindow, qtbot: QtBot) -> None:
    filled.activateWindow()
    filled.view.show_overview()
    plot = filled.pages.overview.plots[Name.LENGTH]
    filled.filter_bar.set_query("record")
    qtbot.waitUntil(lambda: plot.plot is not None)
    plot.setFocus()
    qtbot.keyClick(plot, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(plot, Key.Key_Escape)
    assert filled.filter_bar.edit.text() == "record"  # the span was given up
    qtbot.keyClick(plot, Key.Key_Escape)
    assert filled.filter_bar.edit.text() == ""


@pytest.mark.parametrize("as_tables", [False, True])
def test_what_is_copied_is_the_plot_at_the_focus(
    filled: MainWindow, qtbot: QtBot, as_tables: bool
) -> None:
    filled.activateWindow()
    filled.view.show_overview()
    filled.view.show_tables(as_tables)
    overview = filled.pages.overview
    face = (overview.tables or overview.plots)[Name.LENGTH]
    qtbot.waitUntil(lambda: overview.overview is not None)
    face.setFocus()
    qtbot.waitUntil(face.hasFocus)
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    qtbot.keyClick(face, Key.Key_C, CTRL)
    qtbot.waitUntil(lambda: clipboard.text().startswith("plot\tvalue\t"))


def test_the_focus_stays_at_the_plot_that_filtered(filled: MainWindow, qtbot: QtBot) -> None:
    filled.activateWindow()
    filled.view.show_overview()
    plot = filled.pages.overview.plots[Name.CLOCK]
    qtbot.waitUntil(lambda: plot.plot is not None)
    plot.setFocus()
    qtbot.keyClick(plot, Key.Key_Return)
    query = filled.filter_bar.query
    qtbot.waitUntil(lambda: filled.results.result is not None)
    qtbot.waitUntil(lambda: filled.results.result.query == query)  # type: ignore[union-attr]
    assert filled.focusWidget() is plot


def test_it_is_shown_again_at_the_next_start(
    window: MainWindow, tmp_path: Path, desktop: RecordingDesktop, qtbot: QtBot
) -> None:
    window.records.lay_out(Layout.TABLE)
    window.actions_by_id["as_overview"].trigger()
    window.close()
    again = app.build(tmp_path / "profile", desktop)
    qtbot.addWidget(again)
    again.show()
    assert again.view.overview_shown
    assert again.actions_by_id["as_overview"].isChecked()
    assert again.records.layout_shown is Layout.TABLE
    again.close()


def test_plots_are_tables_now_and_at_the_next_start(
    filled: MainWindow, tmp_path: Path, desktop: RecordingDesktop, qtbot: QtBot
) -> None:
    tables = filled.actions_by_id["overview_tables"]
    assert not tables.isEnabled()
    filled.view.show_overview()
    assert not filled.pages.overview.tables
    filled.pages.overview.tables_box.click()
    assert filled.pages.overview.tables
    assert tables.isChecked()
    tables.trigger()
    assert not filled.pages.overview.tables_box.isChecked()
    tables.trigger()
    filled.close()
    again = app.build(tmp_path / "profile", desktop)
    qtbot.addWidget(again)
    assert again.actions_by_id["overview_tables"].isChecked()
    table = again.pages.overview.tables[Name.TAG]
    assert again.actions_by_id["clear_query"] in table.actions()  # by Esc, as among the records
    again.close()
