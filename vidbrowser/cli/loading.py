"""The catalogue that commands work on: as the files are now, with what was kept beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vidbrowser import paths
from vidbrowser.cli.subtitles import with_subtitles

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.query import Query


def loaded(places: Sequence[Path], query: Query, *, subtitles: bool = False) -> Catalogue:
    """Return the catalogue of the records in `places`, with what `query` needs of their subtitles.

    With `subtitles` these are read whatever it needs.
    """
    from vidbrowser.library.library import load  # takes 0.3 s, which `--help` need not wait
    from vidbrowser.thumbnails.gone import FILE, GonePictures

    catalogue = load(places, paths.snapshots(), GonePictures(paths.pictures() / FILE))
    return with_subtitles(catalogue, query, wanted=subtitles)
