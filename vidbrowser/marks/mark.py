"""What a person noted of one video, and the changes that can be made to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from vidbrowser.marks.video_key import whole
from vidbrowser.records.folding import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

RATINGS = range(1, 6)
LONGEST_NOTE = 100_000
"""Characters of a note."""
LONGEST_TAG = 200
MOST_TAGS = 100
_LATEST = 253_402_300_799  # the last second of the year 9999


class Mark(NamedTuple):
    """The marks of one video; moments are seconds since 1970 in UTC, None where they are not known.

    `watched` is how often, `watched_at` when last; `opened` is when it was last opened from here.
    """

    watched: int = 0
    watched_at: int | None = None
    starred: bool = False
    later: bool = False
    rating: int | None = None
    tags: tuple[str, ...] = ()
    note: str = ""
    opened: int | None = None


NOTHING = Mark()
"""The mark of a video of which nothing was noted."""
HISTORY = ("watched", "watched_at", "opened")
"""What tells what a person did, where the others tell what she thinks of it."""


def watched(at: int | None) -> Callable[[Mark], Mark]:
    """Return the change to watched once more, at the moment `at` or some time."""
    moment = _moment(at)

    def edit(mark: Mark) -> Mark:
        last = _last(mark.watched_at, moment)
        return mark._replace(watched=mark.watched + 1, watched_at=last)

    return edit


def seen(times: int, at: int | None) -> Callable[[Mark], Mark]:
    """Return the change to watched so many `times` at least, the last not before `at`."""
    moment = _moment(at)

    def edit(mark: Mark) -> Mark:
        last = _last(mark.watched_at, moment)
        return mark._replace(watched=max(mark.watched, times), watched_at=last)

    return edit


def unwatched(mark: Mark) -> Mark:
    """Return `mark` of a video that was never watched."""
    return mark._replace(watched=0, watched_at=None)


def starred(on: bool) -> Callable[[Mark], Mark]:
    """Return the change to starred or not."""
    return lambda mark: mark._replace(starred=on)


def later(on: bool) -> Callable[[Mark], Mark]:
    """Return the change to what is kept for later, or is not."""
    return lambda mark: mark._replace(later=on)


def rated(rating: int | None) -> Callable[[Mark], Mark]:
    """Return the change to a rating, 1 to 5, or to none; raises ValueError for any other."""
    if rating is not None and rating not in RATINGS:
        raise ValueError(rating)
    return lambda mark: mark._replace(rating=rating)


def noted(note: str) -> Callable[[Mark], Mark]:
    """Return the change to the note `note`; raises ValueError when it is too long."""
    if len(note) > LONGEST_NOTE:
        raise ValueError(len(note))
    kept = whole(note).replace("\r\n", "\n").strip()
    return lambda mark: mark._replace(note=kept)


def tagged(*names: str) -> Callable[[Mark], Mark]:
    """Return the change that adds tags, which a mark has once however they are spelled.

    Raises ValueError for one that is empty or too long; a mark has the first `MOST_TAGS`.
    """
    added = own_tags(names)
    return lambda mark: mark._replace(tags=own_tags((*mark.tags, *added)))


def untagged(*names: str) -> Callable[[Mark], Mark]:
    """Return the change that takes tags off, however they are spelled."""
    gone = {fold(name) for name in names}
    return lambda mark: mark._replace(tags=tuple(t for t in mark.tags if fold(t) not in gone))


def own_tags(names: Iterable[str]) -> tuple[str, ...]:
    """Return `names` trimmed, each once, in the first spelling; raises ValueError as `tagged`."""
    found: dict[str, str] = {}
    for name in names:
        tag = " ".join(whole(name).split())
        if not fold(tag) or len(tag) > LONGEST_TAG:
            raise ValueError(name)
        found.setdefault(fold(tag), tag)
    return tuple(found.values())[:MOST_TAGS]


def _last(*moments: int | None) -> int | None:
    return max((moment for moment in moments if moment is not None), default=None)


def _moment(at: int | None) -> int | None:
    return at if at is None else max(0, min(at, _LATEST))
