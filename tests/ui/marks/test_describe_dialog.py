"""The dialog keeps what is typed when it is accepted, and only what can be kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from vidbrowser.marks.mark import LONGEST_TAG
from vidbrowser.ui.marks.describe_dialog import DescribeDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_it_keeps_when_accepted_and_stays_with_a_mistake(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    kept: list[tuple[tuple[str, ...], str]] = []
    dialog = DescribeDialog(
        "Tea <b>", ("a",), "old", lambda tags, note: kept.append((tags, note)), window
    )
    dialog.open()
    dialog.fields.tags.setText("x" * (LONGEST_TAG + 1))
    dialog.accept()
    assert dialog.isVisible()
    assert kept == []
    dialog.fields.tags.setText("a, b")
    dialog.fields.note.setPlainText(" new ")
    dialog.accept()
    assert kept == [(("a", "b"), "new")]


def test_rejected_it_keeps_nothing(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    kept: list[object] = []
    dialog = DescribeDialog("Tea", (), None, lambda *typed: kept.append(typed), window)
    dialog.open()
    assert dialog.fields.note.isHidden()
    dialog.fields.tags.setText("a")
    dialog.reject()
    assert kept == []
