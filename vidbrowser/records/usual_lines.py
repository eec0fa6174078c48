"""The twelve lines of the usual form taken apart in many files at once, a column a line.

A pattern needs six times as long; it is asked where any file has another form.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from vidbrowser.records.folding import NUL
from vidbrowser.records.standard_form import LINES

_MARKS = {"---", "---\r"}
_FRONT_LINES = len(LINES) + 2
_BEGIN, _END = "{% raw %}", "{% endraw %}"
_BLANKS = " \t\n\r\f\v"


class _Line(NamedTuple):
    """A line around its value: what stands before and behind, and what all values together are."""

    before: str
    behind: str
    values: re.Pattern[str] | None  # each followed by a line end; None: any text


def _line(pattern: str) -> _Line:
    before, _, rest = pattern.partition("(")
    value, _, behind = rest.rpartition(")")
    if "[^" not in value:
        return _Line(before, behind, re.compile(f"(?:{value}\n)*", re.ASCII))
    in_brackets = value.startswith("\\[")  # those of a list, which belong to its value
    return _Line(before, behind, re.compile(r"(?:\[[^\n]*\]\n)*") if in_brackets else None)


_LINES = tuple(map(_line, LINES))


def usual_rows(text: str, count: int) -> list[tuple[str, ...]] | None:
    """Return of each of `count` files in `text`, joined by NUL, the values of its lines.

    Behind them stands the body, first as it is within the marks of the usual form, else, in the
    last place, as it is. None when any of the files has another form.
    """
    files = [file.split("\n", _FRONT_LINES) for file in text.split(NUL)]
    if len(files) != count or {len(file) for file in files} != {_FRONT_LINES + 1}:
        return None
    first, *lines, last, bodies = zip(*files, strict=True)
    if {*first, *last} - _MARKS:
        return None
    columns = []
    for line, written in zip(_LINES, lines, strict=True):
        values = _values(line, written)
        if values is None:
            return None
        columns.append(values)
    return list(zip(*columns, *zip(*map(_body, bodies), strict=True), strict=True))


def _values(line: _Line, written: tuple[str, ...]) -> list[str] | None:
    """Return what stands in a line of each file, None when one of them is another line."""
    joined = "\n".join(("", *written, ""))
    if "\r" in joined and "\r" in (joined := joined.replace("\r\n", "\n")):
        return None
    count = len(written)
    begun = joined.count(f"\n{line.before}")
    if begun != count or joined.count(f"{line.behind}\n") != count + (not line.behind):
        return None
    if len(joined) < len(line.before) + len(line.behind) + 2:  # one quote is both
        return None
    inside = joined[len(line.before) + 1 : -len(line.behind) - 1]
    values = inside.split(f"{line.behind}\n{line.before}")
    if len(values) != count:  # what begins and what ends a line may be one and the same
        return None
    if line.values and not line.values.fullmatch("\n".join((*values, ""))):
        return None
    return values


def _body(text: str) -> tuple[str, str]:
    whole = text.rstrip(_BLANKS)
    inside = whole[len(_BEGIN) : -len(_END)]
    if whole.startswith(_BEGIN) and whole.endswith(_END) and "{" not in inside:
        return inside, ""
    return "", text
