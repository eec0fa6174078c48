"""What a list shows of a record; apart from `catalogue`, which imports polars."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Summary:
    """What a row shows of its record without reading the file: every field but the description."""

    path: Path
    id: str | None
    title: str | None
    channel: str | None
    categories: tuple[str, ...]
    tags: tuple[str, ...]
    published: datetime | None
    added: datetime | None
    duration: int | None
    views: int | None
    likes: int | None
    dislikes: int | None
    image: str | None
