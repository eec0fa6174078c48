"""What is known of an added folder, kept in one file of the cache: the next start reads it back.

It is written under another name, synced and renamed, so a reader has the old one or the new one,
whoever writes at the same time.
"""

from __future__ import annotations

import hashlib
import logging
import os
from contextlib import suppress
from time import time
from typing import TYPE_CHECKING, NamedTuple

import polars as pl

from vidbrowser import kept
from vidbrowser.library import snapshot_file
from vidbrowser.library.folder_state import FolderState
from vidbrowser.library.snapshot_file import OtherVersionError, UnusableError
from vidbrowser.records.sentence import NOTHING, Sentence
from vidbrowser.replacing import clear, replacing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_log = logging.getLogger(__name__)

_DAY = 86_400
_KEPT = {".snapshot": 90 * _DAY, ".subtitles": 90 * _DAY, ".damaged": 90 * _DAY}
"""Seconds for which what nobody uses is kept."""

_REFUSED = (pl.exceptions.PolarsError, pl.exceptions.PanicException)


def location(cache: Path, root: Path) -> Path:
    """Return where the snapshot of `root` is kept below the folder `cache`."""
    return cache / f"{hashlib.sha256(os.fsencode(root)).hexdigest()[:32]}.snapshot"


def save(folder: FolderState, cache: Path) -> os.stat_result:
    """Keep `folder` for the next start, and return the state of the file.

    Raises OSError, the former snapshot is then still there.
    """
    cache.mkdir(parents=True, exist_ok=True)
    target = location(cache, folder.root)
    with replacing(target) as file:
        snapshot_file.write(folder, file)
        written = os.fstat(file.fileno())
    prune(cache)
    return written


def prune(cache: Path) -> None:
    """Remove what belongs to folders not opened for long."""
    for path in cache.iterdir():
        with suppress(OSError):
            if path.suffix in _KEPT and time() - path.stat().st_mtime > _KEPT[path.suffix]:
                path.unlink()


def load(
    root: Path, cache: Path, told: Callable[[Sentence], object] = lambda _text: None
) -> Iterator[FolderState]:
    """Yield what is kept of `root`: first without descriptions, then complete.

    Yields nothing where nothing is kept or it cannot be read. What cannot be used is renamed, which
    `told` is called with, and ends the iteration; what was yielded before is then of no use either.
    """
    path = location(cache, root)
    clear(cache)
    try:
        with kept.opened(path) as file:
            with suppress(OSError):
                os.utime(path)  # tells that it is in use
            yield from snapshot_file.read(root, file)
    except FileNotFoundError:
        return
    except OSError as error:  # it may be whole
        _log.warning("The snapshot of %s cannot be read: %s", root, error)
    except OtherVersionError as error:
        _log.warning("%s is read anew from its files, its snapshot is of no use: %s", root, error)
        _set_aside(path)
    except (UnusableError, kept.DamagedError, *_REFUSED) as error:
        text = Sentence(
            "What was kept of {folder} cannot be used ({reason}): it is read anew from its files.",
            folder=str(root),
            reason=kept.why(error),
        )
        _log.warning(text)
        told(text)
        _set_aside(path)


def latest(root: Path, cache: Path) -> FolderState:
    """Return what is kept of `root`, the empty folder where nothing usable is."""
    *_, last = FolderState(root), *load(root, cache)
    return last if last.complete else FolderState(root)


class Kept(NamedTuple):
    """A folder, its descriptions in the file where that was asked for, and why it was not saved."""

    folder: FolderState
    why: Sentence


def keep(folder: FolderState, cache: Path, *, mapped: bool = False) -> Kept:
    """Save `folder`; where that is not possible, log why and tell it: it will be read again.

    Its descriptions are `mapped` when it stays in use.
    """
    try:
        written = save(folder, cache)
    except OSError as error:
        text = Sentence(
            "What was read of {folder} could not be kept in {cache}: {reason}. "
            "It is read anew at the next start.",
            folder=str(folder.root),
            cache=str(cache),
            reason=error.strerror or str(error),
        )
        _log.warning(text)
        return Kept(folder, text)
    return Kept(_mapped(folder, cache, written) if mapped else folder, NOTHING)


def _mapped(folder: FolderState, cache: Path, written: os.stat_result) -> FolderState:
    """Return `folder` with its descriptions in the file that was `written`, not in memory.

    Unless that is not there any more, or cannot be read: then they stay where they are.
    """
    try:
        with kept.opened(location(cache, folder.root)) as file:
            if os.path.samestat(os.fstat(file.fileno()), written):
                return snapshot_file.mapped(folder, file)
    except (OSError, UnusableError, kept.DamagedError, *_REFUSED) as error:
        _log.warning("The descriptions of %s stay in memory: %s", folder.root, kept.why(error))
    return folder


def _set_aside(path: Path) -> None:
    """Keep an unusable snapshot for who wants to look into it; only the last one."""
    with suppress(OSError):
        for older in path.parent.glob("*.damaged"):
            with suppress(OSError):
                older.unlink()
        kept.set_aside(path)
