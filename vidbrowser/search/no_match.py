"""Why nothing matches: the parts of a query that exclude everything."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from vidbrowser.query.editing import parts, without
from vidbrowser.search.matching import match_mask

if TYPE_CHECKING:
    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.query import Query

MOST_PARTS = 64
"""So many parts are tried; each costs a search."""


class Culprit(NamedTuple):
    """A part of a query, and how many records match when it is dropped."""

    part: Query
    matching: int


def culprits(catalogue: Catalogue, query: Query) -> tuple[Culprit, ...]:
    """Return each part of `query` without which something matches, the smallest first.

    Smallest is the shortest to write; of equally short ones the one that gives the most. When one
    part is not enough to drop, return those that no record matches, each of which must go: nothing
    matches when it is dropped. None when something matches as it is, or when there is no record.
    """
    if not len(catalogue) or match_mask(catalogue, query).any():
        return ()
    tried = [
        Culprit(part, int(match_mask(catalogue, without(query, part)).sum()))
        for part in parts(query)[:MOST_PARTS]
    ]
    helping = [found for found in tried if found.matching]
    if not helping:
        helping = [found for found in tried if not match_mask(catalogue, found.part).any()]
    return tuple(sorted(helping, key=lambda found: (len(str(found.part)), -found.matching)))


def culprit(catalogue: Catalogue, query: Query) -> Culprit | None:
    """Return the smallest part of `query` without which something matches; None when there is none.

    One part may not be enough to drop.
    """
    return next((found for found in culprits(catalogue, query) if found.matching), None)
