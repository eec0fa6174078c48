"""What commands do about subtitles: they are read when asked for, and kept up to date later."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple

from vidbrowser.paths import snapshots
from vidbrowser.records.wording import counted

if TYPE_CHECKING:
    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.library.subtitle_pass import SubtitlePass
    from vidbrowser.query import Query
    from vidbrowser.subtitles.spoken import Spoken

_NOT_READ = (
    "Subtitles are searched once they were read: use --subtitles, or `vidbrowser index --subtitles`"
)


class Heard(NamedTuple):
    """A catalogue with its subtitles, how many files were new or changed, how many unreadable."""

    catalogue: Catalogue
    spoken: Spoken
    read: int
    unread: int


def read_subtitles(catalogue: Catalogue) -> Heard:
    """Return `catalogue` with its subtitles as they are now, having read what is new of them.

    What could not be read is told; so is how far it has come, on a terminal.
    """
    from vidbrowser.library.subtitle_sync import read_all
    from vidbrowser.library.workers import Workers

    passes: dict[int, SubtitlePass] = {}

    def tell(step: SubtitlePass) -> None:
        passes[id(step)] = step
        if sys.stderr.isatty():
            print(f"\rSubtitles: {step.done:,} of {step.total:,} ", end="", file=sys.stderr)

    workers = Workers()
    try:
        spoken = read_all(catalogue.roots, snapshots(), workers, tell)
    finally:
        workers.close()
        if passes and sys.stderr.isatty():
            print(file=sys.stderr)
    unread = sum(step.unreadable for step in passes.values())
    if unread:
        print(f"{counted(unread, 'subtitle file')} could not be read", file=sys.stderr)
    for why in spoken.lacking.values():
        print(why, file=sys.stderr)
    done = sum(step.done for step in passes.values())
    return Heard(catalogue.with_spoken(spoken), spoken, done - unread, unread)


def with_subtitles(catalogue: Catalogue, query: Query, *, wanted: bool) -> Catalogue:
    """Return `catalogue` with what `query` needs of its subtitles.

    They are read when that is `wanted`, or was before and the query asks for what is said. A query
    that does so though they were never read is told what it lacks.
    """
    from vidbrowser.library.subtitle_sync import kept_of
    from vidbrowser.search.said import asked_for

    asked = asked_for(query)
    if wanted or (asked and kept_of(catalogue.roots, snapshots())):
        return read_subtitles(catalogue).catalogue
    if asked:
        print(_NOT_READ, file=sys.stderr)
    return catalogue
