"""The title above a description: all of it, in lines that break wherever they must."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from vidbrowser.ui import theme
from vidbrowser.ui.detail.text_marks import mark
from vidbrowser.ui.language import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QWidget


class TitleView(QTextEdit):
    """Plain text that can be selected and copied, as high as its lines.

    A QLabel breaks no word, and a title may be a single one.
    """

    def __init__(self, model: QWidget) -> None:
        super().__init__()
        self._terms: tuple[str, ...] = ()
        theme.ScaledFont(self, model, theme.TITLE, strong=True)
        self.setAccessibleName(tr("Title"))
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.viewport().setAutoFillBackground(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self._align()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        """Return the title."""
        return self.toPlainText()

    def show_text(self, text: str, terms: tuple[str, ...]) -> None:
        """Show `text` with the folded `terms` marked."""
        if text != self.text():
            self.setPlainText(text)
            own = QTextBlockFormat()  # Qt gives each block the direction of the application
            own.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            QTextCursor(self.document()).mergeBlockFormat(own)
            self.updateGeometry()
        self.mark(terms)

    def mark(self, terms: tuple[str, ...]) -> None:
        """Mark the folded `terms`."""
        self._terms = terms
        mark(self, terms)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self.document().setTextWidth(width)
        return int(self.document().size().height() + 0.999)

    def sizeHint(self) -> QSize:
        return QSize(1, self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def createMimeDataFromSelection(self) -> QMimeData:
        mime = QMimeData()
        mime.setText(self.textCursor().selectedText())
        return mime

    def _align(self) -> None:
        """Begin all lines where the window's do, whichever way the title runs."""
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(self.wordWrapMode())
        self.document().setDefaultTextOption(option)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()
        if event.type() == QEvent.Type.PaletteChange and self._terms:
            self.mark(self._terms)
        elif event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the surface below scrolls
