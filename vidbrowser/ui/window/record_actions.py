"""What is done with a record outside the window, and what is said when it cannot be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from vidbrowser.ui import formatting
from vidbrowser.ui.language import tr
from vidbrowser.ui.window.video_opening import VideoOpening, away_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from vidbrowser.records.fields import Summary
    from vidbrowser.ui.system.desktop import Desktop
    from vidbrowser.ui.window.settings import Settings
    from vidbrowser.ui.window.video_opening import Look

_TEXT = (".md", ".markdown", ".txt", ".json", ".yml", ".yaml")
"""Endings of files that are text to the desktop, whatever is in them."""


class RecordActions(QObject):
    """Opens, shows and copies by means of `desktop`; `video` opens videos, `look` is as there."""

    told = Signal(str)
    """Something that the person should know."""

    def __init__(
        self, desktop: Desktop, settings: Settings, look: Look, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desktop, self._settings, self._look = desktop, settings, look
        self.video = VideoOpening(desktop, settings, self.open_link, look, self)
        self.video.told.connect(self.told)

    def open_link(self, link: str) -> bool:
        """Open the http, https or mailto address `link`; False when no program did."""
        opened = self._desktop.open_link(link)
        if not opened:
            self._tell_unopened(link)
        return opened

    def open_file(self, summary: Summary | None) -> None:
        """Open the record file of `summary`."""
        if summary is not None:
            self._with_file(summary, self.open_path)

    def _with_file(self, summary: Summary, do: Callable[[Path], None]) -> None:
        """Call `do` with the record file of `summary`; where it is not here that is told."""
        if summary.origin is None:
            do(summary.file)
            return
        away = away_text().format(file=formatting.placed(summary.origin))
        places, folders = self._settings.places, self._settings.folders

        def search() -> Path | None:
            from vidbrowser.records.origin import home_of

            home = home_of(summary, places, folders)
            return home.file if home is not None and home.file.is_file() else None

        self._look(search, lambda file: self.told.emit(away) if file is None else do(file))

    def open_path(self, path: Path) -> None:
        """Open a record file, or a folder; of a file that could run a program its folder.

        A file that was added by itself may have any ending, and a desktop runs what it calls a
        program.
        """
        harmless = path.suffix.lower() in _TEXT or path.is_dir()
        name = path.name
        if not self._desktop.open_file(path if harmless else path.parent):
            self._tell_unopened(name)
        elif not harmless:
            text = tr("{file} could run scripts, so its folder was opened, not the file.")
            self.told.emit(text.format(file=formatting.placed(name)))

    def open_log(self, log: Path) -> None:
        """Open the file of the log."""
        name = str(log)
        if not log.exists():
            text = tr("There is no log: {file} could not be written.")
            self.told.emit(text.format(file=formatting.placed(name)))
        elif not self._desktop.open_file(log):
            self._tell_unopened(name)

    def _tell_unopened(self, name: str) -> None:
        self.told.emit(tr("No program opened {name}").format(name=formatting.placed(name)))

    def show_file(self, summary: Summary | None) -> None:
        """Select the record file of `summary` in the file manager."""
        if summary is not None:
            self._with_file(summary, self._show_path)

    def _show_path(self, file: Path) -> None:
        text = tr("No file manager showed {file}").format(file=formatting.placed(file))
        self._desktop.show_file(file, lambda: self.told.emit(text))

    def copy_link(self, summary: Summary | None, *, title: bool = False, second: int = 0) -> None:
        """Copy the link of `summary`, beginning at `second`, under its title when asked for."""
        from vidbrowser.records.video import at_second

        if summary is None:
            return
        link = at_second(summary, second)
        lines = [formatting.title_of(summary)] if title or link is None else []
        self.copy("\n".join([*lines, *([link] if link else [])]))
        without = tr("The record has no link; its title was copied.")
        self.told.emit(tr("Link copied.") if link else without)

    def copy_address(self, address: str) -> None:
        """Copy `address` and say so."""
        self.copy(address)
        self.told.emit(tr("Link copied."))

    def copy(self, text: str) -> None:
        """Copy `text`."""
        self._desktop.copy(text)
