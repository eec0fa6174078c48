"""`vidbrowser index PATH…`: bring the snapshots of folders up to date and tell what was new."""

from __future__ import annotations

import json
from dataclasses import asdict
from time import monotonic
from typing import TYPE_CHECKING

from vidbrowser.cli.arguments import existing
from vidbrowser.cli.ending import FAILED
from vidbrowser.cli.subtitles import read_subtitles
from vidbrowser.cli.without_records import tell
from vidbrowser.paths import snapshots
from vidbrowser.records.wording import counted

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("paths", nargs="+", type=existing, metavar="PATH", help="folders or files")
    parser.add_argument(
        "--subtitles", action="store_true", help="read subtitles too, so that `said:` finds words"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(args: Namespace) -> int:
    """Bring the snapshots up to date.

    Returns 1 when a file could not be read or no record is there at all, else 0; `FAILED` when what
    was read could not be kept, which the log has told.
    """
    from vidbrowser.library.library import refresh  # takes 0.3 s, which `--help` need not wait

    begun = monotonic()
    unkept: list[str] = []
    catalogue, counts = refresh(args.paths, snapshots(), on_unkept=unkept.append)
    heard = read_subtitles(catalogue) if args.subtitles else None
    told = asdict(counts) | {
        "others": catalogue.other_count,
        "lists": catalogue.lists,
        "problems": catalogue.problem_count,
        "seconds": round(monotonic() - begun, 3),
    }
    if heard is not None:
        told |= {"subtitles": heard.read, "unread_subtitles": heard.unread}
    others = f"{counted(catalogue.other_count, 'other')}, " if catalogue.other_count else ""
    if catalogue.lists:
        others = f"{counted(catalogue.lists, 'list')}, {others}"
    if args.json:
        print(json.dumps(told))
    else:
        print(
            f"{counted(counts.files, 'file')}: {counts.added:,} added, {counts.changed:,} changed, "
            f"{counts.removed:,} removed; {counted(len(catalogue), 'record')}, {others}"
            f"{counted(catalogue.problem_count, 'problem')}; {told['seconds']:.1f} s"
        )
        if heard is not None:
            print(f"{counted(heard.read, 'subtitle file')} read")
    tell(catalogue.without_records)
    if unkept or (heard is not None and heard.spoken.lacking):
        return FAILED
    return 1 if catalogue.unreadable_count or not len(catalogue) else 0
