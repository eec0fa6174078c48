"""What is done with a record outside the window, and what is said when it cannot be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.results import ROOT, catalogue_of, record
from vidbrowser.ui import opening

if TYPE_CHECKING:
    from tests.desktop import Desktop
    from vidbrowser.catalogue.summary import Summary
    from vidbrowser.ui.main_window import MainWindow

LINK = "https://www.youtube.com/watch?v=id000000001"


def summary(**fields: object) -> Summary:
    found: Summary = catalogue_of([record(1, **fields)]).summaries([0])[0]
    return found


def test_the_video_is_opened_at_its_place(window: MainWindow, desktop: Desktop) -> None:
    opening.open_video(window, summary())
    opening.open_video(window, summary(), 75)
    opening.open_video(window, None)
    assert desktop.links == [LINK, f"{LINK}&t=75s"]
    assert window.status.currentMessage() == ""


@pytest.mark.parametrize("id_", [None, "", "short", "with a blank"])
def test_a_record_without_a_link_says_so(
    window: MainWindow, desktop: Desktop, id_: str | None
) -> None:
    opening.open_video(window, summary(id=id_))
    assert desktop.links == []
    assert "does not say where its video is" in window.status.currentMessage()


def test_files_are_opened_and_shown(window: MainWindow, desktop: Desktop) -> None:
    opening.open_file(window, summary())
    opening.show_file(window, summary())
    opening.open_file(window, None)
    opening.show_file(window, None)
    assert desktop.files == [ROOT / "1.md"]
    assert desktop.shown == [ROOT / "1.md"]


def test_copying(window: MainWindow, desktop: Desktop) -> None:
    opening.copy_link(window, summary())
    assert window.status.currentMessage() == "Link copied."
    opening.copy_link(window, summary(title="A\nB"), title=True)
    opening.copy_link(window, summary(id=None))
    assert window.status.currentMessage() == "The record has no link; its title was copied."
    opening.copy_link(window, None)
    assert desktop.copied == [LINK, f"A B\n{LINK}", "Title 1"]


def test_a_refused_link_can_be_copied(window: MainWindow, desktop: Desktop) -> None:
    opening.refuse(window, "steam://run/1", "Links to steam: are not opened.")
    assert desktop.copied == ["steam://run/1"]
    expected = "Links to steam: are not opened. Its address was copied."
    assert window.status.currentMessage() == expected


def test_a_desktop_that_opens_nothing_is_told(window: MainWindow, desktop: Desktop) -> None:
    desktop.opens = False
    opening.open_video(window, summary())
    assert window.status.currentMessage() == f"No program opened {LINK}"
    opening.open_file(window, summary())
    assert window.status.currentMessage() == "No program opened 1.md"
    opening.show_file(window, summary())
    assert window.status.currentMessage() == f"No file manager showed {ROOT / '1.md'}"
