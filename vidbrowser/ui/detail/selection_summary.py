"""What stands in the detail pane when several records are selected: how many, and their sums."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from vidbrowser.translatable import translatable
from vidbrowser.ui import formatting, theme
from vidbrowser.ui.language import tr
from vidbrowser.ui.said import reason
from vidbrowser.ui.widgets.flow_layout import FlowLayout
from vidbrowser.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from vidbrowser.search.position_set import PositionSet
    from vidbrowser.search.summing import Sum
    from vidbrowser.ui.records.record_model import Rows
    from vidbrowser.ui.tasks import Tasks

_LATE = 150
"""Milliseconds after which sums that are still to come leave an empty place."""
_NOT_YET = translatable("The sums follow when the library has been read.")


class SelectionSummary(QWidget):
    """Sums are computed in `tasks`; those of an older selection are dropped.

    The number of records never stands over sums of another selection: both change together.
    """

    copy_wanted = Signal()
    """The links of what is selected shall be copied."""
    export_wanted = Signal()

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._wish: tuple[Rows, PositionSet] | None = None
        self.heading = QLabel(wordWrap=True)
        self.values = {name: QLabel(wordWrap=True) for name in _TEXTS}
        self._form = QFormLayout()
        self.notice = Notice()
        self.copy_button = QPushButton(tr("Copy Links"))
        self.export_button = QPushButton(tr("Export…"))
        self._late = QTimer(self, singleShot=True, interval=_LATE)
        self._late.timeout.connect(self._empty)
        self._build()

    def _build(self) -> None:
        self.setAccessibleName(tr("Selection"))
        theme.ScaledFont(self.heading, self, theme.TITLE, strong=True)
        form = self._form
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setHorizontalSpacing(2 * theme.GAP)
        for name, value in self.values.items():
            form.addRow(tr(name), value)
        for label in (self.heading, *self.values.values()):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMinimumWidth(1)  # or a long word would widen the pane
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.notice.retry_wanted.connect(self._ask)
        buttons = QWidget()
        flow = FlowLayout(buttons, theme.GAP)
        self.copy_button.clicked.connect(self.copy_wanted)
        self.export_button.clicked.connect(self.export_wanted)
        for button in (self.copy_button, self.export_button):
            button.setAutoDefault(True)  # Enter presses it
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.BROAD] * 4)
        column.setSpacing(2 * theme.GAP)
        column.addWidget(self.heading)
        column.addLayout(form)
        column.addWidget(self.notice)
        column.addWidget(buttons)
        column.addStretch(1)

    def show_sums(self, rows: Rows, positions: PositionSet) -> None:
        """Sum up what stands at `positions` of `rows`; shown when it is known, or late."""
        first, self._wish = self._wish is None, (rows, positions)
        if first:
            self._empty()
        elif not self._late.isActive():
            self._late.start()
        self._ask()

    def clear(self) -> None:
        """Forget what was summed up."""
        self._wish = None
        self._late.stop()

    def _ask(self) -> None:
        if (wish := self._wish) is not None:
            rows, positions = wish
            self._tasks.run(
                lambda: rows.summed(positions) if wish is self._wish else None,
                lambda found: self._on_summed(wish, found),
                lambda error: self._on_failed(wish, error),
            )

    def _empty(self) -> None:
        """Show how many are selected, and nothing of the sums that are still to come."""
        if self._wish is not None:
            self._late.stop()
            count = self._wish[1].count
            heading = tr("{count} records selected", "", count)
            self.heading.setText(heading.format(count=formatting.exact_count(count)))
            self.notice.hide()
            for value in self.values.values():
                value.setText("")

    def _on_summed(self, wish: tuple[Rows, PositionSet], found: Sum | None) -> None:
        if wish is self._wish:
            self._empty()
            self.notice.show_text("" if found else tr(_NOT_YET))
            if found is not None:
                for name, text in _TEXTS.items():
                    self.values[name].setText(text(found) or "–")
                self._form.setRowVisible(self.values["Size"], bool(found.sized))

    def _on_failed(self, wish: tuple[Rows, PositionSet], error: BaseException) -> None:
        if wish is self._wish:
            self._empty()
            why = tr("The sums failed: {reason}.").format(reason=reason(error))
            self.notice.show_text(why, retry=True)


def _length(of: Sum) -> str:
    return _of_those(formatting.hours(of.seconds), of.timed, of.count) if of.timed else ""


def _views(of: Sum) -> str:
    return _of_those(formatting.exact_count(of.views), of.viewed, of.count) if of.viewed else ""


def _channels(of: Sum) -> str:
    return formatting.exact_count(of.channels) if of.channels else ""


def _size(of: Sum) -> str:
    return _of_those(formatting.size(of.size), of.sized, of.count) if of.sized else ""


def _published(of: Sum) -> str:
    if of.first is None or of.last is None:
        return ""
    first, last = formatting.day(of.first), formatting.day(of.last)
    span = tr("{first} – {last}", "from one day to another")
    return first if first == last else span.format(first=first, last=last)


def _of_those(text: str, known: int, count: int) -> str:
    """Return `text`, and of how many records it tells when it is not all of them."""
    if known == count:
        return text
    told = tr("{sum} (known of {count})", "of so many records")
    return told.format(sum=text, count=formatting.exact_count(known))


_TEXTS: dict[str, Callable[[Sum], str]] = {
    translatable("Length"): _length,
    translatable("Channels"): _channels,
    translatable("Published"): _published,
    translatable("Views"): _views,
    translatable("Size"): _size,
}
"""What is told of a selection, in the order in which it stands there."""
