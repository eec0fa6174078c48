"""The span of a timeline that is being chosen, by mouse or by keys: no pixels, only places."""

from __future__ import annotations

from enum import Enum, auto

Span = tuple[int, int]
"""The places of the first and the last bar."""


class Grip(Enum):
    """What the mouse takes hold of: an end of the chosen span, all of it, or none of it."""

    NONE = auto()
    FIRST = auto()
    LAST = auto()
    WHOLE = auto()


class SpanCursor:
    """A cursor among `bins` bars, and the anchor from which it spans; `chosen` is what there is.

    `span` is what would be chosen now, None when the cursor is nowhere.
    """

    def __init__(self) -> None:
        self.bins = 0
        self.chosen: Span | None = None
        self.cursor = -1
        self._anchor = -1
        self._grip: Grip | None = None
        self._held = -1

    @property
    def span(self) -> Span | None:
        """The first and the last of what is about to be chosen."""
        if self.cursor < 0:
            return None
        anchor = self._anchor if self._anchor >= 0 else self.cursor
        return min(anchor, self.cursor), max(anchor, self.cursor)

    @property
    def is_held(self) -> bool:
        """Whether the mouse holds something."""
        return self._grip is not None

    def give_up(self) -> None:
        """Have no cursor, and let go."""
        self._anchor = self.cursor = self._held = -1
        self._grip = None

    def take(self, grip: Grip, place: int) -> None:
        """Take hold of `grip` with the mouse at `place`."""
        self._grip, self._held = grip, place
        if self.chosen is None or grip is Grip.NONE:
            self._grip = Grip.NONE
            self._anchor = self.cursor = place
        elif grip is Grip.FIRST:
            self.cursor, self._anchor = self.chosen
        else:
            self._anchor, self.cursor = self.chosen

    def drag(self, place: int) -> None:
        """Follow the mouse to `place`."""
        if self._grip is Grip.WHOLE and self.chosen is not None:
            self._anchor, self.cursor = self._moved(self.chosen, place - self._held)
        else:
            self.cursor = place

    def let_go(self, place: int) -> None:
        """End at `place`: where all was held and not moved, that one bar is meant."""
        if self._grip is Grip.WHOLE and place == self._held:
            self._anchor = self.cursor = place
        self._grip = None

    def step(self, by: int) -> None:
        """Go `by` bars on, from the chosen span where there is no cursor yet."""
        if self.cursor < 0 and self.chosen is not None:
            self.cursor = self.chosen[by > 0]
        self._anchor = -1
        self.cursor = self._within(self.cursor + by)

    def extend(self, by: int) -> None:
        """Move the end of the span at the cursor."""
        if self.cursor < 0 and self.chosen is not None:
            self._anchor, self.cursor = self.chosen
        elif self._anchor < 0:
            self._anchor = max(0, self.cursor)
        self.cursor = self._within(self.cursor + by)

    def extend_back(self, by: int) -> None:
        """Move the other end of the span."""
        self.extend(0)
        self._anchor = self._within(self._anchor + by)

    def shift(self, by: int) -> None:
        """Move all of the span."""
        self.extend(0)
        self._anchor, self.cursor = self._moved((self._anchor, self.cursor), by)

    def _moved(self, span: Span, by: int) -> Span:
        by = max(-min(span), min(by, self.bins - 1 - max(span)))
        return span[0] + by, span[1] + by

    def _within(self, place: int) -> int:
        return max(0, min(place, self.bins - 1))
