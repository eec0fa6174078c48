"""Pictures are fetched once it is allowed, and offered where they are missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QMessageBox

from tests.ui.samples import ROOT, record, show_records
from vidbrowser.thumbnails.outcome import NotFetched
from vidbrowser.ui.window.picture_progress import OfflineButton

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.window.main_window import MainWindow


def fetches(window: MainWindow, qtbot: QtBot, name: str) -> bool:
    """Return whether a picture that is not here is asked for: of this machine, which is refused."""

    def missing() -> object:
        return window.services.thumbnails.thumbnail(
            f"http://127.0.0.1/{name}", ROOT / "a.md"
        ).missing

    qtbot.waitUntil(lambda: missing() is not None)
    return not isinstance(missing(), NotFetched)


def test_pictures_are_fetched_when_allowed(window: MainWindow, qtbot: QtBot) -> None:
    action = window.actions_by_id["fetch_pictures"]
    assert not action.isChecked()
    action.trigger()
    assert window.services.settings.may_fetch
    assert fetches(window, qtbot, "one")
    action.trigger()
    assert not fetches(window, qtbot, "two")


@pytest.mark.parametrize("text", ["Fetch Pictures", "Cancel"])
def test_pictures_are_offered_and_may_be_declined(
    window: MainWindow, qtbot: QtBot, text: str
) -> None:
    window.detail.picture.allow_wanted.emit()
    box = window.findChildren(QMessageBox)[-1]
    assert not fetches(window, qtbot, "one")
    next(button for button in box.buttons() if button.text().replace("&", "") == text).click()
    assert fetches(window, qtbot, "two") is (text == "Fetch Pictures")


def test_a_picture_is_tried_again_by_command(window: MainWindow, qtbot: QtBot) -> None:
    show_records(window, qtbot, [record(1, image="http://192.0.2.1/x.jpg")])
    picture = window.detail.picture
    qtbot.waitUntil(window.actions_by_id["retry_picture"].isEnabled)
    with qtbot.waitSignal(picture.allow_wanted, timeout=1000):
        window.actions_by_id["retry_picture"].trigger()
    window.findChildren(QMessageBox)[-1].close()


@pytest.mark.parametrize("fetch", [True, False])
def test_pictures_on_the_network_are_told_once_above_the_records(
    window: MainWindow, qtbot: QtBot, fetch: bool
) -> None:
    banner = window.pages.banner
    assert not banner.isVisible()
    show_records(window, qtbot, [record(1, image="http://192.0.2.1/x.jpg")])
    qtbot.waitUntil(banner.isVisible)
    (banner.fetch_button if fetch else banner.later_button).click()
    assert not banner.isVisible()
    assert window.services.settings.may_fetch is fetch
    assert window.actions_by_id["fetch_pictures"].isChecked() is fetch


def test_who_wants_no_pictures_is_not_asked(window: MainWindow, qtbot: QtBot) -> None:
    window.picture_actions.choose("never")
    with qtbot.assertNotEmitted(window.services.thumbnails.left_out):
        show_records(window, qtbot, [record(1, image="http://192.0.2.1/x.jpg")])
        qtbot.waitUntil(lambda: window.detail.picture.missing is not None)
    assert not window.pages.banner.isVisible()


def test_off_line_nothing_is_fetched_whatever_was_chosen(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_id["fetch_pictures"].trigger()
    button = window.findChildren(OfflineButton)[0]
    assert (button.isHidden(), button.text()) == (False, "On-line")
    window.actions_by_id["work_offline"].trigger()
    assert button.text() == "Off-line"
    assert not fetches(window, qtbot, "one")
    window.actions_by_id["fetch_shown"].setEnabled(True)
    window.actions_by_id["fetch_shown"].trigger()
    assert "off-line" in window.status.currentMessage()
    assert not window.picture_actions.fetching.busy
    button.click()
    assert not window.services.settings.offline
    assert fetches(window, qtbot, "two")


def test_who_never_wants_pictures_is_told(window: MainWindow, qtbot: QtBot) -> None:
    show_records(window, qtbot, [record(1, image="http://192.0.2.1/x.jpg")])
    window.picture_actions.choose("never")
    window.actions_by_id["fetch_shown"].trigger()
    assert "never fetched" in window.status.currentMessage()
    assert window.findChildren(OfflineButton)[0].isHidden()


def test_wanting_pictures_ends_being_off_line(window: MainWindow) -> None:
    window.picture_actions.work_offline(True)
    window.picture_actions.allow(True)
    assert window.picture_actions.allowed
