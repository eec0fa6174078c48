"""The usual form of a record file, read in one go: the twelve lines that nearly every file has."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from operator import attrgetter
from typing import TYPE_CHECKING, TypeAlias

from vidbrowser.records.decoding import line_ends
from vidbrowser.records.description import without_raw_marks
from vidbrowser.records.json_lines import ESCAPED, read_value
from vidbrowser.records.values import to_duration

if TYPE_CHECKING:
    from collections.abc import Callable

    from vidbrowser.records.record import Record

Values: TypeAlias = tuple[
    str | None,
    str | None,
    str | None,
    tuple[str, ...],
    tuple[str, ...],
    datetime | None,
    datetime | None,
    int | None,
    int | None,
    int | None,
    int | None,
    str | None,
    str,
]
"""The fields of a `Record` behind its path, in their order."""

NAMES = (
    *("id", "title", "channel", "categories", "tags", "published", "added"),
    *("duration", "views", "likes", "dislikes", "image", "description"),
)
"""What the `Values` are, in order."""

values_of: Callable[[Record], Values] = attrgetter(*NAMES)
"""Return the values of a record."""

_END = r"\r?\n"
_VALUE = r"[^\r\n\0]*"
_MOMENT = r"[12]\d{3}-\d\d-\d\dT[\d:]{5,8}(?:Z|[+-]\d\d:\d\d)"
_LINES = (
    rf'title: "({_VALUE})"',
    r'image: "([!#-~]*)"',
    r'vid_id: "([\w-]+)"',
    rf'categories: "({_VALUE})"',
    rf"tags: (\[{_VALUE}\])",
    rf'date: "({_MOMENT})"',
)
_MORE = (
    rf'vid_date: "({_MOMENT})"',
    r'duration: "(\w{0,80})"',
    r'viewcount: "(\d{0,18})"',
    r'likeCount: "(\d{0,18})"',
    r'dislikeCount: "(\d{0,18})"',
    rf'channel: "({_VALUE})"',
)
FRONT = (
    f"---{_END}{''.join(f'{line}{_END}' for line in _LINES)}"
    f"(?:{''.join(f'{line}{_END}' for line in _MORE)})?---{_END}"
)
"""A pattern of all but the body; its groups are the values as written."""

_FRONT = re.compile(FRONT, re.ASCII)


def read_usual(text: str) -> Values | None:
    """Return what `text` says, None when it has any other form or anything to be warned of.

    What is returned is what reading line by line gives, in a third of the time.
    """
    front = _FRONT.match(text)
    if front is None or "\0" in text or ("\\u" in front[0] and ESCAPED.search(front[0])):
        return None
    try:
        return _values(text[front.end() :].strip(), *front.groups())
    except (ValueError, OverflowError, TypeError, RecursionError):
        return None


def _values(
    body: str,
    title: str,
    image: str,
    vid_id: str,
    category: str,
    tags: str,
    date: str,
    vid_date: str | None,
    duration: str | None,
    views: str | None,
    likes: str | None,
    dislikes: str | None,
    channel: str | None,
) -> Values:
    """Return the values of what the lines say; raises an error at anything unusual."""
    return (
        vid_id,
        _text(title),
        _text(channel) if channel else None,
        _categories(category),
        _tags(tags),
        _time(vid_date) if vid_date else None,
        _time(date),
        to_duration(duration) if duration else None,
        int(views) if views else None,
        int(likes) if likes else None,
        int(dislikes) if dislikes else None,
        _image(image),
        without_raw_marks(line_ends(body) if "\r" in body else body),
    )


def _text(written: str) -> str | None:
    text = _unescaped(written)
    return text if text and not text.isspace() else None


def _unescaped(written: str) -> str:
    if "\\" not in written and '"' not in written:
        return written
    value = read_value(f'"{written}"')
    if not isinstance(value, str):
        raise TypeError
    return value


def _categories(written: str) -> tuple[str, ...]:
    text = _unescaped(written).strip()
    return (text,) if text and text != "~" else ()


def _tags(written: str) -> tuple[str, ...]:
    items = read_value(written)
    if not isinstance(items, list):
        raise TypeError
    return tuple(dict.fromkeys(filter(None, map(str.strip, items))))  # type: ignore[arg-type]


def _time(written: str) -> datetime:
    return datetime.fromisoformat(written).astimezone(UTC)


def _image(written: str) -> str | None:
    image = written.replace("\\/", "/")
    if "\\" in image:
        raise ValueError
    return image if image and image != "~" else None
