"""The description of a record, read from its file in a thread and made ready for its view."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING

from vidbrowser.records.collection import placed
from vidbrowser.ui import formatting
from vidbrowser.ui.language import is_mirrored, tr
from vidbrowser.ui.said import said

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.descriptions.rendering import Rendered
    from vidbrowser.descriptions.timestamps import Chapter

Stamp = tuple[int, int]
"""Size and time of a file, in bytes and nanoseconds."""

_TAGS_ASKED = 100


def stamp_of(path: Path) -> Stamp | None:
    """Return what tells this state of the file from another, None when it is not there."""
    try:
        own = placed(path).file.stat()
    except OSError:
        return None
    return own.st_size, own.st_mtime_ns


def rendered_of(path: Path, catalogue: Catalogue | None) -> tuple[Rendered | None, str]:
    """Return the description of the record file `path`, or None and why there is none."""
    from vidbrowser.descriptions.rendering import render  # imports nh3 and Markdown
    from vidbrowser.query.editing import hashtag_query
    from vidbrowser.records.reader import read_file  # imports YAML

    reading = read_file(path)
    if reading.record is None:
        return None, said(reading.problems[0].reason)
    query_of = partial(hashtag_query, known_tag=TagsKnown(catalogue))
    return render(reading.record, query_of, said), ""


class TagsKnown:
    """Tells of a folded tag whether the catalogue has it; of the first hundred that are asked."""

    def __init__(self, catalogue: Catalogue | None) -> None:
        self._catalogue = catalogue
        self._answers: dict[str, bool] = {}

    def __call__(self, folded: str) -> bool:
        """Answer, from memory where it was asked before."""
        if folded in self._answers:
            return self._answers[folded]
        if self._catalogue is None or len(self._answers) >= _TAGS_ASKED:
            return False
        from vidbrowser.search.matching import has_tag  # imports polars: runs in a thread

        known = self._answers[folded] = has_tag(self._catalogue, folded)
        return known


def chapter_list(chapters: Sequence[Chapter]) -> str:
    """Return the chapters as a safe fragment above the description; "" when there are none."""
    if not chapters:
        return ""
    across = ' width="100%"' if is_mirrored() else ""
    rows = "".join(map(_row, chapters))
    table = f'<table border="0" cellpadding="0" cellspacing="0"{across}>{rows}</table>'
    title = tr("Chapters")
    return f"<p><b>{escape(title)}</b></p>{table}<p>&nbsp;</p>"


def _row(chapter: Chapter) -> str:
    """Return a chapter as a row in which one reads its second first; Qt turns no table round."""
    second = (
        f'<a href="vidbrowser:seek?t={chapter.seconds}">{formatting.clock(chapter.seconds)}</a>'
    )
    title = escape(formatting.one_line(chapter.title))
    if not is_mirrored():
        return f'<tr><td align="right">{second}&nbsp;&nbsp;</td><td align="left">{title}</td></tr>'
    return (
        f'<tr><td align="right">{title}</td><td align="left" width="1" style="white-space: pre">'
        f"&nbsp;&nbsp;{second}</td></tr>"
    )
