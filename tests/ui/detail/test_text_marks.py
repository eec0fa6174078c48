"""What is marked: characters, not positions in UTF-16; not too many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTextEdit

from vidbrowser.ui.detail.text_marks import mark

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_marks_are_where_the_text_is(qtbot: QtBot) -> None:
    view = QTextEdit()
    qtbot.addWidget(view)
    view.setPlainText("😀 Tea and tea")
    mark(view, ("tea",))
    assert [found.cursor.selectedText() for found in view.extraSelections()] == ["Tea", "tea"]
    view.setPlainText("tea " * 3_000)
    mark(view, ("tea",))
    assert len(view.extraSelections()) == 500
