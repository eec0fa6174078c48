"""The status bar: how far reading has come, what went wrong, where a link goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar

from vidbrowser.catalogue.progress import Phase
from vidbrowser.ui import formatting

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from vidbrowser.catalogue.progress import Progress


class StatusLine(QStatusBar):
    """Reading at the left, problems at the right."""

    cancel_wanted = Signal()
    resume_wanted = Signal()
    problems_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress_text = QLabel()
        self.bar = QProgressBar()
        self.cancel_button = QPushButton("Cancel", flat=True)
        self.resume_button = QPushButton("Resume", flat=True)
        self.problems_button = QPushButton(flat=True)
        self.count = QLabel()
        self.count.setContentsMargins(6, 0, 6, 0)
        self.bar.setFixedWidth(140)
        self.bar.setTextVisible(False)
        self.progress_text.setTextFormat(Qt.TextFormat.PlainText)
        for widget in (self.progress_text, self.bar, self.cancel_button, self.resume_button):
            self.addWidget(widget)
            widget.hide()
        self.addPermanentWidget(self.problems_button)
        self.addPermanentWidget(self.count)
        self.problems_button.hide()
        self.cancel_button.clicked.connect(self.cancel_wanted)
        self.resume_button.clicked.connect(self.resume_wanted)
        self.problems_button.clicked.connect(self.problems_wanted)

    @property
    def busy(self) -> bool:
        """Whether something is being read."""
        return self.bar.isVisibleTo(self)

    def show_progress(self, progress: Progress) -> None:
        """Show how far reading has come; nothing when all is read."""
        reading = progress.phase is not Phase.IDLE
        text = progress_text(progress)
        self.progress_text.setText(text)
        self.progress_text.setVisible(bool(text))
        self.bar.setVisible(reading)
        self.cancel_button.setVisible(reading)
        self.resume_button.setVisible(progress.partial and not reading)
        self.bar.setRange(0, progress.total or 0)
        self.bar.setValue(progress.done)

    def show_count(self, shown: int, total: int) -> None:
        """Show how many records there are and, when some are left out, how many are shown."""
        some = f"{formatting.exact_count(shown)} of " if shown != total else ""
        self.count.setText(some + formatting.counted(total, "record"))

    def show_problems(self, unreadable: int, warnings: int) -> None:
        """Show how many files could not be read, or lost something."""
        self.problems_button.setVisible(bool(unreadable or warnings))
        self.problems_button.setText(problems_text(unreadable, warnings))


def progress_text(progress: Progress) -> str:
    """Return what is being done, how far it has come, how fast, and how long it will take."""
    done = formatting.exact_count(progress.done)
    if progress.phase is Phase.IDLE:
        if progress.partial:
            return f"Cancelled: {done} records are shown, the rest was not read."
        if progress.unavailable:
            return "Not there at the moment: " + ", ".join(map(str, progress.unavailable))
        return ""
    if progress.phase is Phase.READING:
        of = f" of {formatting.exact_count(progress.total)}" if progress.total else ""
        rate = f", {formatting.exact_count(round(progress.per_second))} a second"
        left = progress.remaining
        rest = f", {formatting.length(max(1, round(left)))} left" if left else ""
        return f"Reading records… {done}{of}{rate if progress.per_second else ''}{rest}"
    return {
        Phase.LOADING: "Loading the library…",
        Phase.LISTING: "Looking through folders…",
        Phase.SAVING: "Saving the library…",
    }.get(progress.phase, "Working…")


def problems_text(unreadable: int, warnings: int) -> str:
    """Return the counts of problem files in words."""
    parts = []
    if unreadable:
        files = "file" if unreadable == 1 else "files"
        parts.append(f"{formatting.exact_count(unreadable)} {files} could not be read")
    if warnings:
        word = "warning" if warnings == 1 else "warnings"
        parts.append(f"{formatting.exact_count(warnings)} {word}")
    return ", ".join(parts)
