"""While one moves through the records no description stands below the title of another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer, QUrl

from tests.ui.detail.test_detail_pane import Pane

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def pane(qtbot: QtBot, tmp_path: Path) -> Pane:
    return Pane(qtbot, tmp_path)


def test_the_description_of_the_record_before_is_dimmed_at_once_and_goes_soon(
    pane: Pane, qtbot: QtBot
) -> None:
    pane.read("of the first")
    pane.show_summary(pane.summary(pane.write("slow", "of the second")))
    assert (pane.title.text(), pane.description.stale) == ("slow", True)
    qtbot.waitUntil(lambda: pane.description.toPlainText() == "")  # the disk does not answer
    assert not pane.description.stale
    pane.tasks.finish_all()
    assert pane.description.toPlainText() == "of the second"
    assert not pane.description.stale


def test_while_keys_repeat_no_description_stands_below_the_title_of_another(
    pane: Pane, qtbot: QtBot
) -> None:
    pane.read("of the first")
    summaries = [pane.summary(pane.write(f"number{n}", f"of {n}")) for n in range(9)]
    steps = 0

    def step() -> None:
        nonlocal steps
        pane.show_summary(summaries[steps % 9])
        steps += 1

    held = QTimer(interval=30)  # milliseconds, as keyboards repeat
    held.timeout.connect(step)
    held.start()
    qtbot.waitUntil(lambda: steps > 1)
    assert pane.description.stale
    qtbot.waitUntil(lambda: pane.description.toPlainText() == "")  # though the keys do not rest
    held.stop()

    def is_described() -> bool:
        pane.tasks.finish_all()  # on a busy machine also what was asked for on the way
        return pane.description.toPlainText() == f"of {(steps - 1) % 9}"

    qtbot.waitUntil(is_described)


def test_a_step_from_rest_reads_at_once_and_back_again_dims_nothing(
    pane: Pane, qtbot: QtBot
) -> None:
    pane.read("of the first")
    first, second = pane.shown, pane.summary(pane.write("second", "of the second"))
    pane.show_summary(second)
    pane.show_summary(first)
    assert not pane.description.stale
    pane.rest()
    assert pane.description.toPlainText() == "of the first"


def test_the_links_of_a_dimmed_description_lead_nowhere(pane: Pane) -> None:
    pane.read("0:00 Beginning<br />1:30 Middle")
    chosen: list[int] = []
    pane.description.seek_chosen.connect(chosen.append)
    pane.show_summary(pane.summary(pane.write("second", "of the second")))
    pane.description.anchorClicked.emit(QUrl("vidbrowser:seek?t=90"))
    assert chosen == []
    pane.rest()
    pane.description.anchorClicked.emit(QUrl("vidbrowser:seek?t=90"))
    assert chosen == [90]
