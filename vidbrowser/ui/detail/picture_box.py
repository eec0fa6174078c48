"""The picture of the record that is shown in detail, 16:9, with its state when it is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy, QWidget

from vidbrowser.thumbnails.outcome import Failure, NotFetched
from vidbrowser.ui import theme
from vidbrowser.ui.language import tr
from vidbrowser.ui.said import said
from vidbrowser.ui.widgets.focus_ring import RINGED

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from vidbrowser.records.fields import Summary
    from vidbrowser.ui.records.thumbnail_loader import ThumbnailLoader

_SHARE = 0.42
"""Of the pane's height is the most that the picture takes: it is the first to give way."""
_FEWEST_LINES = 6
"""Of text have the height below which there is no picture."""


class PictureBox(QLabel):
    """Paints the picture whole; what is left of the frame stays empty.

    A label that holds a picture, any, is an image to those who have the screen read aloud.
    """

    allow_wanted = Signal()
    """The person wants the picture, which is on the network: pictures shall be allowed."""

    changed = Signal()
    """The picture has come or gone, or turned out not to be there."""

    def __init__(self, thumbnails: ThumbnailLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._summary: Summary | None = None
        self._most = 0
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("Picture"))
        self.setProperty(RINGED, True)
        self.setPixmap(QPixmap(1, 1))
        thumbnails.loaded.connect(self.update)
        thumbnails.loaded.connect(self.changed)

    def show_summary(self, summary: Summary) -> None:
        """Show the picture of `summary`."""
        self._summary = summary
        self.update()

    @property
    def missing(self) -> Failure | NotFetched | None:
        """Why there is no picture; None when it is there, on its way, or no record is shown."""
        if (shown := self._summary) is None:
            return None
        return self._thumbnails.missing(shown.image, shown.path)

    def try_again(self) -> None:
        """Do what can be done for a picture that is not there: ask for it, or to be allowed to."""
        missing, shown = self.missing, self._summary
        if isinstance(missing, NotFetched):
            self.allow_wanted.emit()
        elif missing and shown:
            self._thumbnails.retry(shown.image, shown.path)
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.try_again()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        left = event.button() == Qt.MouseButton.LeftButton
        if left and isinstance(self.missing, NotFetched):
            self.try_again()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if (missing := self.missing) is not None:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addAction(what_helps(missing), self.try_again)
            menu.popup(event.globalPos())

    def fit(self, height: int) -> None:
        """Take no more room than a pane of this height can spare."""
        self._most = round(height * _SHARE)
        self.setVisible(self._most >= _FEWEST_LINES * self.fontMetrics().height())
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return min(width * 9 // 16, self._most)

    def sizeHint(self) -> QSize:
        return QSize(1, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._summary is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        frame = self.rect()
        thumbnail = self._thumbnails.pinned(self._summary.image, self._summary.path)
        helps = Qt.FocusPolicy.TabFocus if thumbnail.missing else Qt.FocusPolicy.NoFocus
        if helps != self.focusPolicy():  # Tab comes here while something can be done
            self.setFocusPolicy(helps)
        state = (
            "" if thumbnail.pixmap else explain(thumbnail.missing, offered=self._thumbnails.offered)
        )
        if state != self.accessibleDescription():
            self.setAccessibleDescription(state)
        clip = QPainterPath()
        clip.addRoundedRect(frame, theme.PICTURE_RADIUS, theme.PICTURE_RADIUS)
        painter.setClipPath(clip)
        painter.fillRect(frame, theme.placeholder(self.palette()))
        if pixmap := thumbnail.pixmap:
            size = pixmap.size().scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(frame.topLeft(), size)
            place.moveCenter(frame.center())
            painter.drawPixmap(place, pixmap)
        else:
            painter.setPen(theme.secondary(self.palette()))
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # of the text
            inner = frame.adjusted(12, 12, -12, -12)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(inner, flags, state)


def what_helps(missing: Failure | NotFetched) -> str:
    """Return what can be done for a picture that is not there, as a menu says it."""
    return tr("Fetch Pictures…") if isinstance(missing, NotFetched) else tr("Try Again")


def explain(missing: Failure | NotFetched | None, *, offered: bool = True) -> str:
    """Say why a picture is not there and, where something can be done, what.

    Nothing is `offered` to who wants pictures never to be fetched.
    """
    if missing is None:
        return tr("Loading the picture…")
    if isinstance(missing, NotFetched):
        if offered:
            return tr("The picture is on the network.\nClick here to fetch pictures.")
        return tr("The picture is on the network.\nThe settings say not to fetch it.")
    return said(missing.reason)
