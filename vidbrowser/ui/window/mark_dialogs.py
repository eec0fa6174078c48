"""What is asked about marks: tags and notes, what is to be forgotten, a damaged file."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox

from vidbrowser.ui import formatting
from vidbrowser.ui.language import tr
from vidbrowser.ui.said import said
from vidbrowser.ui.widgets.question import ask

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from vidbrowser.marks.copies import Copy
    from vidbrowser.marks.failure import UnusableError
    from vidbrowser.marks.restoring import Offer
    from vidbrowser.ui.marks.mark_box import MarkBox
    from vidbrowser.ui.marks.own_marks import OwnMarks
    from vidbrowser.ui.records.record_view import RecordView
    from vidbrowser.ui.window.mark_actions import MarkActions


class MarkDialogs(QObject):
    """Asks above the window of `records`; `box` has the fields of the record that is shown."""

    told = Signal(str)
    """What was done."""
    warned = Signal(str)
    """What could not be done: it stays in view."""

    def __init__(
        self, marks: OwnMarks, actions: MarkActions, records: RecordView, box: MarkBox
    ) -> None:
        super().__init__(records)
        self._marks, self._actions, self._records, self._box = marks, actions, records, box
        self._offering = False
        self._known: Sequence[tuple[str, int]] = ()
        marks.broken.connect(self._on_broken)
        marks.failed.connect(self._on_failed)
        marks.restored.connect(self._on_restored)
        box.described.connect(actions.describe)

    def offer_tags(self, tags: Sequence[tuple[str, int]]) -> None:
        """Offer these while own tags are typed, each with how many videos have it."""
        self._known = tags
        self._box.fields.completion.offer(tags)

    def describe(self) -> None:
        """Let own tags and note be written: beside the record, where that is shown."""
        from vidbrowser.ui.marks.describe_dialog import DescribeDialog

        current = self._records.current
        if self._records.several:
            self._describe_several()
        elif self._box.isVisible():
            self._box.begin()
        elif current is not None:
            mark, window = self._marks.of(current), self._records.window()
            title = formatting.title_of(current)
            DescribeDialog(
                title,
                mark.tags,
                mark.note,
                lambda tags, note: self._actions.describe(current, tags, note),
                window,
                self._known,
            ).open()

    def _describe_several(self) -> None:
        from vidbrowser.ui.marks.describe_dialog import DescribeDialog

        common = self._actions.common_tags
        count = self._records.positions.count
        text = tr("My tags that all {count} selected videos have", "", count)

        def keep(tags: tuple[str, ...], _note: str) -> None:
            removed = tuple(tag for tag in common if tag not in tags)
            self._actions.tag(tuple(tag for tag in tags if tag not in common), removed)

        text = text.format(count=formatting.exact_count(count))
        window = self._records.window()
        DescribeDialog(text, common, None, keep, window, self._known).open()

    def ask_and_forget(self) -> None:
        """Ask what is to be forgotten, saying what goes, and forget it."""
        answers = (tr("Forget What I Watched and Opened"), tr("Forget All Marks"))
        text = tr(
            "When videos were watched and opened is forgotten, with every step that could be "
            "undone and with all copies. Stars, what is kept for later, ratings, tags and "
            "notes stay, unless all marks are forgotten. It cannot be undone."
        )
        answer = ask(self._records.window(), tr("Forget History"), text, answers)
        if answer is not None:
            done = (tr("History was forgotten."), tr("All marks were forgotten."))[answer]
            self._marks.forget(
                everything=answer == 1,
                on_done=lambda: self.told.emit(done),
                on_failed=lambda error: self.warned.emit(said(error.args[0])),
            )

    def _on_failed(self, error: UnusableError) -> None:
        text = tr("Your marks cannot be read or kept: {reason}")
        self.warned.emit(text.format(reason=said(error.args[0])))

    def _on_broken(self, offer: Offer) -> None:
        """Offer the newest good copy; nothing is replaced before that is chosen."""
        if self._offering:
            return
        self._offering = True
        box = QMessageBox(self._records.window())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(tr("Your Marks"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setIcon(QMessageBox.Icon.Warning)
        text = tr("The file of your marks is damaged or gone: {file}")
        box.setText(text.format(file=formatting.placed(offer.file)))
        accept = QMessageBox.ButtonRole.AcceptRole
        if offer.copy is None:
            box.setInformativeText(
                tr(
                    "There is no good copy. What is left of the file is set aside when you begin "
                    "with no marks; nothing is removed."
                )
            )
            chosen = box.addButton(tr("Begin With No Marks"), accept)
        else:
            box.setInformativeText(_said_of(offer.copy))
            chosen = box.addButton(tr("Use the Copy"), accept)
        box.addButton(tr("Not Now"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(chosen)
        box.finished.connect(lambda _: self._on_answered(box.clickedButton() is chosen, offer))
        box.open()

    def _on_answered(self, wanted: bool, offer: Offer) -> None:
        self._offering = False
        if wanted:
            self._marks.restore(offer.copy)
        else:
            self.warned.emit(
                tr("Your marks cannot be read; what you mark is not kept until that is mended.")
            )

    def _on_restored(self, aside: Path | None) -> None:
        if aside is not None:
            text = tr("The damaged file of your marks is now {file}.")
            self.warned.emit(text.format(file=formatting.placed(aside)))


def _said_of(copy: Copy) -> str:
    text = tr(
        "There is a good copy of {date} with marks of {count} videos. The damaged file is set "
        "aside, not removed.",
        "",
        copy.marked,
    )
    day = formatting.day(datetime(copy.day.year, copy.day.month, copy.day.day, tzinfo=UTC))
    return text.format(date=day, count=formatting.exact_count(copy.marked))
