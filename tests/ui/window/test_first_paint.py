"""Threads begin after the first paint; the first screen stays until a result has as much."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.ui.results import ROOT, numbered, result_of
from vidbrowser import app
from vidbrowser.query import parse
from vidbrowser.search.order import Order
from vidbrowser.ui.window.first_paint import is_less
from vidbrowser.ui.window.first_screen import FirstScreen

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.desktop import RecordingDesktop


def screen_of(total: int, query: str = "") -> FirstScreen:
    return FirstScreen((ROOT,), parse(query), Order.NEWEST, total, total, 0, 0, ())


@pytest.mark.parametrize(
    ("rows", "complete", "asked", "less"),
    [
        (5, False, "", False),  # all rows, descriptions are still to come
        (4, False, "", True),
        (4, True, "", False),  # something has been deleted since
        (0, True, "", False),
        (5, False, "title", True),  # hits in descriptions would be missing
        (5, True, "title", False),
        (0, False, "channel:slow", True),
    ],
)
def test_a_result_with_less_waits(rows: int, complete: bool, asked: str, less: bool) -> None:
    catalogue = replace(numbered(range(rows)), complete=complete)
    assert is_less(result_of(catalogue, asked), screen_of(5, asked)) is less


def test_an_answer_to_another_question_waits_for_records_only() -> None:
    some, none = (replace(numbered(range(n)), complete=False) for n in (2, 0))
    assert not is_less(result_of(some, "title"), screen_of(5))
    assert is_less(result_of(none, "title"), screen_of(5))
    assert not is_less(result_of(some, order=Order.VIEWS), screen_of(5))


def test_nothing_waits_while_the_library_is_read() -> None:
    none, some = result_of(numbered(range(0))), result_of(numbered(range(1)))
    assert is_less(none, screen_of(5), busy=True)
    assert not is_less(some, screen_of(5), busy=True)


def test_a_window_that_is_never_painted_loads_too(
    tmp_path: Path, desktop: RecordingDesktop, qtbot: QtBot
) -> None:
    window = app.build(tmp_path, desktop)
    qtbot.addWidget(window)
    done: list[int] = []
    window.services.pools.reads.run(lambda: 1, done.append)
    qtbot.waitUntil(lambda: done == [1], timeout=5_000)
    window.close()
