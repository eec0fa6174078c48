"""The library at the left: everything, the folders, the saved searches, what needs a look."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QMenu,
    QStyle,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from vidbrowser.ui import formatting, symbols, theme
from vidbrowser.ui.language import tr
from vidbrowser.ui.library.entries import (
    ALL,
    DUPLICATES,
    FOLDER,
    MARKED,
    NOTHING,
    PROBLEMS,
    RECENT,
    SAVED,
    SYMBOLS,
    Entry,
    FolderEntry,
    folder_text,
)
from vidbrowser.ui.widgets.selected_ground import EntryDelegate, paint_selection

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
    from PySide6.QtWidgets import QWidget

    from vidbrowser.library.saved_searches import SavedSearch

_KIND, _KEY, _SHOWN = (Qt.ItemDataRole.UserRole + n for n in range(3))
_LEAST = 140
"""Pixels that names need at the usual size of text."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class LibraryPane(QTreeWidget):
    """What is chosen is told; names of saved searches are edited in place."""

    all_chosen = Signal()
    folder_chosen = Signal(object)
    saved_chosen = Signal(str)
    problems_chosen = Signal()
    duplicates_chosen = Signal()
    recent_chosen = Signal(object)
    """The path of a record whose video was opened lately."""
    marked_chosen = Signal(str)
    """Which mark is asked for, as in `MARKED`."""
    folder_removed = Signal(object)
    saved_removed = Signal(str)
    saved_renamed = Signal(str, str)
    saved_moved = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Library"))
        self.setHeaderHidden(True)
        self.setColumnCount(2)
        self.setIndentation(14)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QTreeWidget.EditTrigger.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setItemDelegate(EntryDelegate(self, indented=True))
        self.header().setStretchLastSection(False)
        self.header().setMinimumSectionSize(0)  # a short count leaves its room to the names
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._all = self._item(self, tr("All records"), ALL)
        self._marked_items = {m: self._item(self, tr(text), m, m) for m, text in MARKED.items()}
        for item in self._marked_items.values():
            item.setHidden(True)
        self._folders = self._heading(tr("Folders"))
        self._saved = self._heading(tr("Saved searches"))
        self._problems = self._item(self, tr("Problem files"), PROBLEMS)
        self._duplicates = self._item(self, tr("Duplicates"), DUPLICATES)
        self._recent = self._heading(tr("Recently opened"))
        self._recent.setHidden(True)
        self._marked: tuple[str, object] = (NOTHING, "")
        self.itemClicked.connect(lambda item, _column: self._choose(item))
        self.itemChanged.connect(self._on_item_changed)
        self.customContextMenuRequested.connect(self._on_menu)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.measure(_LEAST, self.font()), super().minimumSizeHint().height())

    def drawBranches(
        self, painter: QPainter, rect: QRect, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the ground beside an entry as it is behind it; the style has another for that."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = rect
        painter.fillRect(rect, option.palette.base())
        if self.selectionModel().isSelected(index):
            option.state |= QStyle.StateFlag.State_Selected
        paint_selection(painter, option)
        super().drawBranches(painter, rect, index)

    def _heading(self, text: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self, [text, ""])
        item.setFirstColumnSpanned(True)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = self.font()
        font.setBold(True)
        item.setFont(0, font)
        return item

    def _item(
        self, parent: QTreeWidget | QTreeWidgetItem, text: str, kind: str, key: object = ""
    ) -> QTreeWidgetItem:
        item = QTreeWidgetItem([text, ""])
        item.setIcon(0, symbols.icon(SYMBOLS[kind]))
        item.setData(0, _KIND, kind)
        item.setData(0, _KEY, key)
        item.setData(0, _SHOWN, item.text(0))  # Qt may show another text than it is given
        item.setTextAlignment(1, _RIGHT)
        if isinstance(parent, QTreeWidget):
            parent.addTopLevelItem(item)
        else:
            parent.addChild(item)
        return item

    def show_folders(self, folders: Sequence[FolderEntry]) -> None:
        """Show the added folders, each with the state that it is in."""
        entries = [Entry(folder.path, folder_text(folder)) for folder in folders]
        items = self._refill(self._folders, FOLDER, entries)
        for folder, item in zip(folders, items, strict=True):
            item.setIcon(0, symbols.icon("gone" if folder.state else "folder"))
            lines = [formatting.path_text(folder.path), *folder.said]
            item.setToolTip(0, formatting.tooltip(*lines))
            item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, " ".join(lines[1:]))

    def show_saved(self, searches: Sequence[SavedSearch]) -> None:
        """Show the saved searches."""
        entries = [Entry(each.name, formatting.one_line(each.name)) for each in searches]
        items = self._refill(self._saved, SAVED, entries)
        for search, item in zip(searches, items, strict=True):
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setToolTip(0, formatting.tooltip(search.query))

    def show_recent(self, entries: Sequence[Entry]) -> None:
        """Show the records whose videos were opened lately; no heading without any."""
        for entry, item in zip(entries, self._refill(self._recent, RECENT, entries), strict=True):
            item.setToolTip(0, formatting.tooltip(entry.text))
        self._recent.setHidden(not entries)

    def _refill(
        self, parent: QTreeWidgetItem, kind: str, entries: Sequence[Entry]
    ) -> list[QTreeWidgetItem]:
        """Show `entries` below `parent`; the current one stays, or what is then in its place."""
        children = _children(parent)
        counts = {child.data(0, _KEY): child.text(1) for child in children}
        current = self.currentItem()
        place = parent.indexOfChild(current) if current else -1
        kept, selected = (current.data(0, _KEY), current.isSelected()) if current else (None, False)
        parent.takeChildren()
        items = [self._item(parent, entry.text, kind, entry.key) for entry in entries]
        for entry, item in zip(entries, items, strict=True):
            item.setText(1, counts.get(entry.key, ""))  # until it is counted anew
        if not children or not entries:  # what has nothing below it is not open, either
            parent.setExpanded(bool(entries))
        if place >= 0:
            keys = [entry.key for entry in entries]
            place = keys.index(kept) if kept in keys else min(place, len(keys) - 1)
            self.setCurrentItem(items[place] if items else parent, 0, _moved(selected))
        return items

    def mark(self, kind: str, key: object = "") -> None:
        """Highlight the entry that is what the window shows; `NOTHING`: none is."""
        self._marked = (kind, key)
        if self.state() == QTreeWidget.State.EditingState:
            return
        top = (self.topLevelItem(place) for place in range(self.topLevelItemCount()))
        items = [each for item in filter(None, top) for each in (item, *_children(item))]
        shown = [item for item in items if (item.data(0, _KIND), item.data(0, _KEY)) == (kind, key)]
        if shown and not self.hasFocus():
            self.setCurrentItem(shown[0])
        self.clearSelection()
        for item in shown:
            item.setSelected(True)  # the keys go on from where they are

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.mark(*self._marked)  # the keys may have gone on without choosing

    def show_counts(
        self,
        total: int,
        problems: int,
        saved: Mapping[str, int],
        duplicates: int = 0,
        folders: Mapping[Path, int] | None = None,
        marked: Mapping[str, int] | None = None,
    ) -> None:
        """Show how many records each entry has; a saved search that is not counted shows none."""
        for mark, item in self._marked_items.items():
            having = (marked or {}).get(mark, 0)
            item.setText(1, formatting.exact_count(having))
            item.setHidden(not having)
        self._duplicates.setText(1, formatting.exact_count(duplicates) if duplicates else "")
        self._all.setText(1, formatting.exact_count(total))
        self._problems.setText(1, formatting.exact_count(problems) if problems else "")
        for parent, counts in ((self._saved, saved), (self._folders, folders or {})):
            for item in _children(parent):
                count = counts.get(item.data(0, _KEY))
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
        plain = {ALL: self.all_chosen, PROBLEMS: self.problems_chosen}
        plain[DUPLICATES] = self.duplicates_chosen
        keyed = {FOLDER: self.folder_chosen, SAVED: self.saved_chosen, RECENT: self.recent_chosen}
        keyed |= dict.fromkeys(MARKED, self.marked_chosen)
        if kind in plain:
            plain[kind].emit()
        elif kind in keyed:
            keyed[kind].emit(key)

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
            menu.addAction(tr("Rename"), lambda: self.editItem(item, 0))
            menu.addAction(tr("Move Up"), lambda: self.saved_moved.emit(item.data(0, _KEY), -1))
            menu.addAction(tr("Move Down"), lambda: self.saved_moved.emit(item.data(0, _KEY), 1))
        text = tr("Delete") if kind == SAVED else tr("Remove from the Library")
        menu.addAction(text, lambda: self._remove(item))
        menu.popup(self.viewport().mapToGlobal(place))


def _children(parent: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    children = (parent.child(place) for place in range(parent.childCount()))
    return list(filter(None, children))


def _moved(selected: bool) -> QItemSelectionModel.SelectionFlag:
    """Return what becomes of the selection when the current entry is another."""
    flags = QItemSelectionModel.SelectionFlag
    return flags.ClearAndSelect if selected else flags.NoUpdate
