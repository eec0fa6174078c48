"""Notices what changes below an added folder while the program runs."""

from __future__ import annotations

import errno
import logging
import os
from contextlib import suppress
from threading import Event, Thread
from time import monotonic
from typing import TYPE_CHECKING, Any

from vidbrowser.library.scanner import EVERYTHING, below_passed_over
from vidbrowser.records.listing import is_passed_over
from vidbrowser.records.reason import reason
from vidbrowser.records.sentence import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import watchfiles

_log = logging.getLogger(__name__)

_STEP = 100  # milliseconds without a change after which a few changes are told
_DEBOUNCE = 1000  # and at the latest, while changes go on
_TIMEOUT = 400  # milliseconds without a change after which a burst is over
_BURST = 1000  # paths; so many are a burst, told when it is over
_LONGEST_BURST = 15.0  # seconds
_MOST_QUEUED = 2000  # paths: the system keeps 16,384 events, a few of each, and drops others
_AWAKE = 5.0  # seconds between two looks, much more than usual: the program was stopped meanwhile
_NO_TEXT = "Unable to decode path"
_USED_UP = {
    "watch limit": Sentence(
        "the system's limit of watches is reached, {setting}",
        setting="fs.inotify.max_user_watches",
    ),
    "Too many open files": Sentence(
        "the system lets no more be watched, {setting}", setting="fs.inotify.max_user_instances"
    ),
}
"""What watchfiles says when there are no more to be had, and what is said of that."""
_AWAY = 2.0  # seconds between looking whether a folder that is gone is back
_POLL_SHARE = 20  # polling takes a twentieth of the time of one processor at most


class Watcher:
    """Calls `changed(paths)`, in a thread of its own, when something below `root` has changed.

    `paths` are below the root; `{b""}` means that anything may have changed. `noted(text)` is told
    once when the system cannot watch the folder. It is then looked through every two seconds, or
    less often when that takes long: `cost()` is how many seconds it took last.
    """

    def __init__(
        self,
        root: Path,
        changed: Callable[[frozenset[bytes]], None],
        noted: Callable[[Sentence], None],
        cost: Callable[[], float] = lambda: 0.0,
        watch: Callable[..., Iterator[set[tuple[watchfiles.Change, str]]]] | None = None,
    ) -> None:
        self._stop = _Stop(self._begun)
        self._lost = False
        self._again = False
        self.ready = self._stop.asked
        self._root = root
        self._changed = changed
        self._noted = noted
        self._cost = cost
        self._watch = watch or _watch
        self._thread = Thread(target=self._run, name=f"watcher of {root}", daemon=True)

    def start(self) -> None:
        """Begin to watch; `ready` is set once nothing escapes it."""
        self._thread.start()

    def wait(self, seconds: float) -> None:
        """Wait so long until it is ready; what changes before that, if it is later, is told then.

        Nobody knows what that was: it is told that anything may have changed.
        """
        if not self.ready.wait(seconds):
            self._again = True
            if self.ready.is_set():  # just now: whether that was seen in time is not known
                self._changed(EVERYTHING)

    def close(self) -> None:
        """Stop watching; the thread ends within half a second."""
        self._stop.closed.set()

    def join(self, timeout: float | None = None) -> None:
        """Wait until the thread has ended."""
        self._thread.join(timeout)

    def _run(self) -> None:
        while not self._stop.closed.is_set():
            pause = 0.0
            try:
                try:
                    self._watch_while_there()
                finally:
                    self._stop.asked.clear()  # before anybody is told of it
            except FileNotFoundError:
                pause = _AWAY
                self._lose()
            except (OSError, UnicodeError, RuntimeError) as error:
                if _NO_TEXT in str(error):  # a name below it is not UTF-8
                    _log.info("Watching %s begins anew: %s", self._root, error)
                else:
                    self._noted(_polled(self._root, error))
                    self._poll()
            self._stop.closed.wait(pause)

    def _lose(self) -> None:
        """Tell, once, that the root is not there."""
        if not self._lost:
            self._lost = True
            self._changed(EVERYTHING)

    def _begun(self) -> None:
        """Tell that what happened while nothing was watched is to be looked for."""
        if self._again or self._lost:
            self._changed(EVERYTHING)
        self._again, self._lost = True, False

    def _watch_while_there(self) -> None:
        """Tell changes until folders come or go, or the root is another one than it was.

        A root that is made anew can have the number of the former: its own change counts too.
        """
        identity = _identity(self._root)
        single = not self._root.is_dir()
        watched = {str(self._root.parent)} if single else _folders(self._root)
        changes = self._watch(
            *watched,
            watch_filter=None,
            step=_STEP,
            debounce=_DEBOUNCE,
            rust_timeout=_TIMEOUT,
            yield_on_timeout=True,
            stop_event=self._stop,
            raise_interrupt=False,
            recursive=False,  # watchfiles would look through all files, holding the interpreter
            force_polling=False,
        )
        for number, paths in enumerate(self._bursts(changes)):
            if single:
                paths &= EVERYTHING
            if paths:
                self._changed(frozenset(paths))
            if single:
                if self._root.is_dir():
                    return
                continue
            if number == 0 and _folders(self._root) != watched:
                return  # one came or went before watching had begun
            if self._are_others(paths, watched) or _identity(self._root) != identity:
                return

    def _are_others(self, paths: set[bytes], watched: set[str]) -> bool:
        """Return whether `paths` tell that the folders may be others than are `watched`."""
        return bool(paths & EVERYTHING) or any(self._is_folder(path, watched) for path in paths)

    def _is_folder(self, path: bytes, watched: set[str]) -> bool:
        """Return whether a folder is or was at `path`: it came, went, or is another of its name."""
        full = str(self._root / os.fsdecode(path))
        return full in watched or os.path.isdir(full)  # noqa: PTH112

    def _bursts(
        self, changes: Iterator[set[tuple[watchfiles.Change, str]]]
    ) -> Iterator[set[bytes]]:
        """Yield the paths that changed, many of them at once; an empty set when nothing did.

        The root is among them where the system may have dropped some, which it tells nobody.
        """
        root = os.fsencode(self._root)
        within = os.path.join(root, b"")
        paths: set[bytes] = set()
        begun = seen = monotonic()
        for some in changes:
            away, seen = monotonic() - seen > _AWAKE, monotonic()
            if not paths:
                begun = seen
            changed = (os.fsencode(path) for _, path in some)
            inside = (path for path in changed if path == root or path.startswith(within))
            below = (path[len(within) :] for path in inside)  # beside a file lie others
            paths |= {path for path in below if not below_passed_over(path)}
            if len(paths) > _MOST_QUEUED or (away and some):
                paths |= EVERYTHING
            if some and len(paths) > _BURST and seen - begun < _LONGEST_BURST:
                continue
            yield paths
            paths = set()

    def _poll(self) -> None:
        while not self._stop.closed.wait(max(_AWAY, _POLL_SHARE * self._cost())):
            self._changed(EVERYTHING)


def _watch(*paths: str, **options: Any) -> Iterator[set[tuple[watchfiles.Change, str]]]:
    import watchfiles  # 60 ms of each start otherwise, before anything is shown

    return watchfiles.watch(*paths, **options)


class _Stop:
    """What watchfiles asks whether to stop; when it asks first, watching has `begun()`."""

    def __init__(self, begun: Callable[[], None]) -> None:
        self._begun = begun
        self.asked = Event()
        self.closed = Event()

    def is_set(self) -> bool:
        """Return whether to stop."""
        if not self.asked.is_set():
            self.asked.set()
            self._begun()
        return self.closed.is_set()


def _folders(root: Path) -> set[str]:
    """Return `root` and all folders below it that are looked at, whose names are UTF-8."""
    found, left = {str(root)}, [str(root)]
    while left:
        with suppress(OSError), os.scandir(left.pop()) as entries:
            for entry in entries:
                own = not is_passed_over(entry.name) and entry.is_dir(follow_symlinks=False)
                if own and _is_utf_8(entry.path):
                    left.append(entry.path)
                    found.add(entry.path)
    return found


def _is_utf_8(path: str) -> bool:
    """Return whether watchfiles can take `path`: Python has other bytes as lone surrogates."""
    return not any("\ud800" <= character <= "\udfff" for character in path)


def _polled(root: Path, error: Exception) -> Sentence:
    return Sentence(
        "{folder} cannot be watched ({reason}); it is looked through every few seconds instead.",
        folder=str(root),
        reason=_why(error),
    )


def _why(error: Exception) -> str:
    """Return why a folder cannot be watched."""
    if isinstance(error, UnicodeError):
        return Sentence("its name is not UTF-8")
    said = str(error) if getattr(error, "errno", None) != errno.ENOSPC else "watch limit"
    return next((why for what, why in _USED_UP.items() if what in said), reason(error))


def _identity(path: Path) -> tuple[int, int]:
    """Return what tells a folder from another at the same place; raises FileNotFoundError."""
    info = path.stat()
    return info.st_dev, info.st_ino
