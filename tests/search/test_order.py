"""The names of the orders are those of the command line."""

from __future__ import annotations

from vidbrowser.search.order import Order


def test_orders_are_named_as_they_are_asked_for() -> None:
    names = "newest oldest views likes longest shortest title channel added best"
    assert [str(order) for order in Order] == names.split()
