"""What is on disk below an added folder, and how it differs from what is known of it."""

from __future__ import annotations

import os
import stat
import sys
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import polars as pl

from vidbrowser.library.folder_state import FOUND, NO_SIZE
from vidbrowser.records.archive.folders import (
    beside_file,
    is_of_archive,
    records_touched,
)
from vidbrowser.records.archive.states import States
from vidbrowser.records.library_file import is_library_file, opened
from vidbrowser.records.listing import HIDDEN, has_ending, is_passed_over, walk
from vidbrowser.records.problem import Problem, Severity, UnreadableError
from vidbrowser.records.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

File = tuple[bytes, int, int, int, int]
"""A row of `FOUND`."""
Identity = tuple[int, int]
"""The device and the inode of a root."""

EVERYTHING = frozenset({b""})
"""The paths, below a root, of which all that is there is at or below one: the root itself."""

_ENCODING = (sys.getfilesystemencoding(), sys.getfilesystemencodeerrors())  # of os.fsencode
_INODES = sys.platform != "win32"  # there listing tells 0, and looking at one file another number
_EMPTIED = Sentence(
    "It is empty and not the folder that it was, as where a disk is not mounted: its records are "
    "kept. Take it out of the library if they are to go"
)
_UPPER = 32  # bits of an inode's number, of which few have so many
_MOST_TOUCHED = 50  # folders or files that are gone: each is looked for among all that is known
_FIRST_BATCH = 256  # small, so that there is something to read at once
_LARGEST_BATCH = 8192  # making a frame of it holds the interpreter for 2 ms


def below_passed_over(path: bytes) -> bool:
    """Return whether `path`, below a root, is or lies in what is passed over."""
    names = os.fsdecode(path).split(os.sep)  # noqa: PTH206  a Path takes longer
    return bool(path) and any(map(is_passed_over, names))


class DirectoryScan:
    """The record files at or below the paths `only` of `root`: iterate it for frames (`FOUND`).

    What could not be listed stands in `problems` and, as paths below the root, in `unlisted` (`b""`
    is the root itself); in `passed` what is no record file is counted as `walk` does; `identity`
    tells the root from another at the same place, None while it is not there. Iteration ends early,
    with `finished` false, once `stopped()` is true.
    """

    def __init__(
        self, root: Path, stopped: Callable[[], bool], only: frozenset[bytes] = EVERYTHING
    ) -> None:
        self.root = root
        self.only = only
        self.problems: list[Problem] = []
        self.unlisted: list[bytes] = []
        self.passed: Counter[str] = Counter()
        self.beside: dict[bytes, str] = {}
        """By the paths of files of archives, below the root, what lies beside each of them."""
        self.finished = False
        self.identity: Identity | None = None
        self._stopped = stopped
        self._states = States(str(root))
        self._found = 0

    def __iter__(self) -> Iterator[pl.DataFrame]:
        found: list[File] = []
        size = _FIRST_BATCH
        for file in self._files():
            found.append(file)
            if len(found) >= size:
                yield self._frame(found)
                found, size = [], min(size * 2, _LARGEST_BATCH)
                if self._stopped():
                    return
        yield self._frame(found)
        self.finished = not self._stopped()

    def _frame(self, found: list[File]) -> pl.DataFrame:
        self._found += len(found)
        return pl.DataFrame(found, schema=FOUND, orient="row")

    def keep(self, former: Identity | None) -> None:
        """Take the root for one that is not there if it is empty and not the one it was.

        That is what a mount point is while nothing is mounted there.
        """
        other = former is not None and self.identity not in (former, None)
        if other and not self._found and not self.passed.keys() - {HIDDEN} and not self.unlisted:
            self._lost(Problem(self.root, _EMPTIED))

    def _files(self) -> Iterator[File]:
        for below in _outermost(self.only):
            if below_passed_over(below):
                continue
            path = os.path.join(os.fsencode(self.root), below) if below else os.fsencode(self.root)
            try:
                own = os.lstat(path) if below else os.stat(path)  # noqa: PTH116
            except OSError as error:
                if not below:  # any other that is gone is found by `compare`
                    why = error.strerror or str(error)
                    reason = Sentence("It cannot be listed: {reason}", reason=why)
                    self._lost(Problem(self.root, reason))
                continue
            if not below:
                self.identity = own.st_dev, own.st_ino
            if is_library_file(self.root):
                yield from self._parts(own)
            elif stat.S_ISDIR(own.st_mode):
                yield from self._below(Path(os.fsdecode(path)))
            elif not below or has_ending(os.path.basename(os.fsdecode(below))):  # noqa: PTH119
                full = os.fsdecode(path)
                beside = beside_file(full, str(self.root) if below else None)
                if beside is not None or not below:
                    archived = beside or is_of_archive(full)
                    yield self._file(below, own, full, beside if archived else None)

    def _parts(self, own: os.stat_result) -> Iterator[File]:
        """Yield the parts of a library file; of a damaged one itself: reading tells what it is."""
        size, written, changed, inode = _stamp(own, str(self.root))
        try:
            library = opened(self.root)
        except UnreadableError:
            yield b"", size, written, changed, inode
            return
        for part in library.parts:
            yield os.fsencode(part), library.size(part), written, changed, inode

    def _below(self, folder: Path) -> Iterator[File]:
        base = len(os.path.join(os.fsencode(self.root), b""))
        for found in walk(folder, self.passed):
            if isinstance(found, Problem):
                self._lost(found)
                continue
            entry, beside = found
            try:
                own = entry.stat(follow_symlinks=False)
            except FileNotFoundError:
                continue  # since it was listed
            except OSError as error:
                why = error.strerror or str(error)
                lost = Sentence("Its files cannot be looked at: {reason}", reason=why)
                self._lost(Problem(Path(entry.path).parent, lost))
                continue
            yield self._file(entry.path.encode(*_ENCODING)[base:], own, entry.path, beside)

    def _file(self, below: bytes, own: os.stat_result, path: str, beside: str | None) -> File:
        """Return the file at `path` as it is now: what lies beside it is a part of its state."""
        size, written, changed, inode = _stamp(own, path)
        if beside is not None:
            self.beside[below] = beside
            inode ^= self._states.of(beside, path) << _UPPER
        return below, size, written, changed, inode

    def _lost(self, problem: Problem) -> None:
        if problem in self.problems[-1:]:  # of each file in the folder
            return
        self.problems.append(problem)
        if problem.severity is Severity.ERROR:
            below = os.path.relpath(problem.path, self.root)
            self.unlisted.append(b"" if below == "." else os.path.join(os.fsencode(below), b""))


def _outermost(paths: frozenset[bytes]) -> Iterator[bytes]:
    """Yield those of `paths` that lie within no other: all else is found there."""
    separator = os.fsencode(os.sep)
    for path in paths:
        above = path
        while above := above.rpartition(separator)[0]:
            if above in paths:
                break
        else:
            yield path


def _stamp(own: os.stat_result, path: bytes | str) -> tuple[int, int, int, int]:
    """Return what tells this state of a file from another: of a link, what it leads to."""
    if stat.S_ISLNK(own.st_mode):
        with suppress(OSError):
            own = os.stat(path)  # noqa: PTH116
    told = own.st_size, own.st_mtime_ns
    return (*told, own.st_ctime_ns, own.st_ino) if _INODES else (*told, 0, 0)


@dataclass(frozen=True)
class Changes:
    """How a folder differs from what is known: stamps (`FOUND`) to read, paths that are gone.

    `again` are those that could not be read before, whether or not anything about them is new.
    """

    added: pl.DataFrame
    changed: pl.DataFrame
    removed: pl.Series
    again: pl.DataFrame

    def __bool__(self) -> bool:
        return any(len(part) for part in (self.added, self.changed, self.removed, self.again))


def diff(known: pl.DataFrame, found: pl.DataFrame, unlisted: list[bytes]) -> Changes:
    """Return how `found` differs from `known` (both `FOUND`).

    What is below a folder in `unlisted` is not known to be gone, so it is kept.
    """
    fresh = found.join(known, on=list(FOUND), how="anti", maintain_order="left")
    gone = known.select("path").join(found, on="path", how="anti", maintain_order="left")
    for folder in unlisted:
        gone = gone.filter(~pl.col("path").bin.starts_with(folder))
    unread = known.filter(pl.col("size") == NO_SIZE)
    changed = fresh.join(known, on="path", how="semi", maintain_order="left")
    return Changes(
        fresh.join(known, on="path", how="anti", maintain_order="left"),
        changed.join(unread, on="path", how="anti", maintain_order="left"),
        gone["path"],
        changed.join(unread, on="path", how="semi", maintain_order="left"),
    )


def identity_of(root: Path) -> Identity | None:
    """Return what tells `root` from another at the same place, None when it cannot be told."""
    try:
        own = root.stat()
    except OSError:
        return None
    return own.st_dev, own.st_ino


def with_touched(paths: frozenset[bytes], root: Path) -> frozenset[bytes]:
    """Return `paths` and those of the records beside which they lie."""
    if paths & EVERYTHING or len(paths) > _MOST_TOUCHED:
        return paths
    base = os.path.join(os.fsencode(root), b"")
    touched = (
        os.fsencode(other)[len(base) :]
        for path in paths
        for other in records_touched(os.fsdecode(base + path))
    )
    return paths | frozenset(touched)


def within(known: pl.DataFrame, paths: frozenset[bytes], root: Path) -> pl.DataFrame | None:
    """Return the part of `known` at or below `paths`; None when looking through all is better."""
    if paths & EVERYTHING:
        return None
    base = os.path.join(os.fsencode(root), b"")
    folders = [path for path in paths if not os.path.isfile(base + path)]  # noqa: PTH113
    if len(folders) > _MOST_TOUCHED:
        return None
    below = (pl.col("path").bin.starts_with(os.path.join(path, b"")) for path in folders)
    touched = pl.col("path").is_in(pl.Series(list(paths), dtype=pl.Binary).implode())
    return known.filter(pl.any_horizontal(touched, *below))
