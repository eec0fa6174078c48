"""The page of the settings on which commands get other keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from vidbrowser.ui import theme
from vidbrowser.ui.language import tr
from vidbrowser.ui.widgets.flow_layout import FlowLayout
from vidbrowser.ui.window.keys import KEY_SETS, native

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vidbrowser.ui.window.command import AnyCommand
    from vidbrowser.ui.window.keys import Keys

_PORTABLE = QKeySequence.SequenceFormat.PortableText


class KeyPage(QWidget):
    """A table of `commands` with their keys; below it the current one gets another key."""

    def __init__(
        self, commands: Sequence[AnyCommand], keys: Keys, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._commands, self._keys = commands, keys
        self.sets = QComboBox()
        self.search = QLineEdit(placeholderText=tr("Find a command or a key"))
        self.table = QTableWidget(len(commands), 2)
        self.edit = QKeySequenceEdit()
        self.told = QLabel(wordWrap=True)
        self.use = QPushButton(tr("Use It Here"))
        self.none = QPushButton(tr("No Key"))
        self.reset = QPushButton(tr("As It Was"))
        self.reset_all = QPushButton(tr("All As They Were"))
        self._build()
        self._lay_out()
        self._show()
        self.table.setCurrentCell(0, 0)

    @property
    def command(self) -> AnyCommand:
        """The command that is current in the table."""
        return self._commands[max(0, self.table.currentRow())]

    def _build(self) -> None:
        for name, (text, _) in KEY_SETS.items():
            self.sets.addItem(tr(text), name)
        self.sets.setCurrentIndex(self.sets.findData(self._keys.key_set))
        self.sets.setAccessibleName(tr("Set of keys"))
        self.sets.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.search.setAccessibleName(tr("Find a command or a key"))
        self.search.setClearButtonEnabled(True)
        self.edit.setMaximumSequenceLength(1)
        self.edit.setClearButtonEnabled(True)
        self.edit.setAccessibleName(tr("New key"))
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.table.setAccessibleName(tr("Commands and their keys"))
        self.table.setHorizontalHeaderLabels([tr("Command"), tr("Keys")])
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for row in range(len(self._commands)):
            for column in range(2):
                self.table.setItem(row, column, QTableWidgetItem())

    def _lay_out(self) -> None:
        row = FlowLayout(gap=theme.GAP)
        for button in (self.use, self.none, self.reset, self.reset_all):
            button.setAutoDefault(False)
            row.addWidget(button)
        column = QVBoxLayout(self)
        for widget in (self.sets, self.search):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(self.edit)
        column.addLayout(row)
        column.addWidget(self.told)
        self.sets.activated.connect(lambda _: self._keys.choose_set(self.sets.currentData()))
        self.search.textChanged.connect(self._on_find)
        self.table.currentCellChanged.connect(lambda *_: self._begin())
        self.edit.keySequenceChanged.connect(lambda _: self._judge())
        self.edit.editingFinished.connect(self._on_edited)
        self.use.clicked.connect(self._use)
        self.none.clicked.connect(lambda: self._keys.give(self.command, ()))
        self.reset.clicked.connect(lambda: self._keys.reset(self.command))
        self.reset_all.clicked.connect(lambda: self._keys.reset(*self._commands))
        self._keys.changed.connect(self._show)

    def _show(self) -> None:
        """Write the keys of all commands, those that were changed in bold."""
        by_id = self._keys.by_id
        for row, command in enumerate(self._commands):
            name, keys = (self.table.item(row, column) for column in range(2))
            assert name is not None
            assert keys is not None
            name.setText(command.shown_name)
            keys.setText(native(by_id[command.id]))
            font = keys.font()
            font.setBold(self._keys.is_changed(command))
            keys.setFont(font)
        self._begin()

    def _on_find(self, text: str) -> None:
        """Show the commands that are called so, in English too, or have such a key."""
        by_id = self._keys.by_id
        for row, command in enumerate(self._commands):
            keys = by_id[command.id]
            held = " ".join((command.shown_name, command.name, native(keys), *keys)).casefold()
            self.table.setRowHidden(row, text.casefold() not in held)

    def _begin(self) -> None:
        """Be ready for a new key of the current command."""
        self.edit.blockSignals(True)
        self.edit.clear()
        self.edit.blockSignals(False)
        self.none.setEnabled(bool(self._keys.by_id[self.command.id]))
        self.reset.setEnabled(self._keys.is_changed(self.command))
        self.reset_all.setEnabled(any(map(self._keys.is_changed, self._commands)))
        self.use.setEnabled(False)
        text = tr("Press a new key for {command}.")
        self.told.setText(text.format(command=self.command.shown_name))

    @property
    def _key(self) -> str:
        return self.edit.keySequence().toString(_PORTABLE)

    def _judge(self) -> bool:
        """Say whether the key that was pressed can be had; return whether it is free."""
        if not self._key:
            return False
        why = self._keys.why_not(self._key, self.command)
        owner = self._keys.owner(self._key, self.command)
        self.use.setEnabled(not why)
        if owner is not None and not why:
            text = tr("{key} is the key of {command}, which would have it no more.")
            why = text.format(key=native([self._key]), command=owner.shown_name)
        self.told.setText(why)
        return not why

    def _on_edited(self) -> None:
        if self._key and self._judge():
            self._use()

    def _use(self) -> None:
        self._keys.give(self.command, (self._key,))
