"""What comes back at the next start: window, panes, view, order, query, folders."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

from vidbrowser.catalogue.order import Order
from vidbrowser.ui.record_model import Layout

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from vidbrowser.ui.main_window import MainWindow


def panes(window: MainWindow) -> dict[str, QWidget]:
    """Return the panes that can be hidden, by the name that their command has after `toggle_`."""
    return {
        "library": window.library_pane,
        "timeline": window.timeline,
        "detail": window.detail,
    }


def _written(paths: Sequence[Path]) -> str:
    """Return `paths` as text that also holds line ends and bytes that are no text."""
    return json.dumps([str(path) for path in paths])


class Settings:
    """Reads and writes an .ini file; None as its folder keeps nothing.

    What cannot be understood, because it was edited or written by another version, is passed over.
    """

    def __init__(self, folder: Path | None) -> None:
        self._store = (
            QSettings(str(folder / "vidbrowser.ini"), QSettings.Format.IniFormat)
            if folder
            else None
        )

    def restore(self, window: MainWindow) -> None:
        """Bring `window` to where it was."""
        if self._store is None:
            return
        window.restoreGeometry(self._bytes("window/geometry"))
        window.splitter.restoreState(self._bytes("window/splitter"))
        for name, pane in panes(window).items():
            shown = self._text(f"window/{name}") != "false"
            pane.setVisible(shown)
            window.actions_by_id[f"toggle_{name}"].setChecked(shown)
        window.actions_by_id["fetch_pictures"].setChecked(self.may_fetch)
        window.records.columns.state = self._bytes("view/columns")
        layout = self._text("view/layout")
        if layout in set(Layout):
            window.records.lay_out(Layout(layout))
        if current := self._paths("query/current"):
            window.records.want(current[0])
        order = self._text("query/order")
        if order in set(Order):
            window.filter_bar.set_order(Order(order))
        window.filter_bar.set_query(self._text("query/text"))

    def save(self, window: MainWindow) -> None:
        """Keep where `window` is."""
        if self._store is None:
            return
        self._store.setValue("window/geometry", window.saveGeometry())
        self._store.setValue("window/splitter", window.splitter.saveState())
        for name in panes(window):
            shown = window.actions_by_id[f"toggle_{name}"].isChecked()
            self._store.setValue(f"window/{name}", "true" if shown else "false")
        self._store.setValue("view/columns", window.records.columns.state)
        self._store.setValue("view/layout", window.records.layout_shown.value)
        current = window.records.current
        self._store.setValue("query/current", _written([current.path] if current else []))
        self._store.setValue("query/order", window.filter_bar.order.value)
        self._store.setValue("query/text", window.filter_bar.edit.text())
        self._store.sync()

    @property
    def may_fetch(self) -> bool:
        """Whether the person allowed pictures to be fetched from the network."""
        return self._text("pictures/fetch") == "true"

    def set_may_fetch(self, allowed: bool) -> None:
        """Keep whether pictures may be fetched."""
        if self._store is not None:
            self._store.setValue("pictures/fetch", "true" if allowed else "false")

    @property
    def appearance(self) -> str:
        """Either "light" or "dark", or "" for what the system has."""
        return self._text("window/appearance")

    def set_appearance(self, appearance: str) -> None:
        """Keep which colours the window takes."""
        if self._store is not None:
            self._store.setValue("window/appearance", appearance)

    @property
    def folders(self) -> list[Path]:
        """The folders and files of the library."""
        return self._paths("library/folders")

    def set_folders(self, folders: Sequence[Path]) -> None:
        """Keep which folders and files the library has."""
        if self._store is not None:
            self._store.setValue("library/folders", _written(folders))
            self._store.sync()

    def _paths(self, key: str) -> list[Path]:
        try:
            lines = json.loads(self._text(key) or "[]")
        except ValueError:
            return []
        texts = lines if isinstance(lines, list) else []
        return [Path(text) for text in texts if isinstance(text, str) and text]

    def _text(self, key: str) -> str:
        value = self._store.value(key) if self._store is not None else None
        return value if isinstance(value, str) else ""

    def _bytes(self, key: str) -> QByteArray:
        value = self._store.value(key) if self._store is not None else None
        return value if isinstance(value, QByteArray) else QByteArray()
