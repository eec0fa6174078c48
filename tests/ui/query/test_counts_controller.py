"""What is counted beside the list comes when it is wanted, and is dropped when it no longer is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from tests.catalogue.built import catalogue_of
from tests.failing import Failing
from tests.ui.later import Later
from tests.ui.samples import ROOT, record
from vidbrowser.query import parse
from vidbrowser.search.order import Order
from vidbrowser.search.result import Result, search
from vidbrowser.ui.query.completion_popup import CompletionPopup
from vidbrowser.ui.query.counts_controller import CountsController
from vidbrowser.ui.query.filter_bar import FilterBar
from vidbrowser.ui.query.timeline import Timeline

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pytestqt.qtbot import QtBot

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.search.histogram import Histogram
    from vidbrowser.search.no_match import Culprit

CATALOGUE = catalogue_of(
    [
        record(1, tags=["jazz", "live"], categories=["Music"]),
        record(2, tags=["Jazz"], categories=["Music"]),
        record(3, tags=["war"], categories=["Education"]),
    ],
    ROOT,
)
OTHER = catalogue_of([record(9, tags=["chess"])], ROOT)


def result(query: str = "", catalogue: Catalogue = CATALOGUE) -> Result:
    return search(catalogue, parse(query), Order.NEWEST)


class Drawn(Timeline):
    """A timeline that keeps how many records it was told of."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.drawn: list[int] = []

    def show_histogram(
        self, histogram: Histogram | None, chosen: Sequence[tuple[int, int]] = ()
    ) -> None:
        super().show_histogram(histogram, chosen)
        self.drawn.append(sum(histogram.counts) if histogram else 0)


def finish_while(tasks: Later, something_happens: Callable[[], None]) -> None:
    """Do the work that was asked for first; `something_happens` before its outcome comes back."""
    work, on_done, _on_error = tasks.kept.pop(0)
    outcome = work()
    something_happens()
    on_done(outcome)


class Linked:
    """The parts that counting joins, with work that is done when the test says so."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        self.bar = FilterBar(self.window)
        self.timeline = Drawn(self.window)
        self.tasks = Later()
        self.link = CountsController(self.bar, self.timeline, self.tasks)
        self.tags = self.bar.choosers["tag"]
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def ask(self, text: str) -> None:
        self.bar.edit.setText(text)
        self.link.follow(result(str(self.bar.query)))

    @property
    def shown(self) -> dict[str, str]:
        model = self.tags.popup.model
        rows = range(model.rowCount())
        return {model.value(row): model.index(row, 1).data() for row in rows}


@pytest.fixture
def linked(qtbot: QtBot) -> Linked:
    return Linked(qtbot)


def test_before_the_first_result_nothing_is_counted(linked: Linked) -> None:
    linked.tags.click()
    assert linked.tasks.kept == []


def test_an_open_chooser_is_filled_and_follows_the_result(linked: Linked) -> None:
    linked.link.follow(result())
    linked.tags.click()
    linked.tasks.finish_all()
    assert linked.shown == {"Jazz": "2", "live": "1", "war": "1"}
    linked.ask("category:Education")
    linked.tasks.finish_all()
    assert linked.shown == {"war": "1"}
    linked.bar.edit.clear()
    linked.link.follow(result(catalogue=OTHER))
    linked.tasks.finish_all()
    assert linked.shown == {"chess": "1"}
    linked.tags.popup.close()
    linked.link.follow(result())
    assert linked.tasks.kept == []  # closed choosers cost nothing


def test_counts_honour_other_filters_but_not_their_own(linked: Linked) -> None:
    linked.ask("category:Education tag:jazz")
    linked.bar.choosers["category"].click()
    linked.tasks.finish_all()
    model = linked.bar.choosers["category"].popup.model
    assert [model.value(row) for row in range(model.rowCount())] == ["Music", "Education"]
    assert model.index(1, 1).data() == "0"  # it is chosen, and can be taken back


def test_tags_that_must_all_be_there_are_counted_within_those_that_are_chosen(
    linked: Linked, qtbot: QtBot
) -> None:
    linked.ask("tag:live")
    linked.tags.click()
    linked.tasks.finish_all()
    assert linked.shown == {"Jazz": "1", "live": "1"}
    any_box = linked.tags.popup.any_box
    qtbot.mouseClick(any_box, Qt.MouseButton.LeftButton, pos=QPoint(8, any_box.height() // 2))
    assert any_box.isChecked()
    linked.tasks.finish_all()
    assert linked.shown == {"Jazz": "2", "live": "1", "war": "1"}


def test_an_answer_that_is_no_longer_wanted_is_dropped(linked: Linked) -> None:
    linked.link.follow(result())
    linked.bar.facet_wanted.emit("tag", "wa", 10)
    linked.bar.facet_wanted.emit("tag", "ja", 10)
    linked.bar.facet_wanted.emit("category", "", 10)  # of another field: drops nothing
    linked.tasks.finish(1)
    assert list(linked.shown) == ["Jazz"]
    linked.tasks.finish(0)  # the older wish comes last
    assert list(linked.shown) == ["Jazz"]
    linked.tasks.finish_all()
    assert linked.bar.choosers["category"].popup.model.rowCount() == 2


def test_what_is_no_longer_wanted_is_not_counted(
    linked: Linked, monkeypatch: pytest.MonkeyPatch
) -> None:
    counting = Failing(monkeypatch, "vidbrowser.search.facets.facet")
    counting.mended = True
    linked.link.follow(result())
    for find in ("w", "wa", "war"):
        linked.bar.facet_wanted.emit("tag", find, 10)
    linked.tasks.finish_all()
    assert counting.calls == 1  # at 100,000 records each would hold up the one that is wanted
    assert list(linked.shown) == ["war"]


def test_a_count_that_fails_late_says_nothing_of_the_newer_one(
    linked: Linked, monkeypatch: pytest.MonkeyPatch
) -> None:
    counting = Failing(monkeypatch, "vidbrowser.ui.query.counts_controller._facet")
    linked.link.follow(result())
    linked.tags.click()
    _, _, fail = linked.tasks.kept.pop()
    linked.tags.ask_again()
    counting.mended = True
    linked.tasks.finish_all()
    fail(ZeroDivisionError("of the older wish"))
    assert "war" in linked.shown
    assert "could not" not in linked.tags.popup.foot.text()


def test_completions_are_counted_within_what_else_is_asked(linked: Linked, qtbot: QtBot) -> None:
    popup = CompletionPopup(linked.bar.edit)
    popup.values_wanted.connect(lambda field, find: linked.link.complete(popup, field, find))
    linked.link.follow(result())
    linked.bar.edit.setFocus()

    def offered(text: str) -> list[str]:
        linked.bar.edit.clear()
        qtbot.keyClicks(linked.bar.edit, text)
        linked.tasks.finish_all()
        if not popup.isVisible():
            return []
        return [formatting_off(popup.item(row).text()) for row in range(popup.count())]

    assert offered("category:Education tag:ja") == []
    assert offered("category:Music tag:") == ["Jazz 2", "live 1"]
    assert offered("category:Education OR tag:ja") == ["Jazz 2"]
    assert offered("live -tag:") == ["Jazz 1", "live 1"]
    assert offered("tag:live tag:ja") == ["Jazz 1"]
    popup.hide()


def formatting_off(text: str) -> str:
    return " ".join(text.replace("\u2068", "").replace("\u2069", "").split())


def test_completions_wanted_before_there_is_a_result_come_with_it(
    linked: Linked, qtbot: QtBot
) -> None:
    popup = CompletionPopup(linked.bar.edit)
    popup.values_wanted.connect(lambda field, find: linked.link.complete(popup, field, find))
    linked.bar.edit.setFocus()
    qtbot.keyClicks(linked.bar.edit, "tag:ja")
    linked.link.follow(result("tag:ja"))
    linked.tasks.finish_all()
    assert [popup.item(row).text() for row in range(popup.count())] == ["\u2068Jazz\u2069   2"]
    popup.hide()
    linked.link.follow(result("tag:ja"))
    assert not linked.tasks.kept  # once is enough


def test_the_blocking_part_is_told_of_the_result_that_is_shown(linked: Linked) -> None:
    told: list[tuple[Culprit, ...]] = []
    linked.link.blamed.connect(told.append)
    linked.ask("jazz tag:<b>")
    linked.link.explain_nothing(result("jazz tag:<b>"))
    linked.tasks.finish_all()
    assert told == []  # that result is not shown: another was asked for
    nothing = result("jazz tag:<b>")
    linked.link.follow(nothing)
    linked.link.explain_nothing(nothing)
    linked.tasks.finish_all()
    assert told == [((parse("tag:<b>"), 2),)]


def test_counts_that_come_after_a_newer_wish_are_not_shown(linked: Linked) -> None:
    linked.link.follow(result())
    linked.tags.click()
    finish_while(linked.tasks, lambda: linked.link.follow(result(catalogue=OTHER)))
    assert linked.shown == {}
    linked.tasks.finish_all()
    assert linked.shown == {"chess": "1"}
