"""The switch writes into the query and follows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vidbrowser.query import Query, parse
from vidbrowser.ui.query.watched_switch import WatchedSwitch

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "-is:watched"),
        ("tea", "tea -is:watched"),
        ("-is:watched", ""),
        ("tea -is:watched views:>5", "tea views:>5"),
        ("is:watched", "is:watched -is:watched"),
    ],
)
def test_it_adds_its_part_or_takes_it_off(qtbot: QtBot, before: str, after: str) -> None:
    switch = WatchedSwitch()
    qtbot.addWidget(switch)
    written: list[Query] = []
    switch.query_edited.connect(written.append)
    switch.follow(parse(before))
    assert bool(switch.chosen) is (before.count("-is:watched") > 0)
    switch.click()
    assert [str(query) for query in written] == [after]
    switch.follow(written[0])
    assert switch.isChecked() is (after.count("-is:watched") > 0)
