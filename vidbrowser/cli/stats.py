"""`vidbrowser stats PATH…`: totals and plots of the records that match, for people or programs."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

from vidbrowser.cli.arguments import existing, limit, options_first, read_query, width
from vidbrowser.cli.loading import loaded
from vidbrowser.cli.without_records import tell
from vidbrowser.records.problem import printable
from vidbrowser.records.wording import clock

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator

MEASURES = ("records", "hours", "views")
_BAR = 40
"""Columns that the longest bar takes."""


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("paths", nargs="+", type=existing, metavar="PATH", help="folders or files")
    among = "count what matches it; each plot is counted without what it says of its own values"
    parser.add_argument("--query", default="", metavar="QUERY", help=among)
    by = f"what channels, categories and tags are ranked by: {', '.join(MEASURES)}"
    parser.add_argument("--by", choices=MEASURES, default=MEASURES[0], metavar="MEASURE", help=by)
    first = "tell the first N channels, categories and tags; 10 when not given"
    parser.add_argument("--limit", type=limit, default=10, metavar="N", help=first)
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def arranged(arguments: list[str]) -> list[str]:
    """Return `arguments` so that a query may begin with `-`."""
    return options_first(arguments, ("--query", "--by", "--limit"), "--json", "--help", "--debug")


def run(args: Namespace) -> int:
    """Print the numbers.

    Returns 1 when no record is there at all, 2 when the query is wrong.
    """
    query = read_query(args.query)
    if query is None:
        return 2
    from vidbrowser.statistics.overview import overview  # takes 0.3 s, which `--help` need not wait
    from vidbrowser.statistics.plot import Measure
    from vidbrowser.statistics.told import told

    catalogue = loaded(args.paths, query)
    tell(catalogue.without_records)
    numbers = told(overview(catalogue, query, Measure(args.by), limit=args.limit))
    text = json.dumps(numbers, ensure_ascii=False) if args.json else "\n".join(_lines(numbers))
    sys.stdout.buffer.write(f"{text}\n".encode("utf-8", "backslashreplace"))
    return 0 if len(catalogue) else 1


def _lines(numbers: dict[str, Any]) -> Iterator[str]:
    """Yield totals, then each plot: a bar a line, drawn as long as its amount."""
    for name, value in numbers["totals"].items():
        shown = clock(value) if name == "seconds" else _number(value)
        yield f"{'length' if name == 'seconds' else name.replace('_', ' '):<12}  {shown}"
    for name, plot in numbers["plots"].items():
        yield f"\n{name}" + (f", {plot['measure']}" if plot["measure"] != MEASURES[0] else "")
        yield from _bars(plot["bars"])


def _bars(bars: list[dict[str, Any]]) -> Iterator[str]:
    told = [bar for bar in bars if bar["amount"] or "state" in bar]
    values = [printable(bar["value"]) for bar in told]
    columns = max(map(width, values), default=0)
    most = max((bar["amount"] for bar in told), default=0) or 1
    for bar, value in zip(told, values, strict=True):
        blank = " " * (columns - width(value))
        drawn = "█" * -(-bar["amount"] * _BAR // most)
        yield f"  {value}{blank}  {bar['amount']:>13,}  {drawn}".rstrip()


def _number(value: int | str | None) -> str:
    return "–" if value is None else f"{value:,}" if isinstance(value, int) else value
