"""Whether pictures are fetched from the network: asked, allowed, forbidden."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox

from vidbrowser.ui.language import tr
from vidbrowser.ui.window.picture_fetching import PictureFetching

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from vidbrowser.search.result import Result
    from vidbrowser.ui.records.picture_banner import PictureBanner
    from vidbrowser.ui.records.thumbnail_loader import ThumbnailLoader
    from vidbrowser.ui.tasks import Tasks
    from vidbrowser.ui.window.settings import Settings


class PictureActions(QObject):
    """Asks above `window`; what was allowed holds now and at the next start."""

    wanted = Signal()
    """The person wants pictures to be fetched."""
    told = Signal(str)
    """Something that the person should know."""
    changed = Signal()
    """Pictures are fetched from now on, or no more."""

    def __init__(
        self, window: QWidget, settings: Settings, thumbnails: ThumbnailLoader, tasks: Tasks
    ) -> None:
        super().__init__(window)
        self._window, self._settings, self._thumbnails = window, settings, thumbnails
        self.fetching = PictureFetching(thumbnails, tasks, self)
        self.fetching.told.connect(self.told)
        thumbnails.offered = self._may_be_offered

    @property
    def allowed(self) -> bool:
        """Whether pictures are fetched."""
        return self._settings.may_fetch

    @property
    def offline(self) -> bool:
        """Whether the network is not used, whatever else was chosen."""
        return self._settings.offline

    def work_offline(self, offline: bool) -> None:
        """Use the network no more, or as was chosen."""
        self._settings.set_offline(offline)
        if offline:
            self.fetching.cancel()
        self._apply()

    def end(self) -> None:
        """Fetch nothing any more: the window closes."""
        self.fetching.cancel()
        self._thumbnails.break_off()

    def fetch_shown(self, result: Result | None) -> None:
        """Fetch the pictures of all that `result` shows: the person has just asked for them."""
        if self.offline:
            self.told.emit(tr("The program works off-line. The menu View changes that."))
        elif self._settings.pictures == "never":
            self.told.emit(tr("Pictures are never fetched. Edit › Settings changes that."))
        else:
            self.fetching.fetch(result)

    def answer(self, banner: PictureBanner) -> None:
        """Let `banner` ask when a picture is left out, until it is known what is wanted."""
        self._thumbnails.left_out.connect(banner.offer)
        banner.fetch_wanted.connect(self.wanted)
        self.changed.connect(banner.withdraw)

    def allow(self, allowed: bool) -> None:
        """Allow requests for pictures, or make none until the person is asked again."""
        if allowed:
            self._settings.set_offline(False)
        self.choose("always" if allowed else "ask")

    def choose(self, policy: str) -> None:
        """Fetch pictures "always", "never", or "ask" where one is missing."""
        self._settings.set_pictures(policy)
        if policy == "never":
            self.fetching.cancel()
        self._apply()

    def _apply(self) -> None:
        self._thumbnails.offered = self._may_be_offered
        self._thumbnails.set_may_fetch(self.allowed)
        self.changed.emit()

    @property
    def _may_be_offered(self) -> bool:
        return self._settings.pictures != "never" and not self.offline

    def keep(self, megabytes: int) -> None:
        """Let fetched pictures take so much room on the disk."""
        self._settings.set_picture_megabytes(megabytes)
        self._thumbnails.keep(megabytes << 20)

    def offer(self) -> None:
        """Ask whether pictures may be fetched, unless that was answered for good."""
        if self.offline:
            self.told.emit(tr("The program works off-line. The menu View changes that."))
            return
        if self._settings.pictures == "never":
            self.told.emit(tr("Pictures are never fetched. Edit › Settings changes that."))
            return
        icon = QMessageBox.Icon.Question
        box = QMessageBox(icon, tr("Fetch pictures"), tr("Fetch pictures?"), parent=self._window)
        box.setInformativeText(
            tr(
                "Pictures of records come from the addresses that stand in them. Those servers "
                "learn which pictures you look at. View › Fetch Pictures from the Network takes it "
                "back."
            )
        )
        fetch = box.addButton(tr("Fetch Pictures"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        fetch.clicked.connect(self.wanted)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
