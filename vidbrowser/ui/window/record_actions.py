"""What is done with a record outside the window, and what is said when it cannot be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vidbrowser.records.video import video_url
from vidbrowser.ui import formatting

if TYPE_CHECKING:
    from pathlib import Path

    from vidbrowser.records.fields import Summary
    from vidbrowser.ui.window.main_window import MainWindow

_TEXT = (".md", ".markdown", ".txt")
"""Endings of files that are text to the desktop, whatever is in them."""
_TOLD = 8_000
"""Milliseconds that a message stays in the status bar."""


def open_video(window: MainWindow, summary: Summary | None, second: int = 0) -> None:
    """Open the video of `summary` in the browser, beginning at `second`."""
    if summary is None:
        return
    link = video_url(summary.id, summary.image, second)
    if link is None:
        _tell(window, "The record does not say where its video is.")
    else:
        open_link(window, link)


def open_link(window: MainWindow, link: str) -> None:
    """Open the http, https or mailto address `link`."""
    if not window.parts.outside.open_link(link):
        _tell(window, f"No program opened {link}")


def open_file(window: MainWindow, summary: Summary | None) -> None:
    """Open the record file of `summary`."""
    if summary is not None:
        open_path(window, summary.path)


def open_path(window: MainWindow, path: Path) -> None:
    """Open a record file, or a folder; of a file that could run a script or a program its folder.

    A file that was added by itself may have any ending, and a desktop runs what it calls a program.
    """
    harmless = path.suffix.lower() in _TEXT or path.is_dir()
    name = formatting.printable(path.name)
    if not window.parts.outside.open_file(path if harmless else path.parent):
        _tell(window, f"No program opened {name}")
    elif not harmless:
        _tell(window, f"{name} could run scripts, so its folder was opened, not the file.")


def show_log(window: MainWindow) -> None:
    """Open the file of the log."""
    log = window.parts.log
    if not log.exists():
        _tell(window, f"There is no log: {formatting.printable(log)} could not be written.")
    elif not window.parts.outside.open_file(log):
        _tell(window, f"No program opened {formatting.printable(log)}")


def show_file(window: MainWindow, summary: Summary | None) -> None:
    """Select the record file of `summary` in the file manager."""
    if summary is not None:
        where = formatting.printable(str(summary.path))
        window.parts.outside.show_file(
            summary.path, lambda: _tell(window, f"No file manager showed {where}")
        )


def copy_link(
    window: MainWindow, summary: Summary | None, *, title: bool = False, second: int = 0
) -> None:
    """Copy the link of `summary`, beginning at `second`, under its title when asked for."""
    if summary is None:
        return
    link = video_url(summary.id, summary.image, second)
    lines = [formatting.title_of(summary)] if title or link is None else []
    window.parts.outside.copy("\n".join([*lines, *([link] if link else [])]))
    _tell(window, "Link copied." if link else "The record has no link; its title was copied.")


def copy_address(window: MainWindow, address: str) -> None:
    """Copy `address` and say so."""
    window.parts.outside.copy(address)
    _tell(window, "Link copied.")


def _tell(window: MainWindow, text: str) -> None:
    window.status.showMessage(text, _TOLD)
