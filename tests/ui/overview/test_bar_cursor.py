"""The cursor goes among bars in the directions that a plot has, and spans where there is order."""

from __future__ import annotations

from vidbrowser.statistics.clock import CELLS
from vidbrowser.statistics.plot import Name
from vidbrowser.ui.overview.bar_cursor import BarCursor


def cursor(name: Name, bins: int, at: int = 0) -> BarCursor:
    made = BarCursor(name)
    made.bins = bins
    made.go(at)
    return made


def test_upright_bars_stand_side_by_side() -> None:
    at = cursor(Name.LENGTH, 5, 2)
    assert at.step(1, 0)
    assert (at.at, at.spanned) == (3, frozenset())
    assert at.step(9, 0, span=True)
    assert (at.at, at.ends, at.spanned) == (4, (3, 4), frozenset({3, 4}))
    assert at.step(-2, 0, span=True)
    assert at.ends == (2, 3)
    assert not at.step(0, 1)
    at.give_up()
    assert at.ends == (2, 2)


def test_rows_lie_below_each_other_and_have_no_span() -> None:
    at = cursor(Name.TAG, 3)
    assert at.step(0, 1, span=True)
    assert (at.at, at.ends, at.spanned) == (1, (1, 1), frozenset())
    assert not at.step(1, 0)
    assert at.step(0, -9)
    assert at.at == 0


def test_hours_of_a_week_span_a_rectangle_whichever_corner_comes_first() -> None:
    at = cursor(Name.CLOCK, len(CELLS), CELLS.index("tuesday 5"))
    at.step(-2, 1, span=True)
    corners = [CELLS[place] for place in at.ends]
    assert corners == ["tuesday 5", "wednesday 3"]
    assert {CELLS[place] for place in at.spanned} == {
        f"{day} {hour}" for day in ("tuesday", "wednesday") for hour in (3, 4, 5)
    }
    at.step(-99, -99)
    assert CELLS[at.at] == "monday 0"


def test_without_bars_it_is_nowhere() -> None:
    assert cursor(Name.VIEWS, 0).at == -1


def test_the_mouse_takes_hold_where_it_is() -> None:
    at = cursor(Name.VIEWS, 5)
    at.take(3)
    at.go(1, span=True)
    assert at.spanned == {1, 2, 3}
