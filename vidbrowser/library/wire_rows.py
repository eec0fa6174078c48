"""What a worker process sent becomes rows of a catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import polars as pl

from vidbrowser.catalogue.polars_folding import folded
from vidbrowser.catalogue.schema import CONTENT, FOLDED
from vidbrowser.library.wire import BETWEEN, POSITION
from vidbrowser.records.folding import NUL

if TYPE_CHECKING:
    from collections.abc import Mapping


def contents(columns: Mapping[str, bytes]) -> pl.DataFrame:
    """Return rows (`CONTENT`, and `POSITION` before) of what a worker sent: `wire.WireBatch`."""
    if not columns:
        return pl.DataFrame(schema={POSITION: pl.UInt32, **CONTENT})
    sent = pl.DataFrame({name: [texts] for name, texts in columns.items()})
    return sent.select(_POSITION, *_CONTENT)


def _finished(name: str, kind: Any) -> pl.Expr:
    """Return what makes the column `name` of the texts that are sent."""
    texts = pl.col(name).cast(pl.String).str.split(BETWEEN if kind.is_nested() else NUL).explode()
    if name == "description_folded":
        return folded(texts)
    if name in FOLDED:
        return texts
    if isinstance(kind, pl.Datetime):
        return texts.cast(pl.Int64, strict=False).cast(kind)
    if kind.is_integer():
        return texts.cast(kind, strict=False)
    present = texts.replace("", None)
    if kind.is_nested():
        return present.str.split(NUL).fill_null(pl.lit([], kind))
    return present


_POSITION = _finished(POSITION, pl.UInt32)
_CONTENT = [_finished(name, kind) for name, kind in CONTENT.items()]
