"""How far a library has got, and what it tells when that changes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.records.sentence import Sentence


class Phase(StrEnum):
    """What is being done, the rarest told first when several folders differ."""

    IDLE = "idle"
    SAVING = "saving"
    LOADING = "loading"
    LISTING = "listing"
    READING = "reading"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far reading has got: `done` of `total` files, at so many files a second.

    `total` and `remaining` (seconds) are None while they are not known. `partial`: reading was
    cancelled, `Library.resume` goes on. `unavailable`: added folders that are gone for now;
    `failed`: those whose last pass ended in an error, and what it was, until the next pass.
    """

    phase: Phase = Phase.IDLE
    done: int = 0
    total: int | None = None
    per_second: float = 0.0
    partial: bool = False
    unavailable: tuple[Path, ...] = ()
    failed: tuple[tuple[Path, Sentence], ...] = ()

    @property
    def remaining(self) -> float | None:
        """Return the seconds that reading will take yet, None when that is not known."""
        if self.total is None or self.per_second <= 0:
            return None
        return max(0, self.total - self.done) / self.per_second


class Reading(NamedTuple):
    """How far reading subtitles has come: `done` of `total` files that are new or changed."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Update:
    """A new state of a library: what it holds, how far it is, and what the person should know.

    `reading` are the added folders whose records are being read, `subtitles` how far reading
    subtitles has come, None when none are read.
    """

    catalogue: Catalogue
    progress: Progress
    notes: tuple[Sentence, ...] = ()
    reading: tuple[Path, ...] = ()
    subtitles: Reading | None = None


_ORDER = list(Phase)


def together(all_of_them: Iterable[Progress]) -> Progress:
    """Return the progress of several folders as one."""
    parts = list(all_of_them)
    busy = [part for part in parts if part.phase in (Phase.LISTING, Phase.READING)]
    known = bool(busy) and all(part.total is not None for part in busy)
    return Progress(
        max((part.phase for part in parts), key=_ORDER.index, default=Phase.IDLE),
        sum(part.done for part in busy),
        sum(part.total or 0 for part in busy) if known else None,
        sum(part.per_second for part in busy),
        any(part.partial for part in parts),
        tuple(path for part in parts for path in part.unavailable),
        tuple(failure for part in parts for failure in part.failed),
    )
