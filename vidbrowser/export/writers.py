"""What writes records out: for each format a function from records to bytes."""

from __future__ import annotations

import csv
import io
import json
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from vidbrowser.export.parquet import write_parquet
from vidbrowser.export.record_object import KEYS
from vidbrowser.records.wording import clock, one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from vidbrowser.export.record_object import RecordObject, Written
    from vidbrowser.records.fields import Summary

    Records = Iterable[Written]
    Write = Callable[[BinaryIO, Records], int]


_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>()#+\-.!|~&:$])")


def write_csv(stream: BinaryIO, records: Records) -> int:
    """Write a table in UTF-8 with a mark of it, which spreadsheets need to see that it is.

    Several values are joined by "; ". A text that a spreadsheet would take for a formula is
    preceded by an apostrophe: a record is a stranger's, and a formula can run programs.
    """
    stream.write("\ufeff".encode())
    return write_plain_csv(stream, records)


def write_plain_csv(stream: BinaryIO, records: Records) -> int:
    """Write the same without the mark, for another program."""
    stream.write(csv_row(KEYS))
    count = 0
    for record in records:
        stream.write(csv_row(record.object.values()))
        count += 1
    return count


def write_json(stream: BinaryIO, records: Records) -> int:
    """Write a list of objects, one a line."""
    count = 0
    for record in records:
        stream.write((b",\n" if count else b"[\n") + _json(record.object))
        count += 1
    stream.write(b"\n]\n" if count else b"[]\n")
    return count


def write_ndjson(stream: BinaryIO, records: Records) -> int:
    """Write an object a line."""
    count = 0
    for record in records:
        stream.write(_json(record.object) + b"\n")
        count += 1
    return count


def write_markdown(stream: BinaryIO, records: Records) -> int:
    """Write a list of titles that link to the videos, with channel, date and length."""
    count = 0
    for record in records:
        stream.write(f"{markdown_line(record.summary)}\n".encode())
        count += 1
    return count


def markdown_line(said: Summary) -> str:
    """Return the entry of a record in such a list."""
    title = _markdown(said.title or said.id or "–")
    date = f"{said.published:%Y-%m-%d}" if said.published else ""
    facts = (said.channel, date, length(said.duration))
    line = f"- [{title}]({said.url})" if said.url else f"- {title}"
    told = " · ".join(_markdown(fact) for fact in facts if fact)
    return f"{line} — {told}" if told else line


def write_m3u8(stream: BinaryIO, records: Records) -> int:
    """Write a playlist of the files of videos, and of the addresses of those that are not here.

    Records of which neither is known are not in it.
    """
    return _write_playlist(stream, records, lambda said: _file(said) or said.url)


def write_web_m3u8(stream: BinaryIO, records: Records) -> int:
    """Write a playlist of addresses; records whose video's cannot be told are not in it."""
    return _write_playlist(stream, records, lambda said: said.url)


def _write_playlist(
    stream: BinaryIO, records: Records, place_of: Callable[[Summary], str | None]
) -> int:
    stream.write(b"#EXTM3U\n")
    count = 0
    for record in records:
        said = record.summary
        if place := place_of(said):
            names = (said.channel, said.title or said.id)
            name = " - ".join(one_line(name) for name in names if name)
            entry = f"#EXTINF:{said.duration or -1},{name}\n{place}\n"
            stream.write(entry.encode("utf-8", "replace"))
            count += 1
    return count


def _file(said: Summary) -> str | None:
    """Return the path of a video's file; a URI where it has what would break or bend the line."""
    if not said.media:
        return None
    path = Path(os.path.normpath(said.path.parent / said.media))
    text = str(path)
    return text if text.isprintable() or not path.is_absolute() else path.as_uri()


WRITERS: dict[str, Write] = {
    "csv": write_csv,
    "json": write_json,
    "ndjson": write_ndjson,
    "parquet": write_parquet,
    "md": write_markdown,
    "m3u8": write_m3u8,
}
"""By the ending of a file's name (`formats.FORMATS`), what writes it."""


def length(seconds: int | None) -> str:
    """Return a length as it is read: `4:05`, `1:02:03`, `live`; "" when it is missing."""
    if not seconds:
        return "" if seconds is None else "live"
    return clock(seconds)


def csv_row(values: Iterable[Any]) -> bytes:
    """Return a line of a table, in which no text is a formula."""
    text = io.StringIO()
    csv.writer(text).writerow([_cell(value) for value in values])
    return text.getvalue().encode("utf-8", "replace")


def _cell(value: Any) -> Any:
    if isinstance(value, list):
        value = "; ".join(value)
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def _json(record: RecordObject) -> bytes:
    """Return one line; half characters, as of a path that is not UTF-8, are escaped."""
    return json.dumps(record, ensure_ascii=False).encode("utf-8", "backslashreplace")


def _markdown(text: str) -> str:
    return _MARKDOWN.sub(r"\\\1", one_line(text))
