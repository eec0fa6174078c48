"""JSON from outside, an item at a time: what one of them is does not keep the others from being."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import msgspec

from vidbrowser.records.problem import UnreadableError
from vidbrowser.records.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

_LIST = msgspec.json.Decoder(list[msgspec.Raw])
_ANY = msgspec.json.Decoder()
_UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError, OverflowError)


def items(raw: bytes) -> Iterator[Any]:
    """Yield the items of a list, None for one that cannot be read; raises UnreadableError."""
    try:
        each = _LIST.decode(raw)
    except _UNREADABLE:
        yield from _listed_slowly(raw)
        return
    for item in each:
        try:
            yield _ANY.decode(item)
        except _UNREADABLE:
            yield None


def _listed_slowly(raw: bytes) -> list[Any]:
    found = _slowly(raw)
    if not isinstance(found, list):
        raise UnreadableError(Sentence("The JSON is damaged: {reason}", reason="it is no list"))
    return found


def value(raw: bytes) -> Any:
    """Return the value that `raw` holds; raises UnreadableError."""
    try:
        return _ANY.decode(raw)
    except _UNREADABLE:
        return _slowly(raw)


def _slowly(raw: bytes) -> Any:
    """Read what has half a character, as some programs write, a hundred times as slowly."""
    try:
        return json.loads(raw.decode("utf-8", "replace"), strict=False)
    except (ValueError, RecursionError) as error:
        reason = str(error) or "it is nested too deeply"
        raise UnreadableError(Sentence("The JSON is damaged: {reason}", reason=reason)) from None


def dug(item: Any, *names: str | int) -> Any:
    """Return what is within objects and lists at `names`, None where anything is missing."""
    for name in names:
        if isinstance(item, dict) and isinstance(name, str):
            item = item.get(name)
        elif isinstance(item, list) and isinstance(name, int) and len(item) > name:
            item = item[name]
        else:
            return None
    return item


def listed(item: Any) -> list[Any]:
    """Return `item` when it is a list, else an empty one."""
    return item if isinstance(item, list) else []
