"""That pictures are on the network is said once, and an answer is not asked for again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

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


def test_its_words_are_heard_and_cut_where_there_is_no_room(
    banner: PictureBanner, qtbot: QtBot
) -> None:
    assert "network" in banner.accessibleName()
    assert banner.fetch_button.accessibleDescription() == banner.accessibleName()
    banner.offer()
    banner.resize(900, banner.sizeHint().height())
    wide = banner.grab().toImage()
    banner.resize(300, banner.height())
    narrow = banner.grab().toImage()
    before_the_buttons = banner.fetch_button.geometry().left() - 4
    ground = narrow.pixel(before_the_buttons, banner.height() // 2)
    assert all(narrow.pixel(before_the_buttons, y) == ground for y in range(banner.height() - 2))
    assert wide != narrow
