"""The orders in which a result can be shown; apart from `sorting`, which imports polars."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Order(StrEnum):
    """The orders; missing values are last in each of them."""

    NEWEST = "newest"
    OLDEST = "oldest"
    VIEWS = "views"
    FEWEST_VIEWS = "fewest-views"
    LIKES = "likes"
    FEWEST_LIKES = "fewest-likes"
    LONGEST = "longest"
    SHORTEST = "shortest"
    TITLE = "title"
    TITLE_BACK = "title-back"
    CHANNEL = "channel"
    CHANNEL_BACK = "channel-back"
    CATEGORY = "category"
    CATEGORY_BACK = "category-back"
    TAGS = "tags"
    TAGS_BACK = "tags-back"
    LANGUAGE = "language"
    LANGUAGE_BACK = "language-back"
    ADDED = "added"
    ADDED_FIRST = "added-first"
    SITE = "site"
    SITE_BACK = "site-back"
    LARGEST = "largest"
    SMALLEST = "smallest"
    LAST_WATCHED = "last-watched"
    FIRST_WATCHED = "first-watched"
    LAST_OPENED = "last-opened"
    FIRST_OPENED = "first-opened"
    RATING = "rating"
    LOWEST_RATING = "lowest-rating"
    COMMENTS = "comments"
    FEWEST_COMMENTS = "fewest-comments"
    SERIES = "series"
    SERIES_BACK = "series-back"
    LIST = "list"
    LIST_BACK = "list-back"
    KIND = "kind"
    KIND_BACK = "kind-back"
    BEST = "best"


PAIRS: dict[str, tuple[Order, Order]] = {
    "published": (Order.NEWEST, Order.OLDEST),
    "views": (Order.VIEWS, Order.FEWEST_VIEWS),
    "likes": (Order.LIKES, Order.FEWEST_LIKES),
    "duration": (Order.LONGEST, Order.SHORTEST),
    "title": (Order.TITLE, Order.TITLE_BACK),
    "channels": (Order.CHANNEL, Order.CHANNEL_BACK),
    "categories": (Order.CATEGORY, Order.CATEGORY_BACK),
    "tags": (Order.TAGS, Order.TAGS_BACK),
    "language": (Order.LANGUAGE, Order.LANGUAGE_BACK),
    "added": (Order.ADDED, Order.ADDED_FIRST),
    "site": (Order.SITE, Order.SITE_BACK),
    "media_size": (Order.LARGEST, Order.SMALLEST),
    "watched_at": (Order.LAST_WATCHED, Order.FIRST_WATCHED),
    "opened": (Order.LAST_OPENED, Order.FIRST_OPENED),
    "rating": (Order.RATING, Order.LOWEST_RATING),
    "comments": (Order.COMMENTS, Order.FEWEST_COMMENTS),
    "series": (Order.SERIES, Order.SERIES_BACK),
    "playlist": (Order.LIST, Order.LIST_BACK),
    "kind": (Order.KIND, Order.KIND_BACK),
}
"""By field, its usual order and the same turned around."""
WITHIN: Mapping[str, tuple[str, ...]] = {
    "series": ("season", "episode"),
    "playlist": ("playlist_index",),
}
"""Fields that tell a place within the value of another, by which they are sorted after it."""
_OF_OTHERS = {part: PAIRS[field] for field, parts in WITHIN.items() for part in parts}
COLUMN_PAIRS = PAIRS | _OF_OTHERS
"""The orders by the field of the column that is clicked."""
GREATEST_FIRST = frozenset(
    {Order.NEWEST, Order.VIEWS, Order.LIKES, Order.LONGEST, Order.ADDED, Order.LARGEST, Order.BEST}
    | {Order.COMMENTS, Order.LAST_WATCHED, Order.LAST_OPENED, Order.RATING}
    | {back for _, back in PAIRS.values() if back.endswith("-back")}
)
"""Orders that go down from the greatest value."""
BY_MARKS = frozenset(order for name in ("watched_at", "opened", "rating") for order in PAIRS[name])
"""Orders by what a person noted, which changes."""
TURNED: Mapping[Order, Order] = dict(
    pair for one, other in PAIRS.values() for pair in ((one, other), (other, one))
)
"""What an order is turned around; the best match is not."""
