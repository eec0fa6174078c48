"""An `.info.json` file becomes what is known of one video."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, NamedTuple

from vidbrowser.records.archive.companions import readable
from vidbrowser.records.archive.info_fields import InfoFields
from vidbrowser.records.archive.wanted_keys import read_wanted
from vidbrowser.records.problem import Loss, UnreadableError
from vidbrowser.records.sentence import Sentence

if TYPE_CHECKING:
    from vidbrowser.records.archive.companions import Companion

LARGEST = 256 << 20
"""Bytes of a file: with comments of a video of which there are 100,000 it has 50 MB."""
_LISTS = ("playlist", "multi_video", "channel")
_NAMELESS = Sentence("The file gives neither a title nor a video's id")
_LIST = Sentence("The file tells of a list of videos, not of one")


class ListError(UnreadableError):
    """The file tells of a list of videos, not of one."""


class Archived(NamedTuple):
    """The fields of a record, missing ones left out, and what was lost; no line is told."""

    fields: dict[str, Any]
    losses: list[Loss]


class Place(NamedTuple):
    """Where a record's file is: its folder, what the names of its files begin with, the root."""

    folder: str
    stem: str
    root: str | None = None

    def path(self, companion: Companion) -> str:
        """Return the path of a companion."""
        return os.path.normpath(os.path.join(self.folder, companion.path(self.stem)))


def read_info(raw: bytes, place: Place) -> Archived:
    """Return what the `.info.json` file `raw` tells of a video.

    Raises ListError where it tells of several, UnreadableError where it is none.
    """
    told = read_wanted(raw)
    kind = told.values.pop("_type", None)
    if kind in _LISTS:
        raise ListError(_LIST)
    read = InfoFields(told.values)
    fields = read.fields
    if "id" not in fields and "title" not in fields:
        raise UnreadableError(_NAMELESS)
    fields.setdefault("title", title_of(place.stem, fields.get("id")))
    return Archived(fields, [*told.losses, *read.losses])


def title_of(stem: str, id_: str | None) -> str:
    """Return what the names of a video's files begin with, without its id at the end."""
    for end in (f" [{id_}]", f"[{id_}]", f"-{id_}"):
        if id_ and stem.endswith(end) and stem != end:
            return readable(stem.removesuffix(end))
    return readable(stem)
