"""Neighbours of a record stand below its description when they are wanted, and lead to theirs."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl

from tests.catalogue.built import catalogue_of
from tests.ui.detail.test_detail_pane import Pane
from vidbrowser.library.library import refresh
from vidbrowser.records.record import Record

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

ISOLATES = dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069))


class Neighboured(Pane):
    """A pane in a folder of records, which are in its catalogue; it looks when the test says so."""

    def go_to(self, name: str) -> None:
        catalogue = refresh([self.folder])[0]
        self.set_catalogue(catalogue)
        self.tasks.finish_all()
        row = catalogue.row_of(self.folder / f"{name}.md")
        assert row is not None
        self.show_summary(catalogue.summaries([row])[0])
        self.rest()

    def follow_link(self, show: str) -> None:
        self.description.anchorClicked.emit(QUrl(f"vidbrowser:neighbours?show={show}"))

    def ask(self, show: str) -> None:
        self.follow_link(show)
        self.tasks.finish_all()

    @property
    def lines(self) -> list[str]:
        text = self.description.toPlainText().translate(ISOLATES)
        return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


@pytest.fixture
def pane(qtbot: QtBot, tmp_path: Path) -> Neighboured:
    return Neighboured(qtbot, tmp_path)


def write_pair(pane: Neighboured) -> None:
    pane.write("a", "Sung by Ada.", 'vid_id: "x1234567890"\nviewcount: "10"\ndate: 2020-01-01')
    pane.write(
        "b", "Sung by &lt;Eva&gt;.", 'vid_id: "x1234567890"\nviewcount: "20"\ndate: 2021-01-01'
    )


def test_related_records_come_when_wanted_and_a_link_goes_there(
    pane: Neighboured, qtbot: QtBot
) -> None:
    pane.write("it", "About kilns.", "tags: [kiln]")
    other = pane.write("<b>Other</b>".replace("/", "\N{DIVISION SLASH}"), "", "tags: [Kiln]")
    pane.go_to("it")
    assert pane.lines == ["About kilns.", "Show Related Records"]
    pane.follow_link("related")
    assert pane.lines[-1] == "Looking for what is related…"
    pane.follow_link("related")  # an impatient second click
    pane.tasks.finish_all()
    assert pane.lines == ["About kilns.", "Related", other.stem, "Both have the tag “kiln”"]
    with qtbot.waitSignal(pane.record_wanted) as wanted:
        pane.follow_link("0")
    assert wanted.args == [other]
    pane.follow_link("1")  # leads nowhere
    pane.follow_link("²")


def test_nothing_related_is_said(pane: Neighboured) -> None:
    pane.write("it", "About kilns.")
    pane.go_to("it")
    pane.ask("related")
    assert pane.lines[-1] == "Nothing is related to this record."


def test_versions_tell_what_changed(pane: Neighboured, qtbot: QtBot) -> None:
    write_pair(pane)
    pane.go_to("b")
    assert pane.lines == ["Sung by <Eva>.", "Show 2 Versions", "Show Related Records"]
    pane.ask("versions")
    assert pane.lines[1:-1] == [
        "Versions",
        "What is gone is struck through, what is new is underlined.",
        "Jan 1, 2020",
        f"{pane.folder.name}/a.md",
        "The oldest version",
        "Jan 1, 2021 – this record",
        f"{pane.folder.name}/b.md",
        "Title: b, before a",
        "Views: 20, before 10",
        "Sung by Ada <Eva>.",
    ]
    with qtbot.waitSignal(pane.record_wanted) as wanted:
        pane.follow_link("0")
    assert wanted.args == [pane.folder / "a.md"]


def test_a_version_that_cannot_be_read_is_told(pane: Neighboured) -> None:
    write_pair(pane)
    pane.go_to("b")
    (pane.folder / "a.md").unlink()
    pane.ask("versions")
    assert any(line.startswith("The file could not be read:") for line in pane.lines)


def test_what_comes_late_is_not_shown_of_another_record(pane: Neighboured) -> None:
    write_pair(pane)
    pane.write("c", "Alone.")
    pane.go_to("b")
    pane.follow_link("versions")
    late = pane.tasks.kept.pop()
    pane.go_to("c")
    pane.tasks.kept.append(late)
    pane.tasks.finish_all()
    assert pane.lines == ["Alone.", "Show Related Records"]


def test_another_record_of_the_video_is_offered_once_it_is_there(pane: Neighboured) -> None:
    pane.write("a", "Sung by Ada.", 'vid_id: "x1234567890"')
    pane.go_to("a")
    assert pane.lines[1:] == ["Show Related Records"]
    pane.write("b", "Sung by Eva.", 'vid_id: "x1234567890"')
    pane.set_catalogue(refresh([pane.folder])[0])
    pane.tasks.finish_all()
    assert pane.lines[1:] == ["Show 2 Versions", "Show Related Records"]


def test_what_fails_is_told_and_can_be_asked_again(pane: Neighboured) -> None:
    write_pair(pane)
    pane.go_to("b")
    pane.follow_link("versions")
    _, _, fail = pane.tasks.kept.pop()
    fail(OSError("no memory"))
    assert pane.notice.text() == "This could not be found: no memory (OSError)."
    assert pane.lines[1] == "Show 2 Versions"
    pane.ask("versions")
    assert pane.lines[1] == "Versions"


def test_a_record_that_is_in_no_catalogue_has_no_neighbours(pane: Neighboured) -> None:
    pane.set_catalogue(catalogue_of([Record(pane.folder / "other.md")], pane.folder))
    pane.read("Alone.", published=datetime(2020, 1, 1, tzinfo=UTC))
    assert pane.lines == ["Alone."]
