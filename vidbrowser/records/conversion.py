"""Front matter becomes the fields of a record: each value is converted as its field asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vidbrowser.records.fields import FIELDS, Kind
from vidbrowser.records.json_lines import without_escaped
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
from vidbrowser.records.video_address import FIELDS as OF_VIDEO
from vidbrowser.records.video_address import located

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
_PLACES = {
    key: (field.name, _READERS[field.kind])
    for field in FIELDS
    for key in field.keys
    if field.name not in OF_VIDEO
}


def read_fields(matter: FrontMatter) -> tuple[dict[str, Any], list[Loss]]:
    """Return the fields of a record (missing ones left out) and what could not be converted.

    Where several keys of one field are there, the first in the file that has a value counts; of
    those that say where the video is, the one that says most (`video_address`).
    """
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
            shown = excerpt(written if isinstance(written, str) else _briefly(written))
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
    video, untold = located(matter.fields, fields.get("image"))
    fields |= {name: value for name, value in video._asdict().items() if value is not None}
    if untold:
        losses.append(Loss(matter.line(untold.key), untold.reason, untold.key))
    return fields, losses


def _briefly(value: Value) -> str:
    try:
        return str(value)
    except RecursionError:
        return "[[…"


def _without_escaped(value: Any) -> Any:
    if isinstance(value, str):
        return without_escaped(value)
    return tuple(map(_without_escaped, value)) if isinstance(value, tuple) else value
