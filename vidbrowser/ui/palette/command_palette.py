"""The command palette: everything that has a name, found by typing parts of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout

from vidbrowser.ui import formatting
from vidbrowser.ui.language import tr
from vidbrowser.ui.palette.palette_delegate import KEYS, KIND, PaletteDelegate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QWidget

    from vidbrowser.ui.palette.entry import Entry

_PAGE = 10
_MOVES = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: -_PAGE,
    Qt.Key.Key_PageDown: _PAGE,
}
_PLACE = Qt.ItemDataRole.UserRole
_SIZE = (42, 24)
"""Characters across and lines down."""


class CommandPalette(QDialog):
    """Lists entries with their keys; Enter or a click chooses one when the palette has closed."""

    values_wanted = Signal(str)
    """A text was typed: values of fields that contain it are wanted, by `add`."""
    chosen = Signal(str)
    """The id of the entry that was chosen."""

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Commands"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.edit = QLineEdit(placeholderText=tr("A command, a saved search, a folder, a tag…"))
        self.edit.setAccessibleName(tr("Find a command"))
        self.edit.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Commands"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFocusProxy(self.edit)  # so that what is current here is read aloud
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(PaletteDelegate(self.list))
        self.nothing = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        column = QVBoxLayout(self)
        column.addWidget(self.edit)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1)
        self._entries = entries
        self._shown: list[Entry] = []
        self._waiting = False
        self.edit.textChanged.connect(self._find)
        self.edit.installEventFilter(self)
        self.edit.returnPressed.connect(lambda: self._run(self.list.currentItem()))
        self.list.itemClicked.connect(self._run)
        self._find("")
        measure = self.fontMetrics()
        wanted = measure.averageCharWidth() * 2 * _SIZE[0], measure.height() * _SIZE[1]
        room = parent.size() if parent is not None else self.screen().availableSize()
        self.resize(min(wanted[0], room.width() - 40), min(wanted[1], room.height() - 40))

    @property
    def shown(self) -> list[Entry]:
        """What is listed."""
        return self._shown

    def add(self, text: str, entries: Sequence[Entry]) -> None:
        """List `entries`, which were wanted for `text`, below what is listed."""
        if text == self.edit.text():
            self._waiting = False
            self._list([*self._shown, *entries], self.list.currentRow())

    def _find(self, text: str) -> None:
        from vidbrowser.ui.palette.ranking import ranked  # imports rapidfuzz: not at each start

        self._waiting = bool(text.strip())
        places = ranked(text, [f"{e.name} {e.kind} {e.english}" for e in self._entries])
        self._list([self._entries[place] for place in places], 0)
        if self._waiting:
            self.values_wanted.emit(text)

    def _list(self, entries: list[Entry], current: int) -> None:
        self._shown = entries
        self.list.clear()
        for place, entry in enumerate(entries):
            item = QListWidgetItem(formatting.one_line(entry.name), self.list)
            item.setData(_PLACE, place)
            item.setData(KEYS, entry.keys)
            item.setData(KIND, entry.kind)
            spoken = ", ".join(filter(None, (item.text(), entry.kind, entry.keys)))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            if not entry.enabled:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
        self._move_to(max(0, current), 1)
        nothing = not entries and not self._waiting
        self.list.setHidden(nothing)
        self.nothing.setVisible(nothing)
        typed = formatting.isolated(formatting.one_line(self.edit.text().strip()[:60]))
        self.nothing.setText(tr("Nothing is called “{text}”.").format(text=typed))

    def _move_to(self, row: int, step: int) -> None:
        """Make `row` current or, when nothing can be done there, the next one in that direction."""
        enabled = [n for n, entry in enumerate(self._shown) if entry.enabled]
        beyond = [n for n in enabled if (n - row) * step >= 0]
        if enabled:
            nearest = min(beyond, key=lambda n: abs(n - row)) if beyond else None
            back = enabled[-1] if step > 0 else enabled[0]
            self.list.setCurrentRow(back if nearest is None else nearest)

    def _run(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.flags() & Qt.ItemFlag.ItemIsEnabled:
            entry = self._shown[item.data(_PLACE)]
            self.accept()
            self.chosen.emit(entry.id)
            entry.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and isinstance(event, QKeyEvent):
            step = _MOVES.get(Qt.Key(event.key()), 0)
            if step and event.type() == QEvent.Type.KeyPress:
                self._move_to(self.list.currentRow() + step, step)
                return True
        return super().eventFilter(watched, event)
