"""A store that is damaged: what can take its place is offered, and put there when it is chosen."""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from typing import TYPE_CHECKING, NamedTuple

from vidbrowser import kept
from vidbrowser.locks import held
from vidbrowser.marks.copies import Copies, Copy, look_through
from vidbrowser.marks.failure import NewerError, UnusableError, told
from vidbrowser.marks.rows import read
from vidbrowser.marks.schema import new_epoch, version_of
from vidbrowser.marks.store import COPIES, FILE, LOCK
from vidbrowser.replacing import replacing

if TYPE_CHECKING:
    from pathlib import Path

_BESIDE = ("-wal", "-shm", "-journal")


class Offer(NamedTuple):
    """What can be done about a damaged store: `copy` is the newest good one, None without any."""

    file: Path
    copy: Copy | None


def offer(folder: Path) -> Offer:
    """Return what can take the place of the damaged store in `folder`; looks into each copy."""
    return Offer(folder / FILE, Copies(folder / COPIES).newest_good())


def restore(folder: Path, copy: Copy | None) -> Path | None:
    """Put `copy` in place of the damaged store in `folder`; without one the next is empty.

    What lay there is set aside, not removed: returns where, None where nothing lay or where it is
    whole by now, as another program has restored it. Raises UnusableError.
    """
    file = folder / FILE
    with told(file), held(folder / LOCK):
        if _is_good(file):
            return None
        aside = kept.set_aside(file) if file.exists() else None
        for ending in _BESIDE:  # it would be taken for what belongs to the new one
            with suppress(FileNotFoundError):
                beside = file.with_name(file.name + ending)
                beside.replace(aside.with_name(aside.name + ending)) if aside else beside.unlink()
        if copy is not None:
            with replacing(file) as written:
                written.write(copy.file.read_bytes())
        _begin(file)
        return aside


def _begin(file: Path) -> None:
    """Make what is at `file` a state of its own: programs that had the old one read all anew."""
    with closing(sqlite3.connect(file)) as database:
        if version_of(database):
            database.execute("UPDATE state SET epoch = ?", (new_epoch(),))
            database.commit()
        else:
            database.execute("PRAGMA journal_mode = WAL")  # it is there, and no more missed


def _is_good(file: Path) -> bool:
    try:
        address = f"{file.absolute().as_uri()}?mode=rw"
        with closing(sqlite3.connect(address, uri=True)) as database:
            known = version_of(database)
            look_through(database)
            read(database)
            return bool(known)
    except NewerError:  # it is left as it is
        return True
    except (sqlite3.Error, UnusableError):
        return False
