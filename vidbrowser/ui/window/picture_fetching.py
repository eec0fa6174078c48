"""Fetches the pictures of everything that is shown: begun, told, cancelled, gone on with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from vidbrowser.thumbnails.outcome import THREADS
from vidbrowser.ui import formatting
from vidbrowser.ui.language import tr

if TYPE_CHECKING:
    from vidbrowser.search.result import Result
    from vidbrowser.thumbnails.bulk import BulkFetch, FetchProgress
    from vidbrowser.ui.records.thumbnail_loader import ThumbnailLoader
    from vidbrowser.ui.tasks import Tasks

_PACE = 300
"""Milliseconds between two looks at how far it is."""


class PictureFetching(QObject):
    """One fetch at a time, by the threads of `tasks`; what is fetched is shown as it comes."""

    changed = Signal()
    """It has begun, come on or ended."""
    ended = Signal()
    told = Signal(str)
    """Something that the person should know."""

    def __init__(
        self, thumbnails: ThumbnailLoader, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._thumbnails, self._tasks = thumbnails, tasks
        self._fetch: BulkFetch | None = None
        self._at_work = 0
        self._look = QTimer(self, interval=_PACE)
        self._look.timeout.connect(self.changed)

    @property
    def busy(self) -> bool:
        """Whether pictures are being fetched."""
        return self._at_work > 0

    @property
    def can_resume(self) -> bool:
        """Whether there is a fetch that could go on."""
        return not self.busy and self._fetch is not None and self._fetch.unfinished

    @property
    def progress(self) -> FetchProgress | None:
        """How far it is; None before there was any."""
        return self._fetch.progress if self._fetch is not None else None

    def fetch(self, result: Result | None) -> None:
        """Fetch the pictures of all that `result` shows, unless that is being done."""
        if result is not None and not self.busy:
            self._at_work = 1  # until it is known where they are
            self._tasks.run(lambda: _addresses(result), self._on_addresses, self._on_failed)

    def cancel(self) -> None:
        """Fetch no more, until `resume`; what is under way is broken off."""
        if self._fetch is not None and self.busy:
            self._fetch.cancel()
            self._thumbnails.break_off()

    def resume(self) -> None:
        """Go on with what was not fetched yet."""
        if self.can_resume and self._fetch is not None:
            self._fetch.resume()
            self._start(self._fetch)

    def _on_addresses(self, addresses: list[str]) -> None:
        from vidbrowser.thumbnails.bulk import BulkFetch

        self._at_work = 0
        if addresses:
            self._fetch = BulkFetch(self._thumbnails.thumbnails, addresses)
            self._start(self._fetch)
        else:
            self.told.emit(tr("What is shown has no pictures on the network."))

    def _start(self, fetch: BulkFetch) -> None:
        self._at_work = THREADS
        for _ in range(THREADS):
            self._tasks.run(fetch.work, self._on_worked, self._on_failed)
        self._look.start()
        self.changed.emit()

    def _on_failed(self, _error: BaseException) -> None:
        """Count it out: that something failed is told already."""
        self._on_worked(None)

    def _on_worked(self, _nothing: object) -> None:
        self._at_work -= 1
        if self._at_work:
            return
        self._look.stop()
        self._thumbnails.refresh()
        self.changed.emit()
        if self.progress is not None and not self.can_resume:
            self.told.emit(ended_text(self.progress))
        self.ended.emit()


def _addresses(result: Result) -> list[str]:
    from vidbrowser.search.picture_addresses import picture_addresses  # polars has been imported

    return picture_addresses(result.catalogue, result.rows)


def ended_text(progress: FetchProgress) -> str:
    """Return what came of it, in one sentence for each thing."""
    count = formatting.exact_count
    fetched = tr("{count} pictures were fetched.", "", progress.fetched)
    parts = [fetched.format(count=count(progress.fetched))]
    if progress.there:
        text = tr("{count} were there already.", "", progress.there)
        parts.append(text.format(count=count(progress.there)))
    if progress.gone:
        text = tr("{count} no longer exist at their source.", "", progress.gone)
        parts.append(text.format(count=count(progress.gone)))
    if progress.failed:
        text = tr("{count} could not be fetched.", "", progress.failed)
        parts.append(text.format(count=count(progress.failed)))
    return " ".join(parts)
