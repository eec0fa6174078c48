"""The rows of a result: read from the catalogue only when they are painted."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, Any, Protocol

from cachetools import LRUCache
from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QUrl,
)

from vidbrowser.marks.fields import OWN
from vidbrowser.marks.memory import MarkMemory
from vidbrowser.marks.video_key import key_of
from vidbrowser.records.fields import FIELDS, Kind
from vidbrowser.search.order import COLUMN_PAIRS
from vidbrowser.ui import formatting
from vidbrowser.ui.language import tr
from vidbrowser.ui.marks import wording
from vidbrowser.ui.system.file_url import file_url
from vidbrowser.ui.widgets.highlighted_text import shortened

if TYPE_CHECKING:
    from collections.abc import Sequence, Sized
    from pathlib import Path

    from PySide6.QtCore import QObject

    from vidbrowser.marks.mark import Mark
    from vidbrowser.marks.video_key import VideoKey
    from vidbrowser.query import Query
    from vidbrowser.records.fields import Field, Summary
    from vidbrowser.search.order import Order
    from vidbrowser.search.position_set import PositionSet
    from vidbrowser.search.selection import Placed, Selected
    from vidbrowser.search.summing import Sum

AnyIndex = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class Role(IntEnum):
    """What the delegate asks for: the whole row, how the rows are laid out, where it stands."""

    SUMMARY = Qt.ItemDataRole.UserRole
    LAYOUT = SUMMARY + 1
    POSITION = SUMMARY + 2


class Rows(Protocol):
    """What is listed: a `Result` or, before there is one, the `FirstScreen`."""

    @property
    def query(self) -> Query: ...
    @property
    def order(self) -> Order: ...
    @property
    def rows(self) -> Sized: ...
    @property
    def bands(self) -> PositionSet: ...
    def summaries(self, start: int, stop: int) -> Sequence[Summary]: ...
    def position(self, path: Path) -> int | None: ...
    def selected(self, positions: PositionSet, *, everything: bool = False) -> Selected: ...
    def place(self, selected: Selected) -> Placed: ...
    def summed(self, positions: PositionSet) -> Sum | None: ...
    def keys(self, positions: PositionSet, most: int | None = None) -> Sequence[VideoKey]: ...


class Layout(StrEnum):
    """How a result is laid out: a row a record, a row a record in columns, cards."""

    LIST = "list"
    TABLE = "table"
    GRID = "grid"


_RECORD = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
OWN_COLUMNS = tuple(OWN.values())
COLUMNS = (*(field for field in FIELDS if field.width), *OWN_COLUMNS)
"""The columns of the table, those of marks last; some are shown when the person wants them."""


def pair_of(field: Field) -> tuple[Order, Order] | None:
    """Return the orders by a column, None where there is none: own tags are no tags of records."""
    return None if field is OWN["my"] else COLUMN_PAIRS.get(field.name)


RIGHT_ALIGNED = tuple(
    field.kind in (Kind.LENGTH, Kind.COUNT, Kind.NUMBER, Kind.SIZE) for field in COLUMNS
)
"""Which columns hold numbers, which end below each other."""
PAGE = 32
"""Records read at once: a screen of rows and more, 0.6 ms."""
PAGES_KEPT = 128


class RecordModel(QAbstractTableModel):
    """Positions in a result; a row's summary comes from the page cache.

    In the table a column is a field; in the grid a row holds `columns` records side by side.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._result: Rows | None = None
        self._layout = Layout.LIST
        self._columns = 1
        self._pages: LRUCache[int, Sequence[Summary]] = LRUCache(PAGES_KEPT)
        self.marks = MarkMemory()
        """What the person noted of videos."""

    def show(self, result: Rows | None) -> None:
        """Replace the rows by those of `result`; costs the same for any number of them."""
        self.beginResetModel()
        self._result = result
        self._pages.clear()
        self.endResetModel()

    def lay_out(self, layout: Layout, columns: int = 1) -> None:
        """Lay the records out in another way; `columns` counts the cards side by side."""
        if (layout, columns) == (self._layout, self._columns):
            return
        self.beginResetModel()
        self._layout, self._columns = layout, max(1, columns)
        self.endResetModel()

    @property
    def layout(self) -> Layout:
        """How the records are laid out."""
        return self._layout

    @property
    def count(self) -> int:
        """The number of records in the result."""
        return 0 if self._result is None else len(self._result.rows)

    def position(self, index: AnyIndex) -> int | None:
        """Return which record of the result `index` shows; None past the last card."""
        if not index.isValid():
            return None
        if self._layout is not Layout.GRID:
            return index.row()
        position = index.row() * self._columns + index.column()
        return position if position < self.count else None

    def index_at(self, position: int) -> QModelIndex:
        """Return the index that shows the record at `position` of the result."""
        if not 0 <= position < self.count:
            return QModelIndex()
        if self._layout is Layout.GRID:
            return self.index(*divmod(position, self._columns))
        return self.index(position, 0)

    def summary(self, position: int) -> Summary:
        """Return what is known of the record at `position` of the result."""
        number, offset = divmod(position, PAGE)
        page = self._pages.get(number)
        if page is None:
            assert self._result is not None
            page = self._result.summaries(number * PAGE, (number + 1) * PAGE)
            self._pages[number] = page
        return page[offset]

    def path_at(self, index: AnyIndex) -> Path | None:
        """Return the identity of the record that `index` shows."""
        position = self.position(index)
        return None if position is None else self.summary(position).path

    def rowCount(self, parent: AnyIndex = ROOT) -> int:
        if parent.isValid():
            return 0
        return -(-self.count // self._columns) if self._layout is Layout.GRID else self.count

    def columnCount(self, parent: AnyIndex = ROOT) -> int:
        if parent.isValid():
            return 0
        return {Layout.LIST: 1, Layout.TABLE: len(COLUMNS), Layout.GRID: self._columns}[
            self._layout
        ]

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        position = self.position(index)
        if position is None:
            return None
        if role == Role.SUMMARY:
            return self.summary(position)
        if role == Role.LAYOUT:
            return self._layout
        if role == Role.POSITION:
            return position
        if role == Qt.ItemDataRole.DisplayRole:
            summary = self.summary(position)
            if self._layout is Layout.TABLE:
                return shortened(self._cell(summary, index.column()))
            return formatting.title_of(summary)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(position, index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and self._layout is Layout.TABLE:
            return self.headerData(index.column(), Qt.Orientation.Horizontal, role)
        return None

    def _spoken(self, position: int, column: int) -> str:
        """Return what a cell says aloud: a sentence on its record, in the table its own column."""
        summary = self.summary(position)
        if self._layout is Layout.TABLE:
            return self._cell(summary, column) or "–"
        said = wording.words_of(self._mark_of(summary))
        return tr(", ", "between what is said of a record").join(
            [formatting.spoken(summary), *said]
        )

    def _cell(self, summary: Summary, column: int) -> str:
        field = COLUMNS[column]
        if field in OWN_COLUMNS:
            return wording.cell(field, self._mark_of(summary))
        return formatting.cell(field, summary)

    def _mark_of(self, summary: Summary) -> Mark:
        return self.marks.get(key_of(summary))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and self._layout is Layout.TABLE:
            field = COLUMNS[section]
            if role == Qt.ItemDataRole.DisplayRole:
                return tr(field.label)
            if role == Qt.ItemDataRole.ToolTipRole and pair_of(field) is None:
                return formatting.tooltip(tr("Records cannot be sorted by this."))
            if role == Qt.ItemDataRole.TextAlignmentRole and RIGHT_ALIGNED[section]:
                return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        return Qt.ItemFlag.NoItemFlags if self.position(index) is None else _RECORD

    def mimeTypes(self) -> list[str]:
        return ["text/uri-list", "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return self.mime_of(sorted({p for p in map(self.position, indexes) if p is not None}))

    def mime_of(self, positions: Sequence[int]) -> QMimeData:
        """Return the records at `positions` for another program: links, files, titles."""
        summaries = [self.summary(position) for position in positions]
        mime = QMimeData()
        urls = []
        lines = []
        for summary in summaries:
            link = summary.url
            urls += [QUrl(link)] if link else []
            urls.append(file_url(summary.file))
            lines.append("\n".join(filter(None, (formatting.title_of(summary), link))))
        mime.setUrls(urls)
        mime.setText("\n".join(lines))
        return mime
