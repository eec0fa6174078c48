"""The names of the orders are those of the command line."""

from __future__ import annotations

from vidbrowser.search.order import BY_MARKS, GREATEST_FIRST, TURNED, Order


def test_orders_are_named_as_they_are_asked_for() -> None:
    names = (
        "newest oldest views fewest-views likes fewest-likes longest shortest title title-back "
        "channel channel-back category category-back tags tags-back language language-back "
        "added added-first site site-back largest smallest "
        "last-watched first-watched last-opened first-opened rating lowest-rating "
        "comments fewest-comments series series-back list list-back kind kind-back best"
    )
    assert [str(order) for order in Order] == names.split()


def test_orders_by_marks_are_told_apart() -> None:
    words = ("watched", "opened", "rating")
    assert {order for order in Order if str(order).endswith(words)} == BY_MARKS


def test_every_order_but_the_best_match_is_one_of_a_pair() -> None:
    assert list(TURNED) == [order for order in Order if order is not Order.BEST]
    for order, other in TURNED.items():
        assert TURNED[other] is order
        assert (order in GREATEST_FIRST) is not (other in GREATEST_FIRST)
