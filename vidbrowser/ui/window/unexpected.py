"""Errors that nobody expected: whatever is logged as one, kept for the window to tell quietly."""

from __future__ import annotations

import logging
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from vidbrowser.ui import formatting
from vidbrowser.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

_MOST = 20
"""Different errors that are kept."""


class Unexpected(QObject):
    """Collects what is logged as an error, in any thread, from `begin` to `end`.

    The same error is kept once and counted.
    """

    changed = Signal()
    """There are more errors, or they have been looked at."""
    _came = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._times: dict[str, int] = {}
        self._sink = _Sink(lambda text: self._came.emit(text))
        self._came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)  # not while painting

    def begin(self) -> None:
        """Collect from now on."""
        logging.getLogger().addHandler(self._sink)

    def end(self) -> None:
        """Collect no more."""
        logging.getLogger().removeHandler(self._sink)

    @property
    def count(self) -> int:
        """How many errors have come that were not looked at, the same ones counted again."""
        return sum(self._times.values())

    def text(self) -> str:
        """Return all of them with where in the program they came from, the latest first."""
        told = []
        for text, times in reversed(self._times.items()):
            again = tr("({count} times)", "", times).format(count=formatting.exact_count(times))
            told.append(f"{text}\n{again}" if times > 1 else text)
        return "\n\n".join(told)

    def forget(self) -> None:
        """Take all for looked at."""
        self._times.clear()
        self.changed.emit()

    @Slot(str)
    def _on_came(self, text: str) -> None:
        times = self._times.pop(text, 0)
        self._times[text] = times + 1
        if len(self._times) > _MOST:
            del self._times[next(iter(self._times))]
        self.changed.emit()


class _Sink(logging.Handler):
    """Passes on each error as text, with its traceback."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        super().__init__(logging.ERROR)
        self._tell = tell

    def emit(self, record: logging.LogRecord) -> None:
        with suppress(RuntimeError):  # the window is gone
            self._tell(self.format(record))
