"""The small parts of what is written."""

from __future__ import annotations

from vidbrowser.export.writers import length


def test_lengths_are_read_as_a_clock() -> None:
    lengths = (None, 0, 5, 65, 3600, 3723, 100_000)
    told = ["", "live", "0:05", "1:05", "1:00:00", "1:02:03", "27:46:40"]
    assert [length(seconds) for seconds in lengths] == told
