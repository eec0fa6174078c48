"""Several records are held until the person selects anew; one alone is not."""

from __future__ import annotations

import pytest

from tests.ui.results import numbered, path, result_of
from vidbrowser.search.position_set import EMPTY, PositionSet
from vidbrowser.ui.records.kept_selection import KeptSelection

ALL = PositionSet.first(9)
SOME = PositionSet((1, 3))  # the records 7 and 6 of nine


@pytest.fixture
def kept() -> KeptSelection:
    return KeptSelection()


def test_one_is_not_held(kept: KeptSelection) -> None:
    rows = result_of(numbered(range(9)))
    assert kept.noted(rows, PositionSet.between(3, 3), everything=False) is None
    assert kept.noted(None, SOME, everything=False) is None
    assert kept.placed(rows) == (EMPTY, False)
    kept.want([path(3)])
    assert kept.awaited == ()


def test_several_are_found_again_until_they_are_let_go(kept: KeptSelection) -> None:
    held = kept.noted(result_of(numbered(range(9))), SOME, everything=False)
    assert kept.noted(None, EMPTY, everything=False) is held
    assert kept.placed(result_of(numbered(range(10)))) == (PositionSet((2, 4)), False)
    assert kept.placed(result_of(numbered(range(5)))) == (EMPTY, False)
    kept.forget()
    assert kept.placed(result_of(numbered(range(10)))) == (EMPTY, False)


def test_everything_stays_so_by_intent(kept: KeptSelection) -> None:
    kept.noted(result_of(numbered(range(9))), ALL, everything=True)
    assert kept.placed(result_of(numbered(range(12)))) == (PositionSet.first(12), True)
    assert kept.placed(result_of(numbered(range(12)), "-id:none")) == (PositionSet.first(12), False)


def test_files_of_another_run_are_awaited(kept: KeptSelection) -> None:
    kept.want([path(3), path(8)])
    assert kept.placed(result_of(numbered(range(5)))) == (PositionSet.between(1, 1), False)
    assert kept.awaited == (path(3), path(8))
    assert kept.placed(result_of(numbered(range(9)))) == (PositionSet((0, 1, 5, 6)), False)
