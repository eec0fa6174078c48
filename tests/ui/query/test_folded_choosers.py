"""In a narrow bar one button stands for the choosers."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from vidbrowser.ui.query.filter_bar import FilterBar

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def bar(qtbot: QtBot) -> FilterBar:
    bar = FilterBar()
    qtbot.addWidget(bar)
    bar.resize(1200, 120)
    with qtbot.waitActive(bar):
        bar.show()
        bar.activateWindow()
    return bar


def shown(bar: FilterBar) -> list[str]:
    choosers = [*bar.choosers.values(), bar.folded_choosers]
    return [chooser.text() for chooser in choosers if chooser.isVisible()]


def test_the_choosers_fold_and_come_back(bar: FilterBar) -> None:
    whole = shown(bar)
    assert len(whole) == len(bar.choosers) - 1  # there are no tags of one's own
    bar.resize(480, 120)
    assert shown(bar) == ["Filters"]
    assert bar.edit.width() > 200
    bar.resize(1200, 120)
    assert shown(bar) == whole


def test_what_chooses_among_marks_comes_with_them_and_folds_with_the_others(
    bar: FilterBar,
) -> None:
    bar.offer_marks({"my", "watched"})
    assert len(shown(bar)) == len(bar.choosers)
    assert bar.watched_switch.isVisible()
    bar.resize(480, 120)
    assert shown(bar) == ["Filters"]
    assert not bar.watched_switch.isVisible()
    bar.folded_choosers.click()
    entries = {entry.text(): entry for entry in bar.folded_choosers.entries.actions()}
    bar.folded_choosers.entries.close()
    assert [*entries][-2:] == ["My Tags", "Hide Watched"]
    assert not entries["Hide Watched"].isChecked()
    entries["Hide Watched"].trigger()
    assert str(bar.query) == "-is:watched"
    assert bar.folded_choosers.text() == "Filters (1)"
    bar.set_query("my:tea")
    assert str(bar.query) == "my:tea"
    bar.offer_marks(())
    assert bar.choosers["my"].offered  # the query asks for it
    assert not bar.watched_switch.offered


def test_larger_text_folds_them_too(bar: FilterBar) -> None:
    bar.resize(900, 120)
    assert "Filters" not in shown(bar)
    font = QFont(bar.font())
    font.setPointSizeF(font.pointSizeF() * 2)
    bar.setFont(font)
    bar.resize(901, 120)
    assert shown(bar) == ["Filters"]


def test_it_says_how_many_are_chosen_in_them(bar: FilterBar) -> None:
    bar.resize(480, 120)
    bar.set_query("category:Music -tag:war")
    assert str(bar.query)
    assert bar.folded_choosers.text() == "Filters (2)"
    assert bar.folded_choosers.accessibleName() == "Filters, 2 chosen"


def test_each_is_opened_from_its_menu(bar: FilterBar, qtbot: QtBot) -> None:
    bar.resize(480, 120)
    bar.set_query("category:Music")
    assert str(bar.query)
    menu = bar.folded_choosers.entries
    qtbot.mouseClick(bar.folded_choosers, Qt.MouseButton.LeftButton)
    assert menu.isVisible()
    entries = {entry.text(): entry for entry in menu.actions()}
    menu.hide()
    assert next(iter(entries)) == "Category (1)"
    with qtbot.waitSignal(bar.facet_wanted) as asked:
        entries["Tags"].trigger()
    assert asked.args is not None
    assert asked.args[0] == "tag"
    assert bar.choosers["tag"].is_open
    bar.choosers["tag"].popup.hide()


def test_the_focus_goes_along(bar: FilterBar, qtbot: QtBot) -> None:
    bar.choosers["tag"].setFocus(Qt.FocusReason.TabFocusReason)
    bar.resize(480, 120)
    assert bar.folded_choosers.hasFocus()
    bar.resize(1200, 120)
    qtbot.waitUntil(lambda: next(iter(bar.choosers.values())).hasFocus())


def test_where_they_are_folded_the_order_leaves_its_room_to_the_query(bar: FilterBar) -> None:
    whole = bar.order_box.sizeHint().width()
    bar.resize(480, 120)
    assert bar.order_box.sizeHint().width() < whole
    assert bar.edit.width() > bar.order_box.width()
    bar.resize(1400, 120)
    assert bar.order_box.sizeHint().width() == whole
