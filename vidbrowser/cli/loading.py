"""The catalogue that commands work on: as the files are now, with what was kept beside."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

from vidbrowser import paths
from vidbrowser.cli.subtitles import with_subtitles

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.marks.memory import MarkMemory
    from vidbrowser.marks.store import MarkStore
    from vidbrowser.query import Query


def loaded(
    places: Sequence[Path], query: Query, *, subtitles: bool = False, marks: bool = False
) -> Catalogue:
    """Return the catalogue of the records in `places`, with what `query` needs of their subtitles.

    With `subtitles` these are read whatever it needs; so are the person's `marks`.
    """
    from vidbrowser.library.library import load  # takes 0.3 s, which `--help` need not wait
    from vidbrowser.search.marked import asks
    from vidbrowser.thumbnails.gone import FILE, GonePictures

    catalogue = load(places, paths.snapshots(), GonePictures(paths.pictures() / FILE))
    if marks or asks(query):
        catalogue = replace(catalogue, marks=own_marks())
    return with_subtitles(catalogue, query, wanted=subtitles)


def own_marks() -> MarkMemory:
    """Return the person's marks; raises UnusableError where they cannot be read."""
    from vidbrowser.marks.memory import MarkMemory

    store = mark_store()
    if store is None:
        return MarkMemory()
    with closing(store):
        return store.memory


def mark_store() -> MarkStore | None:
    """Return the store of the person's marks, to be closed, None where nothing was ever marked.

    Raises UnusableError where it cannot be read.
    """
    from vidbrowser.marks.store import MarkStore

    try:
        paths.marks().stat()
    except FileNotFoundError:  # nothing is made
        return None
    except OSError:
        pass  # the store tells why
    return MarkStore(paths.marks())
