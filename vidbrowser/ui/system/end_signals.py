"""Signals that end the program, told in the event loop: nothing wakes up to look for them."""

from __future__ import annotations

import signal
import socket
from contextlib import suppress

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")
"""Ctrl+C, the end of a session, the end of a terminal; not every system has all."""


class EndSignals(QObject):
    """Tells by `received` that a signal has come that ends programs; Python writes it to a socket.

    It is told between two events: Python may hold a lock, when the signal comes, that closing
    needs. The end of a terminal is passed over where whoever started the program wanted that.
    """

    received = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._near, self._far = socket.socketpair()
        for end in (self._near, self._far):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._near.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_written)
        known = [number for name in _NAMES if (number := getattr(signal, name, None)) is not None]
        self._ending = {number for number in known if not _is_unheard(number)}
        for number in self._ending:
            signal.signal(number, _pass)
        signal.set_wakeup_fd(self._far.fileno(), warn_on_full_buffer=False)

    def close(self) -> None:
        """Tell of none any more: those that still come are passed over."""
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        self._near.close()
        self._far.close()

    def _on_written(self) -> None:
        with suppress(BlockingIOError):
            if self._ending & set(self._near.recv(4096)):
                self.received.emit()


def _is_unheard(number: signal.Signals) -> bool:
    """Return whether the program was started by nohup or the like."""
    return number.name == "SIGHUP" and signal.getsignal(number) == signal.SIG_IGN


def _pass(_number: int, _frame: object) -> None:
    """Have Python see a signal: it writes those only that it handles."""
