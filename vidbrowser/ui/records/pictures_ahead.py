"""Which pictures the list wants: those that are seen, then those of the next page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from vidbrowser.ui.records.record_model import Layout

if TYPE_CHECKING:
    from vidbrowser.ui.records.record_delegate import RecordDelegate
    from vidbrowser.ui.records.record_view import RecordView
    from vidbrowser.ui.records.thumbnail_loader import ThumbnailLoader, Wishes


class PicturesAhead(QObject):
    """Follows what `view` paints; the next page is that to which it was scrolled last."""

    def __init__(
        self, view: RecordView, delegate: RecordDelegate, thumbnails: ThumbnailLoader
    ) -> None:
        super().__init__(view)
        self._view, self._delegate, self._thumbnails = view, delegate, thumbnails
        self._down, self._place = True, 0
        self._wanted: tuple[object, ...] = ()
        view.painted.connect(self._on_painted)
        view.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def _on_scrolled(self, place: int) -> None:
        self._down, self._place = place >= self._place, place

    def _on_painted(self) -> None:
        view = self._view
        first, end = self._seen()
        wanted = (view.rows, view.layout_shown, first, end, self._down)
        if wanted == self._wanted:
            return
        self._wanted = wanted
        if view.layout_shown is Layout.TABLE:  # without pictures
            self._thumbnails.want((), ())
            return
        self._thumbnails.fit(round(self._width() * view.devicePixelRatioF()))
        page = end - first
        visible = self._between(first, end)
        if self._down:
            self._thumbnails.want(visible, self._between(end, end + page))
        else:
            self._thumbnails.want(visible, self._between(first - page, first)[::-1])

    def _seen(self) -> tuple[int, int]:
        """Return the position of the first record that is seen, and that after the last one."""
        view, model = self._view, self._view.model_of_records
        beside = model.columnCount() if view.layout_shown is Layout.GRID else 1
        top, bottom = view.rowAt(0), view.rowAt(view.viewport().height() - 1)
        rows = bottom + 1 if bottom >= 0 else model.rowCount()
        return max(0, top) * beside, min(rows * beside, model.count)

    def _width(self) -> int:
        """Return how wide a picture is, or a little less."""
        view = self._view
        if view.layout_shown is Layout.GRID:
            return view.viewport().width() // view.model_of_records.columnCount()
        return self._delegate.pictures_width(view.verticalHeader().defaultSectionSize())

    def _between(self, first: int, end: int) -> Wishes:
        model = self._view.model_of_records
        summaries = map(model.summary, range(max(0, first), min(end, model.count)))
        return [(summary.image, summary.path) for summary in summaries]
