"""`vidbrowser pictures PATH…`: fetch the pictures of records, so that they are there off-line."""

from __future__ import annotations

import json
import sys
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import asdict
from typing import TYPE_CHECKING

from vidbrowser import paths
from vidbrowser.cli.arguments import existing, options_first, read_query
from vidbrowser.cli.loading import loaded
from vidbrowser.cli.picture_settings import limit_bytes, read, refusal
from vidbrowser.cli.without_records import tell
from vidbrowser.records.wording import counted

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Sequence
    from pathlib import Path

    from vidbrowser.thumbnails.bulk import BulkFetch, FetchProgress
    from vidbrowser.thumbnails.thumbnails import Thumbnails

_PACE = 0.5
"""Seconds between two lines of progress."""


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("paths", nargs="+", type=existing, metavar="PATH", help="folders or files")
    parser.add_argument("--query", default="", metavar="QUERY", help="of what matches it only")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def arranged(arguments: list[str]) -> list[str]:
    """Return `arguments` so that a query may begin with `-`."""
    return options_first(arguments, ("--query",), "--json", "--help")


def run(args: Namespace) -> int:
    """Fetch the pictures that are not kept yet.

    Returns 1 when one could not be had that may be another time, or no record is there at all, 2
    when the query is wrong or pictures are not to be fetched, else 0.
    """
    query = read_query(args.query)
    if query is None:
        return 2
    settings = read(paths.config_folder())
    if why := refusal(settings):
        print(why, file=sys.stderr)
        return 2
    from vidbrowser.search.matching import match_mask
    from vidbrowser.search.picture_addresses import picture_addresses
    from vidbrowser.thumbnails.bulk import BulkFetch

    catalogue = loaded(args.paths, query)
    tell(catalogue.without_records)
    addresses = picture_addresses(catalogue, match_mask(catalogue, query).arg_true())
    thumbnails = _thumbnails(limit_bytes(settings))
    progress = _fetched(BulkFetch(lambda: thumbnails, addresses), thumbnails)
    print(json.dumps(_object(progress)) if args.json else _line(progress))
    return 1 if progress.failed or not len(catalogue) else 0


def kept_pictures(roots: Sequence[Path]) -> Thumbnails:
    """Return what has the pictures that are kept, and those that lie below `roots`."""
    return _thumbnails(limit_bytes(read(paths.config_folder())), roots)


def _thumbnails(limit: int, roots: Sequence[Path] = ()) -> Thumbnails:
    from vidbrowser.thumbnails.fetcher import Fetcher
    from vidbrowser.thumbnails.proxies import SystemProxies
    from vidbrowser.thumbnails.store import Store
    from vidbrowser.thumbnails.thumbnails import Thumbnails

    store, fetcher = Store(paths.pictures(), limit), Fetcher(proxy=SystemProxies())
    return Thumbnails(store, lambda: fetcher, lambda: roots)


def _fetched(fetch: BulkFetch, thumbnails: Thumbnails) -> FetchProgress:
    """Fetch all, telling how far it is on a terminal; an interrupt ends it at once."""
    from vidbrowser.thumbnails.outcome import THREADS

    with ThreadPoolExecutor(THREADS) as pool:
        try:
            works = [pool.submit(fetch.work) for _ in range(THREADS)]
            while wait(works, _PACE).not_done:
                _tell(fetch.progress)
            for work in works:
                work.result()
        finally:
            fetch.cancel()
            thumbnails.close()
    return fetch.progress


def _tell(progress: FetchProgress) -> None:
    if sys.stderr.isatty():
        left = f"{progress.done:,} of {progress.total:,}, {progress.per_second:.1f} a second"
        print(f"\r{left}\x1b[K", end="\r", file=sys.stderr, flush=True)


def _object(progress: FetchProgress) -> dict[str, float]:
    return asdict(progress) | {"seconds": round(progress.seconds, 3)}


def _line(progress: FetchProgress) -> str:
    later = f" ({progress.later:,} to be asked for later)" if progress.later else ""
    return (
        f"{counted(progress.total, 'picture')}: {progress.fetched:,} fetched, {progress.there:,} "
        f"there already, {progress.gone:,} gone at the source, {progress.failed:,} failed{later}; "
        f"{progress.seconds:.1f} s"
    )
