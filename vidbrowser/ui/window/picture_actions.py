"""Whether pictures are fetched from the network: asked, allowed, forbidden."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from vidbrowser.ui.records.thumbnail_loader import ThumbnailLoader
    from vidbrowser.ui.window.settings import Settings


class PictureActions(QObject):
    """Asks above `window`; what was allowed holds now and at the next start."""

    wanted = Signal()
    """The person wants pictures to be fetched."""

    def __init__(self, window: QWidget, settings: Settings, thumbnails: ThumbnailLoader) -> None:
        super().__init__(window)
        self._window, self._settings, self._thumbnails = window, settings, thumbnails

    def allow(self, allowed: bool) -> None:
        """Allow or forbid requests for pictures."""
        self._settings.set_may_fetch(allowed)
        self._thumbnails.set_may_fetch(allowed)

    def offer(self) -> None:
        """Ask whether pictures may be fetched, and fetch them when they may."""
        icon = QMessageBox.Icon.Question
        box = QMessageBox(icon, "Fetch pictures", "Fetch pictures?", parent=self._window)
        box.setInformativeText(
            "Pictures of records come from the addresses that stand in them. Those servers learn "
            "which pictures you look at. View › Fetch Pictures from the Network takes it back."
        )
        fetch = box.addButton("Fetch Pictures", QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        fetch.clicked.connect(self.wanted)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
