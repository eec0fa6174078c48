"""Which files below a folder are record files, and which parts of it cannot be listed."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from vidbrowser.records.problem import Problem, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ENDINGS = (".md", ".markdown", ".txt", ".html")
"""What the name of a record file ends in, in any letter case."""


def has_ending(name: str) -> bool:
    """Return whether a file of this name is taken for a record file."""
    return name.lower().endswith(ENDINGS)


def distinct(paths: Iterable[Path]) -> tuple[list[Path], list[tuple[Path, Path]]]:
    """Return those of `paths` that no other holds, and each that one holds, with that one.

    Links are looked through, as listing does not follow those that it meets: what is below a link
    is not below the folder that the link stands in. Of two names of one folder the first stays.
    """
    names: dict[Path, Path] = {}
    given = [(path, Path(os.path.realpath(path))) for path in dict.fromkeys(paths)]
    for path, real in given:
        names.setdefault(real, path)
    kept, held = [], []
    for path, real in given:
        outer = next((up for up in reversed(real.parents) if up in names), real)
        if names[outer] is path:
            kept.append(path)
        else:
            held.append((path, names[outer]))
    return kept, held


def walk(root: Path) -> Iterator[os.DirEntry[str] | Problem]:
    """Yield everything below `root` that has a record file's name, in no order, and problems.

    An entry may be a link, a pipe or gone by the time it is read: `reader.read_file` tells. Links
    to folders are not followed (a warning each, so that none can lead in a circle); a folder that
    cannot be listed is an error. A folder is a folder, also when it is called `x.md`.
    """
    folders = [str(root)]
    while folders:
        folder = folders.pop()
        try:
            with os.scandir(folder) as entries:
                for entry in entries:
                    if entry.is_file(follow_symlinks=False):  # as nearly all are
                        if has_ending(entry.name):
                            yield entry
                    elif entry.is_dir(follow_symlinks=False):
                        folders.append(entry.path)
                    elif entry.is_symlink() and _leads_to_folder(entry):
                        reason = "The link leads to a folder; it is not followed"
                        yield Problem(Path(entry.path), reason, Severity.WARNING)
                    elif has_ending(entry.name):
                        yield entry
        except OSError as error:
            reason = f"The folder cannot be listed: {error.strerror or error}"
            yield Problem(Path(folder), reason, Severity.ERROR)


def _leads_to_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link in a circle
        return False
