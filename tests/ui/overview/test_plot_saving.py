"""Plots are copied and written; how it went is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from tests.ui.overview.made import counted
from vidbrowser.statistics.plot import Name
from vidbrowser.ui.overview.overview_view import OverviewView
from vidbrowser.ui.overview.plot_saving import PlotSaving
from vidbrowser.ui.tasks import Tasks
from vidbrowser.ui.widgets import question

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def saving(qtbot: QtBot) -> Iterator[tuple[OverviewView, PlotSaving]]:
    """Return the view of a few records, and what saves its plots."""
    view, tasks = OverviewView(), Tasks(1)
    qtbot.addWidget(view)
    view.show_overview(counted())
    yield view, PlotSaving(view, tasks)
    tasks.close()


def test_a_plot_is_copied(saving: tuple[OverviewView, PlotSaving], qtbot: QtBot) -> None:
    view, saver = saving
    with qtbot.waitSignal(saver.told) as told:
        saver.copy_table(view.plots[Name.CHANNEL])
    assert told.args == ["Table copied"]
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == ["plot", "value", "amount", "whole", "measure"]
    assert ["channel", "One", "4", "4", "records"] in [line.split("\t") for line in lines]
    with qtbot.waitSignal(saver.told) as told:
        saver.copy_picture(view.plots[Name.CHANNEL])
    assert told.args == ["Picture copied"]
    assert not QGuiApplication.clipboard().image().isNull()


def test_the_menu_of_a_table_sorts_it(saving: tuple[OverviewView, PlotSaving]) -> None:
    view, saver = saving
    plot = view.plots[Name.CHANNEL]
    for wanted in (False, True):
        view.show_tables(wanted)
        offered = [action.text() for action in saver.menu_of(plot).actions()]
        assert ("Sort By" in offered) is wanted


def test_the_menu_offers_what_can_be_done(saving: tuple[OverviewView, PlotSaving]) -> None:
    view, _ = saving
    view.show()
    plot, asked = view.plots[Name.CHANNEL], list[str]()
    plot.bar_excluded.connect(lambda _name, value: asked.append(value))
    place = plot.boxes.bars[1].center().toPoint()
    assert plot.plot is not None
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(plot, QContextMenuEvent(reason, place, plot.mapToGlobal(place)))
    menu = plot.findChildren(QMenu)[-1]
    offered = {action.text(): action for action in menu.actions()}
    assert [*offered][-3:] == ["Copy as Picture", "Copy as Table", "Export…"]
    assert plot.told in offered
    offered["Leave Out"].trigger()
    assert asked == [plot.plot.bars[1].value]
    menu.close()


def test_a_file_is_asked_for_and_written(
    saving: tuple[OverviewView, PlotSaving],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    view, saver = saving
    chosen = (str(tmp_path / "plots"), "Picture (*.png)")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: chosen)
    with qtbot.waitSignal(saver.told) as told:
        view.export_button.click()
    assert told.args == [f"The plots were written to {tmp_path / 'plots.png'}"]
    assert not QImage(str(tmp_path / "plots.png")).isNull()


@pytest.mark.parametrize("answer", [0, None])
def test_one_whose_name_had_no_ending_is_replaced_after_asking(
    saving: tuple[OverviewView, PlotSaving],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    answer: int | None,
) -> None:
    view, saver = saving
    there, asked = tmp_path / "plots.csv", list[str]()
    there.write_text("mine")
    chosen = (str(tmp_path / "plots"), "Table (*.csv)")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: chosen)

    def ask(_window: object, _title: str, text: str, _answers: list[str]) -> int | None:
        asked.append(text)
        return answer

    monkeypatch.setattr(question, "ask", ask)
    view.export_button.click()
    qtbot.waitUntil(lambda: saver._tasks.idle)
    assert asked == ["plots.csv exists. Replace it?"]
    assert (there.read_text() == "mine") is (answer is None)


def test_the_menu_tells_what_the_query_says_of_the_bar(
    saving: tuple[OverviewView, PlotSaving],
) -> None:
    view, saver = saving
    view.show_overview(counted("-channel:=One"))
    plot = view.plots[Name.CHANNEL]
    for value, left_out in (("One", True), ("Two", False)):
        plot.point_at(value, value)
        offered = {action.text(): action for action in saver.menu_of(plot).actions()}
        assert offered["Leave Out"].isChecked() is left_out
        assert not offered["Filter By It"].isChecked()


def test_what_cannot_be_written_is_told(
    saving: tuple[OverviewView, PlotSaving], qtbot: QtBot, tmp_path: Path
) -> None:
    view, saver = saving
    with qtbot.waitSignal(saver.told) as told:
        saver.write((view.plots[Name.TAG],), tmp_path / "gone" / "a.svg")
    assert "a.svg was not written: " in told.args[0]


def test_without_numbers_nothing_is_written(
    saving: tuple[OverviewView, PlotSaving], tmp_path: Path
) -> None:
    view, saver = saving
    view.show_overview(None)
    assert saver.sheet(tuple(view.plots.values())) is None
    saver.write((view.plots[Name.TAG],), tmp_path / "a.svg")
    assert list(tmp_path.iterdir()) == []
    assert not view.export_button.isEnabled()
