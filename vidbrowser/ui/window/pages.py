"""What stands in place of the records: the first start, or that there is no record at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from vidbrowser.records.listing import ENDINGS
from vidbrowser.ui import formatting, theme
from vidbrowser.ui.said import said

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent

_MOST_FOLDERS = 5


class WelcomePage(QWidget):
    """A large target for the first folder."""

    open_folder_wanted = Signal()
    open_sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = QLabel("Drop a folder of records here")
        theme.ScaledFont(heading, self, theme.TITLE, strong=True)
        what = QLabel(
            f"Records are small text files ({', '.join(ENDINGS)}), one a video. They are found "
            "here by whatever is in them, as fast as you type."
        )
        promise = QLabel(
            "They are only ever read. Nothing leaves this machine but what you open, and pictures "
            "once you allow them."
        )
        for line in (what, promise):
            line.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        folder, sample = QPushButton("Open Folder…"), QPushButton("Open the Sample")
        self.sample_button = sample
        self.setFocusProxy(folder)  # and from it the focus goes on to the records
        folder.clicked.connect(self.open_folder_wanted)
        sample.clicked.connect(self.open_sample_wanted)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(folder)
        row.addWidget(sample)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[2 * theme.VAST] * 4)
        column.setSpacing(theme.GAP)
        column.addStretch(2)
        for label in (heading, what, promise):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addSpacing(theme.GAP)
        column.addLayout(row)
        column.addStretch(3)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.secondary(self.palette()), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().adjusted(24, 24, -24, -24), 12, 12)


class NoRecordsPage(QWidget):
    """Says of folders that there is no record in them, and what is."""

    open_folder_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = QLabel("No records")
        self.heading.setFont(theme.scaled_font(self, 1.4, strong=True))
        self.reason = QLabel(wordWrap=True)
        self.reason.setMinimumWidth(1)  # or a long path would widen the window
        folder = QPushButton("Open Another Folder…")
        folder.clicked.connect(self.open_folder_wanted)
        column = QVBoxLayout(self)
        column.addStretch(2)
        for label in (self.heading, self.reason):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(theme.GAP)
        column.addWidget(folder, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(3)

    def explain(self, folders: Sequence[tuple[Path, str]]) -> None:
        """Say what is in `folders`, each with a sentence."""
        lines = [
            f"{formatting.one_line(formatting.path_text(folder))}\n{said(why)}."
            for folder, why in folders[:_MOST_FOLDERS]
        ]
        if more := len(folders) - len(lines):
            lines.append(f"And {more} more of the kind.")
        self.reason.setText("\n\n".join(lines))
