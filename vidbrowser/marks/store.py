"""The store of marks: one SQLite file, of which nothing that was acknowledged is ever lost."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager, suppress
from datetime import date
from threading import RLock
from typing import TYPE_CHECKING

from vidbrowser.locks import held
from vidbrowser.marks import rows
from vidbrowser.marks.copies import Copies, look_through
from vidbrowser.marks.failure import BrokenError, told
from vidbrowser.marks.forgetting import erase_traces, forget_rows
from vidbrowser.marks.memory import MarkMemory
from vidbrowser.marks.schema import bring_up
from vidbrowser.records.sentence import Sentence
from vidbrowser.replacing import replacing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from vidbrowser.marks.mark import Mark
    from vidbrowser.marks.rows import Step
    from vidbrowser.marks.video_key import VideoKey

FILE, COPIES, LOCK = "marks.sqlite", "copies", "marks.lock"
_SETTINGS = (
    *("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON"),
    "cache_size = -65536",  # kibibytes: what a great step changes is written once, at its end
)
_PATIENCE = 10.0
"""Seconds to wait for another program that writes."""
_MISSING = Sentence("it is gone, but there are copies of it")


class MarkStore:
    """The marks of a person, in a folder of their own; for any thread but that of the window.

    What a method wrote when it returns is on the disk. `memory` has what this and other programs
    wrote, once `catch_up` was called. All methods raise UnusableError: then nothing was changed.
    """

    def __init__(
        self,
        folder: Path,
        memory: MarkMemory | None = None,
        *,
        today: Callable[[], date] = date.today,
    ) -> None:
        """Open the store, make it where nothing is, look whether it is whole, and fill `memory`.

        Raises BrokenError when it is damaged or gone though there are copies (`restoring.offer`
        tells what can be done), NewerError when it is of a newer version.
        """
        self.memory = memory or MarkMemory()
        self.undoable: Sentence | None = None
        """What `undo` would take back; of any program that has the store open."""
        self.redoable: Sentence | None = None
        self._file, self._lock_file = folder / FILE, folder / LOCK
        self._copies, self._today = Copies(folder / COPIES), today
        self._lock = RLock()
        self._written: Mapping[VideoKey, Mark] | None = None
        with told(self._file):
            self._open()

    def close(self) -> None:
        """Close it; what was written is on the disk already."""
        with self._lock, suppress(sqlite3.Error):
            self._database.close()

    def apply(
        self, what: Sentence, keys: Iterable[VideoKey], edit: Callable[[Mark], Mark]
    ) -> Step | None:
        """Change the marks of some videos as one step, which can be undone: all of them or none.

        `what` is what is said of it. None when nothing changes.
        """
        asked = tuple(dict.fromkeys(keys))
        return self.change(what, lambda: {key: edit(self.memory.get(key)) for key in asked})

    def change(self, what: Sentence, wanted: Callable[[], Mapping[VideoKey, Mark]]) -> Step | None:
        """Give videos the marks `wanted`, which is asked when no other program can write."""
        with self._writing() as database:
            found = [(key, self.memory.get(key), mark) for key, mark in wanted().items()]
            changes = [change for change in found if change[1] != change[2]]
            if changes:
                rows.add_step(database, what, changes)
                self._write({key: after for key, _, after in changes})
        return rows.Step(what, tuple(key for key, _, _ in changes)) if changes else None

    def undo(self) -> Step | None:
        """Take back the last step that was not, of whatever program; None when there is none."""
        return self._turn(back=True)

    def redo(self) -> Step | None:
        """Do again the step that was undone last; None when there is none."""
        return self._turn(back=False)

    def note_opened(self, keys: Iterable[VideoKey], at: int) -> None:
        """Note that videos are opened at the moment `at`, seconds since 1970; no step."""
        with self._writing():
            self._write({key: self.memory.get(key)._replace(opened=at) for key in keys})

    def tell(self, titles: Mapping[VideoKey, tuple[str, str]]) -> None:
        """Keep titles and channels of videos, which may be in no library; no step."""
        with self._writing() as database:
            rows.write_titles(database, titles)

    def titles(self) -> dict[VideoKey, tuple[str, str]]:
        """Return the titles and channels that imports told of videos."""
        with self._lock, told(self._file):
            return rows.titles(self._database)

    def catch_up(self) -> bool:
        """Take over what other programs wrote; False when there is nothing new. Takes 20 µs."""
        with self._lock, told(self._file):
            if not self._is_in_place():
                with held(self._lock_file):
                    self._reopen()
                return True
            if self._data_version() == self._seen:
                return False
            return self._load()

    def forget(self, *, everything: bool = False) -> None:
        """Forget what was watched and opened, or `everything`, in copies too; not to be undone.

        Raises UnusableError, too, where it is forgotten and traces may stay in files.
        """
        with self._lock:
            with self._writing() as database:
                forget_rows(database, everything=everything)
            with told(self._file):
                erase_traces(self._database, self._file, self._copies)
                self._copies.make(self._database, self._today())

    def tend(self) -> None:
        """Copy what is whole once a day, and remove copies of more than a month ago.

        Raises BrokenError when it is damaged; reads all of it.
        """
        with self._lock, told(self._file):
            look_through(self._database)
            rows.read(self._database)
            today = self._today()
            if not self._copies.is_of(today):
                self._copies.make(self._database, today)
            self._copies.prune(today)

    def _turn(self, *, back: bool) -> Step | None:
        with self._writing() as database:
            turned = rows.turn(database, self.memory.get, back=back)
            if turned:
                self._write(turned[1])
        return turned[0] if turned else None

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """Keep all others out, be up to date, and have what is done within on the disk at the end.

        After an error nothing of it is done.
        """
        with self._lock, told(self._file), held(self._lock_file):
            if not self._is_in_place():
                self._reopen()
            database = self._database
            database.execute("BEGIN IMMEDIATE")
            try:
                self._load()
                yield database
                database.execute("COMMIT")
            except BaseException:
                self._written = None
                if database.in_transaction:
                    database.execute("ROLLBACK")
                raise
            self._take_written()

    def _write(self, marks: Mapping[VideoKey, Mark]) -> None:
        rows.write(self._database, marks, self.memory.version.revision + 1)
        self._written = marks

    def _take_written(self) -> None:
        """Take over what has just been written; should that fail it is on the disk all the same.

        Nobody else wrote since it was up to date: what this wrote need not be read again, which
        takes as long as to write it.
        """
        written, self._written = self._written, None
        self._seen = -1
        with suppress(sqlite3.Error):
            if written is not None:
                known = self.memory.version
                self.memory.put(known._replace(revision=known.revision + 1), written)
            self._load()

    def _load(self) -> bool:
        """Take over what is in the file and not in memory; returns whether there was anything."""
        self._seen = self._data_version()
        version = rows.version(self._database)
        known = self.memory.version
        self.undoable, self.redoable = rows.steps(self._database)
        if version == known:
            return False
        anew = version.epoch != known.epoch
        changed = rows.read(self._database, -1 if anew else known.revision)
        self.memory.put(version, changed, anew=anew)
        return True

    def _open(self) -> None:
        self._file.parent.mkdir(0o700, parents=True, exist_ok=True)
        with held(self._lock_file):
            if self._copies.any() and not (self._file.exists() and self._file.stat().st_size):
                raise BrokenError(_MISSING)
            self._connect()

    def _connect(self) -> None:
        database = sqlite3.connect(
            f"{self._file.absolute().as_uri()}?mode=rwc",
            timeout=_PATIENCE,
            uri=True,
            isolation_level=None,
            check_same_thread=False,
        )
        try:
            bring_up(database, lambda v: self._copies.make(database, self._today(), version=v))
            for setting in _SETTINGS:
                database.execute(f"PRAGMA {setting}")
            look_through(database)
            self._database, self._place = database, self._place_of_file()
            self._load()
        except BaseException:
            database.close()
            raise

    def _reopen(self) -> None:
        """Open what is in place of the file now; where nothing is, put back what is known."""
        if not self._file.exists():
            with replacing(self._file) as file:
                file.write(self._database.serialize())
        self._database.close()
        self._connect()

    def _is_in_place(self) -> bool:
        """Return whether the file that is open still has its name: another may have restored it."""
        try:
            return self._place_of_file() == self._place
        except FileNotFoundError:
            return False

    def _place_of_file(self) -> tuple[int, int]:
        about = self._file.stat()
        return about.st_dev, about.st_ino

    def _data_version(self) -> int:
        return int(self._database.execute("PRAGMA data_version").fetchone()[0])
