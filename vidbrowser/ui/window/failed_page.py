"""What stands in place of the records when a search has failed: never the last result."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from vidbrowser.search.position_set import EMPTY, PositionSet
from vidbrowser.search.selection import Placed, SelectedPaths
from vidbrowser.ui import theme
from vidbrowser.ui.language import tr
from vidbrowser.ui.said import reason
from vidbrowser.ui.window.standing_page import StandingPage, plain_label

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from vidbrowser.marks.video_key import VideoKey
    from vidbrowser.query import Query
    from vidbrowser.records.fields import Summary
    from vidbrowser.search.order import Order
    from vidbrowser.search.selection import Selected
    from vidbrowser.search.summing import Sum


class FailedPage(StandingPage):
    """Says what failed and why, and offers to try again."""

    retry_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading, self.reason = plain_label(), plain_label()
        theme.ScaledFont(self.heading, self, 1.4, strong=True)
        self.retry_button = QPushButton(tr("Retry"))
        self.retry_button.setAutoDefault(True)  # Enter presses it
        self.retry_button.clicked.connect(self.retry_wanted)
        self.setFocusProxy(self.retry_button)
        self.fill(self.heading, self.reason, self.retry_button)

    def explain(self, what: str, error: BaseException) -> None:
        """Say `what` failed, a sentence, and what `error` says."""
        self.heading.setText(what)
        self.reason.setText(f"{reason(error)}.")


@dataclass(frozen=True, slots=True)
class NoRows:
    """What is listed when a search has failed: nothing."""

    query: Query
    order: Order
    rows: tuple[()] = ()
    bands: PositionSet = EMPTY

    def summaries(self, _start: int, _stop: int) -> Sequence[Summary]:
        """Return none."""
        return ()

    def position(self, _path: Path) -> int | None:
        """Return None: no record stands anywhere."""
        return None

    def selected(self, _positions: PositionSet, *, everything: bool = False) -> Selected:
        """Return no record."""
        return SelectedPaths(())

    def place(self, selected: Selected) -> Placed:
        """Return that none of them is shown; they are when the next search finds them."""
        return Placed(selected, selected, EMPTY)

    def summed(self, _positions: PositionSet) -> Sum | None:
        """Return None: there is nothing to sum up."""
        return None

    def keys(self, _positions: PositionSet, _most: int | None = None) -> Sequence[VideoKey]:
        """Return none."""
        return ()
