"""That marks are being kept, for the status bar; how far an import has come, and what ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from vidbrowser.ui import theme
from vidbrowser.ui.language import tr
from vidbrowser.ui.widgets.eliding import ElidingLabel

if TYPE_CHECKING:
    from vidbrowser.marks.exchange.course import Course
    from vidbrowser.ui.marks.own_marks import OwnMarks

_BAR = 80
_LOOK = 150
"""Milliseconds between two looks at how far it has come; it is not looked when nothing goes on."""
_STEPS = 1_000
_MOMENT = 400
"""Milliseconds after which it is told that something is not kept yet."""


class ImportProgress(QWidget):
    """Comes with an import that takes longer than a moment, and goes with its end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._course: Course | None = None
        self.text = ElidingLabel()
        self.bar = QProgressBar()
        self.bar.setFixedWidth(_BAR)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("What has been read of an import"))
        self.cancel_button = QPushButton(tr("Cancel"), flat=True)
        self.cancel_button.setAccessibleDescription(tr("Importing marks"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        for part in (self.text, self.bar, self.cancel_button):
            row.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.cancel_button.clicked.connect(self.stop)
        self._looking = QTimer(self, interval=_LOOK)
        self._looking.timeout.connect(self._follow)
        self.hide()

    def begin(self, course: Course) -> None:
        """Follow `course` until it has ended; several go on one after the other."""
        self._course = course
        self._looking.start()

    def stop(self) -> None:
        """Let what goes on end where it is; what is being kept is kept."""
        if self._course is not None:
            self._course.stop()

    def _follow(self) -> None:
        course = self._course
        if course is None or course.has_ended:
            self._course = None
            self._looking.stop()
            self.hide()
            return
        self.text.setText(tr("Keeping marks…") if course.is_kept else tr("Importing marks…"))
        self.bar.setRange(0, _STEPS if course.total and not course.is_kept else 0)
        self.bar.setValue(_STEPS * min(course.done, course.total) // max(1, course.total))
        self.cancel_button.setVisible(not course.is_kept)
        self.show()


class KeepingSign(ElidingLabel):
    """Comes while steps that were asked for are not kept yet, where that takes more than a moment.

    What was done is told once it is kept: till then this is what there is to be seen of it.
    """

    def __init__(self, marks: OwnMarks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(tr("Keeping marks…"))
        self._moment = QTimer(self, singleShot=True, interval=_MOMENT)
        self._moment.timeout.connect(self.show)
        marks.keeping.connect(self._follow)
        self.hide()

    def _follow(self, keeping: bool) -> None:
        if not keeping:
            self._moment.stop()
            self.hide()
        elif self.isHidden() and not self._moment.isActive():
            self._moment.start()
