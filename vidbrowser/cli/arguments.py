"""The arguments that commands share: queries, which may begin with `-`, paths and orders."""

from __future__ import annotations

import os
import sys
import unicodedata
from argparse import ArgumentTypeError
from pathlib import Path
from typing import TYPE_CHECKING

from vidbrowser.query import QuerySyntaxError, parse
from vidbrowser.query.near import near
from vidbrowser.records.problem import printable
from vidbrowser.records.wording import either
from vidbrowser.search.order import Order

if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Collection

    from vidbrowser.query import Query

_BEFORE = 60  # characters shown before a mistake in a long query
_AFTER = 20


def options_first(arguments: list[str], valued: Collection[str], *flags: str) -> list[str]:
    """Return `arguments` with the options before a `--`, so that what begins with `-` is a query.

    `valued` are the options that take a value, `flags` those that take none. What begins with
    `--` and is neither is left to the parser, which says that it does not know it.
    """
    options: list[str] = []
    others: list[str] = []
    rest = iter(arguments)
    for argument in rest:
        if argument == "--":
            others += rest
        elif argument in valued:
            value = next(rest, None)
            options.append(argument if value is None else f"{argument}={value}")
        elif argument in (*flags, "-h") or argument.startswith("--"):
            options.append(argument)
        else:
            others.append(argument)
    return [*options, "--", *others]


def existing(text: str) -> Path:
    """Return the path `text`; raise ArgumentTypeError when nothing is there.

    A link that leads nowhere is there: what is wrong with it is told like that of other files.
    """
    path = Path(text)
    if not os.path.lexists(path):
        raise ArgumentTypeError(f"there is no file or folder {printable(text)}")
    return path


def add_order(parser: ArgumentParser) -> None:
    """Declare `--sort`."""
    orders = [order.value for order in Order]  # as text: argparse shows them when none is right
    told = f"{', '.join(orders)}; {Order.NEWEST} when not given"
    parser.add_argument("--sort", choices=orders, default=Order.NEWEST, metavar="ORDER", help=told)


def limit(text: str) -> int:
    """Return the number `text`; raise ArgumentTypeError when it is none."""
    if not text.isdecimal():
        raise ArgumentTypeError(f"{text} is not a number of records or values")
    return int(text[:18])


def read_query(text: str) -> Query | None:
    """Return the tree of `text`; None when it is wrong, which has then been told.

    So is what may have been meant, where a field is nearly named.
    """
    try:
        query = parse(text)
    except QuerySyntaxError as mistake:
        print(mistake_text(text, mistake), file=sys.stderr)
        return None
    if meant := near(text):
        fields = either(meant.fields)
        print(f"Did you mean {fields}? Other words before a colon are text", file=sys.stderr)
    return query


def mistake_text(query: str, mistake: QuerySyntaxError) -> str:
    """Return what is wrong, the part of `query` around it, and a caret under the place."""
    place, end = mistake.position, mistake.position + min(mistake.length, _AFTER)
    before = printable(query[max(place - _BEFORE, 0) : place])
    wrong = printable(query[place:end])
    after = printable(query[end : place + _AFTER])
    return f"{mistake}:\n  {before}{wrong}{after}\n  {' ' * width(before)}{'^' * width(wrong)}"


def width(text: str) -> int:
    """Return how many columns of a terminal `text` takes."""
    return sum(_columns(character) for character in text)


def cut(text: str, columns: int) -> str:
    """Return `text` in exactly `columns` columns of a terminal: cut off, or with blanks after."""
    if width(text) > columns:
        left, end = columns - 1, 0
        for character in text:
            left -= _columns(character)
            if left < 0:
                break
            end += 1
        text = f"{text[:end]}…"
    return text + " " * (columns - width(text))


def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1
