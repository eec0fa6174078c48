"""`vidbrowser facets FIELD PATH…`: the values of a field, each with how many records have it."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from vidbrowser.cli.arguments import existing, limit, options_first, read_query
from vidbrowser.cli.loading import loaded
from vidbrowser.cli.without_records import tell
from vidbrowser.marks.fields import OWN
from vidbrowser.records.fields import FACETS

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

_OWN = tuple(word for word, field in OWN.items() if field.facet)
_MOVES = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    fields = [*FACETS, *_OWN]
    parser.add_argument("field", choices=fields, metavar="FIELD", help=", ".join(fields))
    parser.add_argument("paths", nargs="+", type=existing, metavar="PATH", help="folders or files")
    among = "count among what matches it, as choosers do: without alternatives in FIELD"
    parser.add_argument("--query", default="", metavar="QUERY", help=among)
    parser.add_argument("--limit", type=limit, metavar="N", help="print the first N only")


def arranged(arguments: list[str]) -> list[str]:
    """Return `arguments` so that a query may begin with `-`."""
    return options_first(arguments, ("--query", "--limit"), "--help")


def run(args: Namespace) -> int:
    """Print `count<TAB>value`, most first, then by value.

    Returns 1 when no record is there at all, 2 when the query is wrong.
    """
    query = read_query(args.query)
    if query is None:
        return 2
    from vidbrowser.search.facets import facet  # takes 0.3 s, which `--help` need not wait

    catalogue = loaded(args.paths, query, marks=args.field in _OWN)
    tell(catalogue.without_records)
    found = facet(catalogue, query, args.field, limit=args.limit)
    for value in found.values:
        if not value.count:  # choosers show it so that it can be taken back
            break
        sys.stdout.buffer.write(f"{value.count}\t{_one_line(value.value)}\n".encode())
    return 0 if len(catalogue) else 1


def _one_line(text: str) -> str:
    """Return `text` with line ends and other controls written out: a line is a value."""
    return _MOVES.sub(lambda found: found[0].encode("unicode_escape").decode(), text)
