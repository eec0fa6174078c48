"""Servers that asked to be left alone for a while, and for how long."""

from __future__ import annotations

import time
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

BUSY = (429, 503)
"""The answers that `Retry-After` (RFC 9110, 10.2.3) is heeded with."""
MOST_SECONDS = 86_400
"""A server that says more, or always, is asked again the next day."""


class Pauses:
    """Knows until when which host is not to be asked; any number of threads may use it."""

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        self._now = now
        self._until: dict[str, float] = {}

    def noted(self, host: str, status: int, headers: Mapping[str, str]) -> int:
        """Note what `host` answered; return the seconds that it asks for, 0 for none."""
        if status not in BUSY:
            return 0
        seconds = self._seconds(headers.get("retry-after", "").strip())
        if seconds:
            self._until[host] = self._now() + seconds
        return seconds

    def left(self, host: str) -> int:
        """Return the seconds for which `host` is still to be left alone."""
        left = self._until.get(host, 0.0) - self._now()
        if left <= 0 or left > MOST_SECONDS:  # or the clock was set back
            self._until.pop(host, None)
            return 0
        return int(left) + 1

    def _seconds(self, text: str) -> int:
        if text.isascii() and text.isdigit():
            return min(int(text[:9]), MOST_SECONDS)
        try:
            left = parsedate_to_datetime(text).timestamp() - self._now()
        except (ValueError, TypeError, OverflowError, OSError):
            return 0
        return max(0, min(round(left), MOST_SECONDS))
