"""Pictures for the views: asked for when painted, loaded in threads, kept as pixmaps."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING

from cachetools import LRUCache
from PySide6.QtCore import QBuffer, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from vidbrowser.records.collection import is_in_library
from vidbrowser.records.reason import reason
from vidbrowser.records.sentence import Sentence
from vidbrowser.thumbnails.outcome import Failure, FailureKind, NotFetched, Picture

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from vidbrowser.thumbnails.thumbnails import Thumbnails
    from vidbrowser.ui.tasks import Tasks

_KEPT_BYTES = 140_000_000
"""Of pixmaps: 600 of the usual width, 150 on a screen of twice as many pixels."""
_USUAL, MOST = 320, 640
"""Widths of pixmaps: for the list on usual screens; as wide as pictures are kept on the disk."""
_LARGE_KEPT = 8
_FAILURE_BYTES = 2_000
_TOGETHER = 40
"""Milliseconds in which pictures come that are told, and painted, together."""
_UNDER_WAY = 4
"""So many are looked for on the disk, and as many more fetched, at once."""
_WAITING = 240
"""Pictures waited for: older wishes have been scrolled away and are dropped."""

Wishes = Sequence[tuple[str | None, "Path"]]
"""Pictures as records name them, each with the file of the record; the most wanted first."""
Key = tuple[str | None, "Path"]
"""Which picture: its address as written in the record, and the folder of the record.

In place of the folder stands the record where it is in a library file with those of other folders.
"""


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """The state of a picture: its pixmap, or why there is none (None while it is loading)."""

    pixmap: QPixmap | None = None
    missing: Failure | NotFetched | None = None

    @property
    def width(self) -> int:
        """How wide the pixmap is; 0 where there is none."""
        return self.pixmap.width() if self.pixmap is not None else 0


_LOADING = Thumbnail()


def _key(image: str | None, record: Path) -> Key:
    return image, record if is_in_library(record.parent) else record.parent


def _size(thumbnail: Thumbnail) -> int:
    pixmap = thumbnail.pixmap
    return pixmap.width() * pixmap.height() * 4 if pixmap is not None else _FAILURE_BYTES


def decoded(encoded: bytes, width: int) -> QImage | Failure:
    """Return the picture, at most `width` pixels wide: JPEG is read in that size at once."""
    buffer = QBuffer()
    buffer.setData(encoded)
    reader = QImageReader(buffer)
    size = reader.size()
    if size.width() > width:
        reader.setScaledSize(QSize(width, max(1, size.height() * width // size.width())))
    picture = reader.read()
    if picture.isNull():
        return Failure(FailureKind.NOT_A_PICTURE, Sentence("The picture cannot be shown."))
    return picture


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
        self._make, self._made = make, False
        self._tasks, self._may_fetch = tasks, may_fetch
        self.offered = True
        """Whether the person may be asked for permission where a picture was not fetched."""
        self._kept: LRUCache[Key, Thumbnail] = LRUCache(_KEPT_BYTES, _size)
        self._large: LRUCache[Key, QPixmap] = LRUCache(_LARGE_KEPT)
        self._width = _USUAL
        self._wishes: OrderedDict[Key, Path] = OrderedDict()  # the last is wanted most
        self._fetches: OrderedDict[Key, Path] = OrderedDict()  # that are not on the disk
        self._under_way: set[Key] = set()
        self._fetched: set[Key] = set()
        self._pinned: Key | None = None
        self._seen: set[Key] = set()  # of those that are awaited
        self._listed: Collection[Key] | None = None  # None: all that is asked for is wanted
        self._retried: set[Key] = set()
        self._asked = QTimer(self, singleShot=True, interval=0)  # when the paint is over
        self._asked.timeout.connect(self.begin)
        self._tell = QTimer(self, singleShot=True, interval=_TOGETHER)
        self._tell.timeout.connect(self.loaded)

    @cached_property
    def _thumbnails(self) -> Thumbnails:
        return self._make()

    def thumbnails(self) -> Thumbnails:
        """Return where pictures come from; the first time it is made, which takes a while."""
        made, self._made = self._thumbnails, True
        return made

    def set_may_fetch(self, allowed: bool) -> None:
        """Allow or forbid requests to the network; what was left out or failed is tried again."""
        if self._may_fetch and not allowed:
            self.break_off()
        self._may_fetch = allowed
        self.refresh()

    def break_off(self) -> None:
        """End what is being fetched, and close the connections."""
        if self._made:
            self.thumbnails().close()

    def refresh(self) -> None:
        """Ask again for what is not there: it may be by now."""
        for key in [k for k, kept in self._kept.items() if kept.pixmap is None]:
            del self._kept[key]
        self.loaded.emit()

    def thumbnail(self, image: str | None, record: Path) -> Thumbnail:
        """Return the picture `image` of the file `record` as far as it is known; load the rest."""
        key = _key(image, record)
        if kept := self._kept.get(key):
            return kept
        if not self._is_awaited(key):
            self._wishes[key] = record
            self._wishes.move_to_end(key)
            if len(self._wishes) > _WAITING:
                self._wishes.popitem(last=False)
            self._asked.start()
        return _LOADING

    def pinned(self, image: str | None, record: Path) -> Thumbnail:
        """Return the same for the one picture that is shown in detail, as large as there is.

        It is wanted whatever the list shows.
        """
        key = self._pinned = _key(image, record)
        small = self.thumbnail(image, record)
        if small.pixmap is None or small.pixmap.width() < self._width or self._width == MOST:
            return small
        if key not in self._large:
            self._large[key] = small.pixmap
            self._tasks.run(
                partial(self._load, image, record, width=MOST), partial(self._on_large, key)
            )
        return Thumbnail(self._large[key])

    def want(self, visible: Wishes, ahead: Wishes) -> None:
        """Load what is `visible`, in its order, then what is `ahead`, and no more of the rest."""
        wanted = {_key(image, record): record for image, record in (*visible, *ahead)}
        pinned = self._wishes | self._fetches
        fetches = self._fetches
        self._wishes, self._fetches = OrderedDict(), OrderedDict()
        seen = {_key(image, record) for image, record in visible}
        self._seen = {key for key in seen if key not in self._kept}
        self._listed = wanted
        for key, record in reversed(wanted.items()):
            if key in fetches:
                self._fetches[key] = record
            elif key not in self._kept and not self._is_awaited(key):
                self._wishes[key] = record
        if (last := self._pinned) and last in pinned and last not in wanted:
            (self._fetches if last in fetches else self._wishes)[last] = pinned[last]
        self._asked.start()

    def fit(self, width: int) -> None:
        """Let pictures be sharp up to so many pixels of the screen, as far as they are."""
        if width > self._width < MOST:
            was, self._width = self._width, MOST
            for key in [k for k, kept in self._kept.items() if kept.width >= was]:
                del self._kept[key]

    def _is_awaited(self, key: Key) -> bool:
        return key in self._under_way or key in self._fetched or key in self._fetches

    def missing(self, image: str | None, record: Path) -> Failure | NotFetched | None:
        """Return why the picture could not be had, as far as is known; nothing is loaded."""
        return self._kept.get(_key(image, record), _LOADING).missing

    def keep(self, limit_bytes: int) -> None:
        """Let pictures on the disk take so much room; what is more goes, the oldest first."""
        self._tasks.run(lambda: self.thumbnails().keep(limit_bytes), lambda _: None)

    def retry(self, image: str | None, record: Path) -> None:
        """Load a picture once more that could not be had."""
        self._kept.pop(_key(image, record), None)
        self._retried.add(_key(image, record))
        self.thumbnail(image, record)

    def begin(self) -> None:
        """Look for what is wanted most, and fetch what was not found, so much as at once."""
        while self._wishes and len(self._under_way) < _UNDER_WAY:
            key, record = self._wishes.popitem()
            self._under_way.add(key)
            retried = key in self._retried
            self._retried.discard(key)
            self._run(key, record, allowed=self._may_fetch, retried=retried, fetch=False)
        while self._fetches and self._may_fetch and len(self._fetched) < _UNDER_WAY:
            key, record = self._fetches.popitem()
            self._fetched.add(key)
            self._run(key, record, allowed=True, fetch=True)

    def _run(
        self, key: Key, record: Path, *, allowed: bool, fetch: bool, retried: bool = False
    ) -> None:
        self._tasks.run(
            partial(self._load, key[0], record, width=self._width, fetch=fetch, retried=retried),
            partial(self._on_loaded, key, record, allowed),
            partial(self._on_failed, key, record, allowed),
        )

    def _load(
        self,
        image: str | None,
        record: Path,
        *,
        width: int,
        fetch: bool = False,
        retried: bool = False,
    ) -> QImage | Failure | NotFetched:
        thumbnails = self.thumbnails()
        if retried and image:
            thumbnails.forget(image)
        outcome = thumbnails.load(image, record, may_fetch=fetch)
        return decoded(outcome.encoded, width) if isinstance(outcome, Picture) else outcome

    def _on_loaded(
        self, key: Key, record: Path, allowed: bool, outcome: QImage | Failure | NotFetched
    ) -> None:
        fetched = key in self._fetched
        self._under_way.discard(key)
        self._fetched.discard(key)
        if isinstance(outcome, QImage):
            self._kept[key] = Thumbnail(QPixmap.fromImage(outcome))
        elif isinstance(outcome, NotFetched) and allowed and self._may_fetch and not fetched:
            if self._listed is None or key in self._listed or key == self._pinned:
                self._fetches[key] = record  # else it was scrolled away
        elif allowed == self._may_fetch:  # else it is asked for again when it is painted
            self._kept[key] = Thumbnail(missing=outcome)
            if isinstance(outcome, NotFetched) and self.offered:
                self.left_out.emit()
        self.begin()
        if key in self._seen and self._seen == {key}:
            self._tell.stop()
            self.loaded.emit()  # nothing that is seen is to come
        elif not self._tell.isActive():
            self._tell.start()
        self._seen.discard(key)

    def _on_large(self, key: Key, outcome: QImage | Failure | NotFetched) -> None:
        if isinstance(outcome, QImage):
            self._large[key] = QPixmap.fromImage(outcome)
            self.loaded.emit()

    def _on_failed(self, key: Key, record: Path, allowed: bool, error: BaseException) -> None:
        why = Sentence("The picture could not be loaded: {reason}.", reason=reason(error))
        failure = Failure(FailureKind.UNREACHABLE, why, retry=True)
        self._on_loaded(key, record, allowed, failure)
