"""The log: a file that begins anew when it is full; what nobody caught leads there."""

from __future__ import annotations

import logging
import sys
import threading
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING

from vidbrowser.records.reason import reason
from vidbrowser.records.sentence import NOTHING, Sentence

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

NAME = "vidbrowser.log"
OURS = ("vidbrowser", "qt")
"""The loggers that tell more than warnings: what others have to tell is theirs."""

_LARGEST = 1_000_000
_OLDER = 2
_FORMAT = "%(asctime)s %(levelname)s %(name)s (%(threadName)s): %(message)s"
_log = logging.getLogger(__name__)


class Log:
    """What is logged goes into `path`, and warnings to stderr; so do errors that nobody caught.

    `trouble` says why `path` cannot be written, "" when it can. With `debug` more is told, and
    stderr is told all of it. To be entered; what it has changed is as before when it is left.
    """

    def __init__(self, folder: Path, *, debug: bool = False) -> None:
        self.path = folder / NAME
        self.trouble = NOTHING
        self._level = logging.DEBUG if debug else logging.INFO
        self._handlers: list[logging.Handler] = []
        if sys.stderr is not None:  # there is none where a program has no terminal
            shown: logging.Handler = logging.StreamHandler()
            shown.setFormatter(logging.Formatter(_FORMAT) if debug else _Short())
            shown.setLevel(logging.DEBUG if debug else logging.WARNING)
            self._handlers.append(shown)
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._handlers.append(_File(self.path))
        except OSError as error:
            self.trouble = Sentence("The log cannot be written ({reason}).", reason=reason(error))

    def __enter__(self) -> Log:
        self._hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        self._levels = {name: logging.getLogger(name).level for name in OURS}
        sys.excepthook = _on_uncaught
        threading.excepthook = _on_thread_ended
        sys.unraisablehook = _on_unraisable
        for name in OURS:
            logging.getLogger(name).setLevel(self._level)
        for handler in self._handlers:
            logging.getLogger().addHandler(handler)
        if self.trouble:
            _log.warning(self.trouble)
        return self

    def __exit__(self, *_: object) -> None:
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks
        for name, level in self._levels.items():
            logging.getLogger(name).setLevel(level)
        for handler in self._handlers:
            logging.getLogger().removeHandler(handler)
            handler.close()


class _Short(logging.Formatter):
    """Tells a line; where it came from is in the file."""

    def format(self, record: logging.LogRecord) -> str:
        return f"vidbrowser: {record.getMessage()}"


class _File(RotatingFileHandler):
    """Says once that it cannot be written any more; the program goes on without."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            path, maxBytes=_LARGEST, backupCount=_OLDER, encoding="utf-8", errors="backslashreplace"
        )
        self.setFormatter(logging.Formatter(_FORMAT))
        self._told = False

    def close(self) -> None:
        with suppress(OSError):  # what could not be written before cannot be now
            super().close()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002, N802  logging's name
        if not self._told and sys.stderr is not None:
            self._told = True
            error = sys.exception()
            print(f"vidbrowser: the log cannot be written: {error}", file=sys.stderr)


def _on_uncaught(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    if not issubclass(kind, KeyboardInterrupt):  # the program is told by the signal itself
        _log.critical("Nobody expected this: %s", reason(error), exc_info=(kind, error, trace))


def _on_thread_ended(ended: threading.ExceptHookArgs) -> None:
    error = ended.exc_value
    if error is not None and not isinstance(error, KeyboardInterrupt):
        name = ended.thread.name if ended.thread else "?"
        _log.critical("The thread %s ended: %s", name, reason(error), exc_info=error)


def _on_unraisable(passed_over: sys.UnraisableHookArgs) -> None:
    error = passed_over.exc_value
    if error is not None:
        where = f"{passed_over.err_msg or 'In'} {passed_over.object!r}"
        _log.error("%s: %s", where, reason(error), exc_info=error)
