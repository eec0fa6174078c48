"""Searches off the GUI thread: the newest query wins, nothing queues up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from vidbrowser.query import Text
from vidbrowser.query.editing import parts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.query import Query
    from vidbrowser.search.order import Order
    from vidbrowser.search.result import Result
    from vidbrowser.search.selection import Selected
    from vidbrowser.ui.tasks import Tasks


_MANY = 200_000
"""Records whose descriptions take longer to search than a person notices."""
_SOME = 20_000
"""The same of a text that is just begun: most descriptions hold it, all of them are ordered."""
_FEW_LETTERS = 2
_FRAME = 16
"""Milliseconds that nobody sees: a list that is painted twice within them is painted in vain."""


@dataclass(frozen=True, slots=True, eq=False)
class _Wish:
    catalogue: Catalogue
    query: Query
    order: Order


class SearchController(QObject):
    """Finds what the newest query asks of the newest catalogue.

    A search that is under way when a newer wish comes is let finish and its result dropped; only
    the newest wish is kept waiting. From `two_steps_from` records on, or from `few_letters_from` on
    when a text is as short as one that is just begun, title, channel and tag hits come first,
    description hits after; but a query whose description hits are shown already is
    answered at once with them, so that the list does not shrink and grow again each time that the
    catalogue does. Of fewer records than `two_steps_from` the whole mostly follows within a
    `frame` (ms): then the first answer is not told, for painting the list twice takes longer.
    """

    found = Signal(object)
    """A `Result` that is still what was asked for last."""
    failed = Signal(object)
    """The error in which the search ended that was asked for last."""

    def __init__(
        self,
        tasks: Tasks,
        locate: Callable[[], Sequence[Path]],
        parent: QObject | None = None,
        *,
        selected: Callable[[], Selected | None] = lambda: None,
        two_steps_from: int = _MANY,
        few_letters_from: int = _SOME,
        frame: int = _FRAME,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._two_steps_from = tasks, two_steps_from
        self._few_letters_from = few_letters_from
        self._locate, self._selected = locate, selected
        self._wish: _Wish | None = None
        self._complete: Query | None = None
        self._early: Result | None = None  # waits for the whole, or for the end of the frame
        self._frame = QTimer(self, singleShot=True, interval=frame)
        self._frame.timeout.connect(self._tell_early)
        self._waiting = False
        self._busy = False

    def search(self, catalogue: Catalogue, query: Query, order: Order) -> None:
        """Ask for the records of `catalogue` that `query` finds, in `order`."""
        self._wish = _Wish(catalogue, query, order)
        self._waiting, self._early = True, None
        self._start()

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._busy or self._waiting

    def _start(self) -> None:
        if self._busy or not self._waiting or self._wish is None:
            return
        self._waiting = False
        query, many = self._wish.query, self._two_steps_from
        if _has_few_letters(query):
            many = min(many, self._few_letters_from)
        at_once = len(self._wish.catalogue) < many or query == self._complete
        self._run(self._wish, descriptions=at_once)

    def _run(self, wish: _Wish, *, descriptions: bool) -> None:
        self._busy = True
        locate, selected = tuple(self._locate()), self._selected()
        self._tasks.run(
            lambda: _search(wish, descriptions, locate, selected),
            lambda result: self._on_found(wish, result),
            lambda error: self._on_failed(wish, error),
        )

    def _on_found(self, wish: _Wish, result: Result) -> None:
        self._busy, self._early = False, None
        if wish is self._wish:
            self._complete = result.query if result.complete else None
            if result.complete or len(wish.catalogue) >= self._two_steps_from:
                self.found.emit(result)
            else:
                self._early = result
                self._frame.start()
            if not result.complete and wish is self._wish:  # `found` may have led to another
                self._run(wish, descriptions=True)
                return
        self._start()

    def _tell_early(self) -> None:
        if self._early is not None:
            early, self._early = self._early, None
            self.found.emit(early)

    def _on_failed(self, wish: _Wish, error: BaseException) -> None:
        self._busy, self._early = False, None
        if wish is self._wish:
            self._complete = None
            self.failed.emit(error)
        self._start()


def _has_few_letters(query: Query) -> bool:
    texts = (part.text for part in parts(query) if isinstance(part, Text))
    return any(0 < len(text) <= _FEW_LETTERS for text in texts)


def _search(
    wish: _Wish, descriptions: bool, locate: tuple[Path, ...], selected: Selected | None
) -> Result:
    from vidbrowser.search.result import search  # imports polars: 0.3 s, not in the GUI thread

    return search(
        *(wish.catalogue, wish.query, wish.order),
        descriptions=descriptions,
        locate=locate,
        selected=selected,
    )
