"""How the values of fields, and texts of records, are printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vidbrowser.records.fields import Kind
from vidbrowser.records.wording import clock, moment_of, one_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from vidbrowser.records.fields import Field

_TEXTS: dict[Kind, Callable[[Any], str]] = {
    **dict.fromkeys((Kind.ID, Kind.WORD, Kind.TEXT, Kind.URL, Kind.FILE), str),
    **dict.fromkeys((Kind.NAMES, Kind.TAGS), ", ".join),
    Kind.TIME: moment_of,
    Kind.LENGTH: lambda seconds: clock(seconds) if seconds else "live",
    Kind.COUNT: "{:,}".format,
    Kind.NUMBER: str,
    Kind.SIZE: "{:,} bytes".format,
}
"""How a value is shown, by the kind of its field."""


def text_of(field: Field, value: Any) -> str:
    """Return a value of `field` in one line."""
    return one_line(_TEXTS[field.kind](value))


def harmless(text: str) -> str:
    """Return `text` without what a terminal would obey."""
    return "".join(c for c in text if c in "\n\t" or c.isprintable() or c == "\u200d")
