"""The orders in which a result can be shown; apart from `ordering`, which imports polars."""

from __future__ import annotations

from enum import StrEnum


class Order(StrEnum):
    """The orders; missing values are last in each of them."""

    NEWEST = "newest"
    OLDEST = "oldest"
    VIEWS = "views"
    LIKES = "likes"
    LONGEST = "longest"
    SHORTEST = "shortest"
    TITLE = "title"
    CHANNEL = "channel"
    ADDED = "added"
    BEST = "best"
