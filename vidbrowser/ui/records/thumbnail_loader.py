"""Pictures for the views: asked for when painted, loaded in threads, kept as pixmaps."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING

from cachetools import LRUCache
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from vidbrowser.records.reason import reason
from vidbrowser.thumbnails.outcome import Failure, FailureKind, NotFetched, Picture

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from vidbrowser.thumbnails.thumbnails import Thumbnails
    from vidbrowser.ui.tasks import Tasks

_KEPT = 600
"""Pixmaps kept: 640x360 in 32 bits are 0.9 MB, so they are scaled to `_WIDTH` first."""
_WIDTH = 320
_TOGETHER = 40
"""Milliseconds in which pictures come that are told, and painted, together."""
_UNDER_WAY = 4
_WAITING = 120
"""Pictures waited for: older wishes have been scrolled away and are dropped."""

Key = tuple[str | None, "Path"]
"""Which picture: its address as written in the record, and the folder of the record."""


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """The state of a picture: its pixmap, or why there is none (None while it is loading)."""

    pixmap: QPixmap | None = None
    missing: Failure | NotFetched | None = None


_LOADING = Thumbnail()


class ThumbnailLoader(QObject):
    """Gives thumbnails by address; what is not here yet is loaded, newest wish first.

    `make` is called in a thread when the first picture is wanted: it imports requests and Pillow.
    """

    loaded = Signal()
    """Something that was asked for has come, or turned out not to; several are told together."""
    left_out = Signal()
    """A picture that is on the network was not fetched: nobody has allowed it."""

    def __init__(
        self,
        make: Callable[[], Thumbnails],
        tasks: Tasks,
        may_fetch: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._thumbnails, self._tasks, self._may_fetch = cache(make), tasks, may_fetch
        self.offered = True
        """Whether the person may be asked for permission where a picture was not fetched."""
        self._kept: LRUCache[Key, Thumbnail] = LRUCache(_KEPT)
        self._wishes: OrderedDict[Key, Path] = OrderedDict()
        self._under_way: set[Key] = set()
        self._retried: set[Key] = set()
        self._asked = QTimer(self, singleShot=True, interval=0)  # when the paint is over
        self._asked.timeout.connect(self.begin)
        self._tell = QTimer(self, singleShot=True, interval=_TOGETHER)
        self._tell.timeout.connect(self.loaded)

    def set_may_fetch(self, allowed: bool) -> None:
        """Allow or forbid requests to the network; what was left out or failed is tried again."""
        self._may_fetch = allowed
        for key in [k for k, kept in self._kept.items() if kept.pixmap is None]:
            del self._kept[key]
        self.loaded.emit()

    def thumbnail(self, image: str | None, record: Path) -> Thumbnail:
        """Return the picture `image` of the file `record` as far as it is known; load the rest."""
        key = (image, record.parent)
        if kept := self._kept.get(key):
            return kept
        if key not in self._under_way:
            self._wishes[key] = record
            self._wishes.move_to_end(key)
            if len(self._wishes) > _WAITING:
                self._wishes.popitem(last=False)
            self._asked.start()
        return _LOADING

    def missing(self, image: str | None, record: Path) -> Failure | NotFetched | None:
        """Return why the picture could not be had, as far as is known; nothing is loaded."""
        return self._kept.get((image, record.parent), _LOADING).missing

    def keep(self, limit_bytes: int) -> None:
        """Let pictures on the disk take so much room; what is more goes, the oldest first."""
        self._tasks.run(lambda: self._thumbnails().keep(limit_bytes), lambda _: None)

    def retry(self, image: str | None, record: Path) -> None:
        """Load a picture once more that could not be had."""
        self._kept.pop((image, record.parent), None)
        self._retried.add((image, record.parent))
        self.thumbnail(image, record)

    def begin(self) -> None:
        """Load what is wanted most, so much as is loaded at once."""
        while self._wishes and len(self._under_way) < _UNDER_WAY:
            key, record = self._wishes.popitem()
            self._under_way.add(key)
            allowed, retried = self._may_fetch, key in self._retried
            self._retried.discard(key)
            self._tasks.run(
                partial(self._load, key[0], record, allowed, retried),
                partial(self._on_loaded, key, allowed),
                partial(self._on_failed, key, allowed),
            )

    def _load(
        self, image: str | None, record: Path, may_fetch: bool, retried: bool
    ) -> QImage | Failure | NotFetched:
        thumbnails = self._thumbnails()
        if retried and image:
            thumbnails.forget(image)
        outcome = thumbnails.load(image, record, may_fetch=may_fetch)
        if not isinstance(outcome, Picture):
            return outcome
        picture = QImage.fromData(outcome.encoded)
        if picture.isNull():
            return Failure(FailureKind.NOT_A_PICTURE, "The picture cannot be shown.")
        if picture.width() > _WIDTH:
            picture = picture.scaledToWidth(_WIDTH, Qt.TransformationMode.SmoothTransformation)
        return picture

    def _on_loaded(self, key: Key, allowed: bool, outcome: QImage | Failure | NotFetched) -> None:
        self._under_way.discard(key)
        if isinstance(outcome, QImage):
            self._kept[key] = Thumbnail(QPixmap.fromImage(outcome))
        elif allowed == self._may_fetch:  # else it is asked for again when it is painted
            self._kept[key] = Thumbnail(missing=outcome)
            if isinstance(outcome, NotFetched) and self.offered:
                self.left_out.emit()
        self.begin()
        if not self._tell.isActive():
            self._tell.start()

    def _on_failed(self, key: Key, allowed: bool, error: BaseException) -> None:
        why = f"The picture could not be loaded: {reason(error)}."
        failure = Failure(FailureKind.UNREACHABLE, why, retry=True)
        self._on_loaded(key, allowed, failure)
