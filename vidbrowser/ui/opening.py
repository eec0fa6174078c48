"""What is done with a record outside the window, and what is said when it cannot be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vidbrowser.records.video import video_url
from vidbrowser.ui import formatting

if TYPE_CHECKING:
    from vidbrowser.catalogue.summary import Summary
    from vidbrowser.ui.main_window import MainWindow

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
    if summary is not None and not window.parts.outside.open_file(summary.path):
        _tell(window, f"No program opened {formatting.printable_name(summary)}")


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


def refuse(window: MainWindow, href: str, why: str) -> None:
    """Say why a link is not opened, and copy it."""
    window.parts.outside.copy(href)
    _tell(window, f"{why} Its address was copied.")


def _tell(window: MainWindow, text: str) -> None:
    window.status.showMessage(text, _TOLD)
