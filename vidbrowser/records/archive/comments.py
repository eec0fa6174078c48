"""The comments that an `.info.json` file holds, read one after the other, never all at once."""

from __future__ import annotations

import codecs
import json
import re
from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

from vidbrowser.records.archive.companions import INFO
from vidbrowser.records.archive.json_values import to_count, to_moment, to_name
from vidbrowser.records.file_bytes import opened
from vidbrowser.records.json_lines import without_escaped
from vidbrowser.records.problem import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

PAGE = 500
"""So many are read at once."""
_BEGIN = re.compile(rb'(?<!\\)"comments"\s*:\s*\[')
_LONGEST_BEGIN = 64
_CHUNK = 1 << 16
_LARGEST = 1 << 20  # characters of one comment with all that a site tells of its author
_LONGEST = 10_000  # characters of its text that are shown


class Comment(NamedTuple):
    """What somebody wrote below a video; a stranger's text, as it was written."""

    author: str
    text: str
    written: datetime | None
    likes: int | None
    is_reply: bool


class Comments(NamedTuple):
    """Some comments, in the order of the file, and whether others follow."""

    page: list[Comment]
    more: bool


def has_comments(path: Path) -> bool:
    """Return whether the record file `path` holds comments; reads up to where they begin.

    That a file tells how many there are on the web says nothing of it.
    """
    if not path.name.lower().endswith(INFO):
        return False
    try:
        with opened(path) as file:
            return next(_objects(file), None) is not None
    except UnreadableError:
        return False


def read_comments(path: Path, first: int = 0, most: int = PAGE) -> Comments:
    """Return at most `most` comments of the file `path`, from number `first` on.

    Memory is that of a page, however large the file is. Raises UnreadableError where it cannot be
    read; from where it is damaged on there are none.
    """
    with opened(path) as file:
        found = islice(filter(None, map(_comment, _objects(file))), first, first + most + 1)
        page = list(found)
    return Comments(page[:most], len(page) > most)


def _objects(file: BinaryIO) -> Iterator[Any]:
    """Yield what the list of comments in `file` holds, as JSON is decoded."""
    rest = _begin(file)
    if rest is None:
        return
    decode = json.JSONDecoder(strict=False).raw_decode
    text_of = codecs.getincrementaldecoder("utf-8")("replace").decode
    text, place = text_of(rest), 0
    while True:
        place = _after_blanks(text, place)
        try:
            value, place = decode(text, place)
        except RecursionError:
            return
        except ValueError:
            ended = text[place : place + 1] == "]" or len(text) - place > _LARGEST
            chunk = b"" if ended else file.read(_CHUNK)
            if not chunk:
                return
            text, place = text[place:] + text_of(chunk), 0
        else:
            yield value


def _after_blanks(text: str, place: int) -> int:
    while text[place : place + 1] in (*" \t\r\n,",):
        place += 1
    return place


def _begin(file: BinaryIO) -> bytes | None:
    """Return what of `file` was read behind the begin of the list; None where there is no list."""
    held = b""
    while chunk := file.read(_CHUNK):
        held += chunk
        if found := _BEGIN.search(held):
            return held[found.end() :]
        held = held[-_LONGEST_BEGIN:]
    return None


def _comment(told: Any) -> Comment | None:
    """Return the comment that `told` is; None where it says nothing."""
    if not isinstance(told, dict) or not isinstance(text := told.get("text"), str):
        return None
    text = without_escaped(text[:_LONGEST]).strip()
    if not text:
        return None
    return Comment(
        author=without_escaped(_read(to_name, told.get("author")) or ""),
        text=text,
        written=_read(to_moment, told.get("timestamp")),
        likes=_read(to_count, told.get("like_count")),
        is_reply=told.get("parent") not in (None, "", "root"),
    )


def _read(read: Any, value: Any) -> Any:
    with suppress(ValueError, OverflowError):
        return read(value)
    return None
