"""Records made up for the tests of the window's parts, and ways to bring them before it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.catalogue.built import catalogue_of
from vidbrowser.library.progress import Progress, Update
from vidbrowser.records.record import Record

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pytestqt.qtbot import QtBot

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.ui.window.main_window import MainWindow

ROOT = Path("/samples")
HOSTILE = "<img src='file:///etc/hostname'><b>R&B</b>\n\u202e" + "\u0301" * 40
"""A text that breaks out of its place wherever it is not shown as plain text."""


def record(number: int, **fields: Any) -> Record:
    """Return the record `number`: the higher, the older."""
    known: dict[str, Any] = {
        "id": f"{number:011}",
        "site": "youtube",
        "title": f"Record {number}",
        "published": datetime(2020, 1, 1, tzinfo=UTC) - timedelta(days=number),
    }
    for several in ("tags", "categories"):
        if several in fields:
            fields[several] = tuple(fields[several])
    return Record(ROOT / f"{number}.md", **(known | fields))


def show_records(window: MainWindow, qtbot: QtBot, records: Iterable[Record]) -> Catalogue:
    """Let `window` show `records` as if its library had read them, and wait until it does."""
    catalogue = replace(catalogue_of(records, ROOT), marks=window.services.marks.memory)
    window.services.library.updated.emit(Update(catalogue, Progress()))
    qtbot.waitUntil(
        lambda: window.results.result is not None and window.results.result.catalogue is catalogue,
        timeout=20_000,
    )
    return catalogue
