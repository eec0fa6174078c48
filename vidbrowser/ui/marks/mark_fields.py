"""The fields in which own tags and a note are written, below each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from vidbrowser.marks.mark import LONGEST_NOTE, LONGEST_TAG
from vidbrowser.ui import theme
from vidbrowser.ui.formatting import exact_count
from vidbrowser.ui.language import tr
from vidbrowser.ui.marks.tag_completion import TagCompletion
from vidbrowser.ui.marks.tag_text import tags_of, text_of
from vidbrowser.ui.widgets.field_keys import FieldKeys
from vidbrowser.ui.widgets.tab_order import in_order

if TYPE_CHECKING:
    from collections.abc import Sequence

_LINES_LEAST, _LINES_MOST = 2, 8
"""Lines of a note that are in view."""


class MarkFields(QWidget):
    """What is typed is given on when a field is left; what cannot be kept is said below."""

    left = Signal()
    """A field that was changed has been left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tags = QLineEdit(placeholderText=tr("My tags, with commas between them"))
        self.tags.setAccessibleName(tr("My tags, with commas between them"))
        FieldKeys(self.tags)
        self.completion = TagCompletion(self.tags)
        self.note = QPlainTextEdit(placeholderText=tr("Note"))
        self.note.setAccessibleName(tr("Note"))
        self.note.setTabChangesFocus(True)
        self.mistake = QLabel(wordWrap=True)
        self.mistake.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.TIGHT)
        for widget in (self.tags, self.note, self.mistake):
            widget.setAcceptDrops(False)  # files go to the window
            column.addWidget(widget)
        in_order(self.tags, self.note)
        self._shown: tuple[tuple[str, ...], str] = ((), "")
        self.note.textChanged.connect(self._fit)
        self.tags.returnPressed.connect(self.left)
        for field in (self.tags, self.note):
            field.installEventFilter(self)
        self._fit()

    def show_values(self, tags: Sequence[str], note: str) -> None:
        """Show what is kept; what is being typed stays until it has been given on."""
        shown = (tuple(tags), note)
        if self.is_changed or shown == self._shown:
            return
        self._show(shown)

    def replace_values(self, tags: Sequence[str], note: str) -> None:
        """Show these, whatever was typed."""
        self._show((tuple(tags), note))

    @property
    def is_changed(self) -> bool:
        """Whether something else is typed than what was shown."""
        tags, note = self._shown
        return self.tags.text() != text_of(tags) or self.note.toPlainText() != note

    def typed(self) -> tuple[tuple[str, ...], str] | None:
        """Return tags and note as they are typed; None, and it is said why, when they are none."""
        mistake = ""
        try:
            tags = tags_of(self.tags.text())
        except ValueError:
            tags, text = (), tr("A tag has {most} characters at most.")
            mistake = text.format(most=exact_count(LONGEST_TAG))
        note = self.note.toPlainText().strip()
        if len(note) > LONGEST_NOTE:
            text = tr("A note has {most} characters at most.")
            mistake = text.format(most=exact_count(LONGEST_NOTE))
        self.mistake.setText(mistake)
        self.mistake.setVisible(bool(mistake))
        return None if mistake else (tags, note)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus() and self.is_changed:
            offers = event.reason() == Qt.FocusReason.PopupFocusReason  # tags below the field
            if not offers:
                self.left.emit()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _show(self, shown: tuple[tuple[str, ...], str]) -> None:
        self._shown = shown
        self.tags.setText(text_of(shown[0]))
        if self.note.toPlainText() != shown[1]:  # else the cursor stays where it is
            self.note.setPlainText(shown[1])
        self.mistake.hide()

    def _fit(self) -> None:
        """Be as high as the note, within bounds."""
        lines = max(_LINES_LEAST, min(self.note.blockCount(), _LINES_MOST))
        around = 2 * (self.note.frameWidth() + round(self.note.document().documentMargin()))
        self.note.setFixedHeight(lines * self.note.fontMetrics().lineSpacing() + around + 2)
