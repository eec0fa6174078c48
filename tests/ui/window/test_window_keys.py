"""Keys mean the same wherever the focus is: every command, Esc, Enter, menus, and what is typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QInputMethodQueryEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from vidbrowser.ui.records.record_model import Layout
from vidbrowser.ui.window.command import AnyCommand, Where
from vidbrowser.ui.window.commands import COMMANDS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow

PLACES = ("query", "list", "table", "grid", "library", "description")
LAYOUTS = {"list": Layout.LIST, "table": Layout.TABLE, "grid": Layout.GRID}


def go(window: MainWindow, place: str) -> QWidget:
    """Give the focus to `place` and return what has it."""
    if place in LAYOUTS:
        window.records.lay_out(LAYOUTS[place])
    widgets: dict[str, QWidget] = {
        "query": window.filter_bar.edit,
        "library": window.library_pane,
        "description": window.detail.description,
    }
    widget = widgets.get(place, window.records)
    widget.setFocus()
    assert widget.hasFocus()
    return widget


def press(qtbot: QtBot, widget: QWidget, keys: str) -> None:
    """Press `keys` where the focus is: shortcuts are heard too."""
    combination = QKeySequence(keys)[0]  # type: ignore[index]
    qtbot.keyClick(widget, combination.key(), combination.keyboardModifiers())


def caret(place: int) -> QInputMethodEvent.Attribute:
    """Return what says that the caret is at `place` of what is composed."""
    return QInputMethodEvent.Attribute(QInputMethodEvent.AttributeType.Cursor, place, 1, None)


def is_heard(command: AnyCommand, place: str) -> bool:
    """Whether the keys of `command` count in `place`."""
    return command.where is Where.WINDOW or place in LAYOUTS


@pytest.mark.parametrize("place", PLACES)
def test_every_command_is_heard_where_it_counts(
    filled: MainWindow, qtbot: QtBot, place: str
) -> None:
    heard: list[str] = []
    for name, action in filled.actions_by_id.items():
        action.triggered.disconnect()
        action.triggered.connect(lambda _checked=False, name=name: heard.append(name))
    for command in COMMANDS:
        for keys in command.keys if is_heard(command, place) else ():
            action = filled.actions_by_id[command.id]
            action.setEnabled(True)  # what can be done now is another matter
            widget = go(filled, place)
            heard.clear()
            press(qtbot, widget, keys)
            assert heard == [command.id], f"{keys} in {place}"


@pytest.mark.parametrize("place", PLACES)
def test_escape_leads_back_to_the_records(filled: MainWindow, qtbot: QtBot, place: str) -> None:
    widget = go(filled, place)
    qtbot.keyClick(widget, Qt.Key.Key_Escape)
    assert filled.records.hasFocus()


def test_the_query_keeps_what_edits_it(filled: MainWindow, qtbot: QtBot) -> None:
    edit = filled.filter_bar.edit
    edit.setFocus()
    qtbot.keyClicks(edit, "war")
    press(qtbot, edit, "Ctrl+Z")
    assert edit.text() == ""
    qtbot.keyClicks(edit, "war")
    press(qtbot, edit, "Ctrl+A")
    assert edit.selectedText() == "war"
    press(qtbot, edit, "Ctrl+C")
    assert QApplication.clipboard().text() == "war"


def test_escape_and_slash_work_on_buttons_and_chips(filled: MainWindow, qtbot: QtBot) -> None:
    filled.filter_bar.set_query("record")
    qtbot.waitUntil(lambda: bool(filled.filter_bar.chips.chips))
    for widget in (filled.filter_bar.chips.chips[0], filled.filter_bar.choosers["tag"]):
        widget.setFocus()
        qtbot.keyClick(widget, Qt.Key.Key_Escape)
        assert filled.records.hasFocus()
        widget.setFocus()
        qtbot.keyClick(widget, "/")
        assert filled.filter_bar.edit.hasFocus()
        assert filled.filter_bar.edit.text() == "record"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_what_has_the_focus(filled: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    filled.filter_bar.set_query("title zzz")
    qtbot.waitUntil(lambda: filled.pages.is_nothing)
    clear = filled.pages.nothing.clear_button
    clear.setFocus()
    qtbot.keyClick(clear, key)
    assert filled.filter_bar.edit.text() == ""
    qtbot.waitUntil(lambda: filled.pages.current is filled.records)
    assert filled.records.hasFocus()


def test_enter_presses_on_the_first_page(window: MainWindow, qtbot: QtBot) -> None:
    asked: list[bool] = []
    window.pages.welcome.open_sample_wanted.disconnect()
    window.pages.welcome.open_sample_wanted.connect(lambda: asked.append(True))
    window.pages.welcome.sample_button.setFocus()
    qtbot.keyClick(window.pages.welcome.sample_button, Qt.Key.Key_Return)
    assert asked == [True]


@pytest.mark.parametrize("place", ["list", "table", "grid", "description"])
def test_shift_f10_opens_the_menu(filled: MainWindow, qtbot: QtBot, place: str) -> None:
    widget = go(filled, place)
    press(qtbot, widget, "Shift+F10")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert menu.isVisible()
    menu.close()


@pytest.mark.parametrize("place", ["list", "table", "grid"])
def test_what_is_typed_among_the_records_begins_a_word(
    filled: MainWindow, qtbot: QtBot, place: str
) -> None:
    edit = filled.filter_bar.edit
    edit.setText("music")
    qtbot.keyClick(go(filled, place), "w")
    assert edit.hasFocus()
    qtbot.keyClicks(edit, "ar")
    assert edit.text() == "music war"


def test_digits_of_the_keypad_are_text(filled: MainWindow, qtbot: QtBot) -> None:
    filled.filter_bar.edit.setText("music ")
    qtbot.keyClick(go(filled, "list"), Qt.Key.Key_4, Qt.KeyboardModifier.KeypadModifier)
    assert filled.filter_bar.edit.text() == "music 4"


def test_typing_goes_on_where_nothing_matches(filled: MainWindow, qtbot: QtBot) -> None:
    edit, nothing = filled.filter_bar.edit, filled.pages.nothing
    edit.setText("zzz")
    qtbot.waitUntil(lambda: filled.pages.is_nothing)
    for widget in (nothing, nothing.clear_button):
        edit.setText("zzz")
        widget.setFocus()
        qtbot.keyClick(widget, "w")
        assert edit.text() == "zzz w"
        assert edit.hasFocus()


def test_what_is_composed_among_the_records_is_seen_and_written_in_the_query(
    filled: MainWindow, qtbot: QtBot
) -> None:
    edit, records = filled.filter_bar.edit, go(filled, "list")
    edit.setText("music")
    places = [edit.cursorRect().left()]
    for preedit in ("と", "とう", "とうき"):
        attributes = [caret(len(preedit))]
        QApplication.sendEvent(records, QInputMethodEvent(preedit, attributes))
        places.append(edit.cursorRect().left())
        assert records.hasFocus()  # to move it would end what is composed
    assert places == sorted(set(places))  # what is composed stands in the field
    asked = QInputMethodQueryEvent(
        Qt.InputMethodQuery.ImEnabled | Qt.InputMethodQuery.ImCursorRectangle
    )
    QApplication.sendEvent(records, asked)
    assert asked.value(Qt.InputMethodQuery.ImEnabled)
    candidates = asked.value(Qt.InputMethodQuery.ImCursorRectangle).topLeft()
    assert edit.rect().contains(edit.mapFromGlobal(records.mapToGlobal(candidates)))
    commit = QInputMethodEvent("", [])
    commit.setCommitString("東")
    QApplication.sendEvent(records, commit)
    assert edit.text() == "music 東"
    assert edit.hasFocus()
    qtbot.waitUntil(lambda: str(filled.filter_bar.query) == "music 東")


def test_a_composition_that_is_given_up_leaves_the_query_as_it_was(filled: MainWindow) -> None:
    edit, records = filled.filter_bar.edit, go(filled, "list")
    edit.setText("music")
    QApplication.sendEvent(records, QInputMethodEvent("と", []))
    QApplication.sendEvent(records, QInputMethodEvent("", []))
    assert edit.text() == edit.displayText() == "music"
    assert records.hasFocus()
