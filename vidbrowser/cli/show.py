"""`vidbrowser show ID PATH…`: print one record as the detail pane shows it."""

from __future__ import annotations

import json
import os
import sys
from functools import partial
from typing import TYPE_CHECKING, Any

from vidbrowser.cli import neighbours
from vidbrowser.cli.arguments import existing
from vidbrowser.cli.values import harmless, text_of
from vidbrowser.descriptions.rendering import Rendered, render
from vidbrowser.export.record_object import record_object
from vidbrowser.library.scanner import DirectoryScan
from vidbrowser.query.editing import hashtag_query
from vidbrowser.records.fields import FIELDS
from vidbrowser.records.folding import fold
from vidbrowser.records.problem import printable
from vidbrowser.records.reader import read_file
from vidbrowser.records.wording import clock, one_line

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator
    from pathlib import Path

    from vidbrowser.records.record import Record


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("id", metavar="ID", help="the video's id; after -- when it begins with -")
    parser.add_argument("paths", nargs="+", type=existing, metavar="PATH", help="folders or files")
    parser.add_argument(
        "--format",
        choices=("text", "html", "json"),
        default="text",
        help="html is the safe description just as it goes to the pane, and nothing else",
    )
    neighbours.add_arguments(parser)


def run(args: Namespace) -> int:
    """Print the first record that has the id, and its neighbours.

    Returns 0; 1 when no record has it; 2 when neighbours are asked for as HTML.
    """
    if args.format == "html" and (args.versions or args.related):
        print("--versions and --related go with --format text or json.", file=sys.stderr)
        return 2
    record = next((r for r in _records(args.paths) if r.id == args.id), None)
    if record is None:
        print(f"No record has the id {args.id}.", file=sys.stderr)
        return 1
    known = _known_tags(record, args.paths)
    query_of = partial(hashtag_query, known_tag=known.__contains__)
    beside = neighbours.found(args, record.path)
    print(_told(record, render(record, query_of), args.format, beside))
    return 0


def _records(paths: list[Path]) -> Iterator[Record]:
    for root in paths:
        files = (below for frame in DirectoryScan(root, lambda: False) for below in frame["path"])
        for below in files:
            path = root / os.fsdecode(below) if below else root
            yield from read_file(path, root if root.is_dir() else None).records


def _known_tags(record: Record, paths: list[Path]) -> set[str]:
    """Return all folded tags, which only a description with a hashtag asks for."""
    if not {"#", "＃"} & set(record.description):
        return set()
    return {fold(tag) for other in _records(paths) for tag in other.tags}


def _told(record: Record, rendered: Rendered, form: str, beside: dict[str, Any]) -> str:
    if form == "html":
        return rendered.html
    if form == "json":
        said = record_object(record, record.text) | beside
        return json.dumps(said, ensure_ascii=False)
    return "\n".join((*_lines(record, rendered), *neighbours.lines(beside)))


def _lines(record: Record, rendered: Rendered) -> Iterator[str]:
    """Yield what the pane shows, a line each; what is missing has none."""
    yield one_line(record.title or record.id or "")
    for field in FIELDS:
        value = getattr(record, field.name)
        shown = field.width or field.fact or field.name in ("url", "media")
        if value not in (None, ()) and field.word != "title" and shown:
            yield f"{field.label}: {text_of(field, value)}"
    yield f"File: {printable(str(record.file))}"
    if rendered.chapters:
        yield "\nChapters:"
        yield from (f"{clock(c.seconds):>8}  {one_line(c.title)}" for c in rendered.chapters)
    yield "\n" + harmless(rendered.text)
