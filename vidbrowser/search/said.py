"""In which records of a catalogue something is said, by the index of their subtitles."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import polars as pl

from vidbrowser.query import SPOKEN, And, Match, Not, Or
from vidbrowser.records.sentence import Sentence
from vidbrowser.search.memo import cached, peek
from vidbrowser.subtitles.index import UnusableError
from vidbrowser.subtitles.spoken_words import Sought, sought

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.query import Query
    from vidbrowser.subtitles.shown import Cue

MOST_HITS = 200
"""Places in one record that are told."""
NOT_SEARCHED = Sentence(
    "Subtitles are not searched yet, so what is said is not found. "
    "View › Search in Subtitles changes that."
)
STILL_READING = Sentence("Subtitles are still being read: what is said is not found everywhere.")
_FAILED = "said failed"
_log = logging.getLogger(__name__)


def said_mask(catalogue: Catalogue, text: str, prefix: bool) -> pl.Series:
    """Return a Boolean for each row: whether `text` is said in its record.

    Where that cannot be known it is False, which `why_not_all` tells.
    """
    wanted = sought(text, prefix=prefix)
    return cached(catalogue, "said", wanted, lambda: _mask(catalogue, wanted))


def _mask(catalogue: Catalogue, wanted: Sought) -> pl.Series:
    frame = catalogue.frame
    found = pl.repeat(False, frame.height, dtype=pl.Boolean, eager=True)
    for number, root in enumerate(catalogue.roots):
        if records := _records(catalogue, root, wanted):
            among = pl.Series([*records], dtype=pl.Binary).implode()
            found |= (frame["root"] == number) & frame["path"].is_in(among)
    return found


def _records(catalogue: Catalogue, root: Path, wanted: Sought) -> set[bytes]:
    if catalogue.spoken is None:
        return set()
    try:
        return catalogue.spoken.records(root, wanted)
    except UnusableError as error:
        _log.warning("What is said in %s cannot be searched: %s", root, error)
        why = Sentence(
            "The subtitles of {folder} cannot be searched: {reason}. F5 reads them anew.",
            folder=str(root),
            reason=error.args[0],
        )
        cached(catalogue, _FAILED, root, lambda: why)
        return set()


def asked_for(query: Query) -> bool:
    """Return whether `query` asks for what is said."""
    if isinstance(query, And | Or):
        return any(map(asked_for, query.parts))
    if isinstance(query, Not):
        return asked_for(query.part)
    return isinstance(query, Match) and query.field in SPOKEN


def why_not_all(catalogue: Catalogue, query: Query) -> Sentence | None:
    """Return why `query`, which has been asked, may not have found all that is said; None if not.

    Also when it asks for what is not said.
    """
    spoken = catalogue.spoken
    if not asked_for(query):
        return None
    if spoken is None:
        return NOT_SEARCHED
    failed: list[Sentence] = list(peek(catalogue, _FAILED).values())  # type: ignore[arg-type]
    reasons = [*failed, *spoken.lacking.values(), *([STILL_READING] if spoken.reading else [])]
    return reasons[0] if reasons else None


def wanted_words(query: Query) -> tuple[Sought, ...]:
    """Return what is to be said by `query`, each once, without what is not to be."""
    return tuple(dict.fromkeys(_wanted(query)))


def _wanted(query: Query) -> Iterator[Sought]:
    if isinstance(query, And | Or):
        for part in query.parts:
            yield from _wanted(part)
    elif isinstance(query, Match) and query.field in SPOKEN:
        yield sought(query.text, prefix=query.prefix)


def hits(catalogue: Catalogue, path: Path, wanted: tuple[Sought, ...]) -> list[Cue]:
    """Return where in the record `path` something of `wanted` is said, by their seconds."""
    stamp = catalogue.stamp_of(path)
    if catalogue.spoken is None or stamp is None:
        return []
    found = {hit for each in wanted for hit in catalogue.spoken.hits(*stamp, each, MOST_HITS)}
    return sorted(found)[:MOST_HITS]
