"""The detail pane: facts at once, the description when the keys rest, losses told."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtWidgets import QLabel

from tests.catalogue.built import catalogue_of
from tests.ui.later import Later
from tests.ui.results import no_pictures
from tests.ui.samples import HOSTILE
from vidbrowser.records.record import Record
from vidbrowser.ui import formatting
from vidbrowser.ui.detail.detail_pane import DetailPane
from vidbrowser.ui.marks.own_marks import OwnMarks
from vidbrowser.ui.widgets.chip import Chip

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from vidbrowser.records.fields import Summary

LEFT, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier
CHAPTERS = "0:00 Beginning<br />1:30 <b>Middle</b> &lt;i&gt;<br />2:00 End"


class Pane(DetailPane):
    """A pane beside a folder of records; its reading is done when the test says so."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.tasks = Later()
        self.noted = OwnMarks(folder / "marks", Later())
        super().__init__(no_pictures(), self.tasks, self.noted)
        self.folder, self._qtbot = folder, qtbot
        qtbot.addWidget(self)
        self.resize(420, 700)
        self.show()

    def write(self, name: str, body: str = "", front: str = "duration: PT10M") -> Path:
        file = self.folder / f"{name}.md"
        file.write_text(f"---\ntitle: {name}\n{front}\n---\n{body}\n", "utf-8")
        return file

    def summary(self, path: Path, **fields: object) -> Summary:
        record = Record(path, **({"title": path.stem} | fields))  # type: ignore[arg-type]
        return catalogue_of([record], self.folder).summaries([0])[0]

    def rest(self) -> None:
        """Wait until the keys have rested, and read."""
        self._qtbot.waitUntil(lambda: bool(self.tasks.kept))
        self.tasks.finish_all()

    def read(self, body: str, **fields: object) -> None:
        self.show_summary(self.summary(self.write("record", body), **fields))
        self.rest()

    @property
    def chip_texts(self) -> list[str]:
        return [chip.text() for chip in self.chips.chips]


@pytest.fixture
def pane(qtbot: QtBot, tmp_path: Path) -> Pane:
    return Pane(qtbot, tmp_path)


def test_stepping_through_records_reads_the_last_only(pane: Pane, qtbot: QtBot) -> None:
    files = [pane.write(f"number{n}", f"body {n}") for n in range(30)]
    for file in files:
        pane.show_summary(pane.summary(file))
        assert pane.title.text() == file.stem  # at once
    qtbot.waitUntil(lambda: bool(pane.tasks.kept))
    assert len(pane.tasks.kept) == 1
    pane.tasks.finish_all()
    assert pane.description.toPlainText() == "body 29"


def test_a_description_that_comes_late_is_not_shown_for_another_record(
    pane: Pane, qtbot: QtBot
) -> None:
    first, second = pane.write("first", "one"), pane.write("second", "two")
    pane.show_summary(pane.summary(first))
    qtbot.waitUntil(lambda: len(pane.tasks.kept) == 1)
    pane.show_summary(pane.summary(second))
    qtbot.waitUntil(lambda: len(pane.tasks.kept) == 2)
    pane.tasks.finish(1)
    pane.tasks.finish(0)
    assert pane.description.toPlainText() == "two"


def test_a_file_that_is_gone_is_told(pane: Pane) -> None:
    pane.read("here")
    gone = pane.write("gone")
    summary = pane.summary(gone)
    gone.unlink()
    pane.show_summary(summary)
    pane.rest()
    assert "gone" in pane.notice.text()
    assert pane.notice.isVisible()
    assert pane.description.toPlainText() == ""
    assert pane.title.text() == "gone"
    pane.read("here again")
    assert not pane.notice.isVisible()


def test_a_file_that_is_no_record_any_more_is_told(pane: Pane) -> None:
    summary = pane.summary(pane.write("record"))
    summary.path.write_text("nothing of that kind")
    pane.show_summary(summary)
    pane.rest()
    assert pane.notice.text()
    assert pane.description.toPlainText() == ""


def test_no_record(pane: Pane) -> None:
    pane.read("something")
    pane.show_summary(None)
    empty = [label for label in pane.findChildren(QLabel) if label.isVisible()]
    assert [label.text() for label in empty] == ["No record selected"]
    assert not pane.description.isVisible()


def test_an_empty_description(pane: Pane) -> None:
    pane.read("")
    assert pane.description.toPlainText() == ""
    assert not pane.notice.isVisible()


def test_chapters_are_listed_with_links_that_work(pane: Pane) -> None:
    seconds: list[int] = []
    pane.description.seek_chosen.connect(seconds.append)
    pane.read(CHAPTERS, duration=600)
    lines = pane.description.toPlainText().split("\n")
    assert lines[0] == "Chapters"
    assert "Middle <i>" in lines
    document = pane.description.document()
    hrefs = [document.find(clock).charFormat().anchorHref() for clock in ("0:00", "1:30", "2:00")]
    assert hrefs == [f"vidbrowser:seek?t={at}" for at in (0, 90, 120)]
    for href in hrefs:
        pane.description.anchorClicked.emit(QUrl(href))
    assert seconds == [0, 90, 120]


def test_facts_and_their_exact_form(pane: Pane, tmp_path: Path) -> None:
    moment = datetime(2022, 6, 4, 19, 52, 15, tzinfo=UTC)
    summary = pane.summary(
        tmp_path / "x.md",
        id="a" * 11,
        published=moment,
        added=moment.replace(day=5),
        duration=1292,
        views=81_812,
        likes=0,
    )
    pane.show_summary(summary)
    assert pane.facts.texts == [
        ("Published", formatting.day(moment)),
        ("Length", "21:32"),
        ("Views", "81.8K"),
        ("Likes", "0"),
        ("Added", formatting.day(moment.replace(day=5))),
    ]
    published, _, views, *_ = pane.facts.tooltips
    assert formatting.exact_count(81_812) in views
    assert formatting.moment_text(moment) in published
    pane.show_summary(pane.summary(tmp_path / "z.md", views=1, likes=1, dislikes=1))
    assert [text for _, text in pane.facts.texts] == ["1", "1", "1"]
    pane.show_summary(pane.summary(tmp_path / "y.md"))
    assert pane.facts.texts == []
    assert not pane.facts.isVisible()


@pytest.mark.parametrize("field", ["title", "channel"])
def test_hostile_texts_are_shown_as_they_are(pane: Pane, field: str) -> None:
    told: dict[str, Any] = {"title": HOSTILE, "channels": (HOSTILE,)}
    pane.read("", tags=(HOSTILE,), categories=(HOSTILE,), id=HOSTILE, **told)
    (channel,) = pane.channels.links
    label = pane.title if field == "title" else channel
    assert "<img src=" in label.text()
    assert "\n" not in label.text()
    assert "\u202e" not in label.text()
    for shown in pane.findChildren(QLabel):
        assert shown.textFormat() == Qt.TextFormat.PlainText or "<" not in shown.text()
    for text in pane.chip_texts:
        assert text.startswith("<img src=")
    for widget in (channel, pane.title, *pane.findChildren(Chip)):
        assert "<img" not in widget.toolTip()
    assert channel.shortcut().isEmpty()


def test_chips_and_channel_filter(pane: Pane, qtbot: QtBot) -> None:
    chosen: list[tuple[str, str, bool]] = []
    pane.value_chosen.connect(lambda *value: chosen.append(value))
    channels = ("Slow Maps", "Bo Li")
    pane.read("", tags=("a, b",), categories=("Music",), channels=channels)
    assert pane.chip_texts == ["Music", "a, b"]
    music, tag = pane.chips.chips
    qtbot.mouseClick(music, LEFT, pos=QPoint(9, 9))
    qtbot.mouseClick(tag, LEFT, ALT, pos=QPoint(9, 9))
    assert [link.text() for link in pane.channels.links] == [*channels]
    for link in pane.channels.links:
        qtbot.mouseClick(link, LEFT)
    assert chosen == [
        ("category", "Music", False),
        ("tag", "a, b", True),
        ("channel", "Slow Maps", False),
        ("channel", "Bo Li", False),
    ]
    pane.read("")
    assert pane.chip_texts == []
    assert not pane.channels.isVisible()


def test_more_tags_than_are_drawn_are_counted(pane: Pane) -> None:
    pane.read("", tags=tuple(f"tag {n}" for n in range(100)))
    assert len(pane.chip_texts) == 60
    assert "and 40 more" in [label.text() for label in pane.findChildren(QLabel)]


def test_buttons(pane: Pane) -> None:
    pane.read("")
    told: list[str] = []
    pane.open_wanted.connect(lambda summary, at: told.append(f"open {summary.title} {at}"))
    pane.copy_wanted.connect(lambda summary: told.append(f"copy {summary.title}"))
    pane.show_file_wanted.connect(lambda summary: told.append(f"show {summary.title}"))
    for button in (pane.open_button, pane.copy_button, pane.file_button):
        button.click()
    assert told == ["open record 0", "copy record", "show record"]


def test_matches_are_marked_and_the_pane_scrolls(pane: Pane) -> None:
    pane.set_terms(("war",))
    pane.read("war<br />" * 200)
    marks: Sequence[object] = pane.description.extraSelections()
    assert len(marks) == 200
    pane.set_terms(())
    assert pane.description.extraSelections() == []
    bar = pane.description.verticalScrollBar()
    pane.scroll_description(1)
    assert bar.value() > 0
    pane.scroll_description(-1)
    assert bar.value() == 0
