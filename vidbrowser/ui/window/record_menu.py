"""The context menu of a record: what can be done with it, and what it can be filtered by."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from vidbrowser.query import editing
from vidbrowser.translatable import translatable
from vidbrowser.ui import formatting
from vidbrowser.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QAction

    from vidbrowser.query import Query
    from vidbrowser.records.fields import Summary
    from vidbrowser.ui.query.filter_bar import FilterBar
    from vidbrowser.ui.records.record_view import RecordView
    from vidbrowser.ui.window.results_controller import ResultsController

RECORD_MENU = (
    *("open_video", "open_media", "open_page"),
    *("copy_link", "copy_title_and_link", "copy_title", "copy_markdown", "export"),
    *("mark_watched", "mark_starred", "mark_later", "describe"),
    *("open_file", "show_file", "others_like_this"),
)
"""The commands that it offers."""
_VALUES = {
    "channel": (
        translatable("This Channel"),
        translatable("These Channels"),
        translatable("Any of Them"),
    ),
    "tag": (translatable("This Tag"), translatable("These Tags"), translatable("All of Them")),
}
"""By field what filters by its value, by one of several, and by all of these as choosers join."""
_MOST_VALUES = 20
"""Channels or tags that are offered one by one."""
_LONGEST = 40
"""Characters of a name that are shown."""


class RecordMenu(QObject):
    """Opens where a record of `records` is clicked with the other button; filters in `bar`."""

    def __init__(
        self,
        records: RecordView,
        actions: Mapping[str, QAction],
        bar: FilterBar,
        results: ResultsController,
    ) -> None:
        super().__init__(records)
        self._records, self._bar, self._results = records, bar, results
        self._actions = [actions[name] for name in RECORD_MENU]
        records.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        records.customContextMenuRequested.connect(self.open)

    def open(self, place: QPoint) -> None:
        """Offer at `place` of the records what can be done with those that are selected there."""
        index = self._records.indexAt(place)
        if self._records.model_of_records.position(index) is None:
            return
        menu = QMenu(self._records)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self._actions)
        if self._records.current is not None and not self._records.several:
            menu.addSeparator()
            self._add_filters(menu, self._records.current)
        menu.popup(self._records.viewport().mapToGlobal(place))

    def _add_filters(self, menu: QMenu, of: Summary) -> None:
        self._add_values(menu, "channel", of.channels)
        self._add_values(menu, "tag", of.tags)
        day = f"{of.published:%Y-%m-%d}" if of.published else ""
        told = formatting.day(of.published) if of.published else ""
        menu.addAction(_named(tr("This Day"), told), lambda: self._bar.choose_span(day, day))
        menu.actions()[-1].setEnabled(bool(day))
        others = self._count_others(of)
        count = formatting.exact_count(others) if others else ""
        menu.addAction(_named(tr("Its Duplicates"), count), lambda: self._show_duplicates(of))
        menu.actions()[-1].setEnabled(others > 0)

    def _add_values(self, menu: QMenu, field: str, values: Sequence[str]) -> None:
        choose = partial(self._choose, field)
        this, these, together = map(tr, _VALUES[field])
        if len(values) < 2:
            name = _named(this, "".join(values))
            menu.addAction(name, lambda: choose(values)).setEnabled(bool(values))
            return
        within = menu.addMenu(these)
        within.addAction(together, lambda: choose(values))
        within.addSeparator()
        for value in values[:_MOST_VALUES]:
            within.addAction(_name(value), partial(choose, (value,)))

    def _choose(self, field: str, values: Sequence[str]) -> None:
        query: Query = self._bar.query
        for value in values:
            query = editing.with_value(query, field, value, editing.State.INCLUDED)
        self._bar.set_query(query)

    def _count_others(self, of: Summary) -> int:
        if self._results.catalogue is None or self._results.result is None:
            return 0
        from vidbrowser.search.duplicates import count_others  # polars has been imported by now

        return count_others(self._results.result.catalogue, of)

    def _show_duplicates(self, of: Summary) -> None:
        """Ask for the duplicates alone: what was asked before may not find the others."""
        from vidbrowser.search.duplicates import duplicates_query

        self._bar.set_query(duplicates_query(of))


def _named(what: str, name: str) -> str:
    return tr("{what}: {name}").format(what=what, name=_name(name)) if name else what


def _name(name: str) -> str:
    """Return `name` as a menu shows it: one line, not too long, without marks of keys."""
    line = formatting.one_line(name)
    short = line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"
    return formatting.isolated(short).replace("&", "&&")
