"""A process with a window that is measured from within; prints one line of JSON and ends.

    python -m tests.benchmarks.window_child bare START
    python -m tests.benchmarks.window_child start START PROFILE FOLDER
    python -m tests.benchmarks.window_child index PROFILE FOLDER
    python -m tests.benchmarks.window_child use PROFILE FOLDER
    python -m tests.benchmarks.window_child pictures PROFILE FOLDER

START is the wall-clock second at which the process was started.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.benchmarks.memory import anonymous_megabytes, peak_megabytes
from tests.benchmarks.window_typing import (
    WARMING,
    beginnings,
    clear,
    forget_texts,
    prefixes,
    select_all,
    stroke,
    wait_until,
)

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from vidbrowser.ui.window.main_window import MainWindow

_JUMPS = 200
_SELECTIONS = 20


def bare(started: float) -> dict[str, float]:
    """Show an empty main window: the floor."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Window(QMainWindow):
        painted = False

        def paintEvent(self, event: Any) -> None:  # noqa: N802  Qt's name
            super().paintEvent(event)
            self.painted = True

    app = QApplication([])
    window = Window()
    window.show()
    wait_until(app, lambda: window.painted)
    return {"seconds": time.time() - started, "megabytes": peak_megabytes()}


def opened(profile: Path, folder: Path) -> tuple[QApplication, MainWindow]:
    """Return the window of the program, which is loading `folder`."""
    from PySide6.QtWidgets import QApplication

    from vidbrowser import app
    from vidbrowser.ui.system.desktop import Desktop

    application = QApplication.instance() or QApplication([])
    window = app.build(profile, Desktop())
    window.resize(1280, 800)
    window.show()
    window.open_library([folder])
    return application, window  # type: ignore[return-value]  # instance() is typed as its base


def close(window: MainWindow) -> None:
    """Close the window as the program does: the snapshot is kept before the process ends."""
    window.close()
    window.services.library.join()


def start(started: float, profile: Path, folder: Path) -> dict[str, float]:
    """Show the program's window until its list is painted, and until the library is there."""
    from PySide6.QtCore import QEvent, QObject

    class Painted(QObject):
        rows = 0

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
            if event.type() == QEvent.Type.Paint:
                self.rows = window.records.model_of_records.count
            return False

    app, window = opened(profile, folder)
    painted = Painted()
    window.records.viewport().installEventFilter(painted)
    wait_until(app, lambda: painted.rows > 0)
    seconds = time.time() - started
    wait_until(
        app, lambda: window.results.result is not None and len(window.results.result.rows) > 0
    )
    window.records.viewport().repaint()
    whole = time.time() - started
    close(window)
    return {"seconds": seconds, "whole": whole}


def index(profile: Path, folder: Path) -> dict[str, Any]:
    """Let the window read `folder` for the first time; measure how long its event loop is away."""
    from PySide6.QtCore import QTimer

    app, window = opened(profile, folder)
    gaps: list[float] = []
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append((now - last) * 1000 - 1)
        last = now

    timer = QTimer(interval=1)
    timer.timeout.connect(tick)
    timer.start()
    began = time.perf_counter()
    wait_until(
        app, lambda: window.results.result is not None and len(window.results.result.rows) > 0
    )
    first = time.perf_counter() - began
    wait_until(app, lambda: not window.status.busy and not window.searches.busy)
    gaps.sort()
    shown = 0 if window.results.result is None else len(window.results.result.rows)
    typed = [stroke(app, window, text)[0] for text in prefixes()]
    clear(app, window)  # or the next window begins with it
    close(window)
    return {
        "first": first,
        "typing": _p95(typed),
        "stall_max": gaps[-1],
        "stall_p99": gaps[int(len(gaps) * 0.99)],
        "shown": shown,
    }


def use(profile: Path, folder: Path) -> dict[str, Any]:
    """Type, jump, count: what a person does with everything loaded.

    The very first stroke stands for itself: it is the first to read the mapped texts, and opens a
    chooser. The others are of the hours that follow: each chooser has been opened once. Nothing
    that is typed has been typed before, or what is kept of it would answer.
    """
    app, window = opened(profile, folder)
    wait_until(
        app,
        lambda: (
            window.results.result is not None
            and len(window.results.result.rows) > 0
            and window.results.result.catalogue.complete
            and not window.status.busy
            and not window.searches.busy
        ),
    )
    warming = [stroke(app, window, text) for text in beginnings(WARMING)]
    clear(app, window)
    strokes = [stroke(app, window, text) for text in prefixes()]
    clear(app, window)
    forget_texts(window)
    jumps = [_jump(app, window, number) for number in range(_JUMPS)]
    selections = [select_all(app, window) for _ in range(_SELECTIONS)]
    selected_jumps = [_jump(app, window, number) for number in range(_JUMPS)]
    selected = [stroke(app, window, text, selected=True) for text in prefixes()]
    shown = len(window.results.catalogue or ())
    megabytes, anonymous = peak_megabytes(), anonymous_megabytes()
    clear(app, window)
    close(window)
    return {
        "first_stroke": warming[0][1],
        "keystroke": _p95([first for first, _ in strokes]),
        "keystroke_description": _p95([whole for _, whole in strokes]),
        "jump": _p95(jumps),
        "select_all": _p95(selections),
        "keystroke_selected": _p95([first for first, _ in selected]),
        "jump_selected": _p95(selected_jumps),
        "megabytes": megabytes,
        "anonymous": anonymous,
        "shown": shown,
    }


def _jump(app: QApplication, window: MainWindow, number: int) -> float:
    """Go to a random place and paint it; return the milliseconds."""
    bar = window.records.verticalScrollBar()
    place = random.Random(number).randint(0, bar.maximum())
    began = time.perf_counter()
    bar.setValue(place)
    window.records.viewport().repaint()
    milliseconds = (time.perf_counter() - began) * 1000
    app.processEvents()
    return milliseconds


def _p95(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.95)]


def main(mode: str, *arguments: str) -> None:
    """Measure what `mode` names and print it."""
    if mode == "bare":
        found: dict[str, Any] = dict(bare(float(arguments[0])))
    elif mode == "start":
        found = dict(start(float(arguments[0]), Path(arguments[1]), Path(arguments[2])))
    elif mode == "index":
        found = index(Path(arguments[0]), Path(arguments[1]))
    elif mode == "pictures":
        from tests.benchmarks.window_pictures import pictures

        found = dict(pictures(Path(arguments[0]), Path(arguments[1])))
    else:
        found = use(Path(arguments[0]), Path(arguments[1]))
    print(json.dumps(found))


if __name__ == "__main__":
    main(*sys.argv[1:])
