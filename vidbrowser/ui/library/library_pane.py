"""The library at the left: everything, the folders, the saved searches, what needs a look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHeaderView, QMenu, QTreeWidget, QTreeWidgetItem

from vidbrowser.records.no_records import not_records
from vidbrowser.ui import formatting

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.library.saved_searches import SavedSearch

_KIND, _KEY, _SHOWN = (Qt.ItemDataRole.UserRole + n for n in range(3))
ALL, FOLDER, SAVED, PROBLEMS, DUPLICATES = "all", "folder", "saved", "problems", "duplicates"
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class LibraryPane(QTreeWidget):
    """What is chosen is told; names of saved searches are edited in place."""

    all_chosen = Signal()
    folder_chosen = Signal(object)
    saved_chosen = Signal(str)
    problems_chosen = Signal()
    duplicates_chosen = Signal()
    folder_removed = Signal(object)
    saved_removed = Signal(str)
    saved_renamed = Signal(str, str)
    saved_moved = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Library")
        self.setHeaderHidden(True)
        self.setColumnCount(2)
        self.setIndentation(14)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QTreeWidget.EditTrigger.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._all = self._item(self, "All records", ALL)
        self._folders = self._heading("Folders")
        self._saved = self._heading("Saved searches")
        self._problems = self._item(self, "Problem files", PROBLEMS)
        self._duplicates = self._item(self, "Duplicates", DUPLICATES)
        self.expandAll()
        self.itemClicked.connect(lambda item, _column: self._choose(item))
        self.itemChanged.connect(self._on_item_changed)
        self.customContextMenuRequested.connect(self._on_menu)

    def _heading(self, text: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self, [text, ""])
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = self.font()
        font.setBold(True)
        item.setFont(0, font)
        return item

    def _item(
        self, parent: QTreeWidget | QTreeWidgetItem, text: str, kind: str, key: object = ""
    ) -> QTreeWidgetItem:
        item = QTreeWidgetItem([text, ""])
        item.setData(0, _KIND, kind)
        item.setData(0, _KEY, key)
        item.setData(0, _SHOWN, item.text(0))  # Qt may show another text than it is given
        item.setTextAlignment(1, _RIGHT)
        if isinstance(parent, QTreeWidget):
            parent.addTopLevelItem(item)
        else:
            parent.addChild(item)
        return item

    def show_folders(
        self,
        folders: Sequence[Path],
        gone: Sequence[Path],
        failed: Sequence[tuple[Path, str]] = (),
        notes: Sequence[tuple[Path, str]] = (),
    ) -> None:
        """Show the added folders; those that are not there at the moment, or failed, say so.

        `notes` are sentences on what is in some of them.
        """
        current = self.currentItem()
        kept = current.data(0, _KEY) if current and current.data(0, _KIND) == FOLDER else None
        self._folders.takeChildren()
        for folder in folders:
            name = formatting.one_line(formatting.path_text(folder.name or folder))
            why = dict(failed).get(folder, "")
            mark = " (failed)" if why else " (not there)" if folder in gone else ""
            item = self._item(self._folders, name + mark, FOLDER, folder)
            said = [f"{why} F5 tries again."] if why else []
            said += [note for of, note in notes if of == folder]
            lines = [formatting.path_text(folder), *said]
            item.setToolTip(0, formatting.tooltip(*lines))
            item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, " ".join(lines[1:]))
            if folder == kept:
                self.setCurrentItem(item)
        self._folders.setExpanded(True)

    def show_saved(self, searches: Sequence[SavedSearch]) -> None:
        """Show the saved searches."""
        current = self.currentItem()
        name = current.data(0, _KEY) if current and current.data(0, _KIND) == SAVED else None
        self._saved.takeChildren()
        for search in searches:
            item = self._item(self._saved, formatting.one_line(search.name), SAVED, search.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setToolTip(0, formatting.tooltip(search.query))
            if search.name == name:
                self.setCurrentItem(item)
        self._saved.setExpanded(True)

    def show_counts(
        self, total: int, problems: int, saved: Mapping[str, int], duplicates: int = 0
    ) -> None:
        """Show how many records each entry has; a saved search that is not counted shows none."""
        self._duplicates.setText(1, formatting.exact_count(duplicates) if duplicates else "")
        self._all.setText(1, formatting.exact_count(total))
        self._problems.setText(1, formatting.exact_count(problems) if problems else "")
        children = (self._saved.child(place) for place in range(self._saved.childCount()))
        for item in filter(None, children):
            count = saved.get(item.data(0, _KEY))
            item.setText(1, "" if count is None else formatting.exact_count(count))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        editing = self.state() == QTreeWidget.State.EditingState  # its Enter arrives here, too
        item = None if editing else self.currentItem()
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if item and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(item)
        elif item and event.key() == Qt.Key.Key_Delete:
            self._remove(item)
        elif item and alt and event.key() in moves and item.data(0, _KIND) == SAVED:
            self.saved_moved.emit(item.data(0, _KEY), moves[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _choose(self, item: QTreeWidgetItem) -> None:
        kind, key = item.data(0, _KIND), item.data(0, _KEY)
        if kind == FOLDER:
            self.folder_chosen.emit(key)
        elif kind == SAVED:
            self.saved_chosen.emit(key)
        elif kind == ALL:
            self.all_chosen.emit()
        elif kind == PROBLEMS:
            self.problems_chosen.emit()
        elif kind == DUPLICATES:
            self.duplicates_chosen.emit()

    def _remove(self, item: QTreeWidgetItem) -> None:
        kind, key = item.data(0, _KIND), item.data(0, _KEY)
        if kind == FOLDER:
            self.folder_removed.emit(key)
        elif kind == SAVED:
            self.saved_removed.emit(key)

    def _on_item_changed(self, item: QTreeWidgetItem, column: int) -> None:
        if column == 0 and item.data(0, _KIND) == SAVED:
            wished = item.text(0)
            if wished != item.data(0, _SHOWN):  # by the person, not by `show_saved`
                self.saved_renamed.emit(item.data(0, _KEY), wished)

    def _on_menu(self, place: QPoint) -> None:
        item = self.itemAt(place)
        kind = item.data(0, _KIND) if item else None
        if item is None or kind not in (FOLDER, SAVED):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if kind == SAVED:
            menu.addAction("Rename", lambda: self.editItem(item, 0))
            menu.addAction("Move Up", lambda: self.saved_moved.emit(item.data(0, _KEY), -1))
            menu.addAction("Move Down", lambda: self.saved_moved.emit(item.data(0, _KEY), 1))
        text = "Delete" if kind == SAVED else "Remove from the Library"
        menu.addAction(text, lambda: self._remove(item))
        menu.popup(self.viewport().mapToGlobal(place))


def notes_of(catalogue: Catalogue) -> tuple[tuple[Path, str], ...]:
    """Return what is to be said of folders of `catalogue`: that files in them are no records."""
    counts = zip(catalogue.roots, catalogue.others, strict=False)
    told = {root: not_records(count) for root, count in counts if count}
    told |= dict(catalogue.without_records)
    return tuple((root, f"{text}.") for root, text in told.items())
