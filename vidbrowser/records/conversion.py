"""Front matter becomes the fields of a record: each value is converted as its field asks for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from vidbrowser.records.fields import FIELDS, Kind
from vidbrowser.records.problem import Loss, excerpt
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

_READERS: dict[Kind, Callable[[Value], Any]] = {
    Kind.ID: to_word,
    Kind.WORD: to_word,
    Kind.TEXT: to_text,
    Kind.NAMES: to_names,
    Kind.TAGS: to_texts,
    Kind.TIME: to_time,
    Kind.LENGTH: to_duration,
    Kind.COUNT: to_count,
    Kind.URL: to_word,
}
_GROUPS = ("taxonomies", "extra", "params")
"""Keys of Zola and Hugo whose fields are read as if they stood beside all others."""
_ESCAPED = re.compile(r"[\x00\ud800-\udfff]")  # what escapes can write but no text can hold


def read_fields(matter: FrontMatter) -> tuple[dict[str, Any], list[Loss]]:
    """Return the fields of a record (missing ones left out) and what could not be converted.

    Of several keys of one field the first in the table that has a value counts, wherever it stands.
    """
    fields: dict[str, Any] = {}
    losses: dict[str, Loss] = {}  # by key: one that is read for two fields is told once
    said, tops = _flattened(matter.fields)
    for field in FIELDS:
        read = _READERS[field.kind]
        for key in field.keys:
            if (written := said.get(key)) is None:
                continue
            try:
                value = read(written)
            except ValueError as error:
                reason = f"{key} {_briefly(written)} {error}; it is left out"
                losses[key] = _loss(matter, tops.get(key, key), reason)
                continue
            if value is None:
                continue
            if matter.escapes and (clean := _without_escaped(value)) != value:
                value = clean
                reason = f"{key} holds half a character or none (\\ud800, \\u0000), shown as \ufffd"
                losses[key] = _loss(matter, tops.get(key, key), reason)
            fields[field.name] = value
            break
    return fields, list(losses.values())


def _loss(matter: FrontMatter, key: str, reason: str) -> Loss:
    return Loss(matter.line(key), reason, key)


def _flattened(fields: dict[str, Value]) -> tuple[dict[str, Value], dict[str, str]]:
    """Return `fields` with those within others, and for each of these the key it stands below.

    `video: {id: x}` gives `video.id`, those of `_GROUPS` stand by their own names; what is written
    at the top counts before what is written within.
    """
    if not any(isinstance(value, dict) for value in fields.values()):
        return fields, {}
    said, tops = dict(fields), dict[str, str]()
    for group in _GROUPS:
        _lift(said, tops, group, "")
    for key in tuple(said):
        _lift(said, tops, key, f"{key}.")
    return said, tops


def _lift(said: dict[str, Value], tops: dict[str, str], key: str, prefix: str) -> None:
    within = said.get(key)
    if not isinstance(within, dict):
        return
    for name, value in within.items():
        if said.get(prefix + name) is None:
            said[prefix + name] = value
            tops[prefix + name] = tops.get(key, key)


def _briefly(value: Value) -> str:
    """Return `value` as it is told: quoted, in one line, not too long."""
    try:
        return excerpt(str(value))
    except RecursionError:
        return excerpt("[[…")


def _without_escaped(value: Any) -> Any:
    if isinstance(value, str):
        return _ESCAPED.sub("\ufffd", value)
    return tuple(map(_without_escaped, value)) if isinstance(value, tuple) else value
