"""A chooser: values with counts, found, included, excluded, scrolled through however many."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.samples import HOSTILE
from vidbrowser.query import Query, parse
from vidbrowser.search.facets import Facet, FacetValue
from vidbrowser.ui import formatting
from vidbrowser.ui.query.facet_model import STEP
from vidbrowser.ui.query.facet_popup import FacetButton

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

Key, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


def facet(*values: str, distinct: int | None = None) -> Facet:
    counted = tuple(FacetValue(value, 10_000 - n) for n, value in enumerate(values))
    return Facet(counted, len(counted) if distinct is None else distinct)


class Chooser:
    """A chooser with a catalogue of values behind it that answers at once."""

    def __init__(self, qtbot: QtBot, field: str = "tag", values: tuple[str, ...] = ()) -> None:
        self.button = FacetButton(field, field.title())
        self.popup, self.table = self.button.popup, self.button.popup.table
        self.box, self.model = self.popup.find_box, self.popup.model
        self.values = values
        self.asked: list[tuple[str, int]] = []
        self.query: Query = parse("")
        self._qtbot = qtbot
        self.button.wanted.connect(self._answer)
        self.button.query_edited.connect(self.write)
        qtbot.addWidget(self.button)
        self.button.show()

    def open(self) -> Chooser:
        self.button.click()
        return self

    def write(self, query: Query | str) -> None:
        self.query = parse(str(query))
        self.button.follow(self.query)

    @property
    def shown(self) -> list[str]:
        return [self.model.index(row, 0).data() for row in range(self.model.rowCount())]

    @property
    def current(self) -> str:
        return self.model.value(self.table.currentIndex().row())

    def wait_for_more_than(self, rows: int, place: int) -> None:
        bar = self.table.verticalScrollBar()
        self._qtbot.waitUntil(lambda: self.model.rowCount() > rows and bar.maximum() > place)

    def place(self, row: int) -> QPoint:
        return self.table.visualRect(self.model.index(row, 0)).center()

    def _answer(self, _field: str, find: str, limit: int) -> None:
        self.asked.append((find, limit))
        fitting = [value for value in self.values if find in value]
        self.popup.show_facet(facet(*fitting[:limit], distinct=len(fitting)))


MANY = tuple(f"value {n:05}" for n in range(80_000))
FEW = ("japan", "jazz", "war")


@pytest.fixture
def few(qtbot: QtBot) -> Chooser:
    return Chooser(qtbot, values=FEW).open()


def test_values_are_plain_text_on_one_line(qtbot: QtBot) -> None:
    model = Chooser(qtbot, values=(HOSTILE,)).open().model
    text = model.index(0, 0).data()
    assert "<b>R&B</b>" in text
    assert "\n" not in text
    assert "\u202e" not in text
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) is None
    assert model.index(0, 1).data() == formatting.exact_count(10_000)


def test_enter_includes_and_again_clears(few: Chooser, qtbot: QtBot) -> None:
    qtbot.keyClick(few.box, Key.Key_Down)
    qtbot.keyClick(few.box, Key.Key_Return)
    assert str(few.query) == "tag:jazz"
    assert few.shown == ["japan", "✓ jazz", "war"]
    assert few.button.text() == "Tag (1)"
    assert few.popup.isVisible()
    qtbot.keyClick(few.box, Key.Key_Return)
    assert str(few.query) == ""
    assert few.button.text() == "Tag"


def test_minus_and_alt_enter_exclude(few: Chooser, qtbot: QtBot) -> None:
    qtbot.keyClick(few.box, Key.Key_Minus)
    assert str(few.query) == "-tag:japan"
    assert few.shown[0] == "not japan"
    qtbot.keyClick(few.box, Key.Key_Minus)
    assert str(few.query) == ""
    qtbot.keyClick(few.box, Key.Key_Return, ALT)
    assert str(few.query) == "-tag:japan"
    qtbot.keyClick(few.box, Key.Key_Return)
    assert str(few.query) == ""


def test_minus_within_a_word_is_a_letter(few: Chooser, qtbot: QtBot) -> None:
    qtbot.keyClicks(few.box, "ja-")
    assert few.box.text() == "ja-"
    assert str(few.query) == ""


def test_clicks(few: Chooser, qtbot: QtBot) -> None:
    viewport = few.table.viewport()
    qtbot.mouseClick(viewport, LEFT, pos=few.place(2))
    assert str(few.query) == "tag:war"
    qtbot.mouseClick(viewport, LEFT, ALT, pos=few.place(0))
    assert str(few.query) == "tag:war -tag:japan"
    qtbot.mouseClick(viewport, LEFT, pos=few.place(0))
    assert str(few.query) == "tag:war"
    qtbot.mouseClick(viewport, RIGHT, pos=few.place(1))
    qtbot.mouseClick(viewport, LEFT, pos=QPoint(5, viewport.height() - 3))  # below the last
    assert str(few.query) == "tag:war"


def test_finding_makes_the_first_match_current(few: Chooser, qtbot: QtBot) -> None:
    qtbot.keyClick(few.box, Key.Key_Down)
    qtbot.keyClicks(few.box, "ja")
    qtbot.waitUntil(lambda: few.shown == ["japan", "jazz"])
    assert few.current == "japan"
    qtbot.keyClicks(few.box, "x")
    qtbot.waitUntil(lambda: few.shown == [])
    for key in (Key.Key_Return, Key.Key_Down, Key.Key_PageUp, Key.Key_Minus):
        qtbot.keyClick(few.box, key)  # nothing to choose: nothing happens
    assert str(few.query) == ""


def test_a_value_stays_current_when_the_counts_change(few: Chooser, qtbot: QtBot) -> None:
    qtbot.keyClick(few.box, Key.Key_Down)
    few.popup.show_facet(facet("war", "japan", "jazz"))
    assert few.current == "jazz"
    few.popup.show_facet(facet("war", "japan"))
    assert few.current == "japan"


def test_escape_closes_it(few: Chooser, qtbot: QtBot) -> None:
    assert few.box.hasFocus()
    qtbot.keyClick(few.box, Key.Key_Escape)
    assert not few.button.is_open
    few.box.setText("left over")
    assert few.open().box.text() == ""


def test_keys_before_the_values_are_there(qtbot: QtBot) -> None:
    chooser = Chooser(qtbot)
    chooser.button.wanted.disconnect()
    chooser.open()
    qtbot.keyClicks(chooser.box, "a-b")
    for key in (Key.Key_Down, Key.Key_PageDown, Key.Key_Return):
        qtbot.keyClick(chooser.box, key)
    assert str(chooser.query) == ""


def test_eighty_thousand_values_come_in_steps_as_they_are_scrolled_to(qtbot: QtBot) -> None:
    chooser = Chooser(qtbot, values=MANY).open()
    assert chooser.asked == [("", STEP)]
    assert chooser.model.rowCount() == STEP
    assert formatting.exact_count(80_000) in chooser.popup.foot.text()
    bar = chooser.table.verticalScrollBar()
    for _ in range(3):
        before, last = chooser.model.rowCount(), bar.maximum()
        bar.setValue(last)
        chooser.wait_for_more_than(before, last)
        assert bar.value() == last  # goes on where it was
    assert chooser.current == MANY[0]
    many = chooser.model.rowCount()
    chooser.write("views:>5")  # counted anew: what was scrolled to stays
    assert chooser.model.rowCount() == many
    assert bar.value() == last


def test_the_last_value_can_be_reached_by_keys(qtbot: QtBot) -> None:
    chooser = Chooser(qtbot, values=MANY[:1_000]).open()
    for _ in range(200):
        qtbot.keyClick(chooser.box, Key.Key_PageDown)
    assert chooser.current == MANY[999]


def test_any_shows_what_the_query_says(few: Chooser, qtbot: QtBot) -> None:
    box = few.popup.any_box
    few.write("tag:(japan OR war)")
    assert box.isChecked()
    few.write("tag:japan tag:war")
    assert not box.isChecked()
    box.click()
    assert str(few.query) == "tag:(japan OR war)"
    box.click()
    assert str(few.query) == "tag:japan tag:war"


def test_any_can_be_switched_before_tags_are_chosen(few: Chooser, qtbot: QtBot) -> None:
    few.popup.any_box.click()
    for row in (0, 2):
        qtbot.mouseClick(few.table.viewport(), LEFT, pos=few.place(row))
    assert str(few.query) == "tag:(japan OR war)"
    assert few.popup.any_box.isChecked()


@pytest.mark.parametrize(("field", "shown"), [("tag", True), ("category", False)])
def test_any_is_for_tags(qtbot: QtBot, field: str, shown: bool) -> None:
    chooser = Chooser(qtbot, field, FEW).open()
    assert chooser.popup.any_box.isVisible() is shown


def test_values_of_a_category_are_alternatives(qtbot: QtBot) -> None:
    chooser = Chooser(qtbot, "category", FEW).open()
    for row in (0, 1):
        qtbot.mouseClick(chooser.table.viewport(), LEFT, pos=chooser.place(row))
    assert str(chooser.query) == "category:(japan OR jazz)"


def test_making_one_opens_no_window(qtbot: QtBot) -> None:
    def shown() -> set[QWidget]:
        return {widget for widget in QApplication.topLevelWidgets() if widget.isVisible()}

    before = shown()
    button = FacetButton("tag", "Tags")
    qtbot.addWidget(button)
    assert shown() <= before


@pytest.mark.parametrize("field", ["published", "length"])
def test_years_and_lengths(qtbot: QtBot, field: str) -> None:
    values = ("2022", "2021") if field == "published" else ("4m..19:59", ">=1h")
    chooser = Chooser(qtbot, field, values).open()
    for _ in values:
        qtbot.keyClick(chooser.box, Key.Key_Return)
        qtbot.keyClick(chooser.box, Key.Key_Down)
    assert str(chooser.query) == f"{field}:({' OR '.join(values)})"


def test_lengths_are_chosen_by_keys_without_a_find_box(qtbot: QtBot) -> None:
    chooser = Chooser(qtbot, "length", ("4m..19:59", "0")).open()
    assert not chooser.box.isVisible()
    qtbot.keyClick(chooser.popup, Key.Key_Down)
    qtbot.keyClick(chooser.popup, Key.Key_Return)
    assert str(chooser.query) == "length:0"
    qtbot.keyClick(chooser.popup, Key.Key_Minus)
    assert str(chooser.query) == "-length:0"
    qtbot.keyClick(chooser.popup, Key.Key_Escape)
    assert not chooser.popup.isVisible()


def test_opening_wants_the_values_once(qtbot: QtBot) -> None:
    chooser = Chooser(qtbot, values=("war", "jazz")).open()
    chooser.box.setText("wa")
    qtbot.waitUntil(lambda: chooser.asked[-1][0] == "wa")
    chooser.popup.close()
    chooser.asked.clear()
    chooser.open()  # the find box is emptied, which is no wish of its own
    later = QTimer(singleShot=True, interval=200)  # begun after that of the find box, and longer
    with qtbot.waitSignal(later.timeout):
        later.start()
    assert [find for find, _ in chooser.asked] == [""]


def test_values_that_cannot_be_counted_are_not_those_of_another_query(qtbot: QtBot) -> None:
    chooser = Chooser(qtbot, values=("war", "jazz")).open()
    assert len(chooser.shown) == 2
    chooser.popup.show_failure("there is not enough memory")
    assert chooser.shown == []
    told = "The values could not be counted: there is not enough memory."
    assert chooser.popup.foot.text() == told
    chooser.popup.ask_again()
    assert len(chooser.shown) == 2
    assert "could not" not in chooser.popup.foot.text()


def test_what_is_chosen_is_told_aloud(few: Chooser, qtbot: QtBot) -> None:
    qtbot.keyClick(few.popup.find_box, Qt.Key.Key_Return)
    spoken = few.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(few.current)
    assert spoken.endswith(", chosen")
    assert few.button.accessibleName() == f"{few.button.text().split(' (')[0]}, 1 chosen"
    assert few.table.hasFocus() == few.popup.find_box.hasFocus()  # or its current row is not read
