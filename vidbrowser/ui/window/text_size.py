"""How large all text of the program is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from vidbrowser.ui import theme
from vidbrowser.ui.window.settings import SIZES

if TYPE_CHECKING:
    from vidbrowser.ui.records.record_view import RecordView
    from vidbrowser.ui.window.settings import Settings


class TextSize(QObject):
    """The size in percent of the system's, one of `SIZES`, kept; pictures of `records` follow."""

    changed = Signal(int)

    def __init__(self, settings: Settings, records: RecordView) -> None:
        super().__init__(records)
        self._settings, self._records = settings, records
        records.zoom(self.percent / 100)

    @property
    def percent(self) -> int:
        """The size that is chosen."""
        return self._settings.text_size

    def can_step(self, steps: int) -> bool:
        """Tell whether there is a size so many steps larger, or smaller when negative."""
        return 0 <= SIZES.index(self.percent) + steps < len(SIZES)

    def step(self, steps: int) -> None:
        """Take the size that is so many steps larger, or smaller when negative, if there is one."""
        if self.can_step(steps):
            self.choose(SIZES[SIZES.index(self.percent) + steps])

    def choose(self, percent: int) -> None:
        """Take the size of so many percent."""
        self._settings.set_text_size(percent)
        theme.set_text_size(percent)
        self._records.zoom(percent / 100)
        self.changed.emit(percent)
