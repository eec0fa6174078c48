"""A disk that fills while a library is written: an error, and what was there stays."""

from __future__ import annotations

import resource
from collections import Counter
from typing import TYPE_CHECKING

from tests.bounded import bounded
from tests.export.test_library_export import SAMPLE, exporting
from vidbrowser.library.library import load

if TYPE_CHECKING:
    from pathlib import Path

_MOMENTS = 12


def tried(folder: Path) -> Counter[str]:
    """Write a library with room for less and less of it; return what came of it, how often."""
    there = load([SAMPLE])
    file = folder / "talks" / "a.vidbrowser"
    file.parent.mkdir()
    exporting(there, folder).write(file)
    whole, came = file.read_bytes(), Counter[str]()
    none = resource.RLIM_INFINITY
    for moment in range(_MOMENTS):
        resource.setrlimit(resource.RLIMIT_FSIZE, (len(whole) * moment // _MOMENTS, none))
        try:
            exporting(there, folder).write(file, force=True)
        except OSError as error:
            came[error.strerror or str(error)] += 1
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (none, none))
        assert file.read_bytes() == whole
        assert [path.name for path in file.parent.iterdir()] == [file.name]
    return came


def test_whenever_it_fills_that_is_told_and_the_former_file_stays(tmp_path: Path) -> None:
    assert bounded(tried, tmp_path) == {"File too large": _MOMENTS}
