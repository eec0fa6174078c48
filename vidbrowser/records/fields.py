"""Which key of front matter stands for which field of a record, and how its value is read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from vidbrowser.records.problem import Loss, quoted
from vidbrowser.records.values import (
    to_count,
    to_duration,
    to_names,
    to_text,
    to_texts,
    to_time,
    to_word,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from vidbrowser.records.front_matter import FrontMatter
    from vidbrowser.records.json_lines import Value

KEYS: dict[str, tuple[str, ...]] = {
    "id": ("vid_id", "video_id", "videoId", "youtube_id", "id"),
    "title": ("title",),
    "channel": ("channel", "uploader"),
    "categories": ("categories", "category"),
    "tags": ("tags", "tag"),
    "published": ("vid_date", "upload_date"),
    "added": ("date",),
    "duration": ("duration", "video_length"),
    "views": ("viewcount", "viewCount", "view_count", "views"),
    "likes": ("likeCount", "likecount", "like_count", "likes"),
    "dislikes": ("dislikeCount", "dislikecount", "dislike_count", "dislikes"),
    "image": ("image", "thumbnail"),
}
"""Field of a record: the keys that are read for it. Where several are there, the first in the
file that has a value counts. The first key of each is the usual form's own."""

_READERS: dict[str, Callable[[Value], Any]] = {
    "id": to_word,
    "title": to_text,
    "channel": to_text,
    "categories": to_names,
    "tags": to_texts,
    "published": to_time,
    "added": to_time,
    "duration": to_duration,
    "views": to_count,
    "likes": to_count,
    "dislikes": to_count,
    "image": to_word,
}
_PLACES = {key: (field, _READERS[field]) for field, keys in KEYS.items() for key in keys}
_ESCAPED = re.compile(r"[\x00\ud800-\udfff]")  # what escapes can write but no text can hold


def read_fields(matter: FrontMatter) -> tuple[dict[str, Any], list[Loss]]:
    """Return the fields of a record (missing ones left out) and what could not be converted."""
    fields: dict[str, Any] = {}
    losses: list[Loss] = []
    escapes = matter.escapes
    for key, written in matter.fields.items():
        place = _PLACES.get(key)
        if place is None or written is None:
            continue
        field, read = place
        try:
            value = read(written)
        except ValueError as error:
            shown = quoted(written if isinstance(written, str) else _briefly(written))
            reason = f"{key} {shown} {error}; it is left out"
            losses.append(Loss(matter.line(key), reason, key))
            continue
        if value is None or field in fields:
            continue
        if escapes and (clean := _without_escaped(value)) != value:
            value = clean
            reason = f"{key} holds half a character or none (\\ud800, \\u0000), shown as \ufffd"
            losses.append(Loss(matter.line(key), reason, key))
        fields[field] = value
    return fields, losses


def _briefly(value: Value) -> str:
    try:
        return str(value)
    except RecursionError:
        return "[[…"


def _without_escaped(value: Any) -> Any:
    if isinstance(value, str):
        return _ESCAPED.sub("\ufffd", value)
    return tuple(map(_without_escaped, value)) if isinstance(value, tuple) else value
