"""The dialog in which own tags of several videos are changed, or tags and note of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout

from vidbrowser.ui.language import tr
from vidbrowser.ui.marks.mark_fields import MarkFields

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

_WIDTH = 420


class DescribeDialog(QDialog):
    """Gives `keep` the tags and the note that were typed; without a `note` tags alone.

    Of the tags that are `known`, and how many videos have them, some are offered while typing.
    """

    def __init__(
        self,
        of: str,
        tags: Sequence[str],
        note: str | None,
        keep: Callable[[tuple[str, ...], str], None],
        parent: QWidget,
        known: Sequence[tuple[str, int]] = (),
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("My Tags and Note"))
        self._keep = keep
        told = QLabel(of, wordWrap=True)
        told.setTextFormat(Qt.TextFormat.PlainText)
        self.fields = MarkFields()
        self.fields.completion.offer(known)
        self.fields.replace_values(tags, note or "")
        self.fields.note.setVisible(note is not None)
        buttons = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(buttons.Ok | buttons.Cancel)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (told, self.fields, box):
            column.addWidget(widget)
        self.setMinimumWidth(_WIDTH)
        self.fields.tags.setFocus()

    def accept(self) -> None:
        typed = self.fields.typed()
        if typed is not None:
            self._keep(*typed)
            super().accept()
