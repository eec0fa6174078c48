"""Rows and catalogues of records made up in a test, made as the program makes those of files."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import polars as pl

from vidbrowser.library.folder_state import FOUND, FolderState, joined
from vidbrowser.library.wire import WireBatch, packed
from vidbrowser.library.wire_rows import delta
from vidbrowser.records.written_out import batch_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.records.record import Record


def rows_of(records: Iterable[Record], root: Path) -> pl.DataFrame:
    """Return one row (`SCHEMA`) for each record below `root`, in order, with stamps of zeros.

    A record is as reading a file gives it: no text is empty, none holds NUL.
    """
    made = list(records)
    base = len(os.fsencode(root)) + 1
    stamps = pl.DataFrame(
        [(os.fsencode(record.path)[base:], 0, 0, 0, 0) for record in made],
        schema=FOUND,
        orient="row",
    )
    sent = packed([batch_of(list(range(len(made))), made)]) if made else {}
    return delta(stamps, WireBatch(sent, [])).rows


def catalogue_of(records: Iterable[Record], root: Path) -> Catalogue:
    """Return the catalogue of `records`, whose files would be below the one added folder `root`."""
    return joined([FolderState(root, rows_of(records, root))])
