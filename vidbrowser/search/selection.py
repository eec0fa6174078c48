"""What is selected, by identity: it outlives the result in which it was selected."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pathlib import Path

    import polars as pl

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.query import Query
    from vidbrowser.search.position_set import PositionSet


@dataclass(frozen=True, slots=True, eq=False)
class SelectedRows:
    """Those of the row numbers `rows` of `catalogue` that stand at `positions`.

    `everything` is the query whose whole result was selected at once, None when single records
    were: as long as that is what is asked, whatever it finds is selected.
    """

    catalogue: Catalogue
    rows: pl.Series
    positions: PositionSet
    everything: Query | None = None


@dataclass(frozen=True, slots=True, eq=False)
class SelectedPaths:
    """A few record files, of this or another run of the program."""

    paths: tuple[Path, ...]


Selected: TypeAlias = SelectedRows | SelectedPaths


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """Where in a result the records of `asked` stand: at `positions`.

    `kept` is the same selection, those included that this result does not show, for the next one.
    """

    asked: Selected
    kept: Selected
    positions: PositionSet
