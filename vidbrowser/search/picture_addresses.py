"""Where on the network the pictures of records are."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import polars as pl

    from vidbrowser.catalogue.catalogue import Catalogue


def picture_addresses(catalogue: Catalogue, rows: pl.Series) -> list[str]:
    """Return the URLs of the pictures of `rows`, in their order, each once."""
    images = catalogue.frame["image"].gather(rows).drop_nulls().unique(maintain_order=True)
    remote = images.str.contains("^(?i:https?)://")
    return images.filter(remote).to_list()
