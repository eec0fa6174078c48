"""How long it takes after a jump until all pictures that are seen are painted: a warm store."""

from __future__ import annotations

import random
import time
from io import BytesIO
from typing import TYPE_CHECKING

from tests.benchmarks.window_child import _p95, close, opened
from tests.benchmarks.window_typing import is_whole, wait_until

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from vidbrowser.thumbnails.outcome import Picture
    from vidbrowser.ui.window.main_window import MainWindow

_JUMPS = 40
_SIZE = (480, 360)  # what the usual service gives


def pictures(profile: Path, folder: Path) -> dict[str, float]:
    """Jump to random places in list and grid; return the milliseconds, 95 of 100 are below."""
    app, window = opened(profile, folder)
    wait_until(app, lambda: is_whole(window) and not window.status.busy)
    picture = _picture()
    found = {}
    for layout in ("list", "grid"):
        window.actions_by_id[f"as_{layout}"].trigger()
        app.processEvents()
        found[layout] = _p95([_jump(app, window, number, picture) for number in range(_JUMPS)])
    close(window)
    return found


def _jump(app: QApplication, window: MainWindow, number: int, picture: Picture) -> float:
    view, loader = window.records, window.services.thumbnails
    bar = view.verticalScrollBar()
    place = random.Random(number).randint(0, bar.maximum())
    bar.setValue(place)
    for image, _ in _seen(window):
        if image:
            loader.thumbnails()._store.put(image, picture)
    loader.refresh()
    bar.setValue(0 if place > bar.maximum() // 2 else bar.maximum())
    wait_until(app, lambda: not loader._wishes and not loader._under_way)
    loader.refresh()
    loader._kept.clear()
    began, painted = time.perf_counter(), 0.0

    def look() -> None:
        nonlocal painted
        if not painted and all(
            not image or loader.thumbnail(image, path).pixmap for image, path in _seen(window)
        ):
            painted = time.perf_counter()

    bar.setValue(place)
    view.painted.connect(look)
    wait_until(app, lambda: bool(painted))
    view.painted.disconnect(look)
    return (painted - began) * 1000


def _seen(window: MainWindow) -> list[tuple[str | None, Path]]:
    view, model = window.records, window.records.model_of_records
    beside = max(1, model.columnCount()) if view.layout_shown == "grid" else 1
    bottom = view.rowAt(view.viewport().height() - 1)
    rows = range(view.rowAt(0), bottom + 1 if bottom >= 0 else model.rowCount())
    places = [row * beside + column for row in rows for column in range(beside)]
    summaries = [model.summary(place) for place in places if place < model.count]
    return [(summary.image, summary.path) for summary in summaries]


def _picture() -> Picture:
    """Return a picture that is as hard to decode as a photograph."""
    from PIL import Image

    from vidbrowser.thumbnails.outcome import Picture
    from vidbrowser.thumbnails.picture import scaled

    out = BytesIO()
    Image.effect_noise(_SIZE, 40).convert("RGB").save(out, "JPEG", quality=70)
    picture = scaled(out.getvalue())
    assert isinstance(picture, Picture)
    return picture
