"""Opens videos: their file where it is here, by the player that was chosen, else their page."""

from __future__ import annotations

import stat
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from vidbrowser.ui import formatting
from vidbrowser.ui.language import tr
from vidbrowser.ui.system.player import PLAYERS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from vidbrowser.records.fields import Summary
    from vidbrowser.ui.system.desktop import Desktop
    from vidbrowser.ui.window.settings import Settings

    Look = Callable[[Callable[[], Path | None], Callable[[Path | None], None]], None]


class VideoOpening(QObject):
    """Opens by means of `desktop` what lies below the folders of the library, and no other file.

    `look` calls what looks on the disk in a thread, then the second with what it found.
    """

    told = Signal(str)
    """Something that the person should know."""
    opened = Signal(object)
    """The summary of a record whose video was opened."""

    def __init__(
        self,
        desktop: Desktop,
        settings: Settings,
        open_link: Callable[[str], bool],
        look: Look,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desktop, self._settings, self._open_link = desktop, settings, open_link
        self._look = look

    def open_video(self, summary: Summary | None, second: int = 0) -> None:
        """Open the file of the video where there is one, else its page, beginning at `second`."""
        if summary is None:
            return
        if not summary.media:
            self.open_page(summary, second)
            return
        opens = self._play_found if not summary.url else self._play_or_open_page
        self._look(self._search(summary), lambda file: opens(summary, file, second))

    def _play_or_open_page(self, summary: Summary, file: Path | None, second: int) -> None:
        if file is not None:
            self._play_found(summary, file, second)
            return
        self.open_page(summary, second)
        text = tr("{file} is not there; the page of the video was opened.")
        self.told.emit(text.format(file=formatting.placed(summary.media or "")))

    def open_page(self, summary: Summary | None, second: int = 0) -> None:
        """Open the page of the video on the web, beginning at `second`."""
        if summary is None:
            return
        from vidbrowser.records.video import at_second

        link = at_second(summary, second)
        if link is None:
            self.told.emit(tr("The record does not say where its video is."))
        elif self._open_link(link):
            self.opened.emit(summary)

    def open_media(self, summary: Summary | None, second: int = 0) -> None:
        """Play the file of the video from `second` on."""
        if summary is None:
            return
        if not summary.media:
            self.told.emit(tr("No file of the video lies beside the record."))
            return
        self._look(self._search(summary), lambda file: self._play_found(summary, file, second))

    def _play_found(self, summary: Summary, file: Path | None, second: int) -> None:
        if file is not None:
            if self._plays(file, second):
                self.opened.emit(summary)
            return
        text = tr("{file} is not there, or not below the folders of the library.")
        if summary.origin is not None:
            text = away_text()
        self.told.emit(text.format(file=formatting.placed(summary.media or "")))

    def _search(self, summary: Summary) -> Callable[[], Path | None]:
        """Return what looks for the file of a video on the disk, in a thread: disks may sleep."""
        folders, places = self._settings.folders, self._settings.places

        def search() -> Path | None:
            from vidbrowser.records.origin import home_of

            if summary.origin is None:
                return media_file(summary, folders)
            home = home_of(summary, places, folders)
            return home and media_file(replace(summary, path=home.file), [home.folder])

        return search

    def _plays(self, file: Path, second: int) -> bool:
        """Play `file` by the player that was chosen, or else by what the system has."""
        player = self._settings.player
        if player and self._desktop.play(file, player, second):
            return True
        if not self._desktop.open_file(file):
            self.told.emit(tr("No program opened {name}").format(name=formatting.placed(file.name)))
            return False
        if player:
            text = tr("{player} could not be started: the file was opened as the system does.")
            self.told.emit(text.format(player=PLAYERS[player].name))
        elif second:
            self.told.emit(
                tr(
                    "The file was opened at its beginning. Choose a player in the settings that "
                    "can be told where to begin."
                )
            )
        return True


def away_text() -> str:
    """Return what is said of a `{file}` of a record whose library came as one file."""
    return tr(
        "{file} is not on this computer. If its folder is here under another name, “Folders Are "
        "Here…” in the menu File tells where."
    )


def media_file(summary: Summary, roots: Iterable[Path]) -> Path | None:
    """Return the file of the media beside a record, None when none can be played.

    It is a plain file below one of `roots`, by its name one of media: no link leads elsewhere.
    """
    from vidbrowser.records.archive.companions import MEDIA  # archives: none at a start
    from vidbrowser.records.local_file import local_file

    if not summary.media:
        return None
    try:
        real = local_file(summary.media, summary.path, roots)
        if real is None or not stat.S_ISREG(real.stat().st_mode):
            return None
    except (OSError, RuntimeError, ValueError):
        return None
    return real if real.suffix.lower().removeprefix(".") in MEDIA else None
