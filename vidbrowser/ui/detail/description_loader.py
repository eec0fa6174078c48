"""Brings the description of the record shown into its view, read from its file in a thread."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from vidbrowser.ui.detail import comment_pages
from vidbrowser.ui.detail.description_file import chapter_list, rendered_of, stamp_of
from vidbrowser.ui.detail.neighbours import Neighbours
from vidbrowser.ui.language import tr
from vidbrowser.ui.said import reason

if TYPE_CHECKING:
    from pathlib import Path

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.descriptions.rendering import Rendered
    from vidbrowser.records.archive.comments import Comments
    from vidbrowser.ui.detail.description_file import Stamp
    from vidbrowser.ui.detail.description_view import DescriptionView
    from vidbrowser.ui.tasks import Tasks
    from vidbrowser.ui.widgets.notice import Notice

_REST = 60
"""Milliseconds that repeating keys must rest before a description is read."""
_REPEATED = 300
"""Milliseconds within which another step is one of many: a key is held down."""
_LATE = 250
"""Milliseconds for which a description of the record before stays, dimmed, before it goes."""


class DescriptionLoader(QObject):
    """Fills `view`, and tells by `notice` why it cannot.

    What stands there of the record before is dimmed at once and goes soon; the time until then
    begins with the first record that it does not belong to, however many follow.
    """

    def __init__(
        self, view: DescriptionView, notice: Notice, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._view, self._notice, self._tasks = view, notice, tasks
        self.terms: tuple[str, ...] = ()
        """Folded texts with which the next description is marked."""
        self._catalogue: Catalogue | None = None
        self._path: Path | None = None  # whose description is wanted
        self._described: Path | None = None  # whose description is in view
        self._stamp: Stamp | None = None
        self._html = ""  # without comments
        self._comments: list[Comments] = []
        self._commented = False
        self.neighbours = Neighbours(tasks, self)
        self._since_step = QElapsedTimer()
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._read)
        self._late = QTimer(self, singleShot=True, interval=_LATE)
        self._late.timeout.connect(lambda: self._describe(None, ""))
        notice.retry_wanted.connect(self._read)
        view.comments_wanted.connect(self._on_comments_wanted)
        view.neighbours_wanted.connect(self.neighbours.show)
        self.neighbours.changed.connect(self._show_again)
        self.neighbours.failed.connect(notice.show_text)

    def load(self, path: Path) -> None:
        """Show the description of the record `path`; when the keys rest, if one is held down.

        Comments that its file holds are offered below it, and read when they are wanted.
        """
        if path != self._path:
            self._comments = []
        self.neighbours.load(path)
        self._path, self._stamp = path, None
        self._notice.hide()
        stale = self._described not in (None, path)
        self._view.set_stale(stale)
        if not stale:
            self._late.stop()
        elif not self._late.isActive():
            self._late.start()
        held = self._since_step.isValid() and self._since_step.elapsed() < _REPEATED
        self._since_step.start()
        self._rest.start(_REST if held else 0)

    def stop(self) -> None:
        """Bring none: no record is shown by itself."""
        self._path = None
        self._rest.stop()
        self._late.stop()

    def mark(self, terms: tuple[str, ...]) -> None:
        """Mark the folded `terms`, in what is shown and in what comes."""
        if terms != self.terms:
            self.terms = terms
            self._view.mark(terms)

    def set_catalogue(self, catalogue: Catalogue) -> None:
        """Ask `catalogue` which hashtags are tags; read the file again when it has changed."""
        before, self._catalogue = self._catalogue, catalogue
        self.neighbours.set_catalogue(catalogue)
        path = self._path
        if path is None:
            return
        if before is None:
            self._rest.start(_REST)  # what was rendered until now knows of no tag
        else:
            self._tasks.run(
                lambda: (stamp_of(path), self.neighbours.count(path)),
                lambda outcome: self._on_looked_at(path, *outcome),
            )

    def _on_looked_at(self, path: Path, now: Stamp | None, others: int | None) -> None:
        self.neighbours.take_count(path, others)
        if self._path == path and now and self._stamp and now != self._stamp:
            self._rest.start(_REST)

    def _read(self) -> None:
        if (path := self._path) is not None:
            self._tasks.run(
                lambda: (
                    *(stamp_of(path), *rendered_of(path, self._catalogue)),
                    _has_comments(path),
                    self.neighbours.count(path),
                ),
                lambda outcome: self._on_rendered(path, *outcome),
                lambda error: self._on_failed(path, error),
            )

    def _on_failed(self, path: Path, error: BaseException) -> None:
        self._on_rendered(path, None, None, "", commented=False, others=None)
        if self._path == path:
            why = tr("The description failed: {reason}.").format(reason=reason(error))
            self._notice.show_text(why, retry=True)

    def _on_rendered(
        self,
        path: Path,
        stamp: Stamp | None,
        rendered: Rendered | None,
        why_not: str,
        commented: bool,
        others: int | None,
    ) -> None:
        if self._path != path:
            return
        self._stamp = stamp
        self._notice.show_text(why_not)
        html = chapter_list(rendered.chapters) + rendered.html if rendered else ""
        self._html, self._commented = html, commented
        self.neighbours.take_count(path, others)
        self._describe(path, html + self._below())

    def _below(self) -> str:
        """Return neighbours and comments as far as they were wanted, else the offers of them."""
        if self._comments:
            return self.neighbours.html + comment_pages.pages(self._comments)
        return self.neighbours.html + (comment_pages.offer() if self._commented else "")

    def _on_comments_wanted(self, first: int) -> None:
        """Read the comments from number `first` on."""
        path, known = self._path, sum(len(some.page) for some in self._comments)
        if path is None or first != known:
            return  # asked for twice

        def fail(error: BaseException) -> None:
            if path == self._path:
                why = tr("The comments could not be read: {reason}.").format(reason=reason(error))
                self._notice.show_text(why)

        self._tasks.run(
            lambda: _read_comments(path, first), lambda found: self._add(path, first, found), fail
        )

    def _add(self, path: Path, first: int, found: Comments) -> None:
        """Show `found` below the others, where the person has scrolled to."""
        known = sum(len(some.page) for some in self._comments)
        if path != self._path or path != self._described or first != known:
            return
        self._comments.append(found)
        self._show_again()

    def _show_again(self) -> None:
        """Show what is new below the description, where the person has scrolled to."""
        if self._path is None or self._path != self._described:
            return
        bar = self._view.verticalScrollBar()
        place = bar.value()
        self._describe(self._path, self._html + self._below())
        bar.setValue(place)

    def _describe(self, path: Path | None, safe_html: str) -> None:
        """Show the description of the record `path`; None and "" for none."""
        self._late.stop()
        self._described = path
        self._view.show_html(safe_html, self.terms if path else ())
        self._view.set_stale(False)


def _has_comments(path: Path) -> bool:
    from vidbrowser.records.archive.comments import has_comments  # formats of archives, 6 ms

    return has_comments(path)


def _read_comments(path: Path, first: int) -> Comments:
    from vidbrowser.records.archive.comments import read_comments

    return read_comments(path, first)
