"""Files of the program's own that hold either the old or the new, whatever happens."""

from __future__ import annotations

import os
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

if TYPE_CHECKING:
    from collections.abc import Iterator

UNFINISHED = ".unfinished"
"""The ending of a file that is being written; one that is old was broken off."""


@contextmanager
def replacing(target: Path, *, sync: bool = True) -> Iterator[BinaryIO]:
    """Give a file to write to, which takes the place of `target` at the end.

    Raises OSError; then, and at any other error, `target` is as it was. Without `sync` a machine
    that stops may leave neither: for what tells itself that it is damaged, and is not worth waiting
    for the disk.
    """
    handle, name = tempfile.mkstemp(UNFINISHED, target.stem, target.parent)
    written = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            if sync:
                os.fsync(handle)
        written.replace(target)
    except BaseException:
        written.unlink(missing_ok=True)
        raise
