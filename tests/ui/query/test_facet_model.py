"""The values of a chooser as a model: Qt's rules, rows that stay, what is included."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QWidget

from vidbrowser.query import parse
from vidbrowser.query.editing import selection
from vidbrowser.search.facets import Facet, FacetValue
from vidbrowser.ui.query.facet_model import FacetModel

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester
    from pytestqt.qtbot import QtBot

FEW = ("Japan", "jazz", "war")
MANY = tuple(f"value {n:05}" for n in range(100))


def facet(*values: str, distinct: int | None = None) -> Facet:
    counted = tuple(FacetValue(value, 10_000 - n) for n, value in enumerate(values))
    return Facet(counted, len(counted) if distinct is None else distinct)


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester, qtbot: QtBot) -> None:
    model = FacetModel()
    model.more_wanted.connect(  # answers come later, as from a thread
        lambda n: model.show(facet(*MANY[: min(n, 70)], distinct=70)),
        Qt.ConnectionType.QueuedConnection,
    )
    qtmodeltester.check(model)
    model.show(facet(*MANY[:40], distinct=70))
    assert model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    qtbot.waitUntil(lambda: model.rowCount() == 70)
    model.show(facet(*MANY[5:60]))
    model.show(facet())
    model.show(facet(*FEW))
    assert model.rowCount() == 3


def test_values_that_go_on_are_added_and_others_replace(qtbot: QtBot) -> None:
    model = FacetModel()
    told: list[object] = []
    model.rowsInserted.connect(lambda _parent, first, last: told.append((first, last)))
    model.modelReset.connect(lambda: told.append("reset"))
    model.show(facet(*MANY[:3]))
    model.show(facet(*MANY[:5]))
    model.show(facet(*MANY[1:8]))
    assert told == ["reset", (3, 4), "reset"]
    assert model.row_of(MANY[1]) == 0
    assert model.row_of(MANY[0]) is None


def test_included_and_excluded_values_differ_without_colour(qtbot: QtBot) -> None:
    view = QWidget()
    qtbot.addWidget(view)
    model = FacetModel(view)
    model.show(facet(*FEW))
    model.select(selection(parse("tag:japan -tag:WAR"), "tag"))
    rows = [model.index(row, 0) for row in range(3)]
    assert [row.data() for row in rows] == ["✓ Japan", "jazz", "not war"]
    fonts = [row.data(Qt.ItemDataRole.FontRole) for row in rows]
    assert fonts[0].bold()
    assert fonts[1] is None
    assert fonts[2].strikeOut()


def test_nothing_is_asked_of_an_empty_model() -> None:
    model = FacetModel()
    assert (model.rowCount(), model.canFetchMore(QModelIndex())) == (0, False)
    assert model.data(QModelIndex()) is None
    model.select(selection(parse("tag:japan"), "tag"))


def test_lengths_have_names_in_the_length_chooser_alone(qtbot: QtBot) -> None:
    model, tags = FacetModel(field="length"), FacetModel(field="tag")
    for shown in (model, tags):
        shown.show(facet("4m..19:59", "0"))
    assert [model.index(row, 0).data() for row in (0, 1)] == ["4 to 20 minutes", "Live or upcoming"]
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "length:4m..19:59"
    assert model.value(0) == "4m..19:59"
    assert tags.index(1, 0).data() == "0"
    assert tags.index(1, 0).data(Qt.ItemDataRole.ToolTipRole) is None


def test_a_row_says_its_number_once(qtbot: QtBot) -> None:
    model = FacetModel()
    model.show(facet(*FEW))
    name, number = (model.index(0, column) for column in range(2))
    assert name.data(Qt.ItemDataRole.AccessibleTextRole) == "Japan, 10,000 records"
    assert not number.data(Qt.ItemDataRole.AccessibleTextRole).strip()
