"""The picture in the detail pane: whole, within its frame, or why it is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu

from tests.ui.later import Later
from tests.ui.records.test_thumbnail_loader import picture
from tests.ui.results import Pictures, PromptLoader, catalogue_of, record
from vidbrowser.records.sentence import Sentence
from vidbrowser.thumbnails.outcome import Failure, FailureKind, NotFetched
from vidbrowser.ui.detail.picture_box import PictureBox, explain, what_helps

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from vidbrowser.records.fields import Summary


def summary(image: str | None) -> Summary:
    found: Summary = catalogue_of([record(1, image=image)]).summaries([0])[0]
    return found


class Shown:
    def __init__(self, qtbot: QtBot) -> None:
        self.tasks = Later()
        gone = Failure(FailureKind.GONE, Sentence("The picture is gone at its source."))
        self.pictures = Pictures({"here": picture(), "gone": gone})
        self.loader = PromptLoader(lambda: self.pictures, self.tasks, may_fetch=False)
        self.box = PictureBox(self.loader)
        qtbot.addWidget(self.box)
        self.box.resize(320, 180)
        self.box.show()

    def show(self, image: str | None) -> bytes:
        """Show `image`, wait for it and return what is seen."""
        self.box.show_summary(summary(image))
        self.box.grab()
        self.tasks.finish_all()
        return self.seen()

    def seen(self) -> bytes:
        return bytes(self.box.grab().toImage().constBits())


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot)


def test_nothing_is_shown_before_a_record(shown: Shown) -> None:
    assert not shown.box.grab().isNull()
    assert shown.pictures.asked == []


def test_the_picture_comes_when_it_is_there(shown: Shown) -> None:
    shown.box.show_summary(summary("here"))
    loading = shown.seen()
    shown.tasks.finish_all()
    assert shown.seen() != loading
    middle = shown.box.grab().toImage().pixelColor(160, 90)
    assert (middle.red() > 200, middle.blue() < 60) == (True, True)


def test_every_state_looks_different(shown: Shown) -> None:
    seen = {shown.show(image) for image in ("here", "gone", "http://not.fetched/", None)}
    assert len(seen) >= 3


def test_states_in_words() -> None:
    assert explain(None) == "Loading the picture…"
    assert "network" in explain(NotFetched("http://x"))
    for kind in FailureKind:
        assert explain(Failure(kind, Sentence("Why it is so."))) == "Why it is so."


def test_it_takes_its_share_of_the_pane_and_no_more(shown: Shown) -> None:
    shown.box.fit(1000)
    assert shown.box.heightForWidth(320) == 180
    shown.box.fit(500)
    assert shown.box.heightForWidth(320) == 180
    assert shown.box.heightForWidth(640) == 210


def test_it_gives_way_where_text_has_hardly_room(shown: Shown) -> None:
    for height, is_there in ((1000, True), (80, False), (1000, True)):
        shown.box.fit(height)
        assert shown.box.isVisible() is is_there


def test_it_has_a_name_and_says_its_state(shown: Shown) -> None:
    assert shown.box.accessibleName() == "Picture"
    shown.show("gone")
    assert shown.box.accessibleDescription() == "The picture is gone at its source."
    shown.show("here")
    assert shown.box.accessibleDescription() == ""


def test_a_failed_picture_is_asked_for_again(shown: Shown, qtbot: QtBot) -> None:
    shown.show("gone")
    assert what_helps(shown.box.missing or NotFetched("")) == "Try Again"
    shown.pictures.answers["gone"] = picture()
    shown.pictures.forget = lambda image: None  # type: ignore[method-assign]
    qtbot.mouseClick(shown.box, Qt.MouseButton.LeftButton)
    assert len(shown.pictures.asked) == 1  # a click is for what must be allowed only
    menu = menu_of(shown.box)
    assert [action.text() for action in menu.actions()] == ["Try Again"]
    menu.actions()[0].trigger()
    shown.tasks.finish_all()
    assert shown.box.missing is None
    assert len(shown.pictures.asked) == 2


def test_a_click_asks_to_be_allowed_what_is_on_the_network(shown: Shown, qtbot: QtBot) -> None:
    shown.show("http://not.fetched/")
    with qtbot.waitSignal(shown.box.allow_wanted, timeout=1000):
        qtbot.mouseClick(shown.box, Qt.MouseButton.LeftButton)
    menu = menu_of(shown.box)
    with qtbot.waitSignal(shown.box.allow_wanted, timeout=1000):
        menu.actions()[0].trigger()
    shown.show("here")
    with qtbot.assertNotEmitted(shown.box.allow_wanted):
        qtbot.mouseClick(shown.box, Qt.MouseButton.LeftButton)
        shown.box.try_again()


def menu_of(box: PictureBox) -> QMenu:
    """Open the context menu of `box` and return it, closed again."""
    place = box.rect().center()
    reason = QContextMenuEvent.Reason.Mouse
    box.contextMenuEvent(QContextMenuEvent(reason, place, box.mapToGlobal(place)))
    menu = box.findChildren(QMenu)[-1]
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    menu.close()
    return menu
