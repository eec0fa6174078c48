"""A row of links, one for each text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from vidbrowser.ui.widgets.flow_row import FlowRow
from vidbrowser.ui.widgets.link_button import LinkButton

if TYPE_CHECKING:
    from collections.abc import Sequence


class LinkRow(FlowRow):
    """Links in reading order, told by their place; without any the row is hidden."""

    chosen = Signal(int)

    def __init__(self, most: int) -> None:
        super().__init__(most)
        self._all: list[LinkButton] = []

    @property
    def links(self) -> list[LinkButton]:
        """The links that are shown."""
        return [link for link in self._all if not link.isHidden()]

    def show_texts(self, texts: Sequence[str]) -> None:
        """Show a link for each text."""
        self.show_count(len(texts))
        for link, text in zip(self._all, texts, strict=False):
            link.show_text(text)
        self.setVisible(bool(texts))

    def _new(self, place: int) -> LinkButton:
        link = LinkButton()
        link.clicked.connect(lambda: self.chosen.emit(place))
        self._all.append(link)
        return link
