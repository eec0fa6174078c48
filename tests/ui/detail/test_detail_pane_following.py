"""While a query is typed the pane stays as it is, whole; it follows when the keys rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer

from tests.ui.detail.test_detail_pane import Pane
from vidbrowser.catalogue.catalogue import EMPTY, Catalogue
from vidbrowser.ui.detail.description_loader import DescriptionLoader

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def pane(qtbot: QtBot, tmp_path: Path) -> Pane:
    pane = Pane(qtbot, tmp_path)
    pane.read("war and peace")  # the record is called so
    return pane


def marks(pane: Pane) -> list[str]:
    return [selection.cursor.selectedText() for selection in pane.description.extraSelections()]


def test_typing_shows_the_last_only(pane: Pane, qtbot: QtBot) -> None:
    titles = set()
    for number in range(9):
        summary = pane.summary(pane.write(f"number{number}", f"war {number}"))
        pane.follow(summary, ("war",))
        titles.add(pane.title.text())
        assert (marks(pane), pane.description.toPlainText()) == ([], "war and peace")
    assert titles == {"record"}
    qtbot.waitUntil(lambda: pane.title.text() == "number8")
    assert marks(pane) == []  # the description is still of the record before
    pane.rest()
    assert pane.description.toPlainText() == "war 8"
    assert marks(pane) == ["war"]


def test_the_same_record_is_marked_when_the_keys_rest(pane: Pane, qtbot: QtBot) -> None:
    pane.follow(pane.shown, ("war",))
    assert marks(pane) == []
    qtbot.waitUntil(lambda: marks(pane) == ["war"])
    assert pane.tasks.kept == []  # nothing is read again


def test_an_empty_pane_is_filled_at_once(pane: Pane) -> None:
    summary = pane.summary(pane.write("first", "of all"))
    pane.show_summary(None)
    pane.follow(summary, ("all",))
    assert pane.title.text() == "first"
    pane.rest()
    assert marks(pane) == ["all"]


def test_who_moves_does_not_wait(pane: Pane, qtbot: QtBot) -> None:
    typed, moved = (pane.summary(pane.write(name, "war")) for name in ("typed", "moved"))
    pane.follow(typed, ("war",))
    pane.show_summary(moved)
    assert pane.title.text() == "moved"
    pane.rest()
    assert marks(pane) == ["war"]  # what was typed counts for it
    qtbot.wait(200)
    assert pane.title.text() == "moved"


def test_a_query_that_finds_nothing_empties_the_pane(pane: Pane, qtbot: QtBot) -> None:
    pane.follow(None, ())
    assert pane.title.isVisible()
    qtbot.waitUntil(lambda: not pane.title.isVisible())
    assert pane.shown is None


def is_at_rest(pane: Pane) -> bool:
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    owners = [pane, *pane.findChildren(DescriptionLoader)]
    assert len(owners) == 2
    return not any(
        timer.isActive() for of in owners for timer in of.findChildren(QTimer, "", direct)
    )


def test_a_description_that_has_come_stays(pane: Pane, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: is_at_rest(pane))
    assert pane.description.toPlainText().strip() == "war and peace"


def test_a_file_that_has_not_changed_is_not_read_again(pane: Pane, qtbot: QtBot) -> None:
    pane.set_catalogue(EMPTY)
    pane.rest()  # the first catalogue: what hashtags it knows was not known before
    pane.set_catalogue(Catalogue(EMPTY.frame))
    (looked_at,) = pane.tasks.kept
    assert looked_at
    pane.tasks.finish_all()
    qtbot.waitUntil(lambda: is_at_rest(pane))
    assert pane.tasks.kept == []
