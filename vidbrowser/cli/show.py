"""`vidbrowser show ID PATH…`: print one record as the detail pane shows it."""

from __future__ import annotations

import json
import os
import sys
from argparse import ArgumentTypeError
from pathlib import Path
from typing import TYPE_CHECKING

from vidbrowser.catalogue.scanner import Listing
from vidbrowser.records.description import plain_text
from vidbrowser.records.folding import fold
from vidbrowser.records.reader import read_file
from vidbrowser.records.rendering import Rendered, render

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator
    from datetime import datetime

    from vidbrowser.records.record import Record


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("id", metavar="ID", help="the video's id; after -- when it begins with -")
    parser.add_argument("paths", nargs="+", type=_existing, metavar="PATH", help="folders or files")
    parser.add_argument(
        "--format",
        choices=("text", "html", "json"),
        default="text",
        help="html is the safe description just as it goes to the pane",
    )


def _existing(text: str) -> Path:
    path = Path(text)
    if not path.exists():
        raise ArgumentTypeError(f"{text} is not there")
    return path


def run(args: Namespace) -> int:
    """Print the first record that has the id; returns 1 when none has it, else 0."""
    record = next((r for r in _records(args.paths) if r.id == args.id), None)
    if record is None:
        print(f"No record has the id {args.id}.", file=sys.stderr)
        return 1
    print(_told(record, render(record, _known_tags(record, args.paths).__contains__), args.format))
    return 0


def _records(paths: list[Path]) -> Iterator[Record]:
    for root in paths:
        files = (below for frame in Listing(root, lambda: False) for below in frame["path"])
        for below in files:
            path = root / os.fsdecode(below) if below else root
            record = read_file(path, root if root.is_dir() else None).record
            if record is not None:
                yield record


def _known_tags(record: Record, paths: list[Path]) -> set[str]:
    """Return all folded tags, which only a description with a hashtag asks for."""
    if not {"#", "＃"} & set(record.description):
        return set()
    return {fold(tag) for other in _records(paths) for tag in other.tags}


def _told(record: Record, rendered: Rendered, form: str) -> str:
    if form == "html":
        return rendered.html
    if form == "json":
        return json.dumps(_values(record, rendered), ensure_ascii=False)
    return "\n".join(_lines(record, rendered))


def _values(record: Record, rendered: Rendered) -> dict[str, object]:
    return {
        "id": record.id,
        "title": record.title,
        "channel": record.channel,
        "category": ", ".join(record.categories) or None,
        "tags": list(record.tags),
        "published": _time(record.published),
        "added": _time(record.added),
        "duration": record.duration,
        "views": record.views,
        "likes": record.likes,
        "dislikes": record.dislikes,
        "image": record.image,
        "description": plain_text(record.description),
        "path": str(record.path),
        "chapters": [{"seconds": c.seconds, "title": c.title} for c in rendered.chapters],
    }


def _time(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat().replace("+00:00", "Z")


def _lines(record: Record, rendered: Rendered) -> Iterator[str]:
    """Yield what the pane shows, a line each; what is missing has none."""
    yield _one_line(record.title or record.id or "")
    told = {
        "Channel": record.channel,
        "Published": _time(record.published),
        "Added": _time(record.added),
        "Length": _length(record.duration),
        "Views": _count(record.views),
        "Likes": _count(record.likes),
        "Dislikes": _count(record.dislikes),
        "Category": ", ".join(record.categories),
        "Tags": ", ".join(record.tags),
        "File": str(record.path),
    }
    yield from (f"{name}: {_one_line(value)}" for name, value in told.items() if value)
    if rendered.chapters:
        yield "\nChapters:"
        yield from (f"{_clock(c.seconds):>8}  {_one_line(c.title)}" for c in rendered.chapters)
    yield "\n" + _shown(rendered.text)


def _shown(text: str) -> str:
    """Return `text` without what a terminal would obey."""
    return "".join(c for c in text if c in "\n\t" or c.isprintable() or c == "\u200d")


def _one_line(text: str) -> str:
    return _shown(" ".join(text.split()))


def _count(number: int | None) -> str | None:
    return None if number is None else f"{number:,}"


def _length(seconds: int | None) -> str | None:
    return "live" if seconds == 0 else _clock(seconds) if seconds else None


def _clock(seconds: int) -> str:
    hours, rest = divmod(seconds, 3600)
    minutes, left = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{left:02}" if hours else f"{minutes}:{left:02}"
