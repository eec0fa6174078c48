"""`vidbrowser search QUERY PATH…`: print the records that match, for people or programs."""

from __future__ import annotations

import os
import shutil
import sys
from typing import TYPE_CHECKING

from vidbrowser.cli.arguments import add_order, cut, existing, limit, options_first, read_query
from vidbrowser.cli.loading import loaded
from vidbrowser.cli.without_records import tell
from vidbrowser.records.problem import printable
from vidbrowser.search.order import BY_MARKS, Order

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    import polars as pl

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.query import Query
    from vidbrowser.records.fields import Summary

FORMATS = ("table", "ids", "paths", "json", "ndjson", "csv")

_UNLIMITED = 160  # columns where there is no terminal
_CHANNEL = 24


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("query", metavar="QUERY", help="what to look for; '' is everything")
    parser.add_argument("paths", nargs="+", type=existing, metavar="PATH", help="folders or files")
    add_order(parser)
    parser.add_argument(
        "--subtitles", action="store_true", help="read subtitles first, so that `said:` finds words"
    )
    parser.add_argument("--limit", type=limit, metavar="N", help="print the first N only")
    formats = f"{', '.join(FORMATS)}; table when not given"
    parser.add_argument(
        "--format", choices=FORMATS, default="table", metavar="FORMAT", help=formats
    )


def arranged(arguments: list[str]) -> list[str]:
    """Return `arguments` so that a query may begin with `-`."""
    return options_first(arguments, ("--sort", "--limit", "--format"), "--help", "--subtitles")


def run(args: Namespace) -> int:
    """Print what matches; returns 0, 1 when no record is there, 2 when the query is wrong."""
    query = read_query(args.query)
    if query is None:
        return 2
    from vidbrowser.search.matching import match_mask  # takes 0.3 s, which `--help` need not wait
    from vidbrowser.search.sorting import ordered

    marks = args.sort in BY_MARKS
    catalogue = loaded(args.paths, query, subtitles=args.subtitles, marks=marks)
    rows = ordered(catalogue, match_mask(catalogue, query), Order(args.sort), query)
    tell(catalogue.without_records)
    if not len(rows):
        print(_why_nothing(catalogue, query), file=sys.stderr)
    _print(catalogue, rows if args.limit is None else rows.head(args.limit), args.format)
    return 0 if len(catalogue) else 1


def _print(catalogue: Catalogue, rows: pl.Series, form: str) -> None:
    from vidbrowser.export.export import records
    from vidbrowser.export.writers import write_json, write_ndjson, write_plain_csv

    writers = {"json": write_json, "ndjson": write_ndjson, "csv": write_plain_csv}
    stream = sys.stdout.buffer
    if form in writers:
        writers[form](stream, records(catalogue, rows))
        return
    for summary in catalogue.each_summary(rows):
        if form == "paths":
            stream.write(os.fsencode(summary.file) + b"\n")
        elif form == "table":
            stream.write(f"{_line(summary)}\n".encode())
        elif summary.id is not None:
            stream.write(f"{printable(summary.id)}\n".encode())


def _line(summary: Summary) -> str:
    """Return a line of the table: date, length, views, channel, title."""
    from vidbrowser.export.writers import length

    date = f"{summary.published:%Y-%m-%d}" if summary.published else ""
    views = "" if summary.views is None else f"{summary.views:,}"
    begin = f"{date:10}  {length(summary.duration):>8}  {views:>13}  "
    channel = cut(printable(summary.channel or ""), _CHANNEL)
    title = printable(summary.title or "–")
    left = _columns() - len(begin) - _CHANNEL - 2
    return f"{begin}{channel}  {cut(title, max(left, 20)).rstrip()}"


def _columns() -> int:
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else _UNLIMITED


def _why_nothing(catalogue: Catalogue, query: Query) -> str:
    from vidbrowser.search.no_match import culprit

    if not len(catalogue):
        return "There are no records in what was named"
    part = culprit(catalogue, query)
    if part is None:
        return "Nothing matches"
    return f"Nothing matches; without {printable(str(part.part))} it would be {part.matching:,}"
