"""Where a file lies that belongs to a record: below a folder of the library, or nowhere."""

from __future__ import annotations

import re
from pathlib import Path, PureWindowsPath
from typing import TYPE_CHECKING

from vidbrowser.records.collection import placed

if TYPE_CHECKING:
    from collections.abc import Iterable

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)  # takes in the drive letters of Windows
_UP = ".."


def local_file(text: str, record: Path, roots: Iterable[Path] = ()) -> Path | None:
    """Return where the relative path `text` leads from the folder of `record`; None for outside.

    Inside is what lies in or below the folder of the record; a path that begins with one `../` may
    lead to what is below one of `roots` that holds the record. Links are looked through. What is
    absolute, on any system, or has a scheme is outside. Whether the file is there is not told.

    Raises OSError, RuntimeError (links that go round in circles) or ValueError (a NUL, half a
    surrogate) where that cannot be found out.
    """
    windows = PureWindowsPath(text)
    if windows.drive or windows.root or _SCHEME.match(text) or _UP in windows.parts[1:]:
        return None
    climbs = _UP in windows.parts
    if climbs and not text.startswith("../"):
        return None
    folder = placed(record).file.parent.resolve()
    path = (folder / text).resolve()
    if not climbs:
        return path if path.is_relative_to(folder) else None
    holding = (root.resolve() for root in roots)
    within = any(folder.is_relative_to(root) and path.is_relative_to(root) for root in holding)
    return path if within else None
