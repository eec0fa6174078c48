"""A video's file is played where it is here, at the second asked for; else its page is opened."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.desktop import RecordingDesktop
from vidbrowser.records.fields import Summary
from vidbrowser.ui.window.settings import Settings
from vidbrowser.ui.window.video_opening import VideoOpening

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

LINK = "https://www.youtube.com/watch?v=id000000001"
NAME = "-tea & 'cake'.mp4"


class Opening(VideoOpening):
    """Opens by a desktop that writes down what is asked; the library is the folder `root`."""

    def __init__(self, root: Path) -> None:
        self.desktop, self.settings = RecordingDesktop(), Settings(root.parent / "settings")
        self.settings.set_folders([root])
        super().__init__(self.desktop, self.settings, self.desktop.open_link, self.look)
        self.said: list[str] = []
        self.kept: list[tuple[Callable[[], Path | None], Callable[[Path | None], None]]] | None
        self.kept = None
        self.noted: list[Path] = []
        self.told.connect(self.said.append)
        self.opened.connect(lambda summary: self.noted.append(summary.path))
        self.root = root

    def look(
        self, work: Callable[[], Path | None], on_found: Callable[[Path | None], None]
    ) -> None:
        """Look at once, or keep for later what is to be looked for."""
        if self.kept is None:
            on_found(work())
        else:
            self.kept.append((work, on_found))

    def summary(self, media: str | None = NAME, url: str | None = LINK) -> Summary:
        return Summary(self.root / "tea.info.json", site="youtube", url=url, media=media)


@pytest.fixture
def opening(qtbot: QtBot, tmp_path: Path) -> Opening:
    root = tmp_path / "library"
    root.mkdir()
    (root / NAME).write_bytes(b"a video")
    return Opening(root)


def test_the_file_is_opened_as_the_system_does_unless_a_player_is_chosen(opening: Opening) -> None:
    opening.open_video(opening.summary())
    assert opening.desktop.files == [opening.root / NAME]
    assert opening.noted == [opening.root / "tea.info.json"]
    assert opening.said == []
    opening.open_video(opening.summary(), 75)
    assert "at its beginning" in opening.said[0]


def test_a_disk_that_sleeps_is_waited_for_in_a_thread(opening: Opening) -> None:
    opening.kept = []
    opening.open_video(opening.summary())
    opening.open_media(opening.summary(media="gone.mp4"))
    assert (opening.desktop.files, opening.said) == ([], [])
    for work, on_found in opening.kept:
        on_found(work())
    assert opening.desktop.files == [opening.root / NAME]
    assert opening.said == ["gone.mp4 is not there, or not below the folders of the library."]


def test_a_player_plays_it_at_its_second(opening: Opening) -> None:
    opening.settings.set_player("vlc")
    opening.open_video(opening.summary(), 75)
    assert opening.desktop.played == [("vlc", opening.root / NAME, 75)]
    assert (opening.desktop.files, opening.desktop.links, opening.said) == ([], [], [])


def test_a_player_that_cannot_be_started_is_told(opening: Opening) -> None:
    opening.settings.set_player("mpv")
    opening.desktop.opens = False
    opening.open_media(opening.summary())
    assert opening.said == [f"No program opened {NAME}"]
    assert opening.noted == []


def test_without_a_file_the_page_is_opened(opening: Opening) -> None:
    opening.open_video(opening.summary(media=None), 75)
    assert opening.desktop.links == [f"{LINK}&t=75s"]
    opening.open_video(opening.summary(media="gone.mp4"))
    assert opening.desktop.links == [f"{LINK}&t=75s", LINK]
    assert opening.said == ["gone.mp4 is not there; the page of the video was opened."]


def test_without_file_and_page_it_is_said(opening: Opening) -> None:
    opening.open_video(opening.summary(media=None, url=None))
    opening.open_video(opening.summary(media="gone.mp4", url=None))
    opening.open_media(opening.summary(media=None))
    assert (opening.desktop.links, opening.desktop.files) == ([], [])
    assert len(opening.said) == 3


def test_the_page_is_opened_though_the_file_is_here(opening: Opening) -> None:
    opening.open_page(opening.summary())
    assert (opening.desktop.links, opening.desktop.files) == ([LINK], [])


@pytest.mark.parametrize(
    "media", ["tea.desktop", "tea.url", "tea.webloc", "tea.sh", "../secret.mp4", "out.mp4", "f.mp4"]
)
def test_nothing_but_media_below_the_folders_of_the_library_is_opened(
    opening: Opening, media: str
) -> None:
    root = opening.root
    for name in ("tea.desktop", "tea.url", "tea.webloc", "tea.sh"):
        (root / name).touch()
    (root.parent / "secret.mp4").touch()
    (root / "out.mp4").symlink_to(root.parent / "secret.mp4")
    (root / "f.mp4").symlink_to(root / "tea.desktop")
    opening.settings.set_player("mpv")
    opening.open_media(opening.summary(media))
    assert (opening.desktop.files, opening.desktop.played) == ([], [])
    assert "not below the folders" in opening.said[0]


def test_of_nothing_nothing_is_opened(opening: Opening) -> None:
    opening.open_video(None)
    opening.open_page(None)
    opening.open_media(None)
    assert (opening.said, opening.desktop.files, opening.desktop.links) == ([], [], [])


def of_library(opening: Opening, origin: str = "talks/tea.info.json") -> Summary:
    """Return the record of a library file, written from a folder that was called talks."""
    part = opening.root.parent / "mine.vidbrowser" / "records" / "00000.json"
    return Summary(part / "1", entry=1, origin=origin, media=NAME, site="youtube", url=LINK)


def test_of_a_library_file_it_is_played_where_its_folder_is(opening: Opening) -> None:
    summary = of_library(opening)
    opening.open_media(summary)
    assert opening.desktop.files == []
    assert "is not on this computer" in opening.said[0]
    opening.settings.set_places(opening.root.parent / "mine.vidbrowser", {"talks": opening.root})
    opening.open_media(summary)
    assert opening.desktop.files == [opening.root / NAME]


def test_of_a_library_file_its_page_is_opened_while_its_folder_is_away(opening: Opening) -> None:
    opening.open_video(of_library(opening))
    assert opening.desktop.links == [LINK]
    assert "the page of the video was opened" in opening.said[0]


def test_a_library_file_leads_to_nothing_outside_its_folders(opening: Opening) -> None:
    library = opening.root.parent / "mine.vidbrowser"
    outside = opening.root.parent / "secret.mp4"
    outside.write_bytes(b"a video")
    opening.settings.set_places(library, {"talks": opening.root})
    for media in ("../secret.mp4", str(outside), "../../secret.mp4"):
        opening.open_media(replace(of_library(opening), media=media))
    opening.open_media(replace(of_library(opening, "other/a.md"), media=NAME))
    assert opening.desktop.files == []
