"""What is done with the marks of all that is selected, and what they have in common."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from vidbrowser.marks import mark as marking
from vidbrowser.marks.video_key import key_of
from vidbrowser.ui import formatting
from vidbrowser.ui.marks import wording
from vidbrowser.ui.marks.own_marks import Change

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from vidbrowser.marks.mark import Mark
    from vidbrowser.marks.video_key import VideoKey
    from vidbrowser.records.fields import Summary
    from vidbrowser.records.sentence import Sentence
    from vidbrowser.ui.marks.own_marks import OwnMarks
    from vidbrowser.ui.records.record_view import RecordView

_LOOKED_AT = 200
"""Of so many that are selected it is shown what they have in common; what is done asks all."""


class Flag(NamedTuple):
    """A mark that a video has or has not: how it is told, set, and said to be set."""

    has: Callable[[Mark], bool]
    edit: Callable[[bool], Callable[[Mark], Mark]]
    said: Callable[[bool, int, str], Sentence]


def _watch(on: bool) -> Callable[[Mark], Mark]:
    """Return the change to watched now, of what was not, or to never watched."""
    if not on:
        return marking.unwatched
    watch = marking.watched(int(time.time()))
    return lambda mark: mark if mark.watched else watch(mark)


WATCHED = Flag(lambda mark: mark.watched > 0, _watch, wording.watched)
STARRED = Flag(lambda mark: mark.starred, marking.starred, wording.starred)
LATER = Flag(lambda mark: mark.later, marking.later, wording.later)


class MarkActions(QObject):
    """Marks what is selected in `records`, by the one thread of `marks`."""

    changed = Signal()
    """What is selected has other marks than before."""

    def __init__(self, marks: OwnMarks, records: RecordView) -> None:
        super().__init__(records)
        self._marks, self._records = marks, records
        self._known: list[Mark] | None = None
        self._told = QTimer(self, singleShot=True, interval=0)  # once, whatever changed at once
        self._told.timeout.connect(self.changed)
        marks.changed.connect(self._forget)
        records.selection_changed.connect(self._forget)
        records.current_changed.connect(self._forget)

    def flip(self, flag: Flag) -> None:
        """Give all that is selected the mark `flag`; take it off where all have it."""
        keys, title = self._keys(), self._title()

        def planned() -> Change:
            wanted = tuple(dict.fromkeys(keys()))
            on = not all(flag.has(self._marks.memory.get(key)) for key in wanted)
            return Change(flag.said(on, len(wanted), title), wanted, flag.edit(on))

        self._marks.apply(planned)

    def rate(self, rating: int | None) -> None:
        """Give all that is selected a rating, or none."""
        edit = marking.rated(rating)
        self._apply(edit, lambda count, title: wording.rated(rating, count, title))

    def describe(self, summary: Summary, tags: tuple[str, ...], note: str) -> None:
        """Give the video of `summary` these own tags and this note."""
        key, title, write = key_of(summary), formatting.title_of(summary), marking.noted(note)
        what = wording.described(1, title)
        self._marks.apply(lambda: Change(what, [key], lambda mark: write(mark)._replace(tags=tags)))

    def tag(self, added: tuple[str, ...], removed: tuple[str, ...]) -> None:
        """Add own tags to all that is selected and take others off."""
        add, take = marking.tagged(*added), marking.untagged(*removed)
        self._apply(lambda mark: add(take(mark)), wording.described)

    def has(self, flag: Flag) -> bool:
        """Return whether all that is selected has the mark."""
        return bool(self.common) and all(map(flag.has, self.common))

    def is_rated(self, rating: int | None) -> bool:
        """Return whether all that is selected has this rating."""
        return bool(self.common) and all(mark.rating == rating for mark in self.common)

    @property
    def common(self) -> list[Mark]:
        """The marks of what is selected, of the first two hundred."""
        if self._known is None:
            self._known = [self._marks.memory.get(key) for key in self._keys(_LOOKED_AT)()]
        return self._known

    @property
    def common_tags(self) -> tuple[str, ...]:
        """The own tags that all of these have."""
        if not self.common:
            return ()
        first, *others = (mark.tags for mark in self.common)
        return tuple(tag for tag in first if all(tag in other for other in others))

    def _forget(self) -> None:
        self._known = None
        self._told.start()

    def _apply(self, edit: Callable[[Mark], Mark], said: Callable[[int, str], Sentence]) -> None:
        keys, title = self._keys(), self._title()

        def planned() -> Change:
            wanted = tuple(dict.fromkeys(keys()))
            return Change(said(len(wanted), title), wanted, edit)

        self._marks.apply(planned)

    def _keys(self, most: int | None = None) -> Callable[[], Iterable[VideoKey]]:
        """Return what tells, in any thread, the videos that are selected now, or the first."""
        rows, positions, current = (
            self._records.rows,
            self._records.positions,
            self._records.current,
        )
        if self._records.several and rows is not None:
            return lambda: rows.keys(positions, most)
        return lambda: [key_of(current)] if current is not None else []

    def _title(self) -> str:
        current = self._records.current
        return formatting.title_of(current) if current is not None else ""
