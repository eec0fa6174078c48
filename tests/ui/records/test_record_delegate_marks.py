"""Marks are seen in rows, in cards and in the table, and take no room where there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.catalogue.built import catalogue_of
from tests.ui.records.painted_record import Painted, differs, outside_is_white
from tests.ui.results import result_of
from tests.ui.samples import ROOT, record
from vidbrowser.marks.mark import Mark
from vidbrowser.marks.memory import Version
from vidbrowser.marks.video_key import VideoKey
from vidbrowser.ui.records.record_model import COLUMNS, OWN_COLUMNS, Layout

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

KEY = VideoKey("youtube", f"{1:011}")
MARK = Mark(1, 1_588_748_889, True, rating=4, tags=("tea",))


@pytest.fixture
def painted(qtbot: QtBot) -> Painted:
    return Painted(qtbot)


@pytest.mark.parametrize("layout", [Layout.LIST, Layout.GRID])
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_marks_are_painted_within_the_row(
    painted: Painted, layout: Layout, direction: Qt.LayoutDirection
) -> None:
    painted.direction = direction
    without = painted.paint(record(1), layout)
    painted.delegate.marks.put(Version(1, 1), {VideoKey("youtube", "another"): MARK})
    assert not differs(painted.paint(record(1), layout), without)
    painted.delegate.marks.put(Version(1, 2), {KEY: MARK})
    marked = painted.paint(record(1), layout)
    assert differs(marked, without)
    assert outside_is_white(marked)


def test_marks_have_columns_and_are_read_aloud(painted: Painted) -> None:
    model = painted.view.model_of_records
    model.show(result_of(catalogue_of([record(1)], ROOT)))
    assert model.marks is painted.delegate.marks
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    model.marks.put(Version(1, 1), {KEY: MARK})
    more = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert more == f"{spoken}, watched, starred, rated 4 of 5, with my tags"
    model.lay_out(Layout.TABLE)
    cells = {field.label: model.index(0, COLUMNS.index(field)).data() for field in OWN_COLUMNS}
    assert "2020" in cells["Watched"]
    assert (cells["Rating"], cells["My Tags"], cells["Note"]) == ("4", "tea", "")
    assert [field.word for field in OWN_COLUMNS if not field.hidden] == ["watched", "rating"]
