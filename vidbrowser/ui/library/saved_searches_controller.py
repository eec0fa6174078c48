"""Joins the saved searches with the library pane: chosen, renamed, deleted, undone, counted."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog

from vidbrowser.library.saved_searches import SavedSearch, SavedSearches, names_free
from vidbrowser.query import Flag, QuerySyntaxError, parse
from vidbrowser.search.order import Order
from vidbrowser.translatable import translatable
from vidbrowser.ui import formatting
from vidbrowser.ui.language import tr
from vidbrowser.ui.library.entries import MARKED
from vidbrowser.ui.library.undo_step import UndoStep
from vidbrowser.ui.widgets.question import ask

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QUndoStack

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.ui.library.library_pane import LibraryPane
    from vidbrowser.ui.query.filter_bar import FilterBar
    from vidbrowser.ui.tasks import Tasks

_ANSWERS = (translatable("Another Name…"), translatable("Replace It"))
_OTHER_NAME, _REPLACE = range(2)
_LETTERS = 50
"""The width of the question for a name: its own title, and most queries, are read whole."""


class SavedSearchesController(QObject):
    """What the library pane wants of the saved searches, done and written at once.

    Each change is a step of `steps`.
    """

    told = Signal(str)
    """Something that the person should know."""
    undoable = Signal(str)
    """The same, of what the last step did."""
    changed = Signal()
    """The searches are others."""

    def __init__(
        self,
        pane: LibraryPane,
        bar: FilterBar,
        searches: SavedSearches,
        tasks: Tasks,
        steps: QUndoStack,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pane, self._bar, self._searches, self._tasks = pane, bar, searches, tasks
        self._steps = steps
        self._catalogue: Catalogue | None = None
        self._counted = object()
        pane.saved_chosen.connect(self._on_chosen)
        pane.saved_removed.connect(self.remove)
        pane.saved_renamed.connect(self._on_renamed)
        pane.saved_moved.connect(self._on_moved)
        pane.show_saved(searches.all())

    def ask_and_save(self) -> None:
        """Ask for a name and save the query under it; ask again before one is replaced."""
        proposed = self._bar.edit.text().strip() or tr("All records")
        while name := self._asked_name(proposed):
            answer = self._answered(name) if name in self._names() else _REPLACE
            if answer == _REPLACE:
                self.save(name)
            if answer != _OTHER_NAME:
                return
            proposed = names_free(self._searches.all(), name)

    def _answered(self, name: str) -> int | None:
        """Ask what to do where a search is called `name`; None: nothing."""
        text = tr("There is a saved search called {name}.").format(name=_shown(name))
        return ask(self._pane.window(), tr("Save the Query"), text, [*map(tr, _ANSWERS)])

    def _asked_name(self, proposed: str) -> str:
        dialog = QInputDialog(self._pane.window())
        dialog.setWindowTitle(tr("Save the Query"))
        dialog.setLabelText(tr("Name:"))
        dialog.setTextValue(proposed)
        width = _LETTERS * dialog.fontMetrics().averageCharWidth()
        dialog.resize(width, dialog.sizeHint().height())
        wanted = dialog.exec()
        dialog.deleteLater()
        return dialog.textValue().strip() if wanted else ""

    def save(self, name: str) -> None:
        """Save the query and the order under `name`, in place of one that has it."""
        search = SavedSearch(name, str(self._bar.query), self._bar.order.value)
        again = name in self._names()
        text = tr("{name} was replaced.") if again else tr("Saved as {name}.")
        what = tr("Replacing {name}") if again else tr("Saving {name}")
        what, text = (each.format(name=_shown(name)) for each in (what, text))
        self._change(what, lambda: self._searches.put(search), text, offered=again)

    def remove(self, name: str) -> None:
        """Delete the search `name`."""
        if name in self._names():
            shown = _shown(name)
            self._change(
                tr("Deleting {name}").format(name=shown),
                lambda: self._searches.remove(name),
                tr("The saved search {name} was deleted.").format(name=shown),
                offered=True,
            )

    def _names(self) -> list[str]:
        return [search.name for search in self._searches.all()]

    def _change(
        self, what: str, change: Callable[[], object], text: str, *, offered: bool = False
    ) -> None:
        """Make `change` a step, and tell `text`; undone, all searches are as they are now."""
        before = self._searches.all()
        tell = self.undoable if offered else self.told

        def do() -> None:
            if self._write(change) and text:
                tell.emit(text)

        def undo() -> None:
            if self._write(lambda: self._searches.set_all(before)):
                self.told.emit(tr("{step} was undone.").format(step=what))

        self._steps.push(UndoStep(what, do, undo))

    def count(self, catalogue: Catalogue) -> None:
        """Count the records of each saved search, and duplicates, off the GUI thread."""
        self._catalogue = catalogue
        self._counted = counted = object()  # what was asked before is of no use any more
        searches = self._searches.all()

        def show(counts: _Counts) -> None:
            if counted is self._counted:
                total, problems = len(catalogue), catalogue.problem_count
                self._pane.show_counts(total, problems, *counts)

        self._tasks.run(
            lambda: _counts(catalogue, searches),
            show,
            lambda _error: show(_Counts({}, 0, {}, {})),  # none, rather than older ones
        )

    def count_again(self) -> None:
        """Count anew in the same records, whose marks have changed."""
        if self._catalogue is not None:
            self.count(self._catalogue)

    def _show(self) -> None:
        self._pane.show_saved(self._searches.all())
        self.changed.emit()
        self.count_again()

    def _on_chosen(self, name: str) -> None:
        for search in self._searches.all():
            if search.name == name:
                self._bar.set_query(search.query)
                if search.order in set(Order):
                    self._bar.set_order(Order(search.order))

    def _on_renamed(self, old: str, wished: str) -> None:
        new = wished.strip()
        if new == old:
            self._show()  # without the blanks around it
        elif not new or new in self._names():
            taken = tr("There is a saved search called {name}.").format(name=_shown(new))
            self.told.emit(taken if new else tr("A saved search needs a name."))
            self._show()
        else:
            what = tr("Renaming {name}").format(name=_shown(old))
            self._change(what, lambda: self._searches.rename(old, new), "")

    def _on_moved(self, name: str, steps: int) -> None:
        names = self._names()
        if name in names and 0 <= names.index(name) + steps < len(names):
            what = tr("Moving {name}").format(name=_shown(name))
            self._change(what, lambda: self._searches.move(name, steps), "")

    def _write(self, change: Callable[[], object]) -> bool:
        """Make `change` and show what is now; False when it could not be written, which is told."""
        try:
            change()
        except OSError as error:
            self.told.emit(
                tr(
                    "The saved searches could not be written ({reason}) "
                    "and are as shown until the program ends."
                ).format(reason=error.strerror)
            )
            return False
        finally:
            self._show()
        return True


def _shown(name: str) -> str:
    return formatting.kept_apart(formatting.one_line(name))


class _Counts(NamedTuple):
    saved: dict[str, int]
    duplicates: int
    folders: dict[Path, int]
    marked: dict[str, int]


def _counts(catalogue: Catalogue, searches: tuple[SavedSearch, ...]) -> _Counts:
    """Return the counts of `searches` by name, of duplicates, and of the added folders."""
    from vidbrowser.search.matching import match_mask  # imports polars: not in the GUI thread

    counts = {}
    for search in searches:
        try:
            counts[search.name] = int(match_mask(catalogue, parse(search.query)).sum())
        except (QuerySyntaxError, UnicodeEncodeError):  # the latter: half a character
            continue  # written by hand, or by another version: the query field tells the mistake
    folders = dict(zip(catalogue.roots, catalogue.record_counts, strict=True))
    marked = {mark: _count(catalogue, mark) for mark in MARKED}
    return _Counts(counts, _count(catalogue, "duplicate"), folders, marked)


def _count(catalogue: Catalogue, flag: str) -> int:
    from vidbrowser.search.matching import match_mask

    return int(match_mask(catalogue, Flag("is", flag)).sum())
