"""A window with records of every kind, in a language, that is brought before each scene at rest."""

from __future__ import annotations

import shutil
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from tests.desktop import RecordingDesktop
from tests.looks import frames
from tests.looks.scenes import leave
from vidbrowser import app, paths
from vidbrowser.ui import language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from tests.looks.frames import Frame
    from tests.looks.scenes import Scene
    from vidbrowser.ui.window.main_window import MainWindow

_MOST_WAIT = 60
"""Seconds after which something is taken for stuck."""
_SHORT = 1000
"""Milliseconds of a timer that something still waits for."""
_COUNT = 50
"""Records of the sample, with the copy and the damaged one."""
_PAUSE = 0.002
"""Seconds between two looks: one that looks all the time keeps the tasks from the interpreter."""


@contextmanager
def window_in(code: str, folder: Path) -> Iterator[MainWindow]:
    """Give a window in the language `code` over records that are written below `folder`."""
    application = cast("QApplication", QApplication.instance())
    profile = folder / "profile"
    profile.mkdir()
    (profile / "vidbrowser.ini").write_text(f"[window]\nlanguage={code}\n")
    window = app.build(profile, RecordingDesktop())
    try:
        window.show()
        window.open_library([_records(folder / "Videos of the last summer")])
        wait_until(lambda: _read(window))
        yield window
    finally:
        window.close()
        window.services.library.join()
        window.deleteLater()
        settle()
        language.speak(application, "en")


def _records(folder: Path) -> Path:
    """Write the sample, a second copy of one of its records and a damaged file."""
    shutil.copytree(paths.resources() / "sample", folder)
    first = sorted(folder.glob("*.md"))[0]
    shutil.copy(first, folder / "again.md")
    (folder / "damaged.md").write_bytes(b"---\ntitle: [\n---\n")
    return folder


def _read(window: MainWindow) -> bool:
    """Tell whether all records are shown: the first ones come before."""
    result = window.results.result
    return result is not None and len(result.rows) == _COUNT and not window.status.busy


def _rests(window: MainWindow) -> bool:
    """Tell whether no task and no short timer of `window` is going."""
    waiting = [t for t in window.findChildren(QTimer) if t.isActive() and t.interval() < _SHORT]
    return not waiting and all(tasks.idle for tasks in window.services.pools)


def wait_until(holds: Callable[[], bool]) -> None:
    """Let the program run until `holds`; an error when it never does."""
    end = time.monotonic() + _MOST_WAIT
    while not holds():
        assert time.monotonic() < end, "it never came to rest"
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        time.sleep(_PAUSE)


def settle() -> None:
    """Let all that waits to be laid out and painted be so."""
    for _ in range(4):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@contextmanager
def on_stage(window: MainWindow, frame: Frame, scene: Scene) -> Iterator[QWidget]:
    """Give what `scene` shows in `frame`, once all of its answers have come."""
    frames.take(frame)
    window.resize(frame.size)
    shown = scene(window)
    if shown is not window:
        shown.resize(shown.size().boundedTo(frame.size))
    settle()
    wait_until(lambda: _rests(window) and shown.isVisible())
    settle()
    try:
        yield shown
    finally:
        leave(window)
        settle()
