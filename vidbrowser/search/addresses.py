"""The addresses of videos, in a column: those that are kept, and those that site and id tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from vidbrowser.records.sites import SITES
from vidbrowser.search.memo import cached

if TYPE_CHECKING:
    from vidbrowser.catalogue.catalogue import Catalogue


def there(catalogue: Catalogue) -> pl.Series:
    """Return for each row whether its record has an address."""
    return folded(catalogue) != ""


def folded(catalogue: Catalogue) -> pl.Series:
    """Return the folded address of each row, "" where there is none; they are of plain ASCII.

    Takes 50 bytes a row, which are not kept with the rows: it is seldom asked for.
    """
    return cached(catalogue, "addresses", None, lambda: _addresses(catalogue.frame))


def _addresses(frame: pl.DataFrame) -> pl.Series:
    site, id_ = pl.col("site"), pl.col("id")
    told = [
        pl.when((site == known.word) & id_.str.contains(f"^(?:{known.id})$")).then(
            pl.lit(known.prefix) + id_
        )
        for known in SITES
        if known.prefix
    ]
    url = pl.coalesce("url", *told, pl.lit(""))
    return frame.select(url.str.to_lowercase().alias("url")).to_series()
