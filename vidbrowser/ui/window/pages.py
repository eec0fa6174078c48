"""What stands in place of the records: the first start, or that there is no record at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

from vidbrowser.records.listing import ENDINGS
from vidbrowser.ui import formatting, theme
from vidbrowser.ui.language import tr
from vidbrowser.ui.said import said
from vidbrowser.ui.window.standing_page import StandingPage, plain_label

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QPaintEvent, QResizeEvent

_MOST_FOLDERS = 5
_ROOMY = 20
"""Lines of text from which on there is room around the frame of the first start."""


class WelcomePage(StandingPage):
    """A large target for the first folder."""

    open_folder_wanted = Signal()
    open_sample_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = plain_label(tr("Drop a folder of records here"))
        theme.ScaledFont(heading, self, theme.TITLE, strong=True)
        files = tr(
            "Records are small text files ({endings}), one a video. They are found here by "
            "whatever is in them, as fast as you type."
        )
        what = plain_label(files.format(endings=formatting.placed(", ".join(ENDINGS))))
        promise = plain_label(
            tr(
                "They are only ever read. Nothing leaves this machine but what you open, and "
                "pictures once you allow them."
            )
        )
        for line in (what, promise):
            line.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        folder, sample = QPushButton(tr("Open Folder…")), QPushButton(tr("Open the Sample"))
        self._pair = folder, sample
        self.sample_button = sample
        self.setFocusProxy(folder)  # and from it the focus goes on to the records
        folder.clicked.connect(self.open_folder_wanted)
        sample.clicked.connect(self.open_sample_wanted)
        buttons = QWidget()
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight, buttons)
        for button in self._pair:
            self._buttons.addWidget(button)
        self.fill(heading, what, buttons, promise)

    @property
    def _edge(self) -> int:
        """Pixels around the frame; in a small window the words need them."""
        lines = self.height() / self.fontMetrics().height()
        return theme.VAST if lines > _ROOMY else theme.TIGHT

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.column.setContentsMargins(*[2 * self._edge] * 4)
        row = self._buttons
        across = sum(button.sizeHint().width() for button in self._pair)
        fits = across + row.spacing() + 4 * self._edge <= self.width()
        direction = QBoxLayout.Direction
        row.setDirection(direction.LeftToRight if fits else direction.TopToBottom)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.secondary(self.palette()), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.viewport().rect() - QMargins(*[self._edge] * 4), 12, 12)


class NoRecordsPage(StandingPage):
    """Says of folders that there is no record in them, and what is."""

    open_folder_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading, self.reason = plain_label(tr("No records")), plain_label()
        theme.ScaledFont(self.heading, self, 1.4, strong=True)
        folder = QPushButton(tr("Open Another Folder…"))
        folder.clicked.connect(self.open_folder_wanted)
        self.fill(self.heading, self.reason, folder)

    def explain(self, folders: Sequence[tuple[Path, str]]) -> None:
        """Say what is in `folders`, each with a sentence."""
        lines = [
            f"{formatting.one_line(formatting.path_text(folder))}\n{said(why)}."
            for folder, why in folders[:_MOST_FOLDERS]
        ]
        if more := len(folders) - len(lines):
            text = tr("And {count} more of the kind.", "", more)
            lines.append(text.format(count=formatting.exact_count(more)))
        self.reason.setText("\n\n".join(lines))
