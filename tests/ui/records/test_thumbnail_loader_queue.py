"""What is seen comes first, then the next page; what was scrolled away is wanted no more."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.records.test_thumbnail_loader import RECORD, Loading, picture

if TYPE_CHECKING:
    from vidbrowser.ui.records.thumbnail_loader import Wishes


@pytest.fixture
def loading(qtbot: object) -> Loading:
    return Loading({})


def wishes(*names: str) -> Wishes:
    return [(name, RECORD) for name in names]


def test_what_is_seen_comes_first_in_its_order(loading: Loading) -> None:
    loading.loader.want(wishes("1", "2", "3"), wishes("4", "5", "6"))
    loading.loader.begin()
    loading.tasks.finish_all()
    assert loading.asked == ["1", "2", "3", "4", "5", "6"]


def test_what_was_scrolled_away_leaves_the_queue(loading: Loading) -> None:
    loading.loader.want(wishes(*"abcdefgh"), wishes(*"ij"))
    loading.loader.begin()  # four are being looked for
    loading.loader.want(wishes(*"gxy"), ())
    loading.tasks.finish_all()
    assert loading.asked == [*"abcd", *"gxy"]


def test_what_is_shown_in_detail_stays_wanted(loading: Loading) -> None:
    loading.loader.want(wishes(*"abcd"), ())
    loading.loader.begin()
    loading.loader.pinned("detail", RECORD)
    loading.loader.want(wishes("e"), ())
    loading.loader.want(wishes("f"), ())
    loading.tasks.finish_all()
    assert loading.asked == [*"abcd", "detail", "f"]


def test_slow_servers_do_not_hold_up_what_is_on_the_disk(loading: Loading) -> None:
    loading.loader.set_may_fetch(True)
    remote = [f"http://a.test/{number}" for number in range(4)]
    loading.loader.want(wishes(*remote), ())
    loading.loader.begin()
    for _ in remote:
        loading.tasks.finish()  # looked for in vain
    assert len(loading.tasks.kept) == 4  # are being fetched
    loading.pictures.answers["near"] = picture()
    loading.loader.want(wishes("near"), ())
    loading.loader.begin()
    loading.tasks.finish(4)
    assert loading.loader.thumbnail("near", RECORD).pixmap is not None
    loading.tasks.finish_all()
    assert sorted(loading.pictures.asked[-4:]) == [(address, True) for address in remote]


def test_what_was_scrolled_away_is_not_fetched(loading: Loading) -> None:
    loading.loader.set_may_fetch(True)
    loading.loader.want(wishes("a", "b"), ())
    loading.loader.begin()
    loading.loader.want(wishes("b"), ())
    loading.tasks.finish_all()
    assert loading.pictures.asked == [("a", False), ("b", False), ("b", True)]


def test_a_picture_in_detail_is_as_large_as_there_is(loading: Loading) -> None:
    loading.pictures.answers |= {"a": picture(640), "b": picture(200)}
    widths = {}
    for name in "ab":
        for _ in range(3):
            loading.loader.pinned(name, RECORD)
            loading.tasks.finish_all()
        pixmap = loading.loader.pinned(name, RECORD).pixmap
        assert pixmap is not None
        widths[name] = pixmap.width()
        small = loading.loader.thumbnail(name, RECORD).pixmap
        assert small is not None
        assert small.width() <= 320
    assert widths == {"a": 640, "b": 200}
    assert loading.asked == ["a", "a", "b"]


def test_a_screen_of_more_pixels_gets_larger_pictures(loading: Loading) -> None:
    loading.pictures.answers |= {"a": picture(640), "b": picture(200)}
    loading.loader.want(wishes("a", "b"), ())
    loading.loader.begin()
    loading.tasks.finish_all()
    for width, expected in ((320, 320), (500, 640)):
        loading.loader.fit(width)
        loading.loader.thumbnail("a", RECORD)
        loading.tasks.finish_all()
        assert loading.loader.thumbnail("a", RECORD).width == expected
    assert loading.asked == ["a", "b", "a"]
