"""Which entry of the library pane is what the window shows."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from vidbrowser.query import EVERYTHING, Flag, Match, QuerySyntaxError, parse
from vidbrowser.ui import formatting
from vidbrowser.ui.library import entries as pane

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from vidbrowser.library.saved_searches import SavedSearch
    from vidbrowser.query import Query


def shown_entry(
    query: Query, order: str, roots: Sequence[Path], searches: Sequence[SavedSearch]
) -> tuple[str, object]:
    """Return kind and key of the entry that asks for `query`; of several that in `order`."""
    if query == EVERYTHING:
        return pane.ALL, ""
    if query == Flag("is", "duplicate"):
        return pane.DUPLICATES, ""
    if isinstance(query, Flag) and query.field == "is" and query.value in pane.MARKED:
        return query.value, query.value
    if isinstance(query, Match) and query.field == "path":
        for root in roots:
            if query.text in (name := formatting.path_text(root), f"{name}/"):
                return pane.FOLDER, root
    same = [search for search in searches if _parsed(search.query) == query]
    same.sort(key=lambda search: search.order != order)
    return (pane.SAVED, same[0].name) if same else (pane.NOTHING, "")


@lru_cache(maxsize=256)
def _parsed(text: str) -> Query | None:
    try:
        return parse(text)
    except QuerySyntaxError:  # written by hand, or by another version
        return None
