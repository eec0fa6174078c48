"""Own tags as one typed line: with commas between them, in quotes where one has a comma."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

from vidbrowser.marks.mark import own_tags
from vidbrowser.records.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable


def text_of(tags: Iterable[str]) -> str:
    """Return `tags` as they are typed."""
    written = []
    for tag in tags:
        line = StringIO()
        csv.writer(line, lineterminator="").writerow([tag])
        written.append(line.getvalue())
    return ", ".join(written)


def tags_of(text: str) -> tuple[str, ...]:
    """Return the tags that are typed in `text`; raises ValueError when one is too long."""
    (parts,) = (
        csv.reader([" ".join(text.split())], skipinitialspace=True) if text.strip() else ([],)
    )
    return own_tags(part for part in parts if fold(part.strip()))


def part_at(text: str, place: int) -> tuple[int, int]:
    """Return where the tag that `place` is in begins and ends, between commas outside quotes."""
    start, quoted = 0, False
    for at, letter in enumerate(text):
        quoted ^= letter == '"'
        if letter == "," and not quoted:
            if at >= place:
                return start, at
            start = at + 1
    return start, len(text)
