"""Positions in a result, kept as runs of neighbours: everything of a million is one run."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True)
class PositionSet:
    """`bounds` rise: of each run its first position and the one past its last, in turn."""

    bounds: tuple[int, ...] = ()

    @classmethod
    def between(cls, one: int, other: int) -> PositionSet:
        """Return the positions from `one` to `other`, both included, whichever comes first."""
        return cls((min(one, other), max(one, other) + 1))

    @classmethod
    def first(cls, count: int) -> PositionSet:
        """Return the first `count` positions."""
        return cls((0, count) if count else ())

    @cached_property
    def count(self) -> int:
        """How many positions there are."""
        return sum(self.bounds[1::2]) - sum(self.bounds[::2])

    @property
    def lowest(self) -> int | None:
        """The lowest position, None when there is none."""
        return self.bounds[0] if self.bounds else None

    @property
    def run_count(self) -> int:
        """How many runs there are."""
        return len(self.bounds) // 2

    def __contains__(self, position: int) -> bool:
        return bisect_right(self.bounds, position) % 2 == 1

    def __or__(self, other: PositionSet) -> PositionSet:
        """Return the positions of both; quick when `other` has few runs."""
        bounds = self.bounds
        for start, stop in other.runs():
            low, high = bisect_left(bounds, start), bisect_right(bounds, stop)
            added = (start,) * (low % 2 == 0) + (stop,) * (high % 2 == 0)
            bounds = bounds[:low] + added + bounds[high:]
        return PositionSet(bounds)

    def toggled(self, position: int) -> PositionSet:
        """Return the set with `position` when it lacks it, without it when it has it."""
        bounds = self.bounds
        for bound in (position, position + 1):
            place = bisect_left(bounds, bound)
            there = place < len(bounds) and bounds[place] == bound
            bounds = bounds[:place] + (() if there else (bound,)) + bounds[place + there :]
        return PositionSet(bounds)

    def runs(self) -> Iterator[tuple[int, int]]:
        """Yield the first position of each run and the one past its last."""
        return zip(self.bounds[::2], self.bounds[1::2], strict=True)

    def lowest_few(self, most: int) -> list[int]:
        """Return the `most` lowest positions, rising."""
        return list(islice(chain.from_iterable(range(*run) for run in self.runs()), most))


EMPTY = PositionSet()
"""No position."""
