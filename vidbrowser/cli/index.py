"""`vidbrowser index PATH…`: bring the snapshots of folders up to date and tell what was new."""

from __future__ import annotations

import json
from argparse import ArgumentTypeError
from dataclasses import asdict
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from vidbrowser.paths import snapshots
from vidbrowser.records.problem import printable

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("paths", nargs="+", type=_existing, metavar="PATH", help="folders or files")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def _existing(text: str) -> Path:
    path = Path(text)
    if not path.exists():
        raise ArgumentTypeError(f"there is no file or folder {printable(text)}")
    return path


def run(args: Namespace) -> int:
    """Bring the snapshots up to date; returns 1 when a file could not be read, else 0."""
    from vidbrowser.catalogue.library import refresh  # takes 0.3 s, which `--help` need not wait

    begun = monotonic()
    catalogue, counts = refresh(args.paths, snapshots())
    told = asdict(counts) | {
        "problems": catalogue.problem_count,
        "seconds": round(monotonic() - begun, 3),
    }
    if args.json:
        print(json.dumps(told))
    else:
        print(
            "{files:,} files: {added:,} added, {changed:,} changed, {removed:,} removed; "
            "{problems:,} problems; {seconds:.1f} s".format(**told)
        )
    return 1 if catalogue.unreadable_count else 0
