"""What commands say, on their error output, of folders in which there is no record."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from vidbrowser.records.problem import printable

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


def tell(folders: Iterable[tuple[Path, str]]) -> None:
    """Print what is said of each of `folders`."""
    for folder, why in folders:
        print(f"{printable(str(folder))}: {why}.", file=sys.stderr)
