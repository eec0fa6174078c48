"""What is typed in a window that is measured from within, and how long the answers take."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from vidbrowser.ui.window.main_window import MainWindow

_MOST_WAIT = 900.0
TYPED = ("soviet japan", "music video", "東京", "how to", "новости", "live 2021", "minecraft")
FACETS = ("category", "tag", "channel", "published", "length")
WARMING = "qzxyz"
"""Its beginnings are as many as the choosers, and none of them begins what is typed then."""
_TEXTS = ("title_folded", "names_folded", "description_folded", "matches")


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


def prefixes() -> list[str]:
    """Return what stands in the field after each stroke of `TYPED`."""
    return [begun for text in TYPED for begun in beginnings(text)]


def beginnings(text: str) -> list[str]:
    """Return what stands in the field after each stroke of `text`."""
    return [text[:end] for end in range(1, len(text) + 1)]


def forget_texts(window: MainWindow) -> None:
    """Forget what was found of texts, so that what is typed again is searched again."""
    assert window.results.catalogue is not None
    for kind in _TEXTS:
        del window.results.catalogue.derived[kind]


def stroke(
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
        select_all(app, window)
    before = window.results.result
    began = time.perf_counter()
    window.filter_bar.edit.setText(text)
    same = before is not None and before.query == query
    wait_until(app, lambda: same or window.results.result is not before)
    app.processEvents()  # paints what has changed, unless that is done
    first = time.perf_counter()
    wait_until(app, lambda: not window.searches.busy and is_whole(window))
    app.processEvents()
    window.filter_bar.facet_wanted.emit(field, "", 50)
    wait_until(app, lambda: field in counted)
    return (first - began) * 1000, (time.perf_counter() - began) * 1000


def clear(app: QApplication, window: MainWindow) -> None:
    """Ask for everything, and wait for it."""
    window.filter_bar.edit.clear()
    wait_until(app, lambda: not window.searches.busy and str(window.filter_bar.query) == "")


def _note(counted: set[str], field: str, _facet: object) -> None:
    counted.add(field)


def is_whole(window: MainWindow) -> bool:
    """Tell whether hits in descriptions are shown, too."""
    return window.results.result is not None and window.results.result.complete


def select_all(app: QApplication, window: MainWindow) -> float:
    """Select one record, then all, and paint it; return the milliseconds that all took."""
    window.records.go_to(0)
    app.processEvents()
    began = time.perf_counter()
    window.records.selectAll()
    window.records.repaint()  # the header of the table too
    milliseconds = (time.perf_counter() - began) * 1000
    app.processEvents()
    return milliseconds
