"""What is done with a record outside the window, and what is said when it cannot be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from vidbrowser.records.video import at_second
from vidbrowser.ui import formatting

if TYPE_CHECKING:
    from pathlib import Path

    from vidbrowser.records.fields import Summary
    from vidbrowser.ui.system.desktop import Desktop

_TEXT = (".md", ".markdown", ".txt")
"""Endings of files that are text to the desktop, whatever is in them."""


class RecordActions(QObject):
    """Opens, shows and copies by means of `desktop`."""

    told = Signal(str)
    """Something that the person should know."""
    opened = Signal(object)
    """The path of a record whose video was opened."""

    def __init__(self, desktop: Desktop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desktop = desktop

    def open_video(self, summary: Summary | None, second: int = 0) -> None:
        """Open the video of `summary` in the browser, beginning at `second`."""
        if summary is None:
            return
        link = at_second(summary, second)
        if link is None:
            self.told.emit("The record does not say where its video is.")
        else:
            if self.open_link(link):
                self.opened.emit(summary.path)

    def open_link(self, link: str) -> bool:
        """Open the http, https or mailto address `link`; False when no program did."""
        opened = self._desktop.open_link(link)
        if not opened:
            self.told.emit(f"No program opened {link}")
        return opened

    def open_file(self, summary: Summary | None) -> None:
        """Open the record file of `summary`."""
        if summary is not None:
            self.open_path(summary.path)

    def open_path(self, path: Path) -> None:
        """Open a record file, or a folder; of a file that could run a program its folder.

        A file that was added by itself may have any ending, and a desktop runs what it calls a
        program.
        """
        harmless = path.suffix.lower() in _TEXT or path.is_dir()
        name = formatting.path_text(path.name)
        if not self._desktop.open_file(path if harmless else path.parent):
            self.told.emit(f"No program opened {name}")
        elif not harmless:
            self.told.emit(f"{name} could run scripts, so its folder was opened, not the file.")

    def open_log(self, log: Path) -> None:
        """Open the file of the log."""
        name = formatting.path_text(log)
        if not log.exists():
            self.told.emit(f"There is no log: {name} could not be written.")
        elif not self._desktop.open_file(log):
            self.told.emit(f"No program opened {name}")

    def show_file(self, summary: Summary | None) -> None:
        """Select the record file of `summary` in the file manager."""
        if summary is not None:
            where = formatting.path_text(summary.path)
            self._desktop.show_file(
                summary.path, lambda: self.told.emit(f"No file manager showed {where}")
            )

    def copy_link(self, summary: Summary | None, *, title: bool = False, second: int = 0) -> None:
        """Copy the link of `summary`, beginning at `second`, under its title when asked for."""
        if summary is None:
            return
        link = at_second(summary, second)
        lines = [formatting.title_of(summary)] if title or link is None else []
        self.copy("\n".join([*lines, *([link] if link else [])]))
        told = "Link copied." if link else "The record has no link; its title was copied."
        self.told.emit(told)

    def copy_address(self, address: str) -> None:
        """Copy `address` and say so."""
        self.copy(address)
        self.told.emit("Link copied.")

    def copy(self, text: str) -> None:
        """Copy `text`."""
        self._desktop.copy(text)
