"""Front matter becomes the fields of a record: each value is converted as its field asks for."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from vidbrowser.records.fields import DESCRIPTION, FIELDS, Kind
from vidbrowser.records.json_lines import without_escaped
from vidbrowser.records.names import to_names, to_spaced_tags, to_tags, without_links
from vidbrowser.records.problem import Loss, excerpt
from vidbrowser.records.sentence import Sentence
from vidbrowser.records.values import (
    to_count,
    to_duration,
    to_text,
    to_time,
    to_word,
)
from vidbrowser.records.video_address import FIELDS as OF_VIDEO
from vidbrowser.records.video_address import located

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from vidbrowser.records.front_matter import FrontMatter
    from vidbrowser.records.json_lines import Value

_SHOWN = ("true", "false", "yes", "no")


def _text(value: Value) -> str | None:
    text = to_text(value)
    return text and without_links(text)


def _time(value: Value) -> datetime | None:
    """Return a moment; `published: true`, by which Jekyll shows a page or hides it, tells none."""
    try:
        return to_time(value)
    except ValueError:
        if str(to_text(value)).lower() in _SHOWN:
            return None
        raise


_READERS: dict[Kind, Callable[[Value], Any]] = {
    Kind.ID: to_word,
    Kind.WORD: to_word,
    Kind.TEXT: _text,
    Kind.NAMES: to_names,
    Kind.TAGS: to_tags,
    Kind.TIME: _time,
    Kind.LENGTH: to_duration,
    Kind.COUNT: to_count,
    Kind.NUMBER: to_count,
    Kind.SIZE: to_count,
    Kind.URL: to_word,
    Kind.FILE: to_word,
}
_READ = (*(field for field in FIELDS if field.name not in OF_VIDEO), DESCRIPTION)


class _Place(NamedTuple):
    """Where the value of a key belongs; the keys of a field follow by their rank."""

    rank: int
    field: str
    key: str
    read: Callable[[Value], Any]
    several: bool


def _places() -> dict[str, list[_Place]]:
    places: dict[str, list[_Place]] = {}
    pairs = ((field, key) for field in _READ for key in field.keys)
    for rank, (field, key) in enumerate(pairs):
        read = to_spaced_tags if key == "tags" else _READERS[field.kind]
        places.setdefault(key, []).append(_Place(rank, field.name, key, read, field.kind.several))
    return places


_PLACES = _places()
_GROUPS = ("taxonomies", "extra", "params")
"""Keys of Zola and Hugo whose fields are read as if they stood beside all others."""


def read_fields(matter: FrontMatter) -> tuple[dict[str, Any], list[Loss]]:
    """Return the fields of a record (missing ones left out) and what could not be converted.

    Of several keys of one field the first in the table that has a value counts, wherever it stands;
    of those that say where the video is, the one that says most (`video_address`).
    """
    fields: dict[str, Any] = {}
    losses: dict[str, Loss] = {}  # by key: one that is read for two fields is told once
    escapes = matter.escapes
    said, tops = _flattened(matter.fields)
    for _, field, key, read, several in _ranked(tuple(filter(_PLACES.__contains__, said))):
        if field in fields:
            continue
        written = said[key]
        try:
            if isinstance(written, list) and not several:
                written = _only(written)
            value = read(written)
        except ValueError as error:
            reason = Sentence(str(error), key=key, value=_briefly(written))
            losses[key] = _loss(matter, tops.get(key, key), reason)
            continue
        if value is None:
            continue
        if escapes and (clean := _without_escaped(value)) != value:
            value = clean
            reason = Sentence(
                "{key} holds half a character or none ({half}, {none}), shown as �",
                key=key,
                half="\\ud800",
                none="\\u0000",
            )
            losses[key] = _loss(matter, tops.get(key, key), reason)
        fields[field] = value
    video, untold = located(matter.fields, fields.get("image"))
    fields |= {name: value for name, value in video._asdict().items() if value is not None}
    if untold:
        losses[untold.key] = _loss(matter, untold.key, untold.reason)
    return fields, list(losses.values())


@lru_cache(maxsize=1 << 8)  # the files of a folder have mostly the same keys
def _ranked(keys: tuple[str, ...]) -> list[_Place]:
    """Return where the values of `keys` belong, field by field, what counts most first."""
    return sorted(place for key in keys for place in _PLACES[key])


def _only(written: Value) -> Value:
    """Return the one value of a list of one, or what was `written`."""
    while isinstance(written, list) and len(written) == 1:
        written = written[0]
    return written


def _loss(matter: FrontMatter, key: str, reason: Sentence) -> Loss:
    return Loss(matter.line(key), reason, key)


def _flattened(fields: dict[str, Value]) -> tuple[dict[str, Value], dict[str, str]]:
    """Return `fields` with those within others, and for each of these the key it stands below.

    `video: {id: x}` gives `video.id`, those of `_GROUPS` stand by their own names; what is written
    at the top counts before what is written within.
    """
    if dict not in map(type, fields.values()):
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
        return without_escaped(value)
    return tuple(map(_without_escaped, value)) if isinstance(value, tuple) else value
