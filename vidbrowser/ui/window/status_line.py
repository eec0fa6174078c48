"""The status bar: how far reading has come, what went wrong, where a link goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QProgressBar,
    QPushButton,
    QStatusBar,
    QStyle,
    QStylePainter,
)

from vidbrowser.library.progress import Phase, Progress
from vidbrowser.records.no_records import not_records, of_lists
from vidbrowser.ui import formatting, theme
from vidbrowser.ui.language import tr
from vidbrowser.ui.said import said
from vidbrowser.ui.widgets.eliding import ElidingButton, ElidingLabel
from vidbrowser.ui.window.progress_text import problems_text, progress_text
from vidbrowser.ui.window.status_room import StatusRoom

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

_TOLD, _MANY_TOLD = 8_000, 15_000
"""Milliseconds that a message stays, and that one of several sentences does."""
_MARGIN = 6
"""Pixels that Qt leaves before a message."""
_READ, _CUT = 24, 8
"""Letters of a text that are to be seen, and at least."""
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)
_COMES = (QEvent.Type.ShowToParent, QEvent.Type.HideToParent)
_MOST_TOLD = 3
"""So many things are told at once."""


class StatusLine(QStatusBar):
    """Reading at the beginning, problems at the end."""

    cancel_wanted = Signal()
    resume_wanted = Signal()
    problems_wanted = Signal()
    errors_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.progress_text = ElidingLabel()
        self.bar = QProgressBar()
        self.cancel_button = QPushButton(tr("Cancel"), flat=True)
        self.resume_button = QPushButton(tr("Resume"), flat=True)
        self.problems_button, self.errors_button = ElidingButton(), ElidingButton()
        self.others = QLabel()
        self.count = QLabel()
        self.count.setContentsMargins(6, 0, 6, 0)
        self.bar.setFixedWidth(140)
        self.bar.setTextVisible(False)
        yielding = ((self.others, _READ), (self.bar, _READ), (self.count, _READ))
        self._room = StatusRoom(self, (*yielding, (self.problems_button, _CUT)))
        for widget in (self.progress_text, self.bar, self.cancel_button, self.resume_button):
            self.addWidget(widget)
            widget.hide()
        for button in (self.errors_button, self.problems_button):
            self.addPermanentWidget(button)
            button.hide()
        self.addPermanentWidget(self.others)
        self.others.hide()
        self.addPermanentWidget(self.count)
        self._room.wish(self.count, True)
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
        self._beside = [self.errors_button, self.problems_button, self.others, self.count]
        for beside in self._beside:
            beside.installEventFilter(self)

    def add_at_end(self, widget: QWidget) -> None:
        """Let `widget` stand at the end, where it is shown and hidden by who owns it."""
        self.addPermanentWidget(widget)
        self._beside.append(widget)
        self._room.others.append(widget)
        widget.installEventFilter(self)

    def tell(self, text: str) -> None:
        """Say `text` for a while; "" ends what is said."""
        self.showMessage(text, _TOLD)

    def tell_with(self, text: str, offer: str, do: Callable[[], object]) -> None:
        """Say `text`, and beside it offer to `do` what the button `offer` says.

        What `tell_all` is saying, such as what could not be added, stays before it.
        """
        before = [self._told] if self._still_told else []
        self._offer, self._offered = do, formatting.sentence(" ".join([*before, text]))
        self.offer_button.setText(offer)
        self.offer_button.setAccessibleDescription(self._offered)
        self.showMessage(self._offered, _MANY_TOLD)
        self._on_message_changed(self._offered)  # also when that was said before

    def _take_offer(self) -> None:
        self.clearMessage()
        self._offer()

    def _on_message_changed(self, text: str) -> None:
        offered = bool(text) and text == self._offered
        self.offer_button.setVisible(offered)
        words = _READ * self.fontMetrics().averageCharWidth() if text else 0
        self._room.keep(words + (self.offer_button.sizeHint().width() if offered else 0))
        if text:
            self._place_offer()
        else:
            self.setToolTip("")
        self._show_progress()

    def _place_offer(self) -> None:
        """Put the button behind the message, over its end where there is too little room."""
        advance = self.fontMetrics().horizontalAdvance(self._offered)
        button, length = self.offer_button, advance + 1  # Qt rounds, and would then cut the text
        button.resize(button.sizeHint().boundedTo(self.size()))
        most = self._message_end
        place = max(0, min(_MARGIN + length + theme.GAP, most - button.width()))
        middle = (self.height() - button.height()) // 2
        button.move(self._as_read(QRect(QPoint(place, middle), button.size())).topLeft())
        button.raise_()

    @property
    def _message_end(self) -> int:
        """The pixels, in the direction of reading, that a message and its offer have."""
        begins = [self._as_read(w.geometry()).x() for w in self._beside if not w.isHidden()]
        return min(begins, default=self.width()) - theme.GAP

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a message so that it ends in … where there is too little room for it."""
        if not (message := self.currentMessage()):
            super().paintEvent(event)
            return
        painter, end = QStylePainter(self), self._message_end
        if not self.offer_button.isHidden():
            end = self._as_read(self.offer_button.geometry()).x() - theme.GAP
        place = self._as_read(QRect(_MARGIN, 0, end - _MARGIN, self.height()))
        cut = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(message, cut, place.width())
        self.setToolTip("" if shown == message else formatting.tooltip(message))
        painter.drawText(
            place, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, shown
        )

    def minimumSizeHint(self) -> QSize:
        """Return that it makes no window wider."""
        return QSize(1, super().minimumSizeHint().height())

    def _as_read(self, place: QRect) -> QRect:
        """Return `place` counted from where a line begins to be read, and one so counted back."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._room.fit()
        self._place_offer()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place_offer()
        if event.type() in _COMES and watched in self._room.others:
            self._room.fit()
        return super().eventFilter(watched, event)

    def tell_all(self, texts: Sequence[str]) -> None:
        """Say the first of `texts` in one line, and how many more there are.

        What is being said so when more comes is said with it.
        """
        if texts:
            self._telling = told = [*self._still_told, *map(said, texts)]
            shown = told[:_MOST_TOLD]
            if more := len(told) - len(shown):
                text = tr("And {count} more.", "", more)
                shown.append(text.format(count=formatting.exact_count(more)))
            self._told = formatting.sentence(" ".join(shown))
            self.showMessage(self._told, _MANY_TOLD)

    @property
    def _still_told(self) -> list[str]:
        """What `tell_all` told, while it is being said."""
        return self._telling if self.currentMessage() == self._told else []

    @property
    def busy(self) -> bool:
        """Whether something is being read."""
        return self._progress.phase is not Phase.IDLE

    def show_progress(self, progress: Progress) -> None:
        """Show how far reading has come; nothing when all is read.

        A message goes before, but not before news that something failed or was cancelled.
        """
        news = _unfinished(progress) and not _unfinished(self._progress)
        self._progress = progress
        text = progress_text(progress)
        self.progress_text.setText(text)
        self.bar.setRange(0, progress.total or 0)
        self.bar.setValue(progress.done)
        if news:
            self.clearMessage()
        self._show_progress()

    def _show_progress(self) -> None:
        free = not self.currentMessage()
        wish = self._room.wish
        wish(self.progress_text, free and bool(self.progress_text.text()))
        wish(self.bar, free and self.busy)
        wish(self.cancel_button, free and self.busy)
        self.resume_button.setText(tr("Retry") if self._progress.failed else tr("Resume"))
        wish(self.resume_button, free and _unfinished(self._progress) and not self.busy)

    def show_count(self, shown: int, total: int, size: int = 0) -> None:
        """Show how many records there are and, when some are left out, how many are shown.

        And how much the media of those that are shown take, in bytes, where there are any.
        """
        every = tr("{count} records", "", total)
        text = every if shown == total else tr("{shown} of {count} records", "", total)
        exact = formatting.exact_count
        counted = text.format(shown=exact(shown), count=exact(total))
        sizes = [formatting.size(size)] if size else []
        self.count.setText(formatting.side_by_side([counted, *sizes]))
        self._room.fit()

    def show_others(self, count: int, lists: int = 0) -> None:
        """Show how many files are no records, with those of `lists`; nothing for none."""
        every = count + lists
        text = tr("{count} other files", "", every)
        self.others.setText(text.format(count=formatting.exact_count(every)))
        told = [not_records(count)] * bool(count) + [of_lists(lists)] * bool(lists)
        more = tr("{command} lists them.").format(command="vidbrowser check --all")
        self.others.setToolTip(formatting.tooltip(*(f"{said(each)}." for each in told), more))
        self._room.wish(self.others, bool(every))

    def show_errors(self, count: int) -> None:
        """Say that something failed that nobody expected, so many times; nothing for none."""
        once = tr("Something went wrong: Details…")
        text = tr("Something went wrong ({count} times): Details…", "", count)
        self.errors_button.setText(
            text.format(count=formatting.exact_count(count)) if count > 1 else once
        )
        self._room.wish(self.errors_button, bool(count))

    def show_problems(self, unreadable: int, warnings: int) -> None:
        """Show how many files could not be read, or lost something."""
        self.problems_button.setText(problems_text(unreadable, warnings))
        self._room.wish(self.problems_button, bool(unreadable or warnings))


def _unfinished(progress: Progress) -> bool:
    return progress.partial or bool(progress.failed)


def _do_nothing() -> None:
    """Stand for what is offered, until something is."""
