"""What is selected is marked as a whole, and it is known what it has in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vidbrowser.ui.window import mark_actions
from vidbrowser.ui.window.first_paint import first_screen_of
from vidbrowser.ui.window.mark_actions import LATER, STARRED, WATCHED

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot

    from vidbrowser.marks.mark import Mark
    from vidbrowser.ui.window.main_window import MainWindow


def mark_of(window: MainWindow, position: int) -> Mark:
    return window.services.marks.of(window.records.model_of_records.summary(position))


def test_a_flag_is_taken_off_only_where_all_have_it(filled: MainWindow, qtbot: QtBot) -> None:
    marks, records = filled.marks, filled.records
    marks.flip(STARRED)
    qtbot.waitUntil(lambda: marks.has(STARRED))
    records.extend_to(3)
    assert not marks.has(STARRED)
    marks.flip(STARRED)
    qtbot.waitUntil(lambda: marks.has(STARRED))
    assert [mark_of(filled, n).starred for n in range(5)] == [True] * 4 + [False]
    marks.flip(STARRED)
    qtbot.waitUntil(lambda: not any(mark_of(filled, n).starred for n in range(4)))


def test_what_was_watched_is_not_watched_once_more_with_others(
    filled: MainWindow, qtbot: QtBot
) -> None:
    filled.marks.flip(WATCHED)
    qtbot.waitUntil(lambda: filled.marks.has(WATCHED))
    first = mark_of(filled, 0)
    filled.records.selectAll()
    filled.marks.flip(WATCHED)
    qtbot.waitUntil(lambda: filled.marks.has(WATCHED))
    assert mark_of(filled, 0) == first
    assert mark_of(filled, 19).watched == 1


def test_what_they_have_in_common(filled: MainWindow, qtbot: QtBot) -> None:
    marks = filled.marks
    marks.rate(3)
    marks.tag(("a", "b"), ())
    qtbot.waitUntil(lambda: marks.common_tags == ("a", "b"))
    assert marks.is_rated(3)
    filled.records.extend_to(1)
    assert not marks.is_rated(3)
    assert not marks.is_rated(None)
    assert marks.common_tags == ()
    marks.tag(("b",), ())
    qtbot.waitUntil(lambda: marks.common_tags == ("b",))
    marks.rate(None)
    qtbot.waitUntil(lambda: marks.is_rated(None))


def test_what_many_have_in_common_is_told_without_a_summary_of_each(
    filled: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window would stand still at each stroke: a summary of each takes ten times as long."""
    monkeypatch.setattr(mark_actions, "_LOOKED_AT", 15)
    filled.records.selectAll()
    rows, model = filled.records.rows, filled.records.model_of_records
    expected = [filled.services.marks.of(model.summary(place)) for place in range(15)]
    with monkeypatch.context() as watched:  # closing the window asks for some
        watched.setattr(type(rows), "summaries", _unexpected)
        watched.setattr(type(model), "summary", _unexpected)
        assert filled.marks.common == expected


def test_marks_in_common_of_the_first_screen_need_no_catalogue(
    filled: MainWindow, qtbot: QtBot
) -> None:
    filled.records.go_to(1)
    filled.marks.flip(LATER)
    qtbot.waitUntil(lambda: filled.marks.has(LATER))
    result, records = filled.results.result, filled.records
    assert result is not None
    first = first_screen_of(result, records)
    records.show_result(first, ())
    records.go_to(0)
    records.extend_to(2)
    assert records.rows is first
    assert [mark.later for mark in filled.marks.common] == [False, True, False]


def _unexpected(*_arguments: object) -> None:
    raise AssertionError("a summary was asked for")


def test_without_records_nothing_is_marked(window: MainWindow, qtbot: QtBot) -> None:
    window.marks.flip(LATER)
    qtbot.waitUntil(lambda: window.services.pools.marks.idle)
    assert not window.marks.has(LATER)
    assert window.services.marks.memory.all() == {}
