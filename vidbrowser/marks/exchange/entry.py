"""What an import says of videos, gathered video by video."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from vidbrowser.marks.mark import NOTHING, Mark, own_tags
from vidbrowser.marks.video_key import VideoKey, whole
from vidbrowser.records.problem import UnreadableError
from vidbrowser.records.sentence import NOTHING as NOTHING_SAID
from vidbrowser.records.sentence import Sentence
from vidbrowser.records.video import video_at

if TYPE_CHECKING:
    from pathlib import Path

YOUTUBE = "youtube"
MOST = 2_000_000
"""Videos in one import."""
_LONGEST = 500
"""Characters of a title or of a channel's name; what is longer is cut."""
_MOST_TOLD = 100


class Entry(NamedTuple):
    """What is told of one video: marks to be added, and what it is called."""

    mark: Mark = NOTHING
    title: str = ""
    channel: str = ""


class Passed(NamedTuple):
    """What was passed over: where it stands in the file, and why."""

    file: Path
    line: int | None
    reason: Sentence


@dataclass(slots=True)
class Imported:
    """What a file says of videos; `kind` is what it is.

    `passed` counts what was passed over: what is no video, and what cannot be understood; `told`
    has the first of it. `undated` counts what was watched at a date that could not be read.
    """

    kind: Sentence = NOTHING_SAID
    entries: dict[VideoKey, Entry] = field(default_factory=dict)
    passed: int = 0
    undated: int = 0
    told: list[Passed] = field(default_factory=list)
    _moments: dict[VideoKey, set[int]] = field(default_factory=dict)

    def watched(self, key: VideoKey, at: int | None, title: str = "", channel: str = "") -> None:
        """Add that a video was watched; a moment that was told before counts once."""
        moments = self._moments.setdefault(key, set())
        moments.update([] if at is None else [at])
        seen = Mark(max(1, len(moments)), max(moments, default=None))
        self.add(key, Entry(seen, title, channel))

    def add(self, key: VideoKey, entry: Entry) -> None:
        """Add what is told of a video. Raises UnreadableError when there are too many."""
        known = self.entries.get(key)
        if known is None and len(self.entries) >= MOST:
            raise _too_many()
        before = known or Entry()
        self.entries[key] = Entry(
            joined(before.mark, entry.mark),
            before.title or named(entry.title),
            before.channel or named(entry.channel),
        )

    def join(self, other: Imported) -> None:
        """Add what another file tells. Raises UnreadableError, and adds nothing, as `add`."""
        if len(self.entries.keys() | other.entries.keys()) > MOST:
            raise _too_many()
        for key, entry in other.entries.items():
            self.add(key, entry)
        self.passed, self.undated = self.passed + other.passed, self.undated + other.undated
        self.told += other.told[: _MOST_TOLD - len(self.told)]

    def pass_over(self, file: Path, line: int | None, reason: Sentence) -> None:
        """Count what is passed over; the first are told."""
        self.passed += 1
        if len(self.told) < _MOST_TOLD:
            self.told.append(Passed(file, line, reason))


def _too_many() -> UnreadableError:
    return UnreadableError(Sentence("It tells of more than {most} videos", most=MOST))


def joined(mark: Mark, told: Mark) -> Mark:
    """Return `mark` with what is `told` beside: what one has is not displaced."""
    moments = [each for each in (mark.watched_at, told.watched_at) if each is not None]
    opened = [each for each in (mark.opened, told.opened) if each is not None]
    return Mark(
        max(mark.watched, told.watched),
        max(moments, default=None),
        mark.starred or told.starred,
        mark.later or told.later,
        mark.rating or told.rating,
        own_tags((*mark.tags, *told.tags)),
        mark.note or told.note,
        max(opened, default=None),
    )


def key_at(address: str) -> VideoKey | None:
    """Return the key of the video at an address, None when it leads to none."""
    video = video_at(address)
    known = video and (video.id or video.url)
    return VideoKey(whole(video.site or ""), whole(known)) if video and known else None


def named(text: object) -> str:
    """Return a title or a name on one line, cut where it is too long; "" of what is no text."""
    return " ".join(whole(text[:_LONGEST]).split()) if isinstance(text, str) else ""
