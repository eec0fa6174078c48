"""Runs of positions behave as the set of the positions they stand for."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.search.position_set import PositionSet

places = st.integers(0, 30)


@given(st.lists(st.tuples(places, places) | places, max_size=12), places, st.integers(0, 40))
def test_it_is_the_set_that_it_stands_for(
    steps: list[tuple[int, int] | int], asked: int, most: int
) -> None:
    runs, plain = PositionSet(), set[int]()
    for step in steps:
        if isinstance(step, int):
            runs = runs.toggled(step)
            plain ^= {step}
        else:
            runs |= PositionSet.between(*step)
            plain |= set(range(min(step), max(step) + 1))
    assert runs.count == len(plain)
    assert (asked in runs) == (asked in plain)
    assert runs.lowest == min(plain, default=None)
    assert runs.lowest_few(most) == sorted(plain)[:most]
    assert all(one < other for one, other in pairwise(runs.bounds))  # no runs touch
    assert runs.run_count == len(list(runs.runs()))


def test_a_million_are_one_run() -> None:
    everything = PositionSet.first(1_000_000)
    assert everything.bounds == (0, 1_000_000)
    assert everything.lowest_few(2) == [0, 1]
    assert everything.toggled(7).bounds == (0, 7, 8, 1_000_000)
    assert PositionSet.first(0) == PositionSet()
