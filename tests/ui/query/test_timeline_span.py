"""Whatever is pressed, the span that is being chosen is among the bars."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.ui.query.timeline_span import Grip, SpanCursor

BINS = 7
places = st.integers(0, BINS - 1)
steps = st.integers(-2 * BINS, 2 * BINS)
moves = st.one_of(
    st.tuples(st.sampled_from(["step", "extend", "extend_back", "shift"]), steps),
    st.tuples(st.sampled_from(["drag", "let_go"]), places),
    st.tuples(st.sampled_from(Grip), places),
)


@given(st.none() | st.tuples(places, places), st.lists(moves, max_size=12))
def test_a_span_lies_within_the_bars(
    chosen: tuple[int, int] | None, done: list[tuple[Grip | str, int]]
) -> None:
    at = SpanCursor()
    at.bins, at.chosen = BINS, chosen and (min(chosen), max(chosen))
    for what, by in done:
        if isinstance(what, Grip):
            at.take(what, by)
        elif at.is_held or what not in ("drag", "let_go"):
            getattr(at, what)(by)
        span = at.span
        assert span is None or 0 <= span[0] <= span[1] < BINS
    at.give_up()
    assert (at.span, at.is_held) == (None, False)


@given(st.tuples(places, places), steps)
def test_moving_all_of_it_keeps_its_length(chosen: tuple[int, int], by: int) -> None:
    at = SpanCursor()
    at.bins, at.chosen = BINS, (min(chosen), max(chosen))
    at.shift(by)
    assert at.span is not None
    assert at.span[1] - at.span[0] == abs(chosen[1] - chosen[0])
