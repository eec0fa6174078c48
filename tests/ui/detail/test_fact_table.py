"""Facts as pairs: in two columns, in one, or below each other, as the width allows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from vidbrowser.ui import palettes, theme
from vidbrowser.ui.detail.fact_table import FactTable
from vidbrowser.ui.formatting import Fact

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

FACTS = [
    Fact("Published", "2 Jun 2022", "2 Jun 2022 19:52:15 UTC"),
    Fact("Length", "11:48", "11:48"),
    Fact("Language", "a language " * 40, "a language"),
]


@pytest.fixture
def table(qtbot: QtBot) -> FactTable:
    table = FactTable()
    qtbot.addWidget(table)
    table.resize(500, 80)
    table.show_facts(FACTS)
    return table


def label(table: FactTable, text: str) -> QLabel:
    (found,) = (each for each in table.findChildren(QLabel) if each.text().startswith(text))
    return found


def test_columns_follow_the_width(table: FactTable) -> None:
    for width, rows in ((900, 2), (250, 3), (80, 6)):
        table.resize(width, table.heightForWidth(width))
        assert table.heightForWidth(width) == rows * table.heightForWidth(900) // 2
        published, length = label(table, "Published"), label(table, "Length")
        assert (published.y() == length.y()) is (rows == 2)
        below = label(table, "2 Jun").y() > published.y()
        assert below is (rows == 6)


def test_a_long_value_is_cut_and_told_in_full(table: FactTable) -> None:
    table.resize(400, table.heightForWidth(400))
    value = label(table, "a language")
    assert value.text().endswith("…")
    assert value.geometry().right() <= 400
    assert value.accessibleName() == "Language: a language"


def test_from_right_to_left(table: FactTable) -> None:
    table.resize(900, 80)
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert label(table, "Published").geometry().right() == 899
    assert label(table, "Length").x() < label(table, "Published").x()


def test_less_facts_and_none(table: FactTable) -> None:
    table.show_facts(FACTS[:1])
    seen = [each.text() for each in table.findChildren(QLabel) if each.isVisible()]
    assert seen == ["Published", "2 Jun 2022"]
    table.show_facts([])
    assert not table.isVisible()


def test_names_stand_back_in_any_palette(table: FactTable) -> None:
    for palette in (palettes.dark_palette(), palettes.light_palette()):
        table.setPalette(palette)
        name, value = label(table, "Published"), label(table, "2 Jun")
        assert name.palette().windowText().color() == theme.secondary(palette)
        assert value.palette().windowText().color() != theme.secondary(palette)


def test_names_and_values_begin_at_the_right_where_one_reads_from_there(table: FactTable) -> None:
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    name, value = label(table, "Length"), label(table, "11:48")
    assert name.x() > value.x()
    for each in (name, value):
        assert each.alignment() & Qt.AlignmentFlag.AlignRight
        assert each.alignment() & Qt.AlignmentFlag.AlignAbsolute
