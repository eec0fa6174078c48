"""Where the file of a record in a library file is on this machine, if its folder is here."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from vidbrowser.records.collection import file_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from vidbrowser.records.fields import Summary

    Places = Mapping[Path, Mapping[str, Path]]
    """By library files, and the names of the folders that they were written from: folders here."""


class Home(NamedTuple):
    """A folder that is here, and the path that the file of a record has below it."""

    folder: Path
    file: Path


def home_of(summary: Summary, places: Places, roots: Iterable[Path] = ()) -> Home | None:
    """Return where the record of `summary`, of a library file, would be; None where that is not.

    Its folder is the one that the person named in `places`, or else lies, by the name that it had,
    beside the library file or is one of `roots`, the folders of the library. What is there is not
    opened; a link that leads out of the folder is followed by nobody (`None`).
    """
    if summary.origin is None:
        return None
    name, _, below = summary.origin.partition("/")
    for folder in _folders(file_of(summary.path), name, places, roots):
        file = folder / below
        try:
            here = file.parent.is_dir() and file.resolve().is_relative_to(folder.resolve())
        except (OSError, RuntimeError, ValueError):  # links in a circle, a NUL
            continue
        if here:
            return Home(folder, file)
    return None


def _folders(library: Path, name: str, places: Places, roots: Iterable[Path]) -> Iterator[Path]:
    named = places.get(library, {}).get(name)
    if named is not None:
        yield named
    yield library.parent / name
    yield from (root for root in roots if root.name == name)
