"""Where a record says it: by the query, by what is typed there, played by Enter."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from tests.catalogue.built import catalogue_of
from tests.ui.later import Later
from vidbrowser.query import EVERYTHING, parse
from vidbrowser.records.record import Record
from vidbrowser.search.said import MOST_HITS
from vidbrowser.subtitles.index import Index, SubtitleFile
from vidbrowser.subtitles.shown import Cue
from vidbrowser.subtitles.spoken import Spoken
from vidbrowser.subtitles.transcript import transcript
from vidbrowser.ui.detail.said_box import SaidBox

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from vidbrowser.catalogue.catalogue import Catalogue

ROOT = Path("/archive")
_ISOLATES = dict.fromkeys((0x2068, 0x2069))
SAID = [Cue(5, "Good <b>morning</b>"), Cue(70, "and a good night"), Cue(3700, "harbours")]


class Box(SaidBox):
    """A box before a record with subtitles and one without; it looks when the test says so."""

    def __init__(self, qtbot: QtBot, folder: Path, said: list[Cue]) -> None:
        self.tasks = Later()
        super().__init__(self.tasks)
        self._qtbot = qtbot
        path = folder / "x.subtitles"
        with closing(Index(path)) as index:
            index.add({SubtitleFile(b"a.info.json", b"a.srt", 1, 1): transcript(said)})
        records = [Record(ROOT / "a.info.json", "a", subtitles=("en",)), Record(ROOT / "b.md", "b")]
        self.catalogue: Catalogue = catalogue_of(records, ROOT).with_spoken(Spoken({ROOT: path}))
        self.set_query(EVERYTHING)
        self.set_catalogue(self.catalogue)
        self.go_to(0)

    def go_to(self, row: int) -> None:
        self.show_summary(self.catalogue.summaries([row])[0])
        self.tasks.finish_all()

    def ask(self, query: str) -> None:
        self.set_query(parse(query))
        self.tasks.finish_all()

    def type_text(self, text: str) -> None:
        self._qtbot.keyClicks(self.edit, text)
        self._qtbot.waitUntil(lambda: bool(self.tasks.kept))
        self.tasks.finish_all()

    @property
    def lines(self) -> list[str]:
        texts = (self.places.item(row).text() for row in range(self.places.count()))
        return [" ".join(text.translate(_ISOLATES).split()) for text in texts]


@pytest.fixture
def box(qtbot: QtBot, tmp_path: Path) -> Box:
    made = Box(qtbot, tmp_path, SAID)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_query_lists_where_it_is_said_and_enter_plays_there(box: Box, qtbot: QtBot) -> None:
    assert box.lines == []
    box.ask("said:good")
    assert box.lines == ["0:05 · Good <b>morning</b>", "1:10 · and a good night"]
    assert box.told.text() == "2 places; Enter plays the video there."
    qtbot.keyClick(box.places, Qt.Key.Key_Down)
    with qtbot.waitSignal(box.seek_chosen) as chosen:
        qtbot.keyClick(box.places, Qt.Key.Key_Return)
    assert chosen.args == [70]
    box.ask("harbour")
    assert box.lines == []
    assert box.told.isHidden()


def test_what_is_typed_is_looked_for_from_the_begin_of_words(box: Box, qtbot: QtBot) -> None:
    box.ask("said:good")
    box.type_text("harb")
    assert box.lines == ["1:01:40 · harbours"]
    assert box.told.text() == "1 place; Enter plays the video there."
    box.type_text("q")
    assert box.lines == []
    assert box.told.text() == "Not said in this record"
    box.edit.clear()
    qtbot.waitUntil(lambda: bool(box.tasks.kept))
    box.tasks.finish_all()
    assert len(box.lines) == 2  # what the query asks for is back


def test_enter_goes_from_what_is_typed_to_the_places(box: Box, qtbot: QtBot) -> None:
    box.type_text("good")
    with qtbot.waitActive(box):
        box.activateWindow()
    box.edit.setFocus()
    qtbot.keyClick(box.edit, Qt.Key.Key_Return)
    assert box.places.hasFocus()


def test_it_is_there_for_records_with_subtitles_while_these_are_searched(box: Box) -> None:
    assert box.isVisible()
    box.go_to(1)
    assert box.isHidden()
    box.go_to(0)
    assert box.isVisible()
    box.set_catalogue(box.catalogue.with_spoken(None))
    assert box.isHidden()
    box.set_catalogue(box.catalogue)
    box.show_summary(None)
    assert box.isHidden()


def test_an_answer_to_an_older_question_is_dropped(box: Box) -> None:
    box.set_query(parse("said:night"))
    box.set_query(parse("said:morning"))
    box.tasks.finish_all()
    assert box.lines == ["0:05 · Good <b>morning</b>"]
    box.set_query(parse("said:night"))
    box.show_summary(box.catalogue.summaries([1])[0])
    box.tasks.finish_all()
    assert box.lines == []


def test_of_many_places_the_first_are_told(qtbot: QtBot, tmp_path: Path) -> None:
    box = Box(qtbot, tmp_path, [Cue(second, "again") for second in range(MOST_HITS + 5)])
    qtbot.addWidget(box)
    box.ask("said:again")
    assert len(box.lines) == MOST_HITS
    assert box.told.text() == f"The first {MOST_HITS} places; Enter plays the video there."
