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
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.benchmarks.memory import anonymous_megabytes, peak_megabytes

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from vidbrowser.ui.window.main_window import MainWindow

_MOST_WAIT = 900.0
TYPED = ("soviet japan", "music video", "東京", "how to", "новости", "live 2021", "minecraft")
FACETS = ("category", "tag", "channel", "published", "length")
_JUMPS = 200
_SELECTIONS = 20


def wait_until(app: QApplication, done: Callable[[], bool]) -> None:
    """Run the event loop, asking each millisecond, until `done`; raises TimeoutError.

    Between events the loop sleeps, as that of the program does: one that turned all the time would
    keep the interpreter lock from the threads that are waited for.
    """
    from PySide6.QtCore import QEventLoop, QTimer

    end = time.perf_counter() + _MOST_WAIT
    loop = QEventLoop()
    look = QTimer(interval=1)

    def stop_when_done() -> None:
        if done() or time.perf_counter() > end:
            loop.quit()

    look.timeout.connect(stop_when_done)
    look.start()
    loop.exec()
    if not done():
        raise TimeoutError("the window did not get there")


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
    typed = [_stroke(app, window, text)[0] for text in _prefixes()]
    _clear(app, window)  # or the next window begins with it
    close(window)
    return {
        "first": first,
        "typing": _p95(typed),
        "stall_max": gaps[-1],
        "stall_p99": gaps[int(len(gaps) * 0.99)],
        "shown": shown,
    }


def use(profile: Path, folder: Path) -> dict[str, Any]:
    """Type, jump, count: what a person does with everything loaded."""
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
    strokes = [_stroke(app, window, text) for text in _prefixes()]
    _clear(app, window)
    jumps = [_jump(app, window, number) for number in range(_JUMPS)]
    selections = [_select_all(app, window) for _ in range(_SELECTIONS)]
    selected_jumps = [_jump(app, window, number) for number in range(_JUMPS)]
    selected = [_stroke(app, window, text, selected=True) for text in _prefixes()]
    shown = len(window.results.catalogue or ())
    megabytes, anonymous = peak_megabytes(), anonymous_megabytes()
    _clear(app, window)
    close(window)
    return {
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


def _prefixes() -> list[str]:
    return [text[:end] for text in TYPED for end in range(1, len(text) + 1)]


def _stroke(
    app: QApplication, window: MainWindow, text: str, *, selected: bool = False
) -> tuple[float, float]:
    """Type up to `text`; return milliseconds to the first answer, painted, and to the whole.

    Before, everything is `selected` that is shown. The whole has description hits, count, the
    counts of one chooser, another each time (no more than one is ever open), and the timeline.
    """
    from vidbrowser.query import parse

    query = parse(text.strip())
    field = FACETS[len(text) % len(FACETS)]
    counted: set[str] = set()
    popup = window.filter_bar.choosers[field].popup
    popup.show_facet = partial(_note, counted, field)  # type: ignore[method-assign]
    if selected:
        _select_all(app, window)
    before = window.results.result
    began = time.perf_counter()
    window.filter_bar.edit.setText(text)
    same = before is not None and before.query == query
    wait_until(app, lambda: same or window.results.result is not before)
    app.processEvents()  # paints what has changed, unless that is done
    first = time.perf_counter()
    wait_until(app, lambda: not window.searches.busy and _is_whole(window))
    app.processEvents()
    window.filter_bar.facet_wanted.emit(field, "", 50)
    wait_until(app, lambda: field in counted)
    return (first - began) * 1000, (time.perf_counter() - began) * 1000


def _clear(app: QApplication, window: MainWindow) -> None:
    window.filter_bar.edit.clear()
    wait_until(app, lambda: not window.searches.busy and str(window.filter_bar.query) == "")


def _note(counted: set[str], field: str, _facet: object) -> None:
    counted.add(field)


def _is_whole(window: MainWindow) -> bool:
    return window.results.result is not None and window.results.result.complete


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


def _select_all(app: QApplication, window: MainWindow) -> float:
    """Select one record, then all, and paint it; return the milliseconds that all took."""
    window.records.go_to(0)
    app.processEvents()
    began = time.perf_counter()
    window.records.selectAll()
    window.records.repaint()  # the header of the table too
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
