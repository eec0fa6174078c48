"""What comes back at the next start: window, panes, view, order, query, what is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from vidbrowser.search.order import Order
from vidbrowser.ui.records.record_model import Layout
from vidbrowser.ui.window.settings_file import written

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

    from vidbrowser.ui.query.filter_bar import FilterBar
    from vidbrowser.ui.records.record_view import RecordView
    from vidbrowser.ui.window.settings_file import SettingsFile


MOST_SELECTED = 200
"""Of so many selected records it is kept which they are; of more only the current one."""


class Pane(NamedTuple):
    """A pane that can be hidden, and the command that does it."""

    widget: QWidget
    toggle: QAction


class Session:
    """Reads and writes in `file` where the window and what is in it are.

    `panes` are those that can be hidden, by their names in the file. What cannot be understood,
    because it was edited or written by another version, is passed over.
    """

    def __init__(
        self,
        file: SettingsFile,
        window: QMainWindow,
        splitter: QSplitter,
        panes: Mapping[str, Pane],
        records: RecordView,
        bar: FilterBar,
    ) -> None:
        self._file, self._window, self._splitter = file, window, splitter
        self._panes, self._records, self._bar = panes, records, bar

    def restore(self) -> None:
        """Bring all to where it was."""
        file = self._file
        self._window.restoreGeometry(file.bytes("window/geometry"))
        self._splitter.restoreState(file.bytes("window/splitter"))
        for name, pane in self._panes.items():
            shown = file.text(f"window/{name}") != "false"
            pane.widget.setVisible(shown)
            pane.toggle.setChecked(shown)
        self._records.columns.state = file.bytes("view/columns")
        layout = file.text("view/layout")
        if layout in set(Layout):
            self._records.lay_out(Layout(layout))
        selected = file.paths("query/selected")[:MOST_SELECTED]
        if current := file.paths("query/current") or selected:
            self._records.want(current[0], selected)
        order = file.text("query/order")
        if order in set(Order):
            self._bar.set_order(Order(order))
        self._bar.set_query(file.text("query/text"))

    def save(self, before: Callable[[], object] = lambda: None) -> None:
        """Keep where all is; `before` is called once that is known, before it is written."""
        current = self._records.current
        shown = {name: pane.toggle.isChecked() for name, pane in self._panes.items()}
        values: dict[str, str | QByteArray] = {
            "window/geometry": self._window.saveGeometry(),
            "window/splitter": self._splitter.saveState(),
            **{f"window/{name}": "true" if is_ else "false" for name, is_ in shown.items()},
            "view/columns": self._records.columns.state,
            "view/layout": self._records.layout_shown.value,
            "query/current": written([current.path] if current else []),
            "query/selected": written(self._records.selected_paths(MOST_SELECTED)),
            "query/order": self._bar.order.value,
            "query/text": self._bar.edit.text(),
        }
        before()
        self._file.put(values)
