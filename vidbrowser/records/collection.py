"""Files of other collections: what they are called, and the place of a record among many in one.

A record of a file that holds many has the path of the file and, as a name below it, its place
there: `talks/videos.yml/3`. No file can have such a path.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

OBJECT = ".json"
"""What the name of a file with one record as an object of JSON ends in."""
LISTS = ("videos.yml", "videos.yaml")
"""Names of files that list many records."""
COLLECTION_ENDINGS = (OBJECT, *LISTS)
"""What is said of these names."""
LIBRARY = ".vidbrowser"
"""What the name of a library in one file ends in (`library_file`)."""
IN_LIBRARY = "records"
"""The folder in it whose files hold many records each."""
_PLACE = re.compile(r"[1-9]\d{0,8}", re.ASCII)
_OF_ARCHIVES = (".info.json", ".live_chat.json", ".comments.json")  # an hour of chat has megabytes


class Placed(NamedTuple):
    """A file, and the place of a record in it, from 1; None where the file is one record."""

    file: Path
    place: int | None


def is_of_collection(name: str) -> bool:
    """Return whether a file of this name may be of a collection, in any letter case."""
    lower = name.lower()
    return (lower.endswith(OBJECT) and not lower.endswith(_OF_ARCHIVES)) or is_list(lower)


def is_list(name: str) -> bool:
    """Return whether a file of this name may hold many records."""
    return name.lower() in LISTS


def is_in_library(file: Path) -> bool:
    """Return whether `file` has the path of one that holds records in a library in one file."""
    folder = file.parent
    return folder.name == IN_LIBRARY and folder.parent.suffix.lower() == LIBRARY


def file_of(path: Path) -> Path:
    """Return the file on the disk that holds the record `path`."""
    file = placed(path).file
    return file.parent.parent if is_in_library(file) else file


def path_at(file: Path, place: int | None) -> Path:
    """Return the path of the record at `place` of `file`."""
    return file if place is None else file / str(place)


def placed(path: Path) -> Placed:
    """Return the file of the record `path`, and the record's place there."""
    file = path.parent
    if _PLACE.fullmatch(path.name) and (is_list(file.name) or is_in_library(file)):
        return Placed(path.parent, int(path.name))
    return Placed(path, None)
