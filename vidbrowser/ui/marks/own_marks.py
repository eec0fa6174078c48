"""The person's marks as the window has them: read at once, written in a thread, told when kept."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from vidbrowser.marks.memory import MarkMemory
from vidbrowser.marks.video_key import key_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from PySide6.QtGui import QWindow

    from vidbrowser.marks.copies import Copy
    from vidbrowser.marks.failure import UnusableError
    from vidbrowser.marks.mark import Mark
    from vidbrowser.marks.restoring import Offer
    from vidbrowser.marks.rows import Step
    from vidbrowser.marks.store import MarkStore
    from vidbrowser.marks.video_key import VideoKey
    from vidbrowser.records.fields import Summary
    from vidbrowser.records.sentence import Sentence
    from vidbrowser.ui.tasks import Tasks

T = TypeVar("T")


class Change(NamedTuple):
    """What is done, to which videos, and what becomes of the mark of each."""

    what: Sentence
    keys: Iterable[VideoKey]
    edit: Callable[[Mark], Mark]


class _Failed(NamedTuple):
    """Why something was not done, and what can take the place of a damaged file."""

    error: UnusableError
    offer: Offer | None


class OwnMarks(QObject):
    """The store of marks in `folder`, opened and written by the one thread of `tasks`.

    What is asked for is done in its order. Should the store not open, each wish tries it again.
    That thread imports the store too, which takes 15 ms: no window waits for it.
    """

    changed = Signal()
    """Marks are others than before, or other steps can be undone."""
    done = Signal(object)
    """A `Step` has been kept."""
    failed = Signal(object)
    """The `UnusableError` for which marks could not be read or kept; nothing was changed."""
    broken = Signal(object)
    """The file is damaged: the `Offer` of what can take its place."""
    restored = Signal(object)
    """Another file stands in place of the damaged one: where that lies now, or None."""

    keeping = Signal(bool)
    """Whether steps are asked for and not kept yet."""
    closing = Signal()
    """Nothing more is asked for: what takes long and need not be is to end."""

    def __init__(self, folder: Path, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.memory = MarkMemory()
        """Read by any thread at once; empty until the store has been opened."""
        self.folder, self._tasks = folder, tasks
        self._store: MarkStore | None = None
        self._shown: tuple[object, ...] = ()
        self._looking = False
        self._asked = 0
        self._looked_through = date.min
        self._application = QGuiApplication.instance()
        if isinstance(self._application, QGuiApplication):
            self._application.focusWindowChanged.connect(self._on_focus_changed)
        self._begin()

    def of(self, summary: Summary) -> Mark:
        """Return what is noted of the video of a record."""
        return self.memory.get(key_of(summary))

    @property
    def undoable(self) -> Sentence | None:
        """What `undo` would take back, None when there is nothing."""
        return self._store.undoable if self._store else None

    @property
    def redoable(self) -> Sentence | None:
        """What `redo` would do again."""
        return self._store.redoable if self._store else None

    def apply(self, planned: Callable[[], Change]) -> None:
        """Make a change, as one step; `planned` tells it, in the thread, when its turn has come.

        `done` tells of it, unless nothing is changed by it.
        """

        def apply(store: MarkStore) -> Step | None:
            return store.apply(*planned())

        self._keep(apply, self._on_step)
        self._tend_daily()

    def undo(self, on_done: Callable[[Step | None], None]) -> None:
        """Take back the last step that was not."""
        self._keep(lambda store: store.undo(), on_done)

    def redo(self, on_done: Callable[[Step | None], None]) -> None:
        """Do again what was undone last."""
        self._keep(lambda store: store.redo(), on_done)

    def look(self) -> None:
        """Take over what other programs wrote; a disk that does not answer is asked once.

        It is done by itself when the person comes back to a window: no clock does it.
        """
        if self._store is not None and not self._looking:
            self._looking = True
            self._run(lambda store: store.catch_up())
            self._tend_daily()

    def note_opened(self, summary: Summary, at: int) -> None:
        """Note that the video of a record was opened at the moment `at`, seconds since 1970."""
        self._run(lambda store: store.note_opened([key_of(summary)], at))

    def forget(
        self,
        *,
        everything: bool,
        on_done: Callable[[], None],
        on_failed: Callable[[UnusableError], None],
    ) -> None:
        """Forget what was watched and opened, or `everything`; a failure may be of traces only."""

        def forget() -> None:
            self._opened().forget(everything=everything)

        self._guard(forget, lambda _: on_done(), on_failed)

    def ask(self, work: Callable[[MarkStore], T], on_done: Callable[[T], None]) -> None:
        """Let `work` do something with the store in the thread, then `on_done` with its outcome."""
        self._run(work, on_done)

    def restore(self, copy: Copy | None) -> None:
        """Put `copy` in place of the damaged file, or begin with none."""

        def put() -> Path | None:
            from vidbrowser.marks.restoring import restore

            self._shut()
            return restore(self.folder, copy)

        def begin(aside: Path | None) -> None:
            self.restored.emit(aside)
            self._begin()

        self._guard(put, begin)

    def close(self) -> None:
        """Close the store after all that was asked for."""
        self.closing.emit()
        if isinstance(self._application, QGuiApplication):  # which outlives this
            self._application.focusWindowChanged.disconnect(self._on_focus_changed)
        self._application = None
        self._tasks.run(self._shut, lambda _: None)

    def _shut(self) -> None:
        store, self._store = self._store, None
        if store is not None:
            store.close()

    def _begin(self) -> None:
        self._run(lambda store: store.memory)  # shown before all is looked through
        self._looked_through = date.min
        self._tend_daily()

    def _tend_daily(self) -> None:
        """Look whether all is whole, and make the copy of the day, unless that was done today."""
        if self._looked_through != date.today():
            self._looked_through = date.today()
            self._run(lambda store: store.tend())

    def _on_focus_changed(self, window: QWindow | None) -> None:
        if window is not None:
            self.look()

    def _run(
        self, work: Callable[[MarkStore], T], on_done: Callable[[T], None] = lambda _: None
    ) -> None:
        self._guard(lambda: work(self._opened()), on_done)

    def _keep(self, work: Callable[[MarkStore], T], on_done: Callable[[T], None]) -> None:
        """Do `work`, which is a step, and tell by `keeping` when that takes its time."""
        self._asked += 1
        self.keeping.emit(True)
        self._guard(lambda: work(self._opened()), on_done, ended=self._on_kept)

    def _on_kept(self) -> None:
        self._asked -= 1
        if not self._asked:
            self.keeping.emit(False)

    def _guard(
        self,
        work: Callable[[], T],
        on_done: Callable[[T], None],
        on_failed: Callable[[UnusableError], None] | None = None,
        ended: Callable[[], None] = lambda: None,
    ) -> None:
        """Do `work` in the thread; that it could not be done is an outcome, which is told."""

        def guarded() -> T | _Failed:
            from vidbrowser.marks.failure import BrokenError, UnusableError

            try:
                return work()
            except UnusableError as error:
                broken = isinstance(error, BrokenError)
                if broken:
                    self._shut()
                return _Failed(error, self._offer() if broken else None)

        def show(outcome: Any) -> None:
            ended()
            self._looking = isinstance(outcome, _Failed)  # told once, till a wish can be done
            if not isinstance(outcome, _Failed):
                on_done(outcome)  # first: what is told then is what can be undone
                self._tell_changes()
                return
            self._tell_changes()
            if outcome.offer is not None:
                self.broken.emit(outcome.offer)
            else:
                (on_failed or self.failed.emit)(outcome.error)

        self._tasks.run(guarded, show, lambda _error: ended())

    def _offer(self) -> Offer:
        from vidbrowser.marks.restoring import offer

        return offer(self.folder)

    def _opened(self) -> MarkStore:
        from vidbrowser.marks.store import MarkStore

        if self._store is None:
            self._store = MarkStore(self.folder, self.memory)
        return self._store

    def _on_step(self, step: Step | None) -> None:
        if step is not None:
            self.done.emit(step)

    def _tell_changes(self) -> None:
        shown = (self.memory.version, self.undoable, self.redoable)
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()
