"""A row of widgets that are used again: other texts cost no other widgets."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from vidbrowser.ui.formatting import exact_count
from vidbrowser.ui.language import tr
from vidbrowser.ui.widgets.flow_layout import FlowLayout
from vidbrowser.ui.widgets.tab_order import in_order


class FlowRow(QWidget):
    """Widgets in reading order, made when first needed; what is more than `most` is counted."""

    def __init__(self, most: int, gap: int = 6) -> None:
        super().__init__()
        self._most = most
        self._flow = FlowLayout(self, gap)
        self._made: list[QWidget] = []
        self._more = QLabel()
        self._flow.addWidget(self._more)

    def show_count(self, count: int) -> None:
        """Show so many widgets, `most` of them at most."""
        shown = min(count, self._most)
        while len(self._made) < shown:
            self._add(self._new(len(self._made)))
        for place, widget in enumerate(self._made):
            widget.setVisible(place < shown)
        more = count - shown
        self._more.setText(tr("and {count} more", "", more).format(count=exact_count(more)))
        self._more.setVisible(count > shown)

    def _new(self, place: int) -> QWidget:
        """Return the widget that stands at `place`."""
        raise NotImplementedError

    def _add(self, widget: QWidget) -> None:
        self._flow.removeWidget(self._more)  # it stays the last
        self._flow.addWidget(widget)
        self._flow.addWidget(self._more)
        in_order(self._made[-1] if self._made else self, widget)
        self._made.append(widget)
