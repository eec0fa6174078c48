"""Records and detail in a narrow window: pages that take turns, with a way there and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton

from vidbrowser.ui.language import tr
from vidbrowser.ui.records.record_model import Layout

if TYPE_CHECKING:
    from vidbrowser.ui.detail.detail_pane import DetailPane
    from vidbrowser.ui.records.record_view import RecordView
    from vidbrowser.ui.window.page_stack import PageStack

_NARROW = 640
"""Pixels below which there is no room for both."""


class PageTurner(QObject):
    """Shows `pages` and `detail` side by side, or the one in the place of the other.

    In a narrow window `button` or, in the list, the arrow key that points there turns to the
    detail; Esc and a button there turn back.
    """

    def __init__(
        self, pages: PageStack, detail: DetailPane, records: RecordView, parent: QObject | None
    ) -> None:
        super().__init__(parent)
        self._pages, self._detail, self._records = pages, detail, records
        self.is_narrow = False
        """Whether there is room for one of them only."""
        self.detail_wanted = True
        """Whether the detail is shown where there is room for both."""
        self.stands_alone = False
        """Whether there is nothing that a detail could be shown of."""
        self.button = QToolButton(autoRaise=True)
        self.button.setText(tr("Details"))
        self.button.setToolTip(tr("Show the record that is selected"))
        self.button.hide()
        self.button.clicked.connect(lambda: self.turn(to_detail=True))
        detail.left.connect(lambda: self.turn(to_detail=False))
        records.installEventFilter(self)

    def fit(self, width: int) -> None:
        """Follow the window, which is `width` pixels wide at the usual size of text.

        Both come back where there is room.
        In a window that becomes narrow the page stays that has the focus.
        """
        narrow = width < _NARROW
        if narrow != self.is_narrow:
            self.is_narrow = narrow
            focus = self._detail.window().focusWidget()
            self._show(reading=focus is not None and self._detail.isAncestorOf(focus))

    def show_detail(self, shown: bool) -> None:
        """Show or hide the detail; in a narrow window turn to it, or back."""
        if self.is_narrow:
            self.turn(to_detail=not self._detail.isVisible())
        else:
            self.detail_wanted = shown
            self._show(reading=False)

    def set_alone(self, alone: bool) -> None:
        """Do without the detail beside a page that stands alone."""
        self.stands_alone = alone
        self._show(reading=False)

    def turn(self, *, to_detail: bool) -> None:
        """Give the focus to the detail or to the records, and show them."""
        self._show(reading=to_detail)
        (self._detail.focus_stop if to_detail else self._pages.current).setFocus()

    def _show(self, *, reading: bool) -> None:
        wanted = reading if self.is_narrow else self.detail_wanted
        self._detail.setVisible(wanted and not self.stands_alone)
        self._pages.setVisible(not (reading and self.is_narrow))
        self._detail.back_button.setVisible(self.is_narrow)
        self.button.setVisible(self.is_narrow and not reading)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and self.is_narrow
            and self._leads_to_detail(event)
        ):
            self.turn(to_detail=True)
            return True
        return super().eventFilter(watched, event)

    def _leads_to_detail(self, event: QKeyEvent) -> bool:
        mirrored = self._records.isRightToLeft()
        key = Qt.Key.Key_Left if mirrored else Qt.Key.Key_Right
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return event.key() == key and plain and self._records.layout_shown is Layout.LIST
