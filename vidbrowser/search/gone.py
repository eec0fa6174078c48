"""Records whose picture is gone at its source, joined in when they are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from vidbrowser.query import Flag
from vidbrowser.query.nodes import holds

if TYPE_CHECKING:
    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.query import Query

_ASKED = Flag("is", "gone")
_VERSION = "gone"
_DEPENDING = ("matches", "flags", "facets", "values", "histograms")
"""What is kept of a catalogue by the query that it is the answer to."""


def are_gone(catalogue: Catalogue) -> pl.Series:
    """Return for each row whether its picture is gone; 10 ms at 100,000 records, 10,000 gone."""
    addresses = pl.Series(sorted(map(_whole, catalogue.gone.addresses)), dtype=pl.String)
    return catalogue.frame["image"].is_in(addresses.implode()).fill_null(False)


def forget_old(catalogue: Catalogue, query: Query) -> None:
    """Forget the answers of the time before other pictures were gone, when `query` asks for it."""
    if holds(query, _ASKED):
        version = catalogue.gone.version
        if catalogue.derived.setdefault(_VERSION, version) != version:
            for kind in _DEPENDING:
                catalogue.derived.pop(kind, None)
            catalogue.derived[_VERSION] = version


def _whole(text: str) -> str:
    return text.encode(errors="replace").decode()
