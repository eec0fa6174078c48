"""Measurements that need no window: reading, indexing, looking for changes."""

from __future__ import annotations

import os
from pathlib import Path
from threading import Event
from time import perf_counter
from typing import TYPE_CHECKING

import frontmatter

from tests.benchmarks.figures import Figure, Setting, faster, over, seconds
from vidbrowser.library.folder_state import FolderState
from vidbrowser.library.library import Library, refresh
from vidbrowser.library.progress import Phase
from vidbrowser.library.sync_pass import SyncPass
from vidbrowser.library.workers import Workers
from vidbrowser.records.reader import read_bytes

if TYPE_CHECKING:
    from vidbrowser.library.progress import Update

_SAMPLE = 2000  # files read the slow way


def index(setting: Setting) -> list[Figure]:
    """First indexing, from adding the folder until all of it is searchable, and its first rows."""
    floor = seconds(lambda: read_all(setting.folder), setting.repeats)
    runs = [_indexed(setting) for _ in range(setting.repeats)]
    whole, first = (min(of) for of in zip(*runs, strict=True))
    floor = min(floor, seconds(lambda: read_all(setting.folder), setting.repeats))
    sample = _some_files(setting.folder)
    naive = seconds(lambda: [frontmatter.load(str(path)) for path in sample])
    return [
        over("index", setting.n, whole, floor, "≤ 2.0"),
        faster("naive", setting.n, whole, naive * setting.n / len(sample), "≥ 5"),
        Figure("first_rows", setting.n, first, "s", aim="≤ 0.5"),
    ]


def read_all(folder: Path) -> None:
    """Read all files below `folder` in this thread: the floor of indexing."""
    for parent, _, names in os.walk(folder):
        for name in names:
            with open(os.path.join(parent, name), "rb") as file:
                file.read()


def _indexed(setting: Setting) -> tuple[float, float]:
    """Return after how many seconds all rows were there, and the first of them."""
    done = Event()
    first = 0.0
    begun = perf_counter()

    def listen(update: Update) -> None:
        nonlocal first
        if not first and len(update.catalogue):
            first = perf_counter() - begun
        if len(update.catalogue) == setting.n and update.progress.phase is Phase.IDLE:
            done.set()

    library = Library(None, listen)
    library.add([setting.folder])
    done.wait()
    whole = perf_counter() - begun
    library.close()
    library.join()
    return whole, first


def _some_files(folder: Path) -> list[Path]:
    files = [Path(parent, name) for parent, _, names in os.walk(folder) for name in names]
    return files[:: max(1, len(files) // _SAMPLE)][:_SAMPLE]


def rescan(setting: Setting) -> list[Figure]:
    """Looking for changes where there are none, against listing and asking each file's state."""
    catalogue, _ = refresh([setting.folder])
    folder = FolderState(setting.folder, catalogue.frame)
    del catalogue
    workers = Workers()
    value = seconds(
        lambda: SyncPass(folder, workers, lambda: False, lambda *_: None).run(), setting.repeats
    )
    workers.close()
    floor = seconds(lambda: walk_and_stat(setting.folder), setting.repeats)
    return [over("rescan", setting.n, value, floor, "≤ 2.0")]


def walk_and_stat(folder: Path) -> None:
    """List all below `folder` and ask the state of each file: the floor of a rescan."""
    for parent, _, names in os.walk(folder):
        for name in names:
            os.stat(os.path.join(parent, name))  # noqa: PTH116


def reader(setting: Setting) -> list[Figure]:
    """From bytes in memory to fields, one core, against the library's usual way."""
    files = _some_files(setting.folder)
    files_read = [(path.read_bytes(), path) for path in files]
    value = seconds(lambda: [read_bytes(raw, path) for raw, path in files_read], 5)
    peer = seconds(lambda: [frontmatter.loads(raw.decode()) for raw, _ in files_read], 3)
    each = 1e6 / len(files_read)
    return [faster("reader", setting.n, value * each, peer * each, "≥ 4", "µs")]
