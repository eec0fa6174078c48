"""A file of a folder of downloaded videos, with all that lies beside it, becomes a record."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vidbrowser.records.archive import info_json, nfo
from vidbrowser.records.archive.companions import (
    INFO,
    Role,
    companions,
    front_stem,
    stem_of,
)
from vidbrowser.records.archive.info_json import Place, read_info, title_of
from vidbrowser.records.archive.lying_beside import add_companions
from vidbrowser.records.archive.states import shows_of, stamp_of
from vidbrowser.records.file_bytes import read_contents
from vidbrowser.records.problem import Loss, UnreadableError, printable
from vidbrowser.records.record import Record
from vidbrowser.records.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator


def read_archived(name: str, beside: str, root: str | None) -> tuple[Record, list[Loss]]:
    """Return the record of the `.info.json` or `.nfo` file `name`, and what was lost in reading it.

    `root` is the added folder, None when the file was named. Raises ListError or NoNfoError where
    the file is none of a video, UnreadableError where it cannot be read.
    """
    folder, file = os.path.split(name)
    place = Place(folder, str(stem_of(file)), root)
    fields, losses = _read(name, place)
    _complete(fields, name, place, beside)
    return Record(Path(name), is_plain=True, **fields), losses


def _read(name: str, place: Place) -> tuple[dict[str, Any], list[Loss]]:
    if name.lower().endswith(INFO):
        return read_info(read_contents(name, place.root, info_json.LARGEST), place)
    fields, losses = nfo.read_nfo(read_contents(name, place.root, nfo.LARGEST))
    fields.setdefault("title", title_of(place.stem, fields.get("id")))
    return fields, losses


def _complete(fields: dict[str, Any], name: str, place: Place, beside: str) -> None:
    add_companions(fields, beside, place, fields.pop("ext", None))
    if "added" not in fields and (made := _modified(name)):
        fields["added"] = made
    if "channels" not in fields and (show := _show(place)):
        fields["channels"] = (show,)
    fields["description"] = fields.get("description", "").rstrip()


def filled(record: Record, beside: str, root: str | None) -> tuple[Record, list[Loss]]:
    """Return a `record` with front matter, with what it lacks of the archive's file beside it."""
    folder, file = os.path.split(record.path)
    stem = front_stem(file)
    info = next((c for c in companions(beside) if c.role is Role.INFO), None)
    place = Place(folder, stem, root)
    fields: dict[str, Any] = {}
    losses: list[Loss] = []
    if info:
        try:
            fields, losses = _read(place.path(info), place)
        except UnreadableError as error:
            losses = [Loss(None, _of_file(info.path(stem), error.reason))]
    add_companions(fields, beside, place, fields.pop("ext", None))
    own = {name: value for name, value in _said(record) if value not in (None, (), "")}
    fields = fields | own
    fields["is_plain"] = "description" not in own
    return Record(**fields), losses


def _of_file(name: str, reason: Sentence) -> Sentence:
    return Sentence("{file}: {reason}", file=printable(name), reason=reason)


def _said(record: Record) -> Iterator[tuple[str, Any]]:
    for name in Record.__dataclass_fields__:
        if name != "is_plain":
            yield name, getattr(record, name)


def _modified(name: str) -> datetime | None:
    with suppress(OSError, ValueError, OverflowError):
        return datetime.fromtimestamp(int(os.stat(name).st_mtime), UTC)  # noqa: PTH116
    return None


def _show(place: Place) -> str | None:
    """Return the show that the folder tells, or the one around it: that of a season."""
    shows = shows_of(place.folder, place.root)
    return next(filter(None, (_told_by(show, stamp_of(show)) for show in shows)), None)


@lru_cache(64)
def _told_by(show: str, state: bytes) -> str | None:
    if not state:
        return None
    with suppress(UnreadableError):
        return nfo.show_of(read_contents(show, os.path.split(show)[0], nfo.LARGEST))
    return None
