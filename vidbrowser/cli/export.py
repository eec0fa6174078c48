"""`vidbrowser export OUTPUT PATH…`: write records into a file, or parted into a folder of files."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from vidbrowser.cli.arguments import add_order, existing, options_first, read_query
from vidbrowser.cli.ending import FAILED
from vidbrowser.cli.loading import loaded
from vidbrowser.cli.without_records import tell
from vidbrowser.export.formats import ENDINGS, PARTITIONS
from vidbrowser.kept import why
from vidbrowser.records.collection import LIBRARY
from vidbrowser.records.wording import counted, either
from vidbrowser.search.order import BY_MARKS, Order

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    import polars as pl

    from vidbrowser.catalogue.catalogue import Catalogue

_OTHERS = {LIBRARY, *(f".{ending}" for ending in ENDINGS)} - {".parquet"}
_WRONG_PATHS = (FileNotFoundError, NotADirectoryError, IsADirectoryError)


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    endings = either([*(f".{ending}" for ending in ENDINGS), f"{LIBRARY} (a library file)"])
    parser.add_argument("output", type=Path, metavar="OUTPUT", help=f"a file ending in {endings}")
    parser.add_argument("paths", nargs="+", type=existing, metavar="PATH", help="folders or files")
    parser.add_argument("--query", default="", metavar="QUERY", help="write what matches it only")
    add_order(parser)
    parted = "write a folder OUTPUT of Parquet files, one for each year or channel"
    parser.add_argument("--partition", choices=PARTITIONS, metavar="FIELD", help=parted)
    web = "write addresses into a playlist, also of videos whose files are here"
    parser.add_argument("--web", action="store_true", help=web)
    parser.add_argument("--force", action="store_true", help="replace OUTPUT when it is there")


def arranged(arguments: list[str]) -> list[str]:
    """Return `arguments` so that a query may begin with `-`."""
    return options_first(
        arguments, ("--query", "--sort", "--partition"), "--web", "--force", "--help"
    )


def run(args: Namespace) -> int:
    """Write the file.

    Returns 1 when no record is there at all, 2 when it may not be written there or the query is
    wrong, 3 when it could not be written.
    """
    query = read_query(args.query)
    if query is None:
        return 2
    ending = args.output.suffix.lower()
    if args.partition and ending in _OTHERS:
        print(f"{args.output} was not written: --partition writes Parquet alone", file=sys.stderr)
        return 2
    from vidbrowser.export.export import UnknownEndingError, check, export, export_parts, taken
    from vidbrowser.search.matching import match_mask  # takes 0.3 s, which `--help` need not wait
    from vidbrowser.search.sorting import ordered

    try:
        whole = args.output.suffix.lower() == LIBRARY and not args.partition
        if whole:
            taken(args.output, force=args.force)
        elif not args.partition:
            check(args.output, force=args.force)  # before everything is read
        catalogue = loaded(args.paths, query, marks=whole or args.sort in BY_MARKS)
        rows = ordered(catalogue, match_mask(catalogue, query), Order(args.sort), query)
        if whole:
            count = _write_library(catalogue, rows, args)
        elif args.partition:
            count = export_parts(catalogue, rows, args.partition, args.output)
        else:
            count = export(catalogue, rows, args.output, force=args.force, web=args.web)
    except FileExistsError as error:
        print(error if args.partition else f"{error} with --force", file=sys.stderr)
        return 2
    except UnknownEndingError as error:
        print(f"{args.output} was not written: {error}", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"{args.output} was not written: {why(error)}", file=sys.stderr)
        return 2 if isinstance(error, _WRONG_PATHS) else FAILED
    print(f"{counted(count, 'record')} written to {args.output}")
    tell(catalogue.without_records)
    return 0 if len(catalogue) else 1


def _write_library(catalogue: Catalogue, rows: pl.Series, args: Namespace) -> int:
    """Write a library file; tell on stderr what of the records it lacks."""
    from vidbrowser.cli.pictures import kept_pictures
    from vidbrowser.export.library_export import LibraryExport

    pictures = kept_pictures(catalogue.roots)
    exporting = LibraryExport(catalogue, rows, lambda: pictures)
    written = exporting.write(args.output, force=args.force)
    print(f"{counted(written.pictures, 'picture')}, {counted(written.marks, 'mark')}")
    if written.unread:
        lacking = counted(written.unread, "record")
        print(f"{lacking} without description: the file could not be read", file=sys.stderr)
    return written.records
