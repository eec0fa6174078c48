"""The query text is the one truth: chips, choosers and mistakes follow it and write it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel

from vidbrowser.query import Match, QuerySyntaxError, parse
from vidbrowser.search.order import Order
from vidbrowser.ui import formatting
from vidbrowser.ui.query.filter_bar import FilterBar
from vidbrowser.ui.query.query_chips import MOST_CHIPS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.widgets.chip import Chip

LEFT, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier


class Bar(FilterBar):
    """A filter bar that is waited for and counts how often it changed."""

    def __init__(self, qtbot: QtBot) -> None:
        super().__init__()
        self._qtbot = qtbot
        self.changes = 0
        self.changed.connect(self._count_change)
        qtbot.addWidget(self)
        self.resize(900, 120)
        with qtbot.waitActive(self):
            self.show()
            self.activateWindow()

    def _count_change(self) -> None:
        self.changes += 1

    def write(self, text: str) -> None:
        self.edit.setText(text)
        self.settle()

    def settle(self) -> None:
        """Wait until the field has been read and the chips have been laid out."""
        self._qtbot.waitUntil(lambda: not self._typed.isActive())

    @property
    def shown(self) -> list[Chip]:
        return self.chips.chips

    @property
    def texts(self) -> list[str]:
        return [chip.text() for chip in self.shown]


@pytest.fixture
def bar(qtbot: QtBot) -> Bar:
    return Bar(qtbot)


def test_typing_changes_the_query_once_and_shows_its_parts(bar: Bar, qtbot: QtBot) -> None:
    qtbot.keyClicks(bar.edit, "war tag:x")
    bar.settle()
    assert bar.query == parse("war tag:x")
    assert bar.changes == 1  # one turn of the event loop, one query
    assert bar.texts == ["war", "Tag: x"]
    assert bar.choosers["tag"].text() == "Tags (1)"
    bar.write("war   tag:x")  # means the same
    assert bar.changes == 1
    bar.write("")
    assert bar.shown == []
    assert bar.choosers["tag"].text() == "Tags"


def test_a_cross_takes_the_part_away(bar: Bar, qtbot: QtBot) -> None:
    bar.write("war -tag:x is:live")
    chip = bar.shown[1]
    qtbot.mouseClick(chip, LEFT, pos=QPoint(chip.width() - 8, chip.height() // 2))
    bar.settle()
    assert bar.edit.text() == "war is:live"
    assert bar.texts == ["war", "Live"]


def test_alt_click_turns_a_part_round(bar: Bar, qtbot: QtBot) -> None:
    bar.write("war (a OR b)")
    qtbot.mouseClick(bar.shown[1], LEFT, ALT, pos=QPoint(12, 8))
    bar.settle()
    assert bar.edit.text() == "war -(a OR b)"
    qtbot.mouseClick(bar.shown[1], LEFT, ALT, pos=QPoint(12, 8))
    bar.settle()
    assert bar.edit.text() == "war (a OR b)"


def test_three_hundred_parts_are_told_but_not_all_drawn(bar: Bar, qtbot: QtBot) -> None:
    bar.write(" ".join(f"word{n}" for n in range(300)))
    assert len(bar.shown) == MOST_CHIPS
    told = [label.text() for label in bar.chips.findChildren(QLabel)]
    assert f"and {300 - MOST_CHIPS} more" in told
    qtbot.mouseClick(bar.shown[0], LEFT, pos=QPoint(bar.shown[0].width() - 8, 8))
    bar.settle()
    assert bar.edit.text().startswith("word1 ")


def test_clear(bar: Bar, qtbot: QtBot) -> None:
    bar.write("war tag:x")
    assert bar.clear_button.isVisible()
    qtbot.mouseClick(bar.clear_button, LEFT)
    bar.settle()
    assert (bar.edit.text(), bar.shown) == ("", [])
    assert not bar.clear_button.isVisible()


def test_a_mistake_tells_its_place_and_what_was_expected(bar: Bar) -> None:
    bar.write("war")
    bar.write("war length:soon <b>")
    told = bar.mistake.text()
    assert bar.mistake.isVisible()
    assert "▸soon <b>" in told
    assert bar.mistake.textFormat() == Qt.TextFormat.PlainText
    assert bar.query == parse("war")
    assert bar.texts == ["war"]
    assert bar.changes == 1
    bar.write("war length:5")
    assert not bar.mistake.isVisible()


@pytest.mark.parametrize(
    "text", ['"war', "(war", "war OR", "war )", "views:many", "published:2022-13", "length:1:75"]
)
def test_each_mistake_says_what_should_be_there(bar: Bar, text: str) -> None:
    bar.write(text)
    with pytest.raises(QuerySyntaxError) as mistake:
        parse(text)
    assert mistake.value.expected in bar.mistake.text()
    assert str(mistake.value) in bar.mistake.text()
    assert f"{text[: mistake.value.position]}▸" in bar.mistake.text()


def test_a_mistake_is_told_on_one_line_that_reads_from_the_left(bar: Bar) -> None:
    bar.write("\u202eeht\nsiht views:\u202emany")
    assert "\u202e" not in bar.mistake.text()
    assert "\n" not in bar.mistake.text()


def test_a_field_that_is_nearly_named_is_offered_and_one_click_writes_it(
    bar: Bar, qtbot: QtBot
) -> None:
    asked: list[str] = []
    bar.offered.connect(asked.append)
    bar.write("war Tags:music")
    assert bar.offer_button.text() == asked[-1] == "Did you mean tag:?"
    assert bar.query == parse('war "Tags:music"')
    qtbot.mouseClick(bar.offer_button, LEFT)
    bar.settle()
    assert bar.edit.text() == "war tag:music"
    assert bar.edit.hasFocus()
    assert bar.query == parse("war tag:music")
    assert bar.offer_button.isHidden()
    assert asked[-1] == ""


def test_the_offer_is_reached_by_keys_and_goes_with_what_led_to_it(bar: Bar, qtbot: QtBot) -> None:
    bar.write("year:2022")
    bar.order_box.setFocus()
    for _ in range(9):
        if not bar.offer_button.hasFocus():
            qtbot.keyClick(bar.focusWidget(), Qt.Key.Key_Tab)
    assert bar.offer_button.hasFocus()
    qtbot.keyClick(bar.offer_button, Qt.Key.Key_Return)
    bar.settle()
    assert bar.edit.text() == "published:2022"
    for text in ("foo:bar", "tags:x )", ""):
        bar.write("tags:x")
        assert bar.offer_button.isVisible()
        bar.write(text)
        assert not bar.offer_button.isVisible()


def test_a_channel_is_chosen_exactly(bar: Bar) -> None:
    bar.write("channel:bbc war")
    assert bar.choosers["channel"].text() == "Channel"
    bar.choose("channel", "BBC", exclude=False)
    bar.settle()
    assert bar.edit.text() == 'war channel:="BBC"'
    assert bar.texts == ["war", "Channel: BBC"]
    assert bar.choosers["channel"].text() == "Channel (1)"


def test_chips_and_choosers_speak_plainly(bar: Bar) -> None:
    bar.write("tag:<b>R&B</b>")
    assert bar.shown[0].text() == "Tag: <b>R&B</b>"
    assert "<b>" not in bar.shown[0].toolTip()
    assert bar.shown[0].shortcut().isEmpty()  # & makes none


def test_choosing_values(bar: Bar) -> None:
    bar.choose("category", "Music", exclude=False)
    bar.settle()
    bar.choose("category", "Gaming", exclude=False)
    bar.settle()
    bar.choose("tag", "a b", exclude=True)
    bar.settle()
    assert bar.edit.text() == 'category:(Music OR Gaming) -tag:"a b"'
    bar.choose_span("2020", "2022-06")
    bar.settle()
    assert bar.edit.text().endswith(" published:2020..2022-06")
    bar.add_query(Match("tag", "war"))
    bar.settle()
    bar.add_query(Match("tag", "war"))
    assert bar.edit.text().count("tag:war") == 1


def test_two_choices_at_once_are_both_kept(bar: Bar) -> None:
    bar.choose("tag", "a", exclude=False)
    bar.choose("tag", "b", exclude=False)  # before the first was read back from the field
    bar.settle()
    assert bar.edit.text() == "tag:a tag:b"


def test_orders_and_count(bar: Bar) -> None:
    bar.set_order(Order.LONGEST)
    assert bar.order is Order.LONGEST
    assert bar.changes == 1
    bar.set_count(1234, 42163)
    shown, total = formatting.exact_count(1234), formatting.exact_count(42163)
    assert bar.count_text == f"{shown} of {total}"
    bar.set_count(42163, 42163)
    assert bar.count_text == ""


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example('(a "')
@example("\u202e" * 9)
@given(text=st.text(max_size=40))
def test_any_text_is_a_query_or_a_mistake(bar: Bar, text: str) -> None:
    bar.edit.setText(text)
    bar.settle()
    try:
        parse(bar.edit.text())
    except QuerySyntaxError:
        assert bar.mistake.isVisible()
    else:
        assert not bar.mistake.isVisible()
        assert str(bar.query) == str(parse(bar.edit.text()))
