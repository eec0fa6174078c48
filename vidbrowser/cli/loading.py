"""The catalogue that commands work on: as the files are now, with what was kept beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vidbrowser import paths

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from vidbrowser.catalogue.catalogue import Catalogue


def loaded(places: Sequence[Path]) -> Catalogue:
    """Return the catalogue of the records in `places`."""
    from vidbrowser.library.library import load  # takes 0.3 s, which `--help` need not wait
    from vidbrowser.thumbnails.gone import FILE, GonePictures

    return load(places, paths.snapshots(), GonePictures(paths.pictures() / FILE))
