"""Records related to one: of its channel around its date, and those that share what is rare."""

from __future__ import annotations

from dataclasses import dataclass
from math import log
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import polars as pl

from vidbrowser.query.like import written
from vidbrowser.search.duplicates import same_video
from vidbrowser.search.memo import cached
from vidbrowser.search.shared_values import KINDS, shared, values_of
from vidbrowser.search.why_related import Common

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vidbrowser.catalogue.catalogue import Catalogue

MOST = 200
"""Records that are related to one, at most."""
_DAY = 86_400_000_000
_NEAREST = 60
"""Of those that share a channel, a series or a list, so many that stand nearest are looked at."""
_MOST_VALUES = 100
"""Values of a kind that are looked at: one can hold thousands of tags."""


class _Weight(NamedTuple):
    """What a kind counts for, and from which distance on half of that, in days or in places."""

    share: float
    half: int | None = None
    placed_by: str = ""


_WEIGHTS: Mapping[str, _Weight] = {
    "series": _Weight(1.5, 5, "episode"),
    "link": _Weight(1.0),
    "tag": _Weight(1.0),
    "word": _Weight(0.6),
    "list": _Weight(0.8, 5, "playlist_index"),
    "channel": _Weight(0.8, 30, "published"),
}


@dataclass(frozen=True, slots=True)
class Related:
    """A row of the catalogue, and what it has in common: first what says most of it."""

    row: int
    common: tuple[Common, ...]


def related(catalogue: Catalogue, row: int) -> tuple[Related, ...]:
    """Return what is related to `row`, the nearest first, `MOST` at most; never its own video.

    Those that are as near as each other are in the order of their rows.
    """
    return cached(catalogue, "related", row, lambda: _related(catalogue, row), most=8)


def like_mask(catalogue: Catalogue, text: str) -> pl.Series:
    """Return a Boolean for each row: whether it is related to the record that `text` names.

    That is the path of its file, or `site:id`; nothing is related to what is not there.
    """
    mask = pl.repeat(False, len(catalogue), dtype=pl.Boolean, eager=True)
    row = row_named(catalogue, text)
    if row is None:
        return mask
    rows = pl.Series([found.row for found in related(catalogue, row)], dtype=pl.UInt32)
    return mask.scatter(rows, True) if len(rows) else mask


def row_named(catalogue: Catalogue, text: str) -> int | None:
    """Return the row that `text` names: by its path, or as `site:id`; None where there is none."""
    site, _, id_ = text.partition(":")
    same = (catalogue.frame["site"] == site) & (catalogue.frame["id"] == id_)
    if found := same.fill_null(False).arg_true().to_list():
        return int(found[0])
    if "\N{REPLACEMENT CHARACTER}" in text:  # its name cannot be written in a query
        rows = range(len(catalogue))
        return next((row for row in rows if written(catalogue.path(row)) == text), None)
    return catalogue.row_of(Path(text))


def _related(catalogue: Catalogue, row: int) -> tuple[Related, ...]:
    frames = [frame for kind in KINDS if (frame := _sharing(catalogue, row, kind)) is not None]
    if not frames:
        return ()
    sharing = pl.concat(frames)
    own = same_video(catalogue, row)  # its versions are no others
    others = sharing.filter(~pl.col("row").is_in(own.implode()))
    sums = others.group_by("row").agg(pl.col("points").sum())
    best = sums.sort(["points", "row"], descending=[True, False]).head(MOST)["row"]
    common: dict[int, list[Common]] = {found: [] for found in best}
    chosen = others.filter(pl.col("row").is_in(best.implode()))
    by_points = chosen.sort(["points", "kind", "value"], descending=[True, False, False])
    kinds = list(KINDS)
    for found, value, points, kind, apart in by_points.iter_rows():
        common[found].append(Common(kinds[kind], value, points, apart))
    return tuple(Related(found, tuple(shared)) for found, shared in common.items())


def _sharing(catalogue: Catalogue, row: int, kind: str) -> pl.DataFrame | None:
    """Return who else holds a value of `kind` that `row` does, with the points of that.

    The columns are row, value, points, kind, apart. None when there is nobody.
    """
    known, weight = shared(catalogue, kind), _WEIGHTS[kind]
    values = list(values_of(catalogue, row, kind).items())[:_MOST_VALUES]
    held = [(rows, value) for value, key in values if len(rows := known.holders(key))]
    if not held:
        return None
    rarity = [weight.share * log(1 + len(catalogue) / len(rows)) for rows, _ in held]
    frame = pl.DataFrame(
        {"row": [rows for rows, _ in held], "value": [value for _, value in held], "rare": rarity}
    ).explode("row")
    frame = frame.with_columns(_apart(catalogue, row, frame["row"], weight).alias("apart"))
    if weight.half is not None:
        near = frame.sort("apart", "row", nulls_last=True)
        frame = near.group_by("value", maintain_order=True).head(_NEAREST)
    # whole numbers: their sums are the same in any order
    points = (1000 * pl.col("rare") / _farther(weight)).cast(pl.Int64).alias("points")
    number = pl.lit(list(KINDS).index(kind), pl.Int64).alias("kind")
    return frame.select("row", "value", points, number, "apart")


def _farther(weight: _Weight) -> pl.Expr:
    """Return by how much less it counts that they are so far apart, or nobody knows how far."""
    if weight.half is None:
        return pl.lit(1)
    return 1 + pl.col("apart").fill_null(3 * weight.half) / weight.half


def _apart(catalogue: Catalogue, row: int, holders: pl.Series, weight: _Weight) -> pl.Series:
    """Return how far from `row` each of `holders` is, in days or places; null where not known."""
    if not weight.placed_by:
        return pl.repeat(None, len(holders), dtype=pl.Int64, eager=True)
    column = catalogue.frame[weight.placed_by].to_physical()
    own = column[row]
    if own is None:
        return pl.repeat(None, len(holders), dtype=pl.Int64, eager=True)
    apart: pl.Series = (column.gather(holders) - own).abs()
    return apart // _DAY if weight.placed_by == "published" else apart
