"""The model reads a page once however often it is painted, and is a model in every layout."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt

from tests.ui.results import catalogue_of, numbered, record, result_of
from vidbrowser.ui import formatting
from vidbrowser.ui.records.record_model import (
    COLUMNS,
    PAGE,
    PAGES_KEPT,
    Layout,
    RecordModel,
    Role,
)

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester

    from tests.ui.results import CountingCatalogue

TEXT = Qt.ItemDataRole.DisplayRole
COUNT = 10 * PAGE + 3


@pytest.fixture(scope="module")
def many() -> CountingCatalogue:
    return numbered(range(COUNT))


@pytest.fixture
def model(many: CountingCatalogue) -> RecordModel:
    many.derived.pop("calls", None)
    model = RecordModel()
    model.show(result_of(many))
    return model


@pytest.mark.parametrize("layout", Layout)
@pytest.mark.parametrize("count", [0, 1, 7])
def test_it_is_a_model_in_every_layout(
    qtmodeltester: ModelTester, layout: Layout, count: int
) -> None:
    model = RecordModel()
    model.lay_out(layout, 3)
    model.show(result_of(numbered(range(count))))
    qtmodeltester.check(model, force_py=True)
    model.show(result_of(numbered(range(count + 1))))
    model.lay_out(Layout.LIST)
    model.show(None)
    assert model.rowCount() == 0


def test_a_page_is_read_once_however_often_it_is_painted(
    model: RecordModel, many: CountingCatalogue
) -> None:
    for _ in range(5):
        for row in range(20):
            assert model.index(row, 0).data(Role.SUMMARY).title == f"Title {COUNT - 1 - row}"
            assert model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert many.calls == [PAGE]


@pytest.mark.parametrize("top", [0, 5 * PAGE, 5 * PAGE - 7, COUNT - 30])
def test_a_jump_reads_at_most_two_pages(
    model: RecordModel, many: CountingCatalogue, top: int
) -> None:
    for row in range(top, top + 30):
        model.index(row, 0).data(Role.SUMMARY)
    assert len(many.calls) <= 2
    assert max(many.calls) <= PAGE


def test_showing_and_laying_out_read_nothing(model: RecordModel, many: CountingCatalogue) -> None:
    for layout in (*Layout, Layout.LIST):
        model.lay_out(layout, 4)
        model.show(result_of(many))
        assert model.rowCount() > 0
        model.index_at(COUNT - 1)
    assert many.calls == []


def test_another_layout_keeps_the_pages(model: RecordModel, many: CountingCatalogue) -> None:
    model.index(0, 0).data(Role.SUMMARY)
    model.lay_out(Layout.GRID, 4)
    model.index(0, 3).data(Role.SUMMARY)
    assert many.calls == [PAGE]


def test_pages_that_were_left_long_ago_are_dropped(many: CountingCatalogue) -> None:
    model = RecordModel()
    rows = result_of(numbered(range((PAGES_KEPT + 6) * PAGE)))
    model.show(rows)
    for page in range(PAGES_KEPT + 6):
        model.summary(page * PAGE)
    assert isinstance(calls := rows.catalogue.derived["calls"], list)
    model.summary((PAGES_KEPT + 5) * PAGE)
    assert len(calls) == PAGES_KEPT + 6
    model.summary(0)
    assert len(calls) == PAGES_KEPT + 7


def test_a_page_that_is_painted_stays_however_many_come(many: CountingCatalogue) -> None:
    model = RecordModel()
    rows = result_of(numbered(range((PAGES_KEPT + 6) * PAGE)))
    model.show(rows)
    for page in range(PAGES_KEPT + 6):
        model.summary(page * PAGE)
        model.summary(0)
    assert isinstance(calls := rows.catalogue.derived["calls"], list)
    assert len(calls) == PAGES_KEPT + 6


def test_laying_out_as_it_is_resets_nothing(model: RecordModel) -> None:
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    for columns in (3, 3, 3, 4):
        model.lay_out(Layout.GRID, columns)
    assert len(resets) == 2


def test_a_new_result_forgets_what_was_read(model: RecordModel) -> None:
    model.summary(0)
    model.show(result_of(numbered([5])))
    assert model.summary(0).title == "Title 5"


@pytest.mark.parametrize("columns", [1, 2, 3, 5, 8])
def test_cards_stand_side_by_side_and_the_last_row_may_not_be_full(columns: int) -> None:
    model = RecordModel()
    model.lay_out(Layout.GRID, columns)
    model.show(result_of(numbered(range(7))))
    cells = [
        model.index(row, column)
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]
    shown = [cell.data(TEXT) for cell in cells]
    assert shown[:7] == [f"Title {n}" for n in reversed(range(7))]
    for place, cell in enumerate(cells):
        there = place < 7
        assert (model.position(cell) == place) if there else model.position(cell) is None
        assert bool(model.flags(cell) & Qt.ItemFlag.ItemIsSelectable) is there
        assert (model.path_at(cell) is not None) is there
        assert (model.index_at(place) == cell) is there
    assert len(cells) < 7 + columns


def test_positions_that_are_not_there_have_no_index(model: RecordModel) -> None:
    assert not model.index_at(-1).isValid()
    assert not model.index_at(COUNT).isValid()
    assert model.position(QModelIndex()) is None
    assert model.index(COUNT, 0).data(Role.SUMMARY) is None


def test_the_table_shows_a_field_a_column_and_nothing_for_what_is_missing() -> None:
    model = RecordModel()
    model.lay_out(Layout.TABLE)
    bare = record(0, title=None, id=None, site=None, channels=(), published=None)
    zero = record(1, views=0, likes=0, duration=0, tags=("a\nb", "c"), categories=("Music",))
    model.show(result_of(catalogue_of([bare, zero])))
    names = [
        model.headerData(column, Qt.Orientation.Horizontal) for column in range(model.columnCount())
    ]
    rows = [
        {name: model.index(row, column).data(TEXT) for column, name in enumerate(names)}
        for row in range(2)
    ]
    assert rows[0]["Views"] == rows[0]["Likes"] == "0"
    assert rows[0]["Length"] == "Live"
    assert rows[0]["Tags"] == "a b, c"
    assert rows[1] == {**dict.fromkeys(names, ""), "Title": "0.md"}
    right = model.headerData(
        names.index("Views"), Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole
    )
    assert Qt.AlignmentFlag(right) & Qt.AlignmentFlag.AlignRight


def test_numbers_are_aligned_as_their_headings_are(many: CountingCatalogue) -> None:
    model = RecordModel()
    model.lay_out(Layout.TABLE)
    model.show(result_of(many))
    role = Qt.ItemDataRole.TextAlignmentRole
    for column in range(model.columnCount()):
        heading = model.headerData(column, Qt.Orientation.Horizontal, role)
        assert model.index(0, column).data(role) == heading


def test_a_record_drags_out_as_link_title_and_file() -> None:
    model = RecordModel()
    model.show(result_of(catalogue_of([record(1), record(2, id=None, title="A\nB")])))
    mime = model.mimeData([model.index(0, 0), model.index(1, 0), model.index(1, 0)])
    assert [url.toString() for url in mime.urls()] == [
        "file:///videos/2.md",
        "https://www.youtube.com/watch?v=id000000001",
        "file:///videos/1.md",
    ]
    assert mime.text().splitlines() == [
        "A B",
        "Title 1",
        "https://www.youtube.com/watch?v=id000000001",
    ]


def test_a_row_is_one_spoken_sentence() -> None:
    model = RecordModel()
    model.show(result_of(catalogue_of([record(1, views=1, duration=0)])))
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Title 1, by Slow Maps, published ")
    assert spoken.endswith(", live, 1 view")


def test_the_table_lays_out_no_endless_text() -> None:
    model = RecordModel()
    model.lay_out(Layout.TABLE)
    model.show(result_of(catalogue_of([record(1, title="x" * 100_000)])))
    assert len(model.index(0, 0).data(TEXT)) < 2000


def test_a_cell_of_the_table_speaks_its_own_column() -> None:
    model = RecordModel()
    model.lay_out(Layout.TABLE)
    model.show(result_of(catalogue_of([record(1, views=1_234, likes=None)])))
    spoken = {
        field.name: model.index(0, place).data(Qt.ItemDataRole.AccessibleTextRole)
        for place, field in enumerate(COLUMNS)
    }
    assert spoken["title"] == "Title 1"
    assert spoken["channels"] == "Slow Maps"
    assert spoken["views"] == formatting.exact_count(1_234)
    assert spoken["likes"] == "–"
