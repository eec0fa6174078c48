"""What one noted of the shown video, in the detail pane: buttons, own tags, the note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from vidbrowser.ui import symbols, theme
from vidbrowser.ui.formatting import kept_apart
from vidbrowser.ui.language import tr
from vidbrowser.ui.marks import wording
from vidbrowser.ui.marks.mark_fields import MarkFields
from vidbrowser.ui.widgets.drop_button import DropButton
from vidbrowser.ui.widgets.flow_layout import FlowLayout
from vidbrowser.ui.widgets.tab_order import in_order

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from vidbrowser.records.fields import Summary
    from vidbrowser.ui.marks.own_marks import OwnMarks


class MarkBox(QWidget):
    """Shows the marks that `marks` has of a record; tags and note are there when wanted."""

    described = Signal(object, tuple, str)
    """A record shall have these own tags and this note."""
    refused = Signal(str)
    """Why what is typed cannot be kept."""

    def __init__(self, marks: OwnMarks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = marks
        self._summary: Summary | None = None
        self.buttons: list[QToolButton] = []
        self.rating_button = DropButton()
        self.ratings = QMenu(self.rating_button)
        self.fields_button = QToolButton()
        self.fields = MarkFields()
        row = QWidget()
        self._flow = FlowLayout(row, theme.TIGHT)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.TIGHT)
        column.addWidget(row)
        column.addWidget(self.fields)
        self.fields.left.connect(self.keep)
        self.fields_button.setCheckable(True)
        self.fields_button.setText(tr("Tags, Note"))
        self.fields_button.setIcon(symbols.icon("note"))
        self.fields_button.clicked.connect(self._on_fields_wanted)
        marks.changed.connect(self._follow)
        self.fields.hide()

    def set_actions(self, flags: Sequence[QAction], ratings: Sequence[QAction]) -> None:
        """Let buttons do `flags`, which are watched, starred, later; a menu has `ratings`."""
        self.buttons = [_button_for(action) for action in flags]
        self.ratings.addActions(list(ratings))
        self.rating_button.clicked.connect(self._open_ratings)
        shown = (*self.buttons, self.rating_button, self.fields_button)
        for button in shown:
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            if button is not self.rating_button:
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self._flow.addWidget(button)
        in_order(self, *shown, self.fields.tags, self.fields.note)
        self._follow()

    def show_summary(self, summary: Summary | None) -> None:
        """Show what is noted of `summary`; what was typed of the one before is kept."""
        same = self._summary is not None and summary is not None
        if not (same and self._summary == summary):
            self.keep()
            self._summary = summary
            mark = self._marks.of(summary) if summary is not None else None
            self.fields.replace_values(mark.tags if mark else (), mark.note if mark else "")
            self._show_fields(bool(mark and (mark.tags or mark.note)))
        self._follow()

    def keep(self) -> None:
        """Give on what was typed."""
        if self._summary is None or not self.fields.is_changed:
            return
        typed = self.fields.typed()
        if typed is None:
            self.refused.emit(self.fields.mistake.text())
            return
        self.described.emit(self._summary, *typed)
        self.fields.replace_values(*typed)

    def begin(self) -> None:
        """Show tags and note, and go to them."""
        self._show_fields(True)
        self.fields.tags.setFocus()

    def _follow(self) -> None:
        if self._summary is None:
            return
        mark = self._marks.of(self._summary)
        rating = tr("Rating")
        if mark.rating is not None:
            rating = wording.stars(mark.rating)
        self.rating_button.setText(rating)
        said = wording.rating_text(mark.rating) if mark.rating is not None else tr("not rated")
        self.rating_button.setAccessibleName(
            tr("{name}: {value}").format(name=tr("Rating"), value=said)
        )
        self.fields.show_values(mark.tags, mark.note)
        if mark.tags or mark.note:
            self._show_fields(True)

    def _open_ratings(self) -> None:
        button = self.rating_button
        place = QPoint(button.width() if button.isRightToLeft() else 0, button.height())
        self.ratings.popup(button.mapToGlobal(place))

    def _on_fields_wanted(self, wanted: bool) -> None:
        if wanted:
            self.begin()
        else:
            self.keep()
            self._show_fields(False)

    def _show_fields(self, shown: bool) -> None:
        self.fields.setVisible(shown)
        self.fields_button.setChecked(shown)


def _button_for(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    name = action.text().replace("&", "")
    button.setAccessibleName(name)
    keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
    button.setToolTip(f"{name} ({kept_apart(keys)})" if keys else name)
    return button
