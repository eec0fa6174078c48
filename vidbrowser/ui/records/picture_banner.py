"""Says once, above the records, that their pictures are on the network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from vidbrowser.translatable import translatable
from vidbrowser.ui import formatting, symbols, theme
from vidbrowser.ui.language import tr
from vidbrowser.ui.widgets.link_button import LinkButton

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_TEXT = translatable("Pictures are on the network. Their servers would learn which you look at.")


class PictureBanner(QWidget):
    """Comes when a picture was left out; an answer holds until the program ends."""

    fetch_wanted = Signal()
    """The person wants pictures to be fetched."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answered = False
        self._text = tr(_TEXT)
        self.setAccessibleName(self._text)
        self.setToolTip(formatting.tooltip(self._text))
        self.fetch_button, self.later_button = LinkButton(), LinkButton()
        self.fetch_button.show_text(tr("Fetch"))
        self.later_button.show_text(tr("Not now"))
        self.fetch_button.clicked.connect(self.fetch_wanted)
        for button in (self.fetch_button, self.later_button):
            button.clicked.connect(self.withdraw)
            button.setAccessibleDescription(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.WIDE, theme.TIGHT, theme.WIDE, theme.TIGHT)
        row.setSpacing(theme.WIDE)
        row.addStretch(1)
        row.addWidget(self.fetch_button)
        row.addWidget(self.later_button)
        self.hide()

    def offer(self) -> None:
        """Ask whether pictures may be fetched, unless that was answered."""
        self.setVisible(not self._answered)

    def withdraw(self) -> None:
        """Ask no more: it is known whether pictures are fetched."""
        self._answered = True
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette, whole = self.palette(), self.rect()
        painter.fillRect(whole, theme.chip(palette))
        painter.setPen(theme.line(palette))
        painter.drawLine(whole.bottomLeft(), whole.bottomRight())
        side = self.fontMetrics().height()
        color = palette.color(QPalette.ColorRole.WindowText)
        symbol = symbols.pixmap("picture", color, QSize(side, side), self.devicePixelRatioF())
        place = QRect(theme.WIDE, (self.height() - side) // 2, side, side)
        painter.drawPixmap(self._mirrored(place), symbol)
        painter.setPen(color)
        left = place.right() + theme.GAP
        end = whole.width() - self._mirrored(self.fetch_button.geometry()).left() + theme.GAP
        room = self._mirrored(whole.adjusted(left, 0, -end, 0))
        cut, metrics = Qt.TextElideMode.ElideRight, painter.fontMetrics()
        shown = metrics.elidedText(self._text, cut, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)

    def _mirrored(self, place: QRect) -> QRect:
        """Return where `place` is when the window is read from the right."""
        return self.style().visualRect(self.layoutDirection(), self.rect(), place)
