"""What leaves the window: only harmless addresses, files as files, text to the clipboard."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QDesktopServices, QGuiApplication

from vidbrowser.ui.system.desktop import Desktop
from vidbrowser.ui.system.file_manager import FileManager

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


class Opener(QObject):
    """Takes the place of the desktop's programs and writes down what it shall open."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[str] = []

    @Slot(QUrl)
    def opened(self, url: QUrl) -> None:
        self.urls.append(url.toString())


SCHEMES = ("http", "https", "mailto", "file", "javascript", "steam")


@pytest.fixture
def opener(qtbot: QtBot) -> Iterator[Opener]:
    opener = Opener()
    for scheme in SCHEMES:
        QDesktopServices.setUrlHandler(scheme, opener, "opened")  # type: ignore[arg-type]  # it wants text
    yield opener
    for scheme in SCHEMES:
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.mark.parametrize("link", ["http://example.org/", "https://e.org/a?b=c", "mailto:a@e.org"])
def test_harmless_links_are_opened(opener: Opener, link: str) -> None:
    assert Desktop().open_link(link)
    assert opener.urls == [link]


@pytest.mark.parametrize(
    "link", ["file:///etc/passwd", "javascript:alert(1)", "steam://run/1", "/etc/passwd", "", "x"]
)
def test_other_links_are_not(opener: Opener, link: str) -> None:
    assert not Desktop().open_link(link)
    assert opener.urls == []


def test_files_are_opened_by_their_name(opener: Opener) -> None:
    assert Desktop().open_file(Path("/videos/a b#c%20.md"))
    assert opener.urls == [QUrl.fromLocalFile("/videos/a b#c%20.md").toString()]


def test_a_file_is_shown_in_its_folder(opener: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    nobody = QDBusConnection("a bus that nobody is on")
    outside = Desktop(FileManager(lambda: nobody))
    outside.show_file(tmp_path / "a.md", lambda: None)
    folder = QUrl.fromLocalFile(str(tmp_path)).toString()
    qtbot.waitUntil(lambda: opener.urls == [folder], timeout=20_000)


def test_text_is_copied(qtbot: QtBot) -> None:
    Desktop().copy("two\nlines")
    assert QGuiApplication.clipboard().text() == "two\nlines"
