"""What is on disk below an added folder, and how it differs from what is known of it."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING

import polars as pl

from vidbrowser.catalogue.folder import FOUND
from vidbrowser.records.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_ENDINGS = (b".md", b".markdown", b".txt", b".html")
_FIRST_BATCH = 256  # small, so that there is something to read at once
_LARGEST_BATCH = 8192  # making a frame of it holds the interpreter for 2 ms


class Listing:
    """The record files below `root`: iterate it for frames (`FOUND`) of them.

    What could not be listed stands in `problems` and, as paths below the root, in `unlisted` (`b""`
    is the root itself). Iteration ends early, with `finished` false, once `stopped()` is true.
    """

    def __init__(self, root: Path, stopped: Callable[[], bool]) -> None:
        self.root = root
        self.problems: list[Problem] = []
        self.unlisted: list[bytes] = []
        self.finished = False
        self._stopped = stopped

    def __iter__(self) -> Iterator[pl.DataFrame]:
        found: list[tuple[bytes, int, int, int]] = []
        size = _FIRST_BATCH
        for entry in self._files():
            found.append(entry)
            if len(found) >= size:
                yield _frame(found)
                found, size = [], min(size * 2, _LARGEST_BATCH)
                if self._stopped():
                    return
        yield _frame(found)
        self.finished = not self._stopped()

    def _files(self) -> Iterator[tuple[bytes, int, int, int]]:
        root = os.fsencode(self.root)
        try:
            own = os.stat(root)  # noqa: PTH116
        except OSError as error:
            self._lost(b"", error)
            return
        if not stat.S_ISDIR(own.st_mode):
            yield b"", own.st_size, own.st_mtime_ns, own.st_ino
            return
        folders = [b""]
        while folders and not self._stopped():
            below = folders.pop()
            try:
                with os.scandir(os.path.join(root, below)) as entries:
                    for entry in entries:
                        if entry.is_dir(follow_symlinks=False):
                            folders.append(below + entry.name + b"/")
                        elif entry.name.lower().endswith(_ENDINGS) and entry.is_file():
                            info = entry.stat()
                            yield below + entry.name, info.st_size, info.st_mtime_ns, info.st_ino
            except OSError as error:
                self._lost(below, error)

    def _lost(self, below: bytes, error: OSError) -> None:
        self.unlisted.append(below)
        path = self.root / os.fsdecode(below)
        self.problems.append(Problem(path, f"This folder could not be listed: {error.strerror}."))


def _frame(found: list[tuple[bytes, int, int, int]]) -> pl.DataFrame:
    return pl.DataFrame(found, schema=FOUND, orient="row")


@dataclass(frozen=True)
class Changes:
    """How a folder differs from what is known: stamps (`FOUND`) to read, paths that are gone."""

    added: pl.DataFrame
    changed: pl.DataFrame
    removed: pl.Series

    def __bool__(self) -> bool:
        return any(len(part) for part in (self.added, self.changed, self.removed))


def compare(known: pl.DataFrame, found: pl.DataFrame, unlisted: list[bytes]) -> Changes:
    """Return how `found` differs from `known` (both `FOUND`).

    What is below a folder in `unlisted` is not known to be gone, so it is kept.
    """
    fresh = found.join(known, on=list(FOUND), how="anti", maintain_order="left")
    gone = known.select("path").join(found, on="path", how="anti", maintain_order="left")
    for folder in unlisted:
        gone = gone.filter(~pl.col("path").bin.starts_with(folder))
    return Changes(
        fresh.join(known, on="path", how="anti", maintain_order="left"),
        fresh.join(known, on="path", how="semi", maintain_order="left"),
        gone["path"],
    )
