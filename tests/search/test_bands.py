"""Every length falls into one band."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from vidbrowser.query import Range, parse
from vidbrowser.search.bands import BANDS


@given(st.integers(0, 100_000))
@example(0)
@example(1)
@example(239)
@example(240)
@example(3_599)
@example(3_600)
def test_each_length_is_in_one_band(seconds: int) -> None:
    assert len([band for band in BANDS if holds(band, seconds)]) == 1


def test_each_band_has_words_of_its_own() -> None:
    assert all(BANDS.values())
    assert len(set(BANDS.values())) == len(BANDS)


def holds(band: str, seconds: int) -> bool:
    query = parse(f"length:{band}")
    assert isinstance(query, Range)
    low, high = query.bounds
    return (low is None or low <= seconds) and (high is None or seconds <= high)
