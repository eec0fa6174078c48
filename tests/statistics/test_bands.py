"""Every length and every number of views falls into one band, in their order."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from vidbrowser.query import Range, parse
from vidbrowser.statistics.bands import BANDS
from vidbrowser.statistics.filtering import bounds
from vidbrowser.statistics.plot import Name


def holding(name: Name, amount: int) -> list[str]:
    spans = {text: parse(f"{name}:{text}") for text in BANDS[name]}
    assert all(isinstance(span, Range) and span.value == text for text, span in spans.items())
    ends = {text: bounds(name, text) for text in BANDS[name]}
    return [text for text, (low, high) in ends.items() if is_within(amount, low, high)]


def is_within(amount: int, low: int | None, high: int | None) -> bool:
    return low is not None and low <= amount and (high is None or amount <= high)


@given(st.integers(0, 40_000) | st.integers(0, 10**12))
@example(0)
@example(1)
@example(59)
@example(28_800)
@example(10**10 - 1)
@example(10**10)
def test_each_amount_is_in_one_band(amount: int) -> None:
    assert len(holding(Name.LENGTH, amount)) == 1
    assert len(holding(Name.VIEWS, amount)) == 1


def test_bands_follow_each_other_and_the_last_has_no_end() -> None:
    for name in (Name.LENGTH, Name.VIEWS):
        ends = [bounds(name, text) for text in BANDS[name]]
        assert ends[0] == (0, 0)
        assert ends[-1][1] is None
        assert all(high is not None and low == high + 1 for (_, high), (low, _) in pairwise(ends))


def test_bands_are_as_people_write_them() -> None:
    assert BANDS["length"][:4] == ("0", "1..59", "1m..1:59", "2m..3:59")
    assert BANDS["views"][:4] == ("0", "1..2", "3..9", "10..29")
