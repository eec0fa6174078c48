"""A chip: a short piece of text that can be clicked, with a cross when it can be removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle

from vidbrowser.ui import formatting, theme

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

_MOST_WIDTH = 320
_SIDE = 9
_CROSS = 16


class Chip(QAbstractButton):
    """A rounded button; Alt+click and the minus key say "not", Delete and the cross say "away".

    One that can be removed is chosen, to be edited, by a double click: a single one gives it the
    focus.
    """

    chosen = Signal()
    excluded = Signal()
    removed = Signal()

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        removable: bool = False,
        hint: str = "",
    ) -> None:
        super().__init__(parent)
        self._removable = removable
        self.show_text(text, hint)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_text(self, text: str, hint: str = "") -> None:
        """Show `text`; `hint` says what clicking does."""
        flat = formatting.one_line(text)
        if (flat, hint) == (self.text(), self.accessibleDescription()):
            return
        self.setText(flat)
        self.setShortcut(QKeySequence())  # R&B is a name: Alt+B stays what it is
        self.setAccessibleName(flat)
        self.setAccessibleDescription(hint)
        self.setToolTip(formatting.tooltip(flat, hint) if hint else "")

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        width = metrics.horizontalAdvance(self.text()) + 2 * _SIDE + _CROSS * self._removable
        return QSize(min(width + 2, _MOST_WIDTH), metrics.height() + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.setBrush(theme.chip(palette, hot=self.underMouse() or self.isDown()))
        focused = self.hasFocus()
        painter.setPen(QPen(theme.accent(palette), 2) if focused else theme.edge(palette))
        frame = self.rect().adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        inner = self._mirrored(self.rect().adjusted(_SIDE, 0, -_SIDE - _CROSS * self._removable, 0))
        shown = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # that of the text
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, shown)
        if self._removable:
            painter.drawText(self._cross(), Qt.AlignmentFlag.AlignCenter, "×")

    def _cross(self) -> QRect:
        return self._mirrored(QRect(self.width() - _CROSS - _SIDE // 2, 0, _CROSS, self.height()))

    def _mirrored(self, place: QRect) -> QRect:
        """Return where `place` is when the window runs as it does."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() == Qt.MouseButton.LeftButton:
            if self._removable and self._cross().contains(event.position().toPoint()):
                self.removed.emit()
            elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self.excluded.emit()
            elif not self._removable:
                self.chosen.emit()
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        on_cross = self._cross().contains(event.position().toPoint())
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        if self._removable and plain and not on_cross:
            self.chosen.emit()
        else:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        signal = {
            Qt.Key.Key_Return: self.chosen,
            Qt.Key.Key_Enter: self.chosen,
            Qt.Key.Key_Space: self.chosen,
            Qt.Key.Key_F2: self.chosen if self._removable else None,
            Qt.Key.Key_Minus: self.excluded,
            Qt.Key.Key_Delete: self.removed if self._removable else None,
            Qt.Key.Key_Backspace: self.removed if self._removable else None,
        }.get(Qt.Key(event.key()))
        if signal is None:
            super().keyPressEvent(event)
        else:
            signal.emit()
