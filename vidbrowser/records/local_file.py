"""Where a file lies that belongs to a record: below a folder of the library, or nowhere."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from pathlib import Path, PureWindowsPath
from typing import TYPE_CHECKING

from vidbrowser.records.archive.companions import readable
from vidbrowser.records.collection import placed

if TYPE_CHECKING:
    from collections.abc import Iterable

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)  # takes in the drive letters of Windows
_UP = ".."
_NO_UTF_8 = "\ufffd"


def local_file(text: str, record: Path, roots: Iterable[Path] = ()) -> Path | None:
    """Return where the relative path `text` leads from the folder of `record`; None for outside.

    Inside is what lies in or below the folder of the record; a path that begins with one `../` may
    lead to what is below one of `roots` that holds the record. Links are looked through. What is
    absolute, on any system, or has a scheme is outside. U+FFFD stands for what of a name is not
    UTF-8. Whether the file is there is not told.

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
    path = (folder / _on_disk(text, folder)).resolve()
    if not climbs:
        return path if path.is_relative_to(folder) else None
    holding = (root.resolve() for root in roots)
    within = any(folder.is_relative_to(root) and path.is_relative_to(root) for root in holding)
    return path if within else None


def _on_disk(text: str, folder: Path) -> str:
    """Return the path `text` from `folder` with its name as it is on the disk."""
    begin, name = os.path.split(text)
    if _NO_UTF_8 not in name:
        return text
    with suppress(OSError), os.scandir(folder / begin) as entries:
        found = (entry.name for entry in entries if readable(entry.name) == name)
        return os.path.join(begin, next(found, name))
    return text
