"""The query for what is like a record: how that is named in it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from vidbrowser.query.nodes import Match

if TYPE_CHECKING:
    from pathlib import Path

    from vidbrowser.query.nodes import Query
    from vidbrowser.records.fields import Summary


def like(summary: Summary) -> Query:
    """Return the query for the records that are like that of `summary`."""
    if summary.site and summary.id:
        return Match("like", f"{summary.site}:{summary.id}")
    return Match("like", written(summary.path))


def written(path: Path) -> str:
    """Return `path` as it can stand in a query: what of it is not UTF-8 is replaced."""
    return os.fsencode(path).decode(errors="replace")
