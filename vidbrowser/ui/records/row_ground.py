"""What stands behind a record: whether it is selected, and the ground of its group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from vidbrowser.ui import theme
from vidbrowser.ui.records.record_model import Role

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter

    from vidbrowser.search.position_set import PositionSet


def mark_selected(
    option: QStyleOptionViewItem,
    index: QModelIndex | QPersistentModelIndex,
    selected: PositionSet | None,
) -> None:
    """Let `option` say whether the record of `index` is `selected`; None leaves it as it is."""
    if selected is not None:
        position = index.data(Role.POSITION)
        if position is not None and position in selected:
            option.state |= QStyle.StateFlag.State_Selected
        else:
            option.state &= ~QStyle.StateFlag.State_Selected


def paint_band(
    painter: QPainter,
    option: QStyleOptionViewItem,
    index: QModelIndex | QPersistentModelIndex,
    bands: PositionSet,
) -> None:
    """Paint the other ground below the record of `index` when it is among `bands`."""
    if bands.bounds and index.data(Role.POSITION) in bands:
        painter.fillRect(option.rect, theme.band(option.palette))
