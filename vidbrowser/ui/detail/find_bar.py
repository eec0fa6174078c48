"""A bar to find text within the description, or another text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from vidbrowser.records.folding import fold
from vidbrowser.search.highlight import spans
from vidbrowser.ui import formatting
from vidbrowser.ui.language import tr
from vidbrowser.ui.widgets.field_keys import FieldKeys
from vidbrowser.ui.widgets.highlighted_text import utf16_spans

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QTextBrowser


class FindBar(QWidget):
    """Enter goes to the next place, Shift+Enter to the one before, Esc closes, if it `closes`."""

    def __init__(
        self,
        view: QTextBrowser,
        what: str = "",
        *,
        closes: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._view, self._closes = view, closes
        what = what or tr("Find in the description")
        self.edit = QLineEdit(placeholderText=what)
        self.edit.setAccessibleName(what)
        FieldKeys(self.edit)
        self.edit.setAcceptDrops(False)  # files go to the window
        self.found = QLabel()
        self.found.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.edit, 1)
        row.addWidget(self.found)
        for sign, name, back in (("↑", tr("Previous"), True), ("↓", tr("Next"), False)):
            button = QToolButton()
            button.setText(sign)
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.clicked.connect(lambda _=False, b=back: self.find_text(backward=b))
            row.addWidget(button)
        if closes:
            row.addWidget(self._close_button())
        self.edit.textEdited.connect(lambda _text: self.find_text(from_start=True))
        self.setVisible(not closes)

    def _close_button(self) -> QToolButton:
        close = QToolButton()
        close.setText("×")
        close.setToolTip(tr("Close"))
        close.setAccessibleName(tr("Close"))
        close.clicked.connect(self.end)
        return close

    def begin(self) -> None:
        """Open the bar and take the focus."""
        self.show()
        self.edit.setFocus()
        self.edit.selectAll()

    def end(self) -> None:
        """Close the bar and give the focus to the text."""
        self.hide()
        self._view.setFocus()

    def find_text(self, *, backward: bool = False, from_start: bool = False) -> None:
        """Go to the next place of the text, around the end where there is none.

        Compared as the query compares: without letter case and accents.
        """
        text, wanted = self._view.toPlainText(), fold(self.edit.text())
        places = list(utf16_spans(text, spans(text, (wanted,)))) if wanted else []
        cursor = self._view.textCursor()
        if places:
            if from_start:
                number = 0
            elif backward:
                number = _before(places, cursor.selectionStart())
            else:
                number = _after(places, cursor.selectionEnd())
            cursor.setPosition(places[number][0])
            cursor.setPosition(places[number][1], cursor.MoveMode.KeepAnchor)
            at, count = map(formatting.exact_count, (number + 1, len(places)))
            self.found.setText(tr("{number} of {count}").format(number=at, count=count))
        else:
            cursor.clearSelection()
            self.found.setText(tr("Not found") if self.edit.text() else "")
        self._view.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._closes:
            self.end()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.find_text(backward=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)


def _after(places: list[tuple[int, int]], position: int) -> int:
    """Return which of `places` is the first at or after `position`, the first where none is."""
    return next((n for n, (start, _) in enumerate(places) if start >= position), 0)


def _before(places: list[tuple[int, int]], position: int) -> int:
    """Return which of `places` is the last that ends before `position`, the last where none is."""
    ending = [n for n, (_, end) in enumerate(places) if end <= position]
    return ending[-1] if ending else len(places) - 1
