"""How far the fetching of pictures is, for the status bar; and the switch that ends all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from vidbrowser.ui import formatting, theme
from vidbrowser.ui.language import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStatusBar

    from vidbrowser.thumbnails.bulk import FetchProgress
    from vidbrowser.ui.window.picture_actions import PictureActions
    from vidbrowser.ui.window.picture_fetching import PictureFetching

_BAR = 80


class PictureProgress(QWidget):
    """Comes with the fetching of pictures; goes when it has ended and nothing is left."""

    def __init__(self, fetching: PictureFetching, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fetching = fetching
        self.text = QLabel()
        self.bar = QProgressBar()
        self.bar.setFixedWidth(_BAR)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Pictures that have been fetched"))
        self.cancel_button = QPushButton(tr("Cancel"), flat=True)
        self.resume_button = QPushButton(tr("Resume"), flat=True)
        self.cancel_button.setAccessibleDescription(tr("Fetching pictures"))
        self.resume_button.setAccessibleDescription(tr("Fetching pictures"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        for part in (self.text, self.bar, self.cancel_button, self.resume_button):
            row.addWidget(part)
        self.cancel_button.clicked.connect(fetching.cancel)
        self.resume_button.clicked.connect(fetching.resume)
        fetching.changed.connect(self._follow)
        self.hide()

    def _follow(self) -> None:
        progress, busy = self._fetching.progress, self._fetching.busy
        self.setVisible(progress is not None and (busy or self._fetching.can_resume))
        if progress is None:
            return
        self.text.setText(progress_text(progress, busy=busy))
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        self.cancel_button.setVisible(busy)
        self.resume_button.setVisible(not busy)


class OfflineButton(QPushButton):
    """Says whether the network is used, once pictures come from there, and changes it."""

    def __init__(self, pictures: PictureActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFlat(True)
        self._pictures = pictures
        self.clicked.connect(lambda: pictures.work_offline(not pictures.offline))
        pictures.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        offline = self._pictures.offline
        self.setVisible(offline or self._pictures.allowed)
        self.setText(tr("Off-line") if offline else tr("On-line"))
        self.setToolTip(
            formatting.tooltip(
                tr("Nothing leaves this computer: no pictures are fetched. A click ends that.")
                if offline
                else tr("Pictures are fetched from the network. Click to work off-line.")
            )
        )


def show_in(status: QStatusBar, pictures: PictureActions) -> None:
    """Put both into the status bar."""
    status.addPermanentWidget(PictureProgress(pictures.fetching))
    status.addPermanentWidget(OfflineButton(pictures))


def progress_text(progress: FetchProgress, *, busy: bool) -> str:
    """Return how many pictures of how many were looked at, and how many come in a second."""
    done, total = map(formatting.exact_count, (progress.done, progress.total))
    if not busy:
        if progress.later:
            return tr("Pictures: {done} of {total}, a server asks to wait").format(
                done=done, total=total
            )
        return tr("Pictures: {done} of {total}").format(done=done, total=total)
    if not progress.per_second:
        return tr("Fetching pictures… {done} of {total}").format(done=done, total=total)
    return tr("Fetching pictures… {done} of {total}, {rate} a second").format(
        done=done, total=total, rate=formatting.exact_count(max(1, round(progress.per_second)))
    )
