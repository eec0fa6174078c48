"""When an added folder is looked at for what has changed."""

from __future__ import annotations

from enum import StrEnum


class Watching(StrEnum):
    """All the time; once, when the library is opened; only when the person asks."""

    LIVE = "live"
    START = "start"
    NEVER = "never"
