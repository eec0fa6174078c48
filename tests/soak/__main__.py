"""`python -m tests.soak [MINUTES [RECORDS [SEED]]]`: use the window for long and look what grows.

Everything happens on this machine: records that are written for it, pictures from a server on
loopback. Prints a line a minute, at the end what grew and how long the window was away, and fails
when anything did. Times say most on a machine that does nothing else.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from threading import get_native_id
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer

from tests.benchmarks import generator
from tests.soak.pictures import PictureServer
from tests.soak.samples import Sample, grown, sample
from tests.soak.use import Use

if TYPE_CHECKING:
    from vidbrowser.ui.window.main_window import MainWindow

_BETWEEN = 150
"""Milliseconds from one step to the next."""
_LOOK = 5_000
_MOST_AWAY = 100
"""Milliseconds that the window may be away from its events."""


class Away:
    """How long the event loop was away at the most, and how often too long.

    What the machine gave to others while the loop could have gone on does not count.
    """

    def __init__(self) -> None:
        self.longest, self.often = 0.0, 0
        self._last, self._delayed = time.perf_counter(), _delayed()
        self._timer = QTimer(interval=5)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now, delayed = time.perf_counter(), _delayed()
        milliseconds = (now - self._last - (delayed - self._delayed)) * 1000 - 5
        self._last, self._delayed = now, delayed
        self.longest = max(self.longest, milliseconds)
        self.often += milliseconds > _MOST_AWAY


def _delayed() -> float:
    """Return the seconds that this thread was ready in and another had the processor."""
    told = Path(f"/proc/self/task/{get_native_id()}/schedstat").read_text()
    return int(told.split()[1]) / 1e9


def main(minutes: float, count: int, seed: int) -> int:
    """Return the exit code: 1 when something grew or the window was away for too long."""
    print(f"Seed {seed}: {minutes:g} minutes with {count:,} records", flush=True)
    server = PictureServer()
    with tempfile.TemporaryDirectory(prefix="vidbrowser-soak-") as name:
        folder = Path(name) / "records"
        generator.write(count, folder)
        _point_at(folder, server.port)
        window = _window(Path(name) / "profile", folder)
        use = Use(window, folder, seed)
        samples, away = _run(window, use, minutes)
        window.close()
        window.services.library.join()
    server.close()
    print(f"{sum(use.done.values()):,} steps: {use.done}")
    print(f"First after warm-up: {samples[len(samples) // 10]}\nLast: {samples[-1]}")
    print(f"Longest away {away.longest:.0f} ms; above {_MOST_AWAY} ms {away.often} times")
    found = grown(samples)
    print("\n".join(found) or "Nothing grew.")
    return 1 if found or away.often else 0


def _point_at(folder: Path, port: int) -> None:
    """Let the pictures of the records be at the server of that port."""
    for file in folder.rglob("*.md"):
        text = file.read_text("utf-8")
        there = text.replace("https:\\/\\/i.example.org", f"http:\\/\\/127.0.0.1:{port}")
        file.write_text(there, "utf-8")


def _window(profile: Path, folder: Path) -> MainWindow:
    """Return the program's window, which may fetch pictures from loopback and nowhere else."""
    from tests.desktop import RecordingDesktop
    from vidbrowser import app
    from vidbrowser.thumbnails import fetcher

    app.application()
    local = partial(fetcher.Fetcher, allow=lambda address: address.is_loopback, ports=None)
    fetcher.Fetcher = local  # type: ignore[assignment, misc]
    profile.mkdir()
    (profile / "vidbrowser.ini").write_text("[pictures]\nfetch=always\nmegabytes=64\n")
    window = app.build(profile, RecordingDesktop())
    window.show()
    window.open_library([folder])
    loop = QEventLoop()
    look = QTimer(interval=50)
    look.timeout.connect(lambda: loop.quit() if _is_read(window) else None)
    look.start()
    loop.exec()
    return window


def _is_read(window: MainWindow) -> bool:
    result = window.results.result
    return result is not None and len(result.rows) > 0 and not window.status.busy


def _run(window: MainWindow, use: Use, minutes: float) -> tuple[list[Sample], Away]:
    loop, samples = QEventLoop(), [sample(window)]
    stepping, looking, telling = QTimer(interval=_BETWEEN), QTimer(interval=_LOOK), QTimer()
    stepping.timeout.connect(use.step)
    looking.timeout.connect(lambda: samples.append(sample(window)))
    away = Away()
    telling.timeout.connect(lambda: print(samples[-1], f"{away.longest:.0f} ms", flush=True))
    for timer in (stepping, looking):
        timer.start()
    telling.start(60_000)
    QTimer.singleShot(int(minutes * 60_000), loop.quit)
    loop.exec()
    return samples, away


if __name__ == "__main__":
    given = sys.argv[1:] + ["120", "100000", str(random.randrange(10**6))][len(sys.argv) - 1 :]
    sys.exit(main(float(given[0]), int(given[1]), int(given[2])))
