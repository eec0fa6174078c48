"""The status bar: how far reading has come, what went wrong, where a link goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QStatusBar

from vidbrowser.library.progress import Phase, Progress
from vidbrowser.records.no_records import not_records
from vidbrowser.ui import formatting, theme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QWidget

_TOLD, _MANY_TOLD = 8_000, 15_000
"""Milliseconds that a message stays, and that one of several sentences does."""
_MARGIN = 6
"""Pixels that Qt leaves before a message."""
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)
_MOST_TOLD = 3
"""So many things are told at once."""


class StatusLine(QStatusBar):
    """Reading at the left, problems at the right."""

    cancel_wanted = Signal()
    resume_wanted = Signal()
    problems_wanted = Signal()
    errors_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress_text = QLabel()
        self.bar = QProgressBar()
        self.cancel_button = QPushButton("Cancel", flat=True)
        self.resume_button = QPushButton("Resume", flat=True)
        self.problems_button = QPushButton(flat=True)
        self.errors_button = QPushButton(flat=True)
        self.others = QLabel()
        self.count = QLabel()
        self.count.setContentsMargins(6, 0, 6, 0)
        self.bar.setFixedWidth(140)
        self.bar.setTextVisible(False)
        self.progress_text.setMinimumWidth(1)  # or a long path would widen the window
        self.progress_text.setTextFormat(Qt.TextFormat.PlainText)
        for widget in (self.progress_text, self.bar, self.cancel_button, self.resume_button):
            self.addWidget(widget)
            widget.hide()
        for button in (self.errors_button, self.problems_button):
            self.addPermanentWidget(button)
            button.hide()
        self.addPermanentWidget(self.others)
        self.others.hide()
        self.addPermanentWidget(self.count)
        self.cancel_button.clicked.connect(self.cancel_wanted)
        self.resume_button.clicked.connect(self.resume_wanted)
        self.problems_button.clicked.connect(self.problems_wanted)
        self.errors_button.clicked.connect(self.errors_wanted)
        self._progress = Progress()
        self._telling: list[str] = []
        self._told = ""  # what is shown of them
        self._offer: Callable[[], object] = _do_nothing
        self._offered = ""  # the message that it stands beside
        self.offer_button = QPushButton(self)
        self.offer_button.setAutoDefault(True)  # Enter presses it
        self.offer_button.hide()
        self.offer_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.offer_button.clicked.connect(self._take_offer)
        self.messageChanged.connect(self._on_message_changed)
        for beside in (self.errors_button, self.problems_button, self.others, self.count):
            beside.installEventFilter(self)

    def tell(self, text: str) -> None:
        """Say `text` for a while; "" ends what is said."""
        self.showMessage(text, _TOLD)

    def tell_with(self, text: str, offer: str, do: Callable[[], object]) -> None:
        """Say `text`, and beside it offer to `do` what the button `offer` says."""
        self._offer, self._offered = do, formatting.one_line(text)
        self.offer_button.setText(offer)
        self.offer_button.setAccessibleDescription(self._offered)
        self.showMessage(self._offered, _MANY_TOLD)
        self._on_message_changed(self._offered)  # also when that was said before

    def _take_offer(self) -> None:
        self.clearMessage()
        self._offer()

    def _on_message_changed(self, text: str) -> None:
        self.offer_button.setVisible(bool(text) and text == self._offered)
        if text:
            self._place_offer()
        else:
            self._show_progress()

    def _place_offer(self) -> None:
        """Put the button behind the message, over its end where there is too little room."""
        button, left = self.offer_button, self.fontMetrics().horizontalAdvance(self._offered)
        others = [w.x() for w in (self.errors_button, self.problems_button, self.others) if _is(w)]
        most = min([*others, self.count.x()]) - button.sizeHint().width() - theme.GAP
        button.resize(button.sizeHint().boundedTo(self.size()))
        place = max(0, min(_MARGIN + left + theme.GAP, most))
        button.move(place, (self.height() - button.height()) // 2)
        button.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_offer()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place_offer()
        return super().eventFilter(watched, event)

    def tell_all(self, texts: Sequence[str]) -> None:
        """Say the first of `texts` in one line, and how many more there are.

        What is being said so when more comes is said with it.
        """
        if texts:
            before = self._telling if self.currentMessage() == self._told else []
            self._telling = told = [*before, *texts]
            more = f" And {len(told) - _MOST_TOLD} more." if len(told) > _MOST_TOLD else ""
            self._told = formatting.one_line(" ".join(told[:_MOST_TOLD])) + more
            self.showMessage(self._told, _MANY_TOLD)

    @property
    def busy(self) -> bool:
        """Whether something is being read."""
        return self._progress.phase is not Phase.IDLE

    def show_progress(self, progress: Progress) -> None:
        """Show how far reading has come; nothing when all is read. A message goes before."""
        self._progress = progress
        text = progress_text(progress)
        self.progress_text.setText(text)
        self.progress_text.setToolTip(formatting.tooltip(text) if text else "")
        self.bar.setRange(0, progress.total or 0)
        self.bar.setValue(progress.done)
        self._show_progress()

    def _show_progress(self) -> None:
        free = not self.currentMessage()
        self.progress_text.setVisible(free and bool(self.progress_text.text()))
        self.bar.setVisible(free and self.busy)
        self.cancel_button.setVisible(free and self.busy)
        unfinished = self._progress.partial or bool(self._progress.failed)
        self.resume_button.setText("Retry" if self._progress.failed else "Resume")
        self.resume_button.setVisible(free and unfinished and not self.busy)

    def show_count(self, shown: int, total: int) -> None:
        """Show how many records there are and, when some are left out, how many are shown."""
        some = f"{formatting.exact_count(shown)} of " if shown != total else ""
        self.count.setText(some + formatting.counted(total, "record"))

    def show_others(self, count: int) -> None:
        """Show how many files there are that are no records; nothing for none."""
        self.others.setVisible(bool(count))
        self.others.setText(formatting.counted(count, "other file"))
        more = "vidbrowser check --all lists them."
        self.others.setToolTip(formatting.tooltip(f"{not_records(count)}.", more))

    def show_errors(self, count: int) -> None:
        """Say that something failed that nobody expected, so many times; nothing for none."""
        times = f" ({formatting.exact_count(count)} times)" if count > 1 else ""
        self.errors_button.setVisible(bool(count))
        self.errors_button.setText(f"Something went wrong{times}: Details…")

    def show_problems(self, unreadable: int, warnings: int) -> None:
        """Show how many files could not be read, or lost something."""
        self.problems_button.setVisible(bool(unreadable or warnings))
        self.problems_button.setText(problems_text(unreadable, warnings))


def _do_nothing() -> None:
    """Stand for what is offered, until something is."""


def _is(widget: QWidget) -> bool:
    return not widget.isHidden()


def progress_text(progress: Progress) -> str:
    """Return what is being done, how far it has come, how fast, and how long it will take."""
    done = formatting.exact_count(progress.done)
    if progress.phase is Phase.IDLE:
        if progress.failed:
            return "  ".join(f"{_shown(folder)}: {why}" for folder, why in progress.failed)
        if progress.partial:
            return "Cancelled: what was read is shown, the rest was not read."
        if progress.unavailable:
            return "Not there at the moment: " + ", ".join(map(_shown, progress.unavailable))
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


def _shown(folder: Path) -> str:
    return formatting.one_line(formatting.path_text(folder))


def problems_text(unreadable: int, warnings: int) -> str:
    """Return the counts of problem files in words."""
    parts = []
    if unreadable:
        parts.append(f"{formatting.counted(unreadable, 'file')} could not be read")
    if warnings:
        parts.append(formatting.counted(warnings, "warning"))
    return ", ".join(parts)
