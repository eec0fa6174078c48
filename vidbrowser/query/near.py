"""Fields that were nearly named: `tags:x` is text, but `tag:x` may have been meant."""

from __future__ import annotations

import re
from difflib import get_close_matches
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from vidbrowser.query.nodes import ALIASES, COLONS, FIELD_WORDS, FLAGS
from vidbrowser.query.parser import QuerySyntaxError, parse
from vidbrowser.query.words import words
from vidbrowser.records.fields import FIELDS

if TYPE_CHECKING:
    from collections.abc import Iterator

_SPOKEN = {
    **dict.fromkeys(("author", "creator", "speaker", "uploader"), "channel"),
    **dict.fromkeys(("date", "year", "month", "day", "uploaded"), "published"),
    **dict.fromkeys(("time", "runtime"), "length"),
    **dict.fromkeys(("text", "body"), "description"),
    **dict.fromkeys(("name", "headline"), "title"),
    **dict.fromkeys(("file", "folder"), "path"),
    **dict.fromkeys(("says", "spoken", "transcript", "caption", "captions"), "said"),
}
"""What people call a field, where no record file does or files mean another."""
_KEYS = {
    name.lower(): field.word
    for field in FIELDS
    if field.word
    for name in (field.name, field.label, *field.keys)
}
_FIELDS = {word: word for word in (*FIELD_WORDS, *ALIASES) if word not in FLAGS}
_NAMES = _KEYS | _SPOKEN | _FIELDS
_NAME = re.compile(rf"([a-z][a-z_-]{{1,23}})[{COLONS}]", re.IGNORECASE | re.ASCII)
_LIKENESS = 0.8
_MOST = 16
"""Names that are looked at in one query: each is compared with all that are known."""


class Near(NamedTuple):
    """What may have been meant: the fields' names with their colons, and the whole query's text."""

    fields: tuple[str, ...]
    text: str


def near(text: str) -> Near | None:
    """Return the query that `text` nearly is: with fields in place of names that are like theirs.

    None when there is none, or none of which the value can be read: `year:soon` is text.
    """
    fields: list[str] = []
    for start, end, field in reversed(list(_nearly(text))):
        other = f"{text[:start]}{field}:{text[end:]}"
        if _is_query(other):
            text = other
            fields.insert(0, f"{field}:")
    return Near(tuple(dict.fromkeys(fields)), text) if fields else None


def _nearly(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the fields that are nearly named in `text`, and from where to where each name is."""
    bare = (word.start for word in words(text) if not word.field)
    named = filter(None, (_NAME.match(text, start) for start in bare))
    for name in islice(named, _MOST):
        if field := field_like(name[1]):
            yield name.start(), name.end(), field


def _is_query(text: str) -> bool:
    try:
        parse(text)
    except QuerySyntaxError:
        return False
    return True


@lru_cache(maxsize=256)
def field_like(name: str) -> str:
    """Return the field that `name` is another name of, or a slip of the keys; "" for none."""
    name = name.lower()
    like = [name] if name in _NAMES else get_close_matches(name, _NAMES, 1, _LIKENESS)
    return ALIASES.get(_NAMES[like[0]], _NAMES[like[0]]) if like else ""
