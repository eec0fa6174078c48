"""Several records are summed up: newest selection wins, and no sum stands under another count."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NoReturn

import pytest
from PySide6.QtCore import Qt

from tests.ui.later import Later
from tests.ui.results import FIRST, catalogue_of, record, result_of
from vidbrowser.search.position_set import PositionSet
from vidbrowser.ui import formatting
from vidbrowser.ui.detail.selection_summary import SelectionSummary

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from vidbrowser.search.result import Result


class Shown(SelectionSummary):
    """Sums are there when the test says so."""

    def __init__(self, qtbot: QtBot) -> None:
        self.later = Later()
        super().__init__(self.later)
        qtbot.addWidget(self)
        self.show()

    @property
    def told(self) -> list[str]:
        return [self.heading.text(), *(value.text() for value in self.values.values())]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot)


@pytest.fixture
def result() -> Result:
    """Return three records, the newest first: 2, 1, 0."""
    return result_of(
        catalogue_of(
            [
                record(0, duration=3_661, views=1_000, channels=("A",)),
                record(1, duration=59, views=None, channels=("B",)),
                record(2, channels=("a",), published=FIRST + timedelta(days=400)),
            ]
        )
    )


def test_the_size_of_media_is_told_where_there_is_any(shown: Shown) -> None:
    records = [record(0, media_size=1_500_000_000), record(1, media_size=2_000), record(2)]
    shown.show_sums(result_of(catalogue_of(records)), PositionSet.first(3))
    shown.later.finish_all()
    assert shown.told[-1] == f"{formatting.size(1_500_002_000)} (known of 2)"
    assert not shown.values["Size"].isHidden()
    shown.show_sums(result_of(catalogue_of(records[2:])), PositionSet.first(1))
    shown.later.finish_all()
    assert shown.values["Size"].isHidden()


def test_what_is_told(shown: Shown, result: Result) -> None:
    shown.show_sums(result, PositionSet.first(3))
    assert shown.told == ["3 records selected", "", "", "", "", ""]
    shown.later.finish_all()
    days = f"{formatting.day(FIRST)} – {formatting.day(FIRST + timedelta(days=400))}"
    views = formatting.exact_count(1_000)
    assert shown.told == [
        *("3 records selected", "1 h 02 min (known of 2)", "2"),
        *(days, f"{views} (known of 1)"),
        "–",
    ]


def test_what_is_missing_is_a_dash(shown: Shown) -> None:
    bare = [record(n, channels=(), published=None) for n in range(2)]
    shown.show_sums(result_of(catalogue_of(bare)), PositionSet.first(2))
    shown.later.finish_all()
    assert shown.told[1:] == ["–"] * 5


def test_the_newest_selection_wins(shown: Shown, result: Result) -> None:
    shown.show_sums(result, PositionSet.first(3))
    shown.later.finish_all()
    before = shown.told
    shown.show_sums(result, PositionSet((0, 2)))
    shown.show_sums(result, PositionSet((1, 3)))
    assert shown.told == before  # whole, until all of the new is there
    shown.later.finish(1)
    assert shown.told[:3] == ["2 records selected", "1 h 02 min", "2"]
    shown.later.finish(0)
    assert shown.told[:3] == ["2 records selected", "1 h 02 min", "2"]


def test_sums_that_are_late_leave_an_empty_place(
    shown: Shown, result: Result, qtbot: QtBot
) -> None:
    shown.show_sums(result, PositionSet.first(3))
    shown.later.finish_all()
    shown.show_sums(result, PositionSet((0, 2)))
    qtbot.waitUntil(lambda: shown.told == ["2 records selected", "", "", "", "", ""])
    shown.later.finish_all()
    assert shown.told[1] == "0:59 (known of 1)"


def test_a_failure_is_told_and_tried_again(
    shown: Shown, result: Result, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> NoReturn:
        raise MemoryError("no room")

    with monkeypatch.context() as broken:
        broken.setattr("vidbrowser.search.result.summed", fail)
        shown.show_sums(result, PositionSet.first(3))
        shown.later.finish_all()
    assert "The sums failed" in shown.notice.text()
    shown.notice.retry_button.click()
    shown.later.finish_all()
    assert not shown.notice.isVisible()
    assert shown.told[2] == "2"


def test_its_buttons(shown: Shown, qtbot: QtBot) -> None:
    with qtbot.waitSignals([shown.copy_wanted, shown.export_wanted]):
        for button in (shown.copy_button, shown.export_button):
            qtbot.keyClick(button, Qt.Key.Key_Return)
