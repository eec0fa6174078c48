"""Which bar of a plot the keys or the mouse are at, and from which they span: no pixels."""

from __future__ import annotations

from vidbrowser.query import HOURS
from vidbrowser.statistics.plot import SPANS, Name


class BarCursor:
    """A cursor among `bins` bars of the plot `name`, and the anchor from which it spans."""

    def __init__(self, name: Name) -> None:
        self._name = name
        self.bins = 0
        self.at = -1
        self._anchor = -1

    @property
    def ends(self) -> tuple[int, int]:
        """The first and the last bar of what would be chosen now; corners, of weekday and hour."""
        anchor = self.at if self._anchor < 0 else self._anchor
        return min(anchor, self.at), max(anchor, self.at)

    @property
    def spanned(self) -> frozenset[int]:
        """The bars of what would be chosen now, when they are several."""
        first, last = self.ends
        if self._anchor < 0 or first == last:
            return frozenset()
        if self._name is not Name.CLOCK:
            return frozenset(range(first, last + 1))
        wide = len(HOURS)
        hours = sorted((first % wide, last % wide))
        days = range(first // wide, last // wide + 1)
        return frozenset(
            day * wide + hour for day in days for hour in range(hours[0], hours[1] + 1)
        )

    def go(self, place: int, *, span: bool = False) -> None:
        """Go to the bar at `place`, nearest to it; with `span` the anchor stays where it was."""
        ordered = self._name in SPANS or self._name is Name.CLOCK
        if not span or not ordered:
            self._anchor = -1
        elif self._anchor < 0:
            self._anchor = max(0, self.at)
        self.at = max(0, min(place, self.bins - 1)) if self.bins else -1

    def take(self, place: int) -> None:
        """Begin a span at `place`."""
        self.go(place)
        self._anchor = self.at

    def give_up(self) -> None:
        """Span nothing any more; the cursor stays."""
        self._anchor = -1

    def step(self, along: int, across: int, *, span: bool = False) -> bool:
        """Go `along` what is read from one side to the other, `across` from above downwards.

        Returns whether the plot has bars in that direction.
        """
        if self._name is Name.CLOCK:
            wide, at = len(HOURS), max(0, self.at)
            hour, day = at % wide + along, at // wide + across
            days = self.bins // wide
            hour, day = max(0, min(hour, wide - 1)), max(0, min(day, days - 1))
            self.go(day * wide + hour, span=span)
            return True
        by = along if self._name in SPANS else across
        if by:
            self.go(self.at + by, span=span)
        return bool(by)
