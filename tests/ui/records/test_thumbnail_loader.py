"""Pictures: newest wish first, four at once, kept by address, tried again when that can help."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice
from PySide6.QtGui import QColor, QImage

from tests.failing import ERRORS
from tests.ui.later import Later
from tests.ui.results import Pictures, PromptLoader
from vidbrowser.records.sentence import Sentence
from vidbrowser.thumbnails.outcome import Failure, FailureKind, NotFetched, Picture
from vidbrowser.ui.records.thumbnail_loader import ThumbnailLoader
from vidbrowser.ui.tasks import Tasks

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

RECORD = Path("/videos/1.md")
AT_ONCE, WAITING, KEPT = 4, 240, 600


def picture(width: int = 64, color: str = "red") -> Picture:
    image = QImage(width, width * 9 // 16, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "JPG")  # type: ignore[call-overload]  # it wants text
    return Picture(bytes(content.data()), image.width(), image.height())


class Loading:
    """A loader whose work waits for the test."""

    def __init__(self, answers: dict[str | None, Picture | Failure | NotFetched]) -> None:
        self.pictures, self.tasks = Pictures(answers), Later()
        self.made = 0
        self.loader = PromptLoader(self._make, self.tasks, may_fetch=False)
        self.told = 0
        self.loader.loaded.connect(self._on_loaded)

    def _make(self) -> Pictures:
        self.made += 1
        return self.pictures

    def _on_loaded(self) -> None:
        self.told += 1

    @property
    def asked(self) -> list[str | None]:
        return [image for image, _ in self.pictures.asked]


@pytest.fixture
def loading(qtbot: QtBot) -> Loading:
    return Loading({})


def test_a_picture_is_loaded_once_and_told(loading: Loading, qtbot: QtBot) -> None:
    loading.pictures.answers["a.jpg"] = picture()
    assert loading.made == 0  # nothing heavy is imported before a picture is wanted
    for _ in range(3):
        wanted = loading.loader.thumbnail("a.jpg", RECORD)
        assert (wanted.pixmap, wanted.missing) == (None, None)
    loading.tasks.finish_all()
    qtbot.waitUntil(lambda: loading.told == 1)
    shown = loading.loader.thumbnail("a.jpg", RECORD)
    assert shown.pixmap is not None
    assert shown.pixmap.width() == 64
    assert (loading.asked, loading.made) == (["a.jpg"], 1)


def test_nothing_is_loaded_while_it_is_painted(qtbot: QtBot) -> None:
    tasks = Later()
    loader = ThumbnailLoader(lambda: Pictures({}), tasks, may_fetch=False)
    for number in range(9):
        loader.thumbnail(f"{number}", RECORD)
    assert tasks.kept == []
    qtbot.waitUntil(lambda: len(tasks.kept) == AT_ONCE)


def test_large_pictures_are_kept_small(loading: Loading) -> None:
    loading.pictures.answers["a.jpg"] = picture(640)
    loading.loader.thumbnail("a.jpg", RECORD)
    loading.tasks.finish_all()
    pixmap = loading.loader.thumbnail("a.jpg", RECORD).pixmap
    assert pixmap is not None
    assert (pixmap.width(), pixmap.height()) == (320, 180)


def test_the_newest_wish_comes_first_and_four_run_at_once(loading: Loading) -> None:
    for number in range(20):
        loading.loader.thumbnail(f"{number}", RECORD)
        assert len(loading.tasks.kept) <= AT_ONCE
    loading.loader.thumbnail("7", RECORD)  # painted once more: wanted most
    loading.tasks.finish_all()
    assert loading.asked[:6] == ["0", "1", "2", "3", "7", "19"]
    assert sorted(map(str, loading.asked)) == sorted(str(number) for number in range(20))


def test_old_wishes_are_dropped_and_asked_again_when_painted_again(loading: Loading) -> None:
    for number in range(AT_ONCE + WAITING + 10):
        loading.loader.thumbnail(f"{number}", RECORD)
    loading.tasks.finish_all()
    assert len(loading.asked) == AT_ONCE + WAITING
    assert "4" not in loading.asked
    loading.loader.thumbnail("4", RECORD)
    loading.tasks.finish_all()
    assert loading.asked[-1] == "4"


def test_a_late_picture_finds_its_place_by_its_address(loading: Loading) -> None:
    loading.pictures.answers |= {"a": picture(color="red"), "b": picture(color="blue")}
    loading.loader.thumbnail("a", RECORD)
    loading.loader.thumbnail("b", RECORD)
    loading.tasks.finish(1)
    loading.tasks.finish(0)
    for name, color in (("a", "red"), ("b", "blue")):
        pixmap = loading.loader.thumbnail(name, RECORD).pixmap
        assert pixmap is not None
        found = pixmap.toImage().pixelColor(30, 18)
        assert abs(found.red() - QColor(color).red()) < 16
        assert abs(found.blue() - QColor(color).blue()) < 16


def test_equal_names_in_two_folders_are_two_pictures(loading: Loading) -> None:
    loading.loader.thumbnail("a.jpg", Path("/one/1.md"))
    loading.loader.thumbnail("a.jpg", Path("/two/1.md"))
    loading.loader.thumbnail("a.jpg", Path("/two/2.md"))
    loading.tasks.finish_all()
    assert loading.asked == ["a.jpg", "a.jpg"]


@pytest.mark.parametrize("kind", FailureKind)
def test_failures_are_told_and_not_tried_again_by_themselves(
    loading: Loading, kind: FailureKind
) -> None:
    failure = Failure(kind, Sentence("That is how it is."))
    loading.pictures.answers["a"] = failure
    for _ in range(3):
        shown = loading.loader.thumbnail("a", RECORD)
        loading.tasks.finish_all()
    assert shown.pixmap is None
    assert loading.loader.thumbnail("a", RECORD).missing == failure
    assert loading.asked == ["a"]


def test_retrying_forgets_the_failure_that_is_remembered(loading: Loading) -> None:
    loading.pictures.answers["http://x/a"] = Failure(
        FailureKind.UNREACHABLE, Sentence("No answer."), True
    )
    loading.loader.thumbnail("http://x/a", RECORD)
    loading.tasks.finish_all()
    loading.loader.retry("http://x/a", RECORD)
    assert loading.loader.thumbnail("http://x/a", RECORD).missing is None
    loading.tasks.finish_all()
    assert loading.asked == ["http://x/a"] * 2
    assert loading.made == 1
    assert loading.loader.thumbnail("http://x/a", RECORD).missing == NotFetched("http://x/a")


def test_allowing_requests_asks_again_for_what_is_not_there(loading: Loading) -> None:
    loading.pictures.answers |= {
        "here": picture(),
        "gone": Failure(FailureKind.GONE, Sentence("Gone.")),
    }
    for name in ("here", "gone", "not fetched"):
        loading.loader.thumbnail(name, RECORD)
    loading.tasks.finish_all()
    loading.loader.set_may_fetch(True)
    assert loading.told == 1  # so that what is seen is painted, and thereby asked for, again
    del loading.pictures.asked[:]
    for name in ("here", "gone", "not fetched"):
        loading.loader.thumbnail(name, RECORD)
    loading.tasks.finish_all()
    asked = [("gone", False), ("not fetched", False), ("not fetched", True)]
    assert sorted(loading.pictures.asked) == asked


def test_an_answer_from_before_requests_were_allowed_does_not_stay(loading: Loading) -> None:
    loading.loader.thumbnail("a", RECORD)
    loading.loader.set_may_fetch(True)
    loading.tasks.finish_all()  # it was asked for without permission
    loading.loader.thumbnail("a", RECORD)
    loading.tasks.finish_all()
    assert loading.pictures.asked == [("a", False), ("a", False), ("a", True)]


@pytest.mark.parametrize("content", [b"", b"no picture"])
def test_what_cannot_be_decoded_is_a_failure(loading: Loading, content: bytes) -> None:
    loading.pictures.answers["a"] = Picture(content, 10, 10)
    loading.loader.thumbnail("a", RECORD)
    loading.tasks.finish_all()
    shown = loading.loader.thumbnail("a", RECORD)
    assert shown.pixmap is None
    assert isinstance(shown.missing, Failure)
    assert shown.missing.kind is FailureKind.NOT_A_PICTURE


def test_a_loader_that_breaks_is_a_failure(qtbot: QtBot) -> None:
    def make() -> Pictures:
        raise OSError("no space left")

    tasks = Later()
    loader = PromptLoader(make, tasks, may_fetch=False)
    loader.thumbnail("a", RECORD)
    tasks.finish_all()
    missing = loader.thumbnail("a", RECORD).missing
    assert isinstance(missing, Failure)
    assert "no space left" in missing.reason


def test_so_many_pictures_are_kept(loading: Loading) -> None:
    pixmap = picture(320)
    for number in range(KEPT + 50):
        loading.pictures.answers[f"{number}"] = pixmap
        loading.loader.thumbnail(f"{number}", RECORD)
        loading.tasks.finish_all()
    del loading.pictures.asked[:]
    loading.loader.thumbnail(f"{KEPT + 49}", RECORD)
    loading.loader.thumbnail("0", RECORD)
    loading.tasks.finish_all()
    assert loading.asked == ["0"]


def test_pictures_that_are_painted_are_kept(loading: Loading) -> None:
    pixmap = picture(320)
    for number in range(KEPT + 50):
        loading.pictures.answers[f"{number}"] = pixmap
        loading.loader.thumbnail(f"{number}", RECORD)
        loading.tasks.finish_all()
        loading.loader.thumbnail("0", RECORD)
    assert loading.asked.count("0") == 1


def test_a_failure_is_forgotten_once_for_each_try(loading: Loading) -> None:
    def load_again() -> None:
        loading.loader.set_may_fetch(True)  # asks again for all that is missing
        loading.loader.thumbnail("http://x/a", RECORD)
        loading.tasks.finish_all()

    failure = Failure(FailureKind.UNREACHABLE, Sentence("No answer."), True)
    loading.loader.retry("http://x/a", RECORD)
    loading.tasks.finish_all()
    loading.pictures.answers["http://x/a"] = failure
    load_again()
    assert loading.loader.thumbnail("http://x/a", RECORD).missing == failure


def test_pictures_are_told_while_more_keep_coming(loading: Loading) -> None:
    first = time.monotonic()
    while time.monotonic() < first + 0.06:  # longer than pictures that come together are kept
        loading.loader.thumbnail(f"{len(loading.asked)}", RECORD)
        loading.tasks.finish_all()
    QCoreApplication.processEvents()
    assert loading.told == 1


def test_pictures_come_from_threads(qtbot: QtBot) -> None:
    tasks = Tasks(4)
    loader = ThumbnailLoader(lambda: Pictures({"a": picture()}), tasks, may_fetch=False)
    with qtbot.waitSignal(loader.loaded):
        loader.thumbnail("a", RECORD)
    assert loader.thumbnail("a", RECORD).pixmap is not None
    tasks.close()


@pytest.mark.parametrize("error", ERRORS, ids=repr)
def test_pictures_that_fail_are_told_and_hold_up_no_others(
    qtbot: QtBot, error: BaseException
) -> None:
    class Broken(Pictures):
        def load(self, image: str | None, record_path: Path, *, may_fetch: bool) -> Picture:
            if image in self.answers:
                answer = self.answers[image]
                assert isinstance(answer, Picture)
                return answer
            raise error

    tasks = Tasks(AT_ONCE)
    loader = ThumbnailLoader(lambda: Broken({"good": picture()}), tasks, may_fetch=False)
    for number in range(3 * AT_ONCE):
        loader.thumbnail(f"bad{number}", RECORD)
    qtbot.waitUntil(lambda: loader.thumbnail("bad0", RECORD).missing is not None)
    failure = loader.thumbnail("bad0", RECORD).missing
    assert isinstance(failure, Failure)
    assert failure.reason.startswith("The picture could not be loaded: ")
    assert failure.retry
    loader.thumbnail("good", RECORD)
    qtbot.waitUntil(lambda: loader.thumbnail("good", RECORD).pixmap is not None)
    tasks.close()
    tasks.wait()
