"""What comes back at the next start: window, panes, view, order, query, folders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vidbrowser.search.order import Order
from vidbrowser.ui.records.record_model import Layout
from vidbrowser.ui.window.settings_file import SettingsFile, written

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from vidbrowser.ui.window.main_window import MainWindow


def panes(window: MainWindow) -> dict[str, QWidget]:
    """Return the panes that can be hidden, by the name that their command has after `toggle_`."""
    return {
        "library": window.library_pane,
        "timeline": window.timeline,
        "detail": window.detail,
    }


class Settings:
    """Knows which setting has which key in the file.

    What cannot be understood, because it was edited or written by another version, is passed over.
    """

    def __init__(self, folder: Path) -> None:
        self.file = SettingsFile(folder / "vidbrowser.ini", lists=("library/folders",))

    def restore(self, window: MainWindow) -> None:
        """Bring `window` to where it was."""
        window.restoreGeometry(self.file.bytes("window/geometry"))
        window.splitter.restoreState(self.file.bytes("window/splitter"))
        for name, pane in panes(window).items():
            shown = self.file.text(f"window/{name}") != "false"
            pane.setVisible(shown)
            window.actions_by_id[f"toggle_{name}"].setChecked(shown)
        window.actions_by_id["fetch_pictures"].setChecked(self.may_fetch)
        window.records.columns.state = self.file.bytes("view/columns")
        layout = self.file.text("view/layout")
        if layout in set(Layout):
            window.records.lay_out(Layout(layout))
        if current := self.file.paths("query/current"):
            window.records.want(current[0])
        order = self.file.text("query/order")
        if order in set(Order):
            window.filter_bar.set_order(Order(order))
        window.filter_bar.set_query(self.file.text("query/text"))

    def save(self, window: MainWindow) -> None:
        """Keep where `window` is."""
        shown = {
            f"window/{name}": "true"
            if window.actions_by_id[f"toggle_{name}"].isChecked()
            else "false"
            for name in panes(window)
        }
        current = window.records.current
        self.file.put(
            {
                "window/geometry": window.saveGeometry(),
                "window/splitter": window.splitter.saveState(),
                **shown,
                "view/columns": window.records.columns.state,
                "view/layout": window.records.layout_shown.value,
                "query/current": written([current.path] if current else []),
                "query/order": window.filter_bar.order.value,
                "query/text": window.filter_bar.edit.text(),
            }
        )

    @property
    def may_fetch(self) -> bool:
        """Whether the person allowed pictures to be fetched from the network."""
        return self.file.text("pictures/fetch") == "true"

    def set_may_fetch(self, allowed: bool) -> None:
        """Keep whether pictures may be fetched."""
        self.file.put({"pictures/fetch": "true" if allowed else "false"})

    @property
    def appearance(self) -> str:
        """Either "light" or "dark", or "" for what the system has."""
        return self.file.text("window/appearance")

    def set_appearance(self, appearance: str) -> None:
        """Keep which colours the window takes."""
        self.file.put({"window/appearance": appearance})

    def is_told(self, what: str) -> bool:
        """Return whether the person was told `what`, which is told once."""
        return self.file.text(f"told/{what}") == "true"

    def set_told(self, what: str) -> None:
        """Keep that the person was told `what`."""
        self.file.put({f"told/{what}": "true"})

    @property
    def folders(self) -> list[Path]:
        """The folders and files of the library."""
        return self.file.paths("library/folders")

    def set_folders(self, folders: Sequence[Path]) -> None:
        """Keep which folders and files the library has."""
        self.file.put({"library/folders": written(folders)})
