"""The fast path of front matter: every line is `key: <JSON>`, as scripts write it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable

Value: TypeAlias = "str | bool | list[Value] | dict[str, Value] | None"
"""What front matter says of a field: numbers are kept as the text that was written."""

ESCAPED = re.compile(r"\\u(?:[dD]|0000)")
"""What JSON writes for half a character or NUL, or might."""

_HALF = re.compile(r"[\x00\ud800-\udfff]")  # what escapes can write but no text can hold

_scan: Callable[[str, int], tuple[Value, int]] = vars(
    json.JSONDecoder(  # raw control characters in a string are no reason to lose it
        parse_int=str, parse_float=str, parse_constant=str, strict=False
    )
)["scan_once"]


def read_lines(block: str) -> dict[str, Value] | None:
    """Return the fields of `block`, in order, or None when it has lines of any other form.

    None too when a key is there twice: which one counts is told on the slow path. Each line is
    decoded by itself, so that nothing can reach from one into the next.
    """
    fields: dict[str, Value] = {}
    lines = block.split("\n")
    try:
        for line in lines:
            colon = line.find(": ")
            key = line[:colon]
            value, end = _scan(line, colon + 2)
            if end != len(line) or not key.isidentifier():
                return None
            fields[key] = value
    except (StopIteration, ValueError, RecursionError):  # the three ways of not being JSON
        return None
    return fields if len(fields) == len(lines) else None


def read_value(text: str) -> Value:
    """Return the value of one JSON `text`; raises ValueError when it is anything else."""
    try:
        value, end = _scan(text, 0)
    except (StopIteration, RecursionError):
        raise ValueError from None
    if end != len(text):
        raise ValueError
    return value


def without_escaped(text: str) -> str:
    """Return `text` with a sign in place of NUL and of each half of a character."""
    return _HALF.sub("\ufffd", text)
