"""The help stays open beside the work: it is searched, and its examples are asked."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtWidgets import QApplication

from vidbrowser.ui import palettes, theme
from vidbrowser.ui.window import help_text
from vidbrowser.ui.window.help_window import HelpWindow

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow


@pytest.fixture
def opened(filled: MainWindow) -> HelpWindow:
    filled.actions_by_id["help"].trigger()
    return filled.dialogs.help


def test_the_window_goes_on_beside_it_and_it_is_opened_once(
    filled: MainWindow, opened: HelpWindow
) -> None:
    assert opened.isVisible()
    assert not opened.isModal()
    filled.actions_by_id["help"].trigger()
    assert filled.findChildren(HelpWindow) == [opened]
    opened.close()
    filled.actions_by_id["help"].trigger()
    assert opened.isVisible()


def test_each_part_is_led_to_from_the_top(opened: HelpWindow) -> None:
    places = []
    for part in ("keys", "queries", "reading"):
        opened.text.anchorClicked.emit(QUrl(f"#{part}"))
        places.append(opened.text.verticalScrollBar().value())
    assert places == sorted(set(places))
    assert "error: The file is empty" in opened.text.toPlainText()


def test_an_example_is_asked(filled: MainWindow, opened: HelpWindow) -> None:
    for text in ("views:>10000", '"july offensive"', "100%", "c++", "channel：history"):
        link = QUrl(f"query:{quote(text, safe='')}")
        opened.text.anchorClicked.emit(link)
        assert filled.filter_bar.edit.text() == text
    assert opened.isVisible()


def test_it_asks_each_example_once(filled: MainWindow, opened: HelpWindow) -> None:
    filled.actions_by_id["help"].trigger()
    asked: list[str] = []
    filled.filter_bar.edit.textChanged.connect(asked.append)
    opened.query_chosen.emit("tea")
    assert asked == ["tea"]


def test_links_are_reached_by_keys(opened: HelpWindow, qtbot: QtBot) -> None:
    opened.text.setFocus()
    for _ in range(2):
        qtbot.keyClick(opened.text, Qt.Key.Key_Tab)
    qtbot.keyClick(opened.text, Qt.Key.Key_Return)
    assert opened.text.verticalScrollBar().value() > 0  # at the query language
    for _ in range(2):
        qtbot.keyClick(opened.text, Qt.Key.Key_Tab)
    with qtbot.waitSignal(opened.query_chosen) as asked:
        qtbot.keyClick(opened.text, Qt.Key.Key_Return)
    assert asked.args == ["soviet japan"]


def test_it_is_searched(opened: HelpWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(opened.find_bar.edit, "duration:")
    assert opened.text.textCursor().selectedText() == "duration:"
    assert opened.find_bar.found.text().startswith("1 of")
    qtbot.keyClicks(opened.find_bar.edit, "xyz")
    assert opened.find_bar.found.text() == "Not found"


def test_one_step_leads_back_from_it(opened: HelpWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(opened.find_bar.edit, "tea")
    qtbot.keyClick(opened.find_bar.edit, Qt.Key.Key_Escape)
    assert not opened.isVisible()
    opened.open_with(())
    assert opened.find_bar.isVisible()


def test_other_colors_are_followed(opened: HelpWindow) -> None:
    before = opened.text.toHtml()
    opened.setPalette(palettes.dark_palette())
    QApplication.sendEvent(opened, QEvent(QEvent.Type.PaletteChange))
    assert opened.text.toHtml() != before
    assert theme.link_color(opened.palette()).name() in opened.text.toHtml()


def test_without_the_document_the_keys_are_there_and_why_it_is_not(
    filled: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(help_text, "resources", lambda: tmp_path)
    filled.actions_by_id["help"].trigger()
    text = filled.dialogs.help.text.toPlainText()
    assert "Ctrl+K" in text
    assert "QUERIES.md cannot be shown: " in text
    assert "READING.md cannot be shown: " in text
