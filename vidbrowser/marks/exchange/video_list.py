"""Videos as a table: what of a history, of a list or of all marks is in no library, mostly."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO

from vidbrowser.marks.exchange.entry import Entry
from vidbrowser.marks.exchange.moments import iso
from vidbrowser.marks.exchange.own_format import row
from vidbrowser.records.video import url_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from vidbrowser.marks.store import MarkStore
    from vidbrowser.marks.video_key import VideoKey

COLUMNS = ("site", "id", "url", "title", "channel", "watched_at")


def entries_of(store: MarkStore) -> dict[VideoKey, Entry]:
    """Return all that is marked in `store`, with what imports told of titles and channels."""
    titles, marks = store.titles(), store.memory.all()
    return {key: Entry(mark, *titles.get(key, ("", ""))) for key, mark in marks.items()}


def write_list(
    stream: BinaryIO, entries: Mapping[VideoKey, Entry], keys: Sequence[VideoKey]
) -> None:
    """Write the videos `keys` of `entries` as CSV; of those known by a path that is the id."""
    stream.write(row(COLUMNS))
    for key in keys:
        entry = entries[key]
        known = key.id or key.path.decode("utf-8", "replace")
        url = known if "://" in known else url_of(key.site, key.id)
        at = entry.mark.watched_at
        when = "" if at is None else iso(at)
        stream.write(row((key.site, known, url, entry.title, entry.channel, when)))
