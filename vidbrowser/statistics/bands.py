"""Bands of lengths and views, each about twice or three times as wide as the one before."""

from __future__ import annotations

from itertools import pairwise

from vidbrowser.query.values import count, length

_LENGTHS = (0, 1, 60, 120, 240, 480, 900, 1_800, 3_600, 7_200, 14_400, 28_800)
_VIEWS = (0, *(begin * 10**power for power in range(10) for begin in (1, 3)), 10**10)


def _texts(begins: tuple[int, ...], field: str) -> tuple[str, ...]:
    """Return what finds each band, after the colon of `field`; the last has no end."""
    read = length if field == "length" else count
    texts = []
    for begin, end in pairwise(begins):
        low, high = (read(str(amount)) for amount in (begin, end - 1))
        assert low
        assert high
        texts.append(low.text if begin == end - 1 else f"{low.text}..{high.text}")
    last = read(str(begins[-1]))
    assert last
    return (*texts, f">={last.text}")


BANDS = {"length": _texts(_LENGTHS, "length"), "views": _texts(_VIEWS, "views")}
"""By field, the bands from the least on, each as it is written after `field:` in a query."""
