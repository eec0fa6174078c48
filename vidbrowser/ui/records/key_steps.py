"""To which record a key goes, in a list and among cards in rows."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt


@dataclass(frozen=True, slots=True)
class KeySteps:
    """Steps among records of which `columns` stand side by side; `rows` are seen at once."""

    columns: int
    rows: int
    grid: bool
    """Whether the keys to the left and the right go to another record."""
    mirrored: bool = False
    """Whether the next record is at the left."""

    def target(self, key: int, now: int, last: int) -> int | None:
        """Return where `key` goes from `now`, None when it goes to no record.

        Below the last full row is the last record. What is returned may lie outside of 0 to `last`.
        """
        down = {Qt.Key.Key_Down: 1, Qt.Key.Key_PageDown: self.rows}.get(Qt.Key(key))
        up = {Qt.Key.Key_Up: 1, Qt.Key.Key_PageUp: self.rows}.get(Qt.Key(key))
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            return 0 if key == Qt.Key.Key_Home else last
        if self.grid and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            forward = Qt.Key.Key_Left if self.mirrored else Qt.Key.Key_Right
            return now + (1 if key == forward else -1)
        if up is not None:
            target = now - up * self.columns
            return target if target >= 0 else now % self.columns
        if down is not None:
            target = now + down * self.columns
            same_row = now // self.columns == last // self.columns
            return target if target <= last or same_row else last
        return None
