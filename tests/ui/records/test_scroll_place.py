"""The place of a table is that of the record at its top, in whatever rows it stands then."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.results import numbered, result_of
from tests.ui.shown_records import Shown
from vidbrowser.ui.records.scroll_place import Place, ScrollPlace

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    shown = Shown(qtbot)
    shown.show(range(300))
    return shown


def test_there_and_back(shown: Shown) -> None:
    place = ScrollPlace(shown.view, shown.view.model_of_records)
    place.go(100, 7)
    noted = place.now
    assert (noted.path is not None, noted.above) == (True, 7)
    place.go(200, 0)
    assert shown.view.rows is not None
    place.go_back(shown.view.rows, noted)
    assert place.now == noted
    assert shown.top() == ("Title 199", -7)


def test_at_the_top_it_stays_there_and_without_its_record_where_it_was(shown: Shown) -> None:
    place = ScrollPlace(shown.view, shown.view.model_of_records)
    rows = result_of(numbered(range(300)))
    place.go_back(rows, place.now)
    assert shown.top() == ("Title 299", 0)
    place.go_back(rows, Place(70, None, 3))
    assert place.now.scrolled == 70


def test_nothing_has_no_place(qtbot: QtBot) -> None:
    shown = Shown(qtbot)
    shown.show([])
    assert ScrollPlace(shown.view, shown.view.model_of_records).now == Place(0, None, 0)
