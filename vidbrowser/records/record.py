"""What a video record is, once it has been read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Record:
    """One video, as its record file tells it; what the file does not tell is None, never 0.

    `published` (front matter `vid_date`) and `added` (`date`) are aware datetimes in UTC.
    `duration` is in seconds; 0 is a live or upcoming stream (`P0D`). `image` is an http(s) URL or
    a path relative to the folder of `path`. `description` is the body as written, without the
    `{% raw %}` marks: HTML in the usual form, Markdown in neighbouring ones, hostile until it is
    sanitized.
    """

    path: Path
    id: str | None = None
    title: str | None = None
    channel: str | None = None
    categories: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    published: datetime | None = None
    added: datetime | None = None
    duration: int | None = None
    views: int | None = None
    likes: int | None = None
    dislikes: int | None = None
    image: str | None = None
    description: str = ""
