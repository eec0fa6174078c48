"""Tags and a note are typed: given on when left, kept from what comes meanwhile, bounded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vidbrowser.marks.mark import LONGEST_NOTE, LONGEST_TAG
from vidbrowser.ui.marks.mark_fields import MarkFields

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def fields(qtbot: QtBot) -> MarkFields:
    fields = MarkFields()
    qtbot.addWidget(fields)
    with qtbot.waitActive(fields):
        fields.show()
        fields.activateWindow()
    fields.replace_values(("tea",), "hot")
    return fields


def test_what_is_typed_is_given_on_when_the_field_is_left(fields: MarkFields, qtbot: QtBot) -> None:
    left: list[object] = []
    fields.left.connect(lambda: left.append(fields.typed()))
    fields.tags.setFocus()
    fields.note.setFocus()
    assert left == []  # nothing was changed
    qtbot.keyClicks(fields.note, "very ")
    fields.tags.setFocus()
    assert left == [(("tea",), "very hot")]


def test_what_comes_meanwhile_does_not_take_what_is_typed(fields: MarkFields, qtbot: QtBot) -> None:
    fields.show_values(("tea", "cake"), "hot")
    assert fields.tags.text() == "tea, cake"
    fields.tags.setFocus()
    qtbot.keyClicks(fields.tags, "s")
    fields.show_values(("milk",), "cold")
    assert fields.tags.text() == "tea, cakes"
    assert fields.typed() == (("tea", "cakes"), "hot")


def test_what_is_too_long_is_said_and_stays(fields: MarkFields) -> None:
    fields.tags.setText("x" * (LONGEST_TAG + 1))
    assert fields.typed() is None
    assert fields.mistake.text() == "A tag has 200 characters at most."
    assert fields.mistake.isVisible()
    fields.tags.setText("x")
    fields.note.setPlainText("y" * (LONGEST_NOTE + 1))
    assert fields.typed() is None
    fields.note.setPlainText("y")
    assert fields.typed() == (("x",), "y")
    assert not fields.mistake.isVisible()


def test_the_note_is_as_high_as_its_lines_within_bounds(fields: MarkFields) -> None:
    low = fields.note.height()
    fields.note.setPlainText("\n".join("12345"))
    middle = fields.note.height()
    fields.note.setPlainText("\n" * 50)
    assert low < middle < fields.note.height() < 3 * middle
