"""Why nothing matches: the part of a query that excludes everything."""

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


def culprit(catalogue: Catalogue, query: Query) -> Culprit | None:
    """Return the smallest part of `query` without which something matches.

    Smallest is the shortest to write; of equally short ones the one that gives the most. None when
    something matches as it is, when one part is not enough to drop, or when there is no record.
    """
    if match_mask(catalogue, query).any():
        return None
    tried = [
        Culprit(part, int(match_mask(catalogue, without(query, part)).sum()))
        for part in parts(query)[:MOST_PARTS]
    ]
    helping = [found for found in tried if found.matching]
    return min(helping, key=lambda found: (len(str(found.part)), -found.matching), default=None)
