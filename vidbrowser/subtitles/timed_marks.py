"""Subtitles that are written as JSON or XML: .json3, .srv1 to .srv3, .ttml."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any
from xml.parsers import expat

from vidbrowser.subtitles.shown import Shown, in_time, seconds

if TYPE_CHECKING:
    from collections.abc import Iterator

_CLOCK = re.compile(r"(\d{1,4}):(\d{1,2}):(\d{1,2}(?:\.\d{1,9})?)(?::\d+)?", re.ASCII)
_OFFSET = re.compile(r"(\d{1,15}(?:\.\d{1,9})?)(h|ms|m|s|t|f)?", re.ASCII)
_UNITS = {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 1e-3, "t": 1e-7, "f": 1 / 30}
"""Seconds of each unit of a time of TTML; ticks and frames as they usually are."""
_CUES = ("p", "text")
_BEFORE = "\ufeff \t\n"
_DEEPEST = 100
_LATEST = 10**12  # milliseconds


def events(text: str) -> Iterator[Shown]:
    """Yield what the events of a `.json3` file show; one that adds to another follows it."""
    try:
        told = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return
    for event in _listed(told, "events"):
        begin = event.get("tStartMs")
        said = "".join(str(part.get("utf8", "")) for part in _listed(event, "segs"))
        if not said.strip() or not isinstance(begin, int | float) or abs(begin) > _LATEST:
            continue
        if shown := in_time(begin / 1000, None, said):  # one line appears after another
            yield shown


def _listed(told: Any, key: str) -> list[dict[str, Any]]:
    found = told.get(key) if isinstance(told, dict) else None
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def elements(text: str) -> list[Shown]:
    """Return what the elements of `.srv1`, `.srv2`, `.srv3` and `.ttml` files show.

    What comes before a mistake in the XML; nothing where it declares a type of document, which
    could make ever more of it.
    """
    reader = _Elements()
    parser = expat.ParserCreate("utf-8")  # whatever the file declares: it is decoded
    parser.StartElementHandler = reader.begin
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.add
    parser.StartDoctypeDeclHandler = _refuse
    parser.buffer_text = True
    with suppress(expat.ExpatError, _RefusedError):
        parser.Parse(text.lstrip(_BEFORE).encode("utf-8", "replace"), True)
    return reader.shown


class _RefusedError(Exception):
    """The file is not read any further."""


def _refuse(*_about: object) -> None:
    raise _RefusedError


class _Elements:
    """Takes the elements with a time, and the text within them."""

    def __init__(self) -> None:
        self.shown: list[Shown] = []
        self._depth = 0
        self._time: tuple[float, float | None] | None = None
        self._text: list[str] = []

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise _RefusedError
        name = name.rpartition(":")[2]
        if name in _CUES:
            self._time, self._text = _time(attributes), []
        elif name == "br":
            self._text.append("\n")

    def add(self, text: str) -> None:
        if self._time is not None:
            self._text.append(text)

    def end(self, name: str) -> None:
        self._depth -= 1
        if self._time is None or name.rpartition(":")[2] not in _CUES:
            return
        begin, end = self._time
        self._time = None
        if shown := in_time(begin, end, "".join(self._text)):
            self.shown.append(shown)


def _time(attributes: dict[str, str]) -> tuple[float, float | None] | None:
    """Return begin and end: `t` and `d` are milliseconds, `start` and `dur` seconds, or TTML's."""
    for begin, length, unit in (("t", "d", 1000.0), ("start", "dur", 1.0)):
        if begin in attributes:
            at, lasts = (_number(attributes.get(key, ""), unit) for key in (begin, length))
            return None if at is None else (at, at + (lasts or 0))
    at = _moment(attributes.get("begin", ""))
    return None if at is None else (at, _moment(attributes.get("end", "")))


def _number(text: str, unit: float) -> float | None:
    told = seconds(None, None, text)
    return told if told is None else told / unit


def _moment(text: str) -> float | None:
    if clock := _CLOCK.fullmatch(text.strip()):
        return seconds(*clock.groups())
    offset = _OFFSET.fullmatch(text.strip())
    return float(offset[1]) * _UNITS[offset[2] or "s"] if offset else None
