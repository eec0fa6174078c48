"""What a worker process reads and sends: texts joined, cheap to send and to take apart.

Nothing here imports Polars: it would take a worker longer to load than to read 10,000 files.
"""

from __future__ import annotations

import os
from functools import lru_cache
from itertools import chain, islice
from typing import TYPE_CHECKING, NamedTuple

from vidbrowser.records.batch import Reader
from vidbrowser.records.collation import sorting_key
from vidbrowser.records.fields import BY_NAME
from vidbrowser.records.folding import BESIDE, NUL, SEPARATOR, cased, fold_all

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vidbrowser.records.written_out import Batch

POSITION = "position"
BETWEEN = NUL * 2
"""Joins the lists of all records, whose texts are joined by NUL: none of them is empty."""

_FOLDED = ("title_folded", "names_folded", "title_key", "channel_key")

WireProblem = tuple[int, str, str, int | None, str | None]
"""A problem: position in the chunk, reason (`Sentence.packed`), severity, line, field."""


class WireBatch(NamedTuple):
    """Records read of a chunk of files, and the problems of these.

    Each of `columns` has one text a record, joined by NUL (lists by `BETWEEN`), in UTF-8: those of
    `schema.CONTENT` in which there is a value, of which `description_folded` is yet to be finished
    by `folded.folded`, and the position of the file in the chunk. Without records there are no
    columns. `again` are the positions of files that were not read and are to be tried another time.
    """

    columns: dict[str, bytes]
    told: list[WireProblem]
    again: Sequence[int] = ()


def read_chunk(root: bytes, names: Sequence[bytes]) -> WireBatch:
    """Read the files `names` below the folder `root`; the name of the root itself is empty.

    Behind a name and NUL stands what lies beside the file of an archive (`archive.companions`).
    """
    folder = os.fsdecode(root)
    whole = len(names) == 1 and names[0].partition(b"\0")[0] == b""
    reader = Reader(None if whole else folder)
    below = folder if whole else os.path.join(folder, "")
    reader.read([below + os.fsdecode(name) for name in names])
    told: list[WireProblem] = [
        (p, t.reason.packed, str(t.severity), t.line, t.field) for p, t in reader.problems
    ]
    batches = [batch for batch in reader.batches if batch.positions]
    return WireBatch(packed(batches) if batches else {}, told, reader.again)


def packed(batches: Sequence[Batch]) -> dict[str, bytes]:
    """Return the columns (`WireBatch`) of what is in `batches`, one or more, none of them empty."""
    columns = {}
    for name in batches[0].fields:
        if not any(any(batch.fields[name]) for batch in batches):
            continue  # most have no value of many
        values = chain.from_iterable(batch.fields[name] for batch in batches)
        if BY_NAME[name].kind.several:
            columns[name] = BETWEEN.join(map(NUL.join, values)).encode()
        else:
            columns[name] = NUL.join(values).encode()
    for name, texts in _folded(batches).items():
        columns[name] = NUL.join(texts).encode()
    described = (_all_cased(batch.plain) for batch in batches)
    columns["description_folded"] = NUL.join(described).encode()
    positions = chain.from_iterable(batch.positions for batch in batches)
    columns[POSITION] = NUL.join(map(str, positions)).encode()
    return columns


def _all_cased(texts: str) -> str:
    if texts.isascii():
        return cased(texts)
    return NUL.join(map(cased, texts.split(NUL)))  # many of them are normalized as they are


def _folded(batches: Sequence[Batch]) -> dict[str, list[str]]:
    """Return the columns of titles, channels and tags folded, and by what they are sorted."""
    columns: dict[str, list[str]] = {name: [] for name in _FOLDED}
    for batch in batches:
        titles, channels, tags = (batch.fields[name] for name in ("title", "channels", "tags"))
        named = chain.from_iterable((*channels, *tags))
        texts = iter(fold_all([*titles, *named]))
        titles = list(islice(texts, len(titles)))
        channels = [
            next(texts) if len(own) == 1 else BESIDE.join(dict.fromkeys(islice(texts, len(own))))
            for own in channels
        ]
        names = [
            SEPARATOR.join((channel, *dict.fromkeys(islice(texts, len(own)))))
            for channel, own in zip(channels, tags, strict=True)
        ]
        keys = map(_key, titles), map(lru_cache(_key), channels)
        for name, column in zip(_FOLDED, (titles, names, *keys), strict=True):
            columns[name] += column
    return columns


def _key(folded: str) -> str:
    key = sorting_key(folded)
    return "" if key == folded else key
