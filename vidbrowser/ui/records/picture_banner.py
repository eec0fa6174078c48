"""Says once, above the records, that their pictures are on the network."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QWidget

from vidbrowser.translatable import translatable
from vidbrowser.ui import formatting, symbols, theme
from vidbrowser.ui.language import tr
from vidbrowser.ui.widgets.link_button import LinkButton

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

_TEXT = translatable("Pictures are on the network. Their servers would learn which you look at.")
_ROUNDED = 2
"""Pixels by which some fonts draw a text wider than its letters are said to be."""


class PictureBanner(QWidget):
    """Comes when a picture was left out; an answer holds until the program ends.

    Where the text has no room beside the buttons, it stands above them in as many lines as it
    needs; where that would leave little of the records, it is cut.
    """

    fetch_wanted = Signal()
    """The person wants pictures to be fetched."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answered = False
        self._room = 0
        self._told = tr(_TEXT)
        self.text = QLabel()
        self.text.setAccessibleName(self._told)
        self.setToolTip(formatting.tooltip(self._told))
        self.text.setMinimumWidth(1)  # or a long word would widen the window
        self.fetch_button, self.later_button = LinkButton(), LinkButton()
        self.fetch_button.show_text(tr("Fetch"))
        self.later_button.show_text(tr("Not now"))
        self.fetch_button.clicked.connect(self.fetch_wanted)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(theme.WIDE)
        self._buttons.addStretch(1)
        for button in (self.fetch_button, self.later_button):
            button.clicked.connect(self.withdraw)
            button.setAccessibleDescription(self._told)
            self._buttons.addWidget(button)
        self._lines = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lines.setSpacing(theme.TIGHT)
        self._lines.addWidget(self.text, 1)
        self._lines.addLayout(self._buttons)
        self.hide()

    def offer(self) -> None:
        """Ask whether pictures may be fetched, unless that was answered."""
        self.setVisible(not self._answered)

    def withdraw(self) -> None:
        """Ask no more: it is known whether pictures are fetched."""
        self._answered = True
        self.hide()

    def fit(self, height: int) -> None:
        """Take so much of `height`, in pixels, that there is room for the records below."""
        self._room = height
        self._fit()

    def _fit(self) -> None:
        metrics, buttons = self.text.fontMetrics(), self._buttons.sizeHint()
        self._indent()
        inner = self.contentsRect().width() - self._side - theme.GAP - 2 * theme.WIDE
        beside = inner - buttons.width() - theme.WIDE
        words = metrics.horizontalAdvance(self._told) + _ROUNDED
        wrapped = QRect(0, 0, inner, self._room)
        lines = metrics.boundingRect(wrapped, Qt.TextFlag.TextWordWrap, self._told).height()
        above = words > beside and lines + buttons.height() <= self._room // 2
        directions = QBoxLayout.Direction
        self._lines.setDirection(directions.TopToBottom if above else directions.LeftToRight)
        self.text.setWordWrap(above)
        cut = metrics.elidedText(self._told, Qt.TextElideMode.ElideRight, beside)
        self.text.setText(self._told if above or words <= beside else cut)

    def _indent(self) -> None:
        """Leave room for the symbol where lines begin."""
        begin, end = theme.WIDE + self._side + theme.GAP, theme.WIDE
        left, right = (end, begin) if self.isRightToLeft() else (begin, end)
        self._lines.setContentsMargins(left, theme.TIGHT, right, theme.TIGHT)

    @property
    def _side(self) -> int:
        """The pixels of the symbol."""
        return self.fontMetrics().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange):
            self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette, whole, side = self.palette(), self.rect(), self._side
        painter.fillRect(whole, theme.chip(palette))
        painter.setPen(theme.line(palette))
        painter.drawLine(whole.bottomLeft(), whole.bottomRight())
        color = palette.color(QPalette.ColorRole.WindowText)
        symbol = symbols.pixmap("picture", color, QSize(side, side), self.devicePixelRatioF())
        first_line = QRect(theme.WIDE, self.text.y(), side, side)
        if not self.text.wordWrap():
            first_line.moveTop((self.height() - side) // 2)
        place = self.style().visualRect(self.layoutDirection(), whole, first_line)
        painter.drawPixmap(place, symbol)
