"""By what marks know a video: its site and its id there, so that they outlive its record files."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from vidbrowser.records.fields import Summary


class VideoKey(NamedTuple):
    """A video: `site` ("" where it is not told) and `id` there, or `path` of its record's file.

    Where no id is told its address stands for it. `path` is as `os.fsencode` has it, and empty
    where there is an id: such marks stay with the video when files are moved and renamed, and
    every record of it has them.
    """

    site: str
    id: str
    path: bytes = b""


def key_of(summary: Summary) -> VideoKey:
    """Return the key of the video of `summary`."""
    if known := summary.id or summary.url:
        return VideoKey(whole(summary.site or ""), whole(known))
    return VideoKey("", "", os.fsencode(summary.path))


def whole(text: str) -> str:
    """Return `text`, each half of a character replaced, which no database can hold."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
