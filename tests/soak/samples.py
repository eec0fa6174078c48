"""What a process holds, looked at again and again, and whether that grew."""

from __future__ import annotations

import threading
from pathlib import Path
from statistics import quantiles
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_GROWTH = {"megabytes": 1.05, "handles": 1.0, "threads": 1.0, "timers": 1.0, "objects": 1.02}
"""How much the last quarter may have of each, as a multiple of what the first had after warm-up."""
_ROOM = {"megabytes": 4.0, "handles": 3.0, "threads": 2.0, "timers": 2.0, "objects": 60.0}
"""And so much more: pools fill up, and one more or less is no growth."""


class Sample(NamedTuple):
    """What the process holds at a moment; memory is that which is no file's."""

    megabytes: float
    handles: int
    threads: int
    timers: int
    objects: int


def sample(window: QObject) -> Sample:
    """Return what this process holds; timers and objects are those below `window`."""
    timers = [t for t in window.findChildren(QTimer) if t.isActive()]
    return Sample(
        _anonymous_megabytes(),
        len(list(Path("/proc/self/fd").iterdir())),
        threading.active_count(),
        len(timers),
        len(window.findChildren(QObject)),
    )


def _anonymous_megabytes() -> float:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("RssAnon:"):
            return int(line.split()[1]) / 1024
    raise OSError("the system does not tell a process's memory")


def grown(samples: Sequence[Sample]) -> list[str]:
    """Return what the last quarter of `samples` has more of than the first after warm-up.

    The first tenth is warm-up. Each quarter counts by what three of four samples have at the
    least: a dialog that stands open is no growth.
    """
    after = samples[len(samples) // 10 :]
    quarter = max(1, len(after) // 4)
    found = []
    for name, most in MOST_GROWTH.items():
        first = _low([getattr(each, name) for each in after[:quarter]])
        last = _low([getattr(each, name) for each in after[-quarter:]])
        if last > first * most + _ROOM[name]:
            found.append(f"{name} grew from {first:,.1f} to {last:,.1f}")
    return found


def _low(values: Sequence[float]) -> float:
    return quantiles(values, n=4)[0] if len(values) > 1 else values[0]
