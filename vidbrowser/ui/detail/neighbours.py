"""The neighbours of the record shown: what is related to it, and versions, when they are wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from vidbrowser.ui import formatting
from vidbrowser.ui.detail import neighbour_pages
from vidbrowser.ui.language import tr
from vidbrowser.ui.said import reason

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.records.fields import Summary
    from vidbrowser.records.sentence import Sentence
    from vidbrowser.search.versions import Version
    from vidbrowser.ui.tasks import Tasks

_MOST = 20
"""Related records that are listed."""
T = TypeVar("T")
_Row = tuple["Summary", "tuple[Sentence, ...]"]


class Neighbours(QObject):
    """Looks in `tasks`; what it has to show of a record is `html`, whose links come to `show`."""

    changed = Signal()
    """There is other `html`."""
    failed = Signal(str)
    """Something could not be found: why."""
    record_chosen = Signal(object)
    """The record of this path shall be shown."""

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._catalogue: Catalogue | None = None
        self._path: Path | None = None
        self._forget()

    def _forget(self) -> None:
        self._others: int | None = None  # None: it is in no catalogue
        self._related: Sequence[_Row] | None = None
        self._versions: Sequence[Version] | None = None
        self._wanted: set[str] = set()

    def set_catalogue(self, catalogue: Catalogue) -> None:
        """Look among the records of `catalogue` from now on; what is shown stays."""
        self._catalogue = catalogue

    def load(self, path: Path) -> None:
        """Have to do with the record `path` from now on."""
        if path != self._path:
            self._path = path
            self._forget()

    def count(self, path: Path) -> int | None:
        """Return how many other records are of the video of `path`; None where it is not known.

        Takes a while: for a thread.
        """
        catalogue = self._catalogue
        row = None if catalogue is None else catalogue.row_of(path)
        if catalogue is None or row is None:
            return None
        from vidbrowser.search.duplicates import same_video  # imports polars

        return len(same_video(catalogue, row)) - 1

    def take_count(self, path: Path, others: int | None) -> None:
        """Offer what there is of the record `path`, which has `others`, as `count` found."""
        if path == self._path and others != self._others:
            self._others = others
            self.changed.emit()

    @property
    def html(self) -> str:
        """What is to be shown below the description: offers, or what was wanted."""
        if self._others is None:
            return ""
        return (self._versions_html() if self._others else "") + self._related_html()

    def _related_html(self) -> str:
        if self._related is not None:
            return neighbour_pages.related(self._related)
        if "related" in self._wanted:
            return neighbour_pages.waiting(tr("Looking for what is related…"))
        return neighbour_pages.offer("related", tr("Show Related Records"))

    def _versions_html(self) -> str:
        if self._versions is not None and self._path is not None:
            first = len(self._related or ())
            return neighbour_pages.versions(self._versions, self._path, first)
        if "versions" in self._wanted:
            return neighbour_pages.waiting(tr("Reading the versions…"))
        count = (self._others or 0) + 1
        text = tr("Show {count} Versions", "", count).format(count=formatting.exact_count(count))
        return neighbour_pages.offer("versions", text)

    def show(self, what: str) -> None:
        """Show "related" or "versions", or go to the record of that number."""
        if what == "related":
            self._look(what, _related, self._show_related)
        elif what == "versions":
            self._look(what, _versions, self._show_versions)
        elif what.isdecimal() and int(what) < len(self._targets):
            self.record_chosen.emit(self._targets[int(what)])

    @property
    def _targets(self) -> list[Path]:
        """Return where links lead, by their numbers."""
        related = [summary.path for summary, _ in self._related or ()]
        return related + [version.summary.path for version in self._versions or ()]

    def _look(
        self,
        what: str,
        find: Callable[[Catalogue, Path], T],
        show: Callable[[T], None],
    ) -> None:
        catalogue, path = self._catalogue, self._path
        if catalogue is None or path is None or what in self._wanted:
            return
        self._wanted.add(what)
        self.changed.emit()

        def done(found: T) -> None:
            if path == self._path:
                show(found)
                self.changed.emit()

        def fail(error: BaseException) -> None:
            if path == self._path:
                self._wanted.discard(what)
                self.changed.emit()
                why = tr("This could not be found: {reason}.").format(reason=reason(error))
                self.failed.emit(why)

        self._tasks.run(lambda: find(catalogue, path), done, fail)

    def _show_related(self, found: Sequence[_Row]) -> None:
        self._related = found

    def _show_versions(self, found: Sequence[Version]) -> None:
        self._versions = found


def _related(catalogue: Catalogue, path: Path) -> list[_Row]:
    """Return what is related to the record `path`, the nearest first, with why."""
    from vidbrowser.search.related import related  # imports polars
    from vidbrowser.search.why_related import reasons

    row = catalogue.row_of(path)
    if row is None:
        return []
    found = related(catalogue, row)[:_MOST]
    its, *others = catalogue.summaries([row, *(one.row for one in found)])
    return [(other, reasons(its, one.common)) for other, one in zip(others, found, strict=True)]


def _versions(catalogue: Catalogue, path: Path) -> Sequence[Version]:
    """Return the versions of the video of the record `path`."""
    from vidbrowser.search.versions import versions  # imports polars

    row = catalogue.row_of(path)
    return () if row is None else versions(catalogue, row)
