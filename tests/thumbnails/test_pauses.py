"""`Retry-After`: in seconds or as a date, up to a day."""

from __future__ import annotations

from email.utils import formatdate

import pytest

from vidbrowser.thumbnails.pauses import MOST_SECONDS, Pauses

NOW = 1_700_000_000.0


class Clock:
    now = NOW

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize(
    ("status", "said", "seconds"),
    [
        (429, "120", 120),
        (503, " 7 ", 7),
        (503, formatdate(NOW + 90, usegmt=True), 90),
        (503, formatdate(NOW - 90, usegmt=True), 0),
        (429, "9" * 40, MOST_SECONDS),
        (429, formatdate(NOW + 10**7, usegmt=True), MOST_SECONDS),
        (429, "0", 0),
        (429, "-5", 0),
        (429, "soon", 0),
        (429, "", 0),
        (404, "120", 0),
        (200, "120", 0),
    ],
)
def test_what_servers_say(status: int, said: str, seconds: int) -> None:
    pauses = Pauses(Clock())
    assert pauses.noted("a.test", status, {"retry-after": said}) == seconds
    assert bool(pauses.left("a.test")) is bool(seconds)
    assert not pauses.left("b.test")


def test_a_pause_ends() -> None:
    clock = Clock()
    pauses = Pauses(clock)
    pauses.noted("a.test", 429, {"retry-after": "120"})
    clock.now += 119
    assert pauses.left("a.test") == 2
    clock.now += 2
    assert not pauses.left("a.test")


def test_a_clock_that_was_set_back_makes_no_pause_longer() -> None:
    clock = Clock()
    pauses = Pauses(clock)
    pauses.noted("a.test", 429, {"retry-after": "120"})
    clock.now -= 10**6
    assert not pauses.left("a.test")
