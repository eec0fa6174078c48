"""A row that breaks into lines, of which a low window shows a few and scrolls to the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

_SHARE = 0.25
"""Of the height of the window, that the row has at most."""


class LowArea(QScrollArea):
    """Is as high as `row` wants at its width, as far as the window has room for that."""

    def __init__(self, row: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self.setWidget(row)
        row.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row.installEventFilter(self)

    def heightForWidth(self, width: int) -> int:
        line = self._row.minimumSizeHint().height()
        return max(line, min(self._row.heightForWidth(width), self._most))

    @property
    def _most(self) -> int:
        line = self._row.minimumSizeHint().height()
        return max(line, round(self.window().height() * _SHARE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._offer_scrolling()

    def _offer_scrolling(self) -> None:
        """Have a scroll bar for lines that are left out, and for no pixel less."""
        policy, out = Qt.ScrollBarPolicy, self._row.heightForWidth(self.width()) > self._most
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if out else policy.ScrollBarAlwaysOff
        )

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self._row.minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._offer_scrolling()
        return super().eventFilter(watched, event)
