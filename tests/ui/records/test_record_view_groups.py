"""Duplicates stand in groups, every second one on another ground, in each view."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.results import catalogue_of, record
from tests.ui.shown_records import Shown
from vidbrowser.ui.records.record_model import Layout

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def ground(shown: Shown, position: int) -> int:
    cell = shown.view.visualRect(shown.view.model_of_records.index_at(position))
    image = shown.view.viewport().grab().toImage()
    return image.pixel(cell.right() - 6, cell.bottom() - 5)


@pytest.mark.parametrize("layout", Layout)
def test_groups_are_seen(qtbot: QtBot, layout: Layout) -> None:
    shown = Shown(qtbot)
    shown.view.lay_out(layout)
    ids = ("one", "two", "two", "one", "other", "two", "three", "three")
    shown.show_catalogue(
        catalogue_of([record(number, id=id_) for number, id_ in enumerate(ids)]), "is:duplicate"
    )
    assert shown.view.model_of_records.count == 7  # three three two two two one one
    shown.view.go_to(6)
    grounds = [ground(shown, place) for place in range(6)]
    assert grounds[0] == grounds[1] == grounds[5]
    assert grounds[2] == grounds[3] == grounds[4]
    assert grounds[0] != grounds[2]
    shown.show(range(5))
    shown.view.go_to(4)
    assert (ground(shown, 0) != ground(shown, 1)) is (layout is Layout.TABLE)
