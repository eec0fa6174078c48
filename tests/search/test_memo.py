"""What is kept of a catalogue: the last asked for, not more."""

from __future__ import annotations

from vidbrowser.catalogue.catalogue import EMPTY, Catalogue
from vidbrowser.search.memo import cached, peek


def test_what_was_computed_is_not_computed_again() -> None:
    catalogue = Catalogue(EMPTY.frame)
    calls: list[int] = []

    def ask(number: int) -> int | None:
        def compute() -> None:
            calls.append(number)

        return cached(catalogue, "numbers", number, compute, most=2)

    for number in (1, 2, 1, 3, 1, 2):
        assert ask(number) is None
    assert calls == [1, 2, 3, 2]
    assert list(peek(catalogue, "numbers")) == [1, 2]
    assert peek(catalogue, "others") == {}
