"""What stands in place of the records while there is none yet: that they are read, or why not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vidbrowser.library.progress import Phase, Progress
from vidbrowser.ui import theme
from vidbrowser.ui.language import tr
from vidbrowser.ui.window.progress_text import progress_text
from vidbrowser.ui.window.standing_page import StandingPage, plain_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class EmptyPage(StandingPage):
    """Follows what becomes of reading; how far it has come is said in the status line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading, self.reason = plain_label(), plain_label()
        theme.ScaledFont(self.heading, self, 1.4, strong=True)
        self.fill(self.heading, self.reason)
        self.explain(Progress())

    def explain(self, progress: Progress) -> None:
        """Say what `progress` means for who waits for the first record."""
        if progress.phase is Phase.IDLE:
            heading, reason = tr("No records"), progress_text(progress)
        else:
            heading = tr("Reading records…")
            reason = tr("They are shown here as soon as the first are read.")
        self.heading.setText(heading)
        self.reason.setText(reason)
