"""`vidbrowser marks ACTION …`: one's own marks of videos, written out, taken over, counted."""

from __future__ import annotations

import json
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vidbrowser import paths
from vidbrowser.cli.arguments import existing
from vidbrowser.kept import why
from vidbrowser.records.problem import UnreadableError, printable
from vidbrowser.records.wording import counted

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable, Sequence

    from vidbrowser.marks.exchange.entry import Entry, Imported
    from vidbrowser.marks.mark import Mark
    from vidbrowser.marks.video_key import VideoKey

ACTIONS = ("stats", "export", "import", "missing")
FORMATS = ("json", "csv")
_FEW = 20
"""Passed over entries that are told; what is more is counted."""


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    what = (
        "stats: count them; export: write them into a FILE or the output; import: add what FILE"
        " tells (an export of this program, Google Takeout's .zip, its history as HTML or"
        " JSON, or a playlist as CSV, FreeTube's, NewPipe's or Invidious' export, a downloader's"
        " archive file, a folder with .nfo files of Kodi); missing: list videos of FILE, or of"
        " all marks, that are in no --library, as CSV"
    )
    parser.add_argument("action", choices=ACTIONS, metavar="ACTION", help=what)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="files, as ACTION says")
    formats = f"{' or '.join(FORMATS)}; what FILE ends in when not given"
    parser.add_argument("--format", choices=FORMATS, metavar="FORMAT", help=formats)
    parser.add_argument("--force", action="store_true", help="replace FILE when it is there")
    dry = "tell what would be imported and change nothing"
    parser.add_argument("--dry-run", action="store_true", help=dry)
    parser.add_argument(
        "--library",
        action="append",
        default=[],
        type=existing,
        metavar="PATH",
        help="a folder or file of records in which to look, for missing",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(args: Namespace) -> int:
    """Do it; returns 1 when something could not be read, 2 for wrong usage, else 0."""
    actions: dict[str, Callable[[Namespace], int]] = {
        "stats": _stats,
        "export": _export,
        "import": _import,
        "missing": _missing,
    }
    return actions[args.action](args)


def _marks() -> dict[VideoKey, Mark]:
    from vidbrowser.cli.loading import own_marks

    return own_marks().all()


def _stats(args: Namespace) -> int:
    if args.files:
        return _refuse("stats counts the marks that are kept; it takes no FILE")
    marks = _marks().values()
    told: dict[str, Any] = {
        "videos": len(marks),
        "watched": sum(mark.watched > 0 for mark in marks),
        "starred": sum(mark.starred for mark in marks),
        "later": sum(mark.later for mark in marks),
        "rated": sum(mark.rating is not None for mark in marks),
        "tagged": sum(bool(mark.tags) for mark in marks),
        "noted": sum(bool(mark.note) for mark in marks),
        "opened": sum(mark.opened is not None for mark in marks),
    }
    if args.json:
        print(json.dumps(told))
    else:
        others = ", ".join(f"{count:,} {what}" for what, count in [*told.items()][1:])
        print(f"{counted(len(marks), 'video')} marked: {others}")
    return 0


def _export(args: Namespace) -> int:
    if len(args.files) > 1:
        return _refuse("export writes one FILE")
    file = args.files[0] if args.files else None
    form = args.format or (file.suffix.lower().removeprefix(".") if file else FORMATS[0])
    if form not in FORMATS:
        return _refuse(f"{file} ends in neither .json nor .csv; --format tells what to write")
    if file and not args.force and (file.exists() or file.is_symlink()):
        return _refuse(f"{printable(str(file))} is there already; choose another name or --force")
    from vidbrowser.marks.exchange.own_format import write_csv, write_json
    from vidbrowser.replacing import replacing

    write, marks = (write_json if form == "json" else write_csv), _marks()
    if file is None:
        write(sys.stdout.buffer, marks)
        return 0
    try:
        with replacing(file) as stream:
            write(stream, marks)
    except OSError as error:
        return _refuse(f"{printable(str(file))} was not written: {why(error)}")
    print(f"Marks of {counted(len(marks), 'video')} written to {printable(str(file))}")
    return 0


def _import(args: Namespace) -> int:
    if not args.files:
        return _refuse("import needs a FILE")
    read, unread = _read(args.files)
    from vidbrowser.marks.exchange.importing import preview, take_over
    from vidbrowser.marks.store import MarkStore

    told = []
    if read and args.dry_run:
        told = [preview(_marks(), imported) for _, imported in read]
    elif read:
        with closing(MarkStore(paths.marks())) as store:
            told = [take_over(store, imported) for _, imported in read]
    for (file, imported), added in zip(read, told, strict=True):
        _tell(file, imported, added.changed, args)
    return 1 if unread else 0


def _tell(file: Path, imported: Imported, changed: int, args: Namespace) -> None:
    told = {
        "file": str(file),
        "kind": imported.kind,
        "videos": len(imported.entries),
        "changed": changed,
        "passed_over": imported.passed,
        "undated": imported.undated,
    }
    if args.json:
        print(json.dumps(told))
        return
    done = "would be changed" if args.dry_run else "changed"
    print(
        f"{printable(str(file))} ({imported.kind}): {counted(len(imported.entries), 'video')}, "
        f"marks of {changed:,} {done}, {imported.passed:,} entries passed over"
    )
    if imported.undated:
        dates = counted(imported.undated, "date")
        print(f"{dates} could not be read; what was watched then has no date")


def _missing(args: Namespace) -> int:
    if not args.library:
        return _refuse("missing needs --library PATH, the folders to look in")
    read, unread = _read(args.files)
    if args.files and not read:
        return 1
    from vidbrowser.library.library import load
    from vidbrowser.marks.exchange.video_list import write_list
    from vidbrowser.search.marked import unknown

    entries: dict[VideoKey, Entry] = {}
    for _, imported in read:
        entries |= imported.entries
    if not args.files:
        entries = _of_store()
    catalogue = load(args.library, paths.snapshots())
    write_list(sys.stdout.buffer, entries, unknown(catalogue, entries))
    return 1 if unread else 0


def _of_store() -> dict[VideoKey, Entry]:
    from vidbrowser.cli.loading import mark_store
    from vidbrowser.marks.exchange.video_list import entries_of

    store = mark_store()
    if store is None:
        return {}
    with closing(store):
        return entries_of(store)


def _read(files: Sequence[Path]) -> tuple[list[tuple[Path, Imported]], int]:
    """Return what could be read of `files`, and how many could not, which has been told."""
    from vidbrowser.marks.exchange import importing

    read = []
    for file in files:
        try:
            imported = importing.read(file)
        except UnreadableError as error:
            _complain(file, error.line, error.reason)
        except OSError as error:
            _complain(file, None, why(error))
        else:
            read.append((file, imported))
            for passed in imported.told[:_FEW]:
                _complain(passed.file, passed.line, passed.reason)
            if imported.passed > _FEW:
                more = imported.passed - _FEW
                print(f"{printable(str(file))}: {more:,} more passed over", file=sys.stderr)
    return read, len(files) - len(read)


def _complain(file: Path, line: int | None, reason: str) -> None:
    place = f"{printable(str(file))}:{line}" if line else printable(str(file))
    print(f"{place}: {reason}", file=sys.stderr)


def _refuse(reason: str) -> int:
    print(reason, file=sys.stderr)
    return 2
