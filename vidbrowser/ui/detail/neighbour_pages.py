"""What is related to a record, and versions of its video, as safe HTML below the description."""

from __future__ import annotations

from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING

from vidbrowser.records.fields import BY_NAME
from vidbrowser.ui import formatting
from vidbrowser.ui.language import is_mirrored, tr
from vidbrowser.ui.said import said

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from vidbrowser.descriptions.text_changes import Piece
    from vidbrowser.records.fields import Summary
    from vidbrowser.records.sentence import Sentence
    from vidbrowser.search.versions import Change, Version

_GAP = "<p>&nbsp;</p>"
_TAGS = {"gone": "s", "new": "u"}
_BETWEEN = " "
"""Between a word that is gone and that in its place."""


def offer(of: str, text: str) -> str:
    """Return the link `text` by which the part `of` comes: "related" or "versions"."""
    return f"{_GAP}<p>{_link(of, text)}</p>"


def waiting(text: str) -> str:
    """Return what stands where something is still being looked for."""
    return f"{_GAP}<p><em>{escape(text)}</em></p>"


def related(rows: Sequence[tuple[Summary, Sequence[Sentence]]]) -> str:
    """Return the related records of `rows`, each with why; links are numbered from 0."""
    if not rows:
        return waiting(tr("Nothing is related to this record."))
    title = tr("Related")
    return _heading(title) + "".join(
        f"{_paragraph()}{_title_link(number, summary)}{_lines(_about(summary, why))}</p>"
        for number, (summary, why) in enumerate(rows)
    )


def _about(summary: Summary, why: Sequence[Sentence]) -> Iterator[str]:
    told = [formatting.channel_of(summary)] if summary.channels else []
    if summary.published:
        told.append(formatting.day(summary.published))
    yield formatting.side_by_side(told)
    yield formatting.side_by_side([*map(said, why)])


def versions(rows: Sequence[Version], shown: Path, first: int) -> str:
    """Return the versions `rows` of a video, one of them `shown`; links count from `first`."""
    title = tr("Versions")
    parts = [_heading(title)]
    if any(version.description for version in rows):
        legend = tr("What is gone is struck through, what is new is underlined.")
        parts.append(f"<p><small>{escape(legend)}</small></p>")
    for number, version in enumerate(rows, first):
        news = tr("Nothing new") if number > first else tr("The oldest version")
        parts.append(_version(number, version, news, is_shown=version.summary.path == shown))
    return "".join(parts)


def _version(number: int, version: Version, no_news: str, *, is_shown: bool) -> str:
    """Return one version; `no_news` is said of it when it tells nothing new."""
    day = formatting.day(version.dated)
    if is_shown:
        here = tr("{date} – this record").format(date=day)
        head = f"<b>{escape(here)}</b>"
    else:
        head = _link(str(number), day)
    told = [_change(version.summary, change) for change in version.changes]
    if version.unread:
        unread = tr("The file could not be read: {reason}.")
        told.append(unread.format(reason=said(version.unread)))
    if version.as_before:
        told.append(no_news)
    file = version.summary.file
    name = formatting.placed(file.relative_to(file.parent.parent))  # copies are often called alike
    lines = _lines([name]) + "".join(f"<br>{escape(text)}" for text in told)
    return f"{_paragraph()}{head}{lines}</p>{_description(version.description)}"


def _change(summary: Summary, change: Change) -> str:
    """Return what a field was and is, in one sentence."""
    field = BY_NAME[change.field]
    old, new = (
        formatting.isolated(formatting.cell(field, replace(summary, **{change.field: value})))
        for value in (change.before, change.after)
    )
    text = tr("{field}: {after}, before {before}")
    return text.format(field=tr(field.label), after=new, before=old)


def _description(pieces: Sequence[Piece]) -> str:
    return f"<blockquote><p>{''.join(map(_piece, pieces))}</p></blockquote>" if pieces else ""


def _piece(piece: Piece) -> str:
    if piece.kind == "left out":
        return " […]<br>"
    text = escape(piece.text).replace("\n", "<br>")
    tag = _TAGS.get(piece.kind)
    return f"<{tag}>{text}</{tag}>{_BETWEEN * (tag == 's')}" if tag else text


def _paragraph() -> str:
    """Return the begin of an entry of a list, all of which begin on the same side."""
    direction = "rtl" if is_mirrored() else "ltr"
    return f'<p dir="{direction}" style="margin-top: 8px">'


def _heading(title: str) -> str:
    return f"{_GAP}<p><b>{escape(title)}</b></p>"


def _title_link(number: int, summary: Summary) -> str:
    return _link(str(number), formatting.one_line(formatting.title_of(summary)))


def _link(show: str, text: str) -> str:
    return f'<a href="vidbrowser:neighbours?show={show}">{escape(formatting.isolated(text))}</a>'


def _lines(texts: Sequence[str] | Iterator[str]) -> str:
    return "".join(f"<br><small>{escape(text)}</small>" for text in texts if text)
