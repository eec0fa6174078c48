"""Joins the saved searches with the library pane: chosen, renamed, deleted, undone, counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog

from vidbrowser.library.saved_searches import SavedSearch, SavedSearches, names_free
from vidbrowser.query import Flag, QuerySyntaxError, parse
from vidbrowser.search.order import Order

if TYPE_CHECKING:
    from collections.abc import Callable

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.ui.library.library_pane import LibraryPane
    from vidbrowser.ui.query.filter_bar import FilterBar
    from vidbrowser.ui.tasks import Tasks


class SavedSearchesController(QObject):
    """What the library pane wants of the saved searches, done and written at once."""

    told = Signal(str)
    """Something that the person should know."""
    changed = Signal()

    def __init__(
        self,
        pane: LibraryPane,
        bar: FilterBar,
        searches: SavedSearches,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pane, self._bar, self._searches, self._tasks = pane, bar, searches, tasks
        self._catalogue: Catalogue | None = None
        self._removed: list[tuple[SavedSearch, int]] = []
        pane.saved_chosen.connect(self._on_chosen)
        pane.saved_removed.connect(self.remove)
        pane.saved_renamed.connect(self._on_renamed)
        pane.saved_moved.connect(self._on_moved)
        pane.show_saved(searches.all())

    def ask_and_save(self) -> None:
        """Ask for a name and save the query under it."""
        text = self._bar.edit.text().strip()
        name, wanted = QInputDialog.getText(
            self._pane.window(), "Save the query", "Name:", text=text or "All records"
        )
        if wanted and name.strip():
            self.save(name.strip())

    def save(self, name: str) -> None:
        """Save the query and the order under `name`."""
        search = SavedSearch(name, str(self._bar.query), self._bar.order.value)
        if self._write(lambda: self._searches.put(search)):
            self.told.emit(f"Saved as {name}.")

    def remove(self, name: str) -> None:
        """Delete the search `name`; `undo` brings it back."""
        for place, search in enumerate(self._searches.all()):
            if search.name == name:
                self._removed.append((search, place))
                if self._write(lambda: self._searches.remove(name)):
                    self.told.emit(f"{name} was deleted. Edit › Undo Delete brings it back.")

    @property
    def can_undo(self) -> bool:
        """Whether a search was deleted that can be brought back."""
        return bool(self._removed)

    def undo(self) -> None:
        """Bring back the search that was deleted last."""
        if not self._removed:
            self.told.emit("Nothing was deleted.")
            return
        search, place = self._removed.pop()
        name = names_free(self._searches.all(), search.name)
        again = SavedSearch(name, search.query, search.order)
        self._write(lambda: self._searches.put(again, place))

    def count(self, catalogue: Catalogue) -> None:
        """Count the records of each saved search, and duplicates, off the GUI thread."""
        self._catalogue = catalogue
        searches = self._searches.all()
        self._tasks.run(
            lambda: _counts(catalogue, searches),
            lambda counts: self._show_counts(catalogue, *counts),
            lambda _error: self._show_counts(catalogue, {}, 0),  # none, rather than older ones
        )

    def _show(self) -> None:
        self.changed.emit()
        self._pane.show_saved(self._searches.all())
        if self._catalogue is not None:
            self.count(self._catalogue)

    def _show_counts(self, catalogue: Catalogue, counts: dict[str, int], duplicates: int) -> None:
        if catalogue is self._catalogue:
            problems = catalogue.problem_count
            self._pane.show_counts(len(catalogue), problems, counts, duplicates)

    def _on_chosen(self, name: str) -> None:
        for search in self._searches.all():
            if search.name == name:
                self._bar.set_query(search.query)
                if search.order in set(Order):
                    self._bar.set_order(Order(search.order))

    def _on_renamed(self, old: str, new: str) -> None:
        renamed: list[bool] = []
        written = self._write(lambda: renamed.append(self._searches.rename(old, new.strip())))
        if written and not any(renamed):
            self.told.emit(
                f"{new.strip() or 'An empty name'} cannot be used: it is taken or empty."
            )

    def _on_moved(self, name: str, steps: int) -> None:
        self._write(lambda: self._searches.move(name, steps))

    def _write(self, change: Callable[[], object]) -> bool:
        """Make `change` and show what is now; False when it could not be written, which is told."""
        try:
            change()
        except OSError as error:
            self.told.emit(
                f"The saved searches could not be written ({error.strerror}) "
                "and are as shown until the program ends."
            )
            return False
        finally:
            self._show()
        return True


def _counts(catalogue: Catalogue, searches: tuple[SavedSearch, ...]) -> tuple[dict[str, int], int]:
    """Return the counts of `searches` by name, and that of duplicates."""
    from vidbrowser.search.matching import match_mask  # imports polars: not in the GUI thread

    counts = {}
    for search in searches:
        try:
            counts[search.name] = int(match_mask(catalogue, parse(search.query)).sum())
        except (QuerySyntaxError, UnicodeEncodeError):  # the latter: half a character
            continue  # written by hand, or by another version: the query field tells the mistake
    return counts, int(match_mask(catalogue, Flag("is", "duplicate")).sum())
