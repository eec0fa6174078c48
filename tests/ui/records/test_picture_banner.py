"""That pictures are on the network is said once, and an answer is not asked for again."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from vidbrowser.ui.records.picture_banner import PictureBanner

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def banner(qtbot: QtBot) -> PictureBanner:
    banner = PictureBanner()
    qtbot.addWidget(banner)
    return banner


def test_it_comes_when_it_is_needed(banner: PictureBanner) -> None:
    assert banner.isHidden()
    banner.offer()
    assert not banner.isHidden()


def test_not_now_holds_until_the_program_ends(banner: PictureBanner, qtbot: QtBot) -> None:
    banner.offer()
    with qtbot.assertNotEmitted(banner.fetch_wanted):
        banner.later_button.click()
    assert banner.isHidden()
    banner.offer()
    assert banner.isHidden()


def test_fetch_is_told_and_it_goes(banner: PictureBanner, qtbot: QtBot) -> None:
    banner.offer()
    with qtbot.waitSignal(banner.fetch_wanted):
        banner.fetch_button.click()
    banner.offer()
    assert banner.isHidden()


def test_its_words_are_heard_with_the_buttons(banner: PictureBanner) -> None:
    assert "network" in banner.text.accessibleName()
    assert banner.fetch_button.accessibleDescription() == banner.text.accessibleName()


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
@pytest.mark.parametrize("percent", [100, 200])
def test_all_of_it_is_read_in_a_narrow_window(
    banner: PictureBanner, qtbot: QtBot, percent: int, direction: Qt.LayoutDirection
) -> None:
    font = banner.font()
    font.setPointSizeF(font.pointSizeF() * percent / 100)
    banner.setFont(font)
    banner.setLayoutDirection(direction)
    banner.offer()
    banner.fit(600)
    for width in (1600, 480):
        banner.resize(width, banner.heightForWidth(width))
        QApplication.processEvents()
        banner.resize(width, banner.heightForWidth(width))  # its lines are others now
        text = banner.text
        assert text.text() == text.accessibleName()
        needed = text.heightForWidth(text.width()) if text.wordWrap() else text.sizeHint().height()
        assert text.height() >= needed
        for button in (banner.fetch_button, banner.later_button):
            assert banner.rect().contains(button.geometry())
            assert button.width() >= button.sizeHint().width()
            assert not button.geometry().intersects(text.geometry())


def test_it_is_cut_where_it_would_leave_little_of_the_records(banner: PictureBanner) -> None:
    banner.offer()
    banner.fit(60)
    banner.resize(360, banner.sizeHint().height())
    assert banner.text.text().endswith("…")
    assert banner.text.accessibleName() in html.unescape(banner.toolTip())
    assert banner.later_button.width() >= banner.later_button.sizeHint().width()
    banner.fit(600)
    assert banner.text.text() == banner.text.accessibleName()
