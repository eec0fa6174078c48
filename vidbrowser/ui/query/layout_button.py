"""A button that shows the records as list, table or grid, with a drawing of that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeySequence, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionToolButton, QStylePainter, QToolButton

from vidbrowser.ui import symbols, theme
from vidbrowser.ui.formatting import kept_apart

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QPaintEvent
    from PySide6.QtWidgets import QWidget

Role = QPalette.ColorRole
_SYMBOLS = {"as_list": "list", "as_table": "table", "as_grid": "grid", "as_overview": "overview"}


class LayoutButton(QToolButton):
    """Does `action`, is pressed in while that is on, and is drawn in the colours of the palette."""

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDefaultAction(action)
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        name = action.text().replace("&", "")
        self.setAccessibleName(name)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{name} ({kept_apart(keys)})")

    def sizeHint(self) -> QSize:
        side = round(self.fontMetrics().height() * 1.7)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text, option.icon = "", QIcon()
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        side = self.fontMetrics().height()
        palette = self.palette()
        on = theme.accent(palette) if self.isChecked() else palette.color(Role.ButtonText)
        name = _SYMBOLS[self.defaultAction().objectName()]
        symbol = symbols.pixmap(name, on, QSize(side, side), self.devicePixelRatioF())
        painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, symbol)
