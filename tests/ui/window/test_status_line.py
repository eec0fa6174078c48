"""What the status bar says of reading, of problems and of counts, and that messages are seen."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from vidbrowser.library.progress import Phase, Progress
from vidbrowser.records.sentence import Sentence
from vidbrowser.ui.window.status_line import StatusLine

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

READING = Progress(Phase.READING, 123, 421, 100.0)


@pytest.fixture
def status(qtbot: QtBot) -> StatusLine:
    status = StatusLine()
    qtbot.addWidget(status)
    status.resize(900, 30)
    status.show()
    return status


def test_reading_can_be_cancelled_and_resumed(status: StatusLine, qtbot: QtBot) -> None:
    status.show_progress(READING)
    assert status.bar.isVisible()
    assert (status.bar.value(), status.bar.maximum()) == (123, 421)
    assert not status.resume_button.isVisible()
    with qtbot.waitSignal(status.cancel_wanted, timeout=1000):
        qtbot.mouseClick(status.cancel_button, Qt.MouseButton.LeftButton)
    status.show_progress(Progress(partial=True))
    assert not status.busy
    assert not status.cancel_button.isVisible()
    with qtbot.waitSignal(status.resume_wanted, timeout=1000):
        qtbot.mouseClick(status.resume_button, Qt.MouseButton.LeftButton)
    status.show_progress(Progress())
    assert not status.resume_button.isVisible()
    assert not status.progress_text.isVisible()


def test_a_total_that_is_not_known_shows_movement(status: StatusLine) -> None:
    status.show_progress(Progress(Phase.LISTING, 500))
    assert (status.bar.minimum(), status.bar.maximum()) == (0, 0)


def test_a_message_is_not_covered_by_progress(status: StatusLine) -> None:
    status.show_progress(READING)
    status.showMessage("Link copied.")
    status.show_progress(Progress(Phase.READING, 124, 421, 100.0))
    assert status.busy
    for widget in (status.bar, status.progress_text, status.cancel_button):
        assert not widget.isVisible()
    status.clearMessage()
    assert status.bar.isVisible()
    assert status.progress_text.text().startswith("Reading records… 124")


@pytest.mark.parametrize(
    "news", [Progress(partial=True), Progress(failed=((Path("/one"), Sentence("It failed.")),))]
)
def test_what_was_told_before_does_not_hide_that_it_failed_or_was_cancelled(
    status: StatusLine, news: Progress
) -> None:
    status.show_progress(READING)
    status.tell("5 records added.")
    status.show_progress(news)
    assert status.progress_text.isVisible()
    assert status.resume_button.isVisible()
    status.tell("Link copied.")  # which the person has done since
    status.show_progress(news)
    assert status.currentMessage() == "Link copied."


def test_reading_that_ends_below_a_message_is_over_when_it_goes(status: StatusLine) -> None:
    status.show_progress(READING)
    status.showMessage("Link copied.")
    status.show_progress(Progress())
    assert not status.busy
    status.clearMessage()
    for widget in (status.bar, status.progress_text, status.cancel_button, status.resume_button):
        assert not widget.isVisible()


def test_counts(status: StatusLine) -> None:
    for shown, total, text in ((5, 5, "5 records"), (1, 5, "1 of 5 records"), (1, 1, "1 record")):
        status.show_count(shown, total)
        assert status.count.text() == text


def test_problems_open_their_list(status: StatusLine, qtbot: QtBot) -> None:
    assert not status.problems_button.isVisible()
    status.show_problems(3, 0)
    with qtbot.waitSignal(status.problems_wanted, timeout=1000):
        qtbot.mouseClick(status.problems_button, Qt.MouseButton.LeftButton)
    status.show_problems(0, 0)
    assert not status.problems_button.isVisible()


def test_what_it_says_is_plain_text(status: StatusLine) -> None:
    status.show_progress(Progress(unavailable=(Path("/<b>x</b>"),)))
    assert status.progress_text.textFormat() == Qt.TextFormat.PlainText


def test_a_folder_that_failed_is_told_with_retry(status: StatusLine, qtbot: QtBot) -> None:
    failed = ((Path("/one"), Sentence("Reading it failed: by nothing.")),)
    status.show_progress(Progress(failed=failed))
    assert status.progress_text.text() == "/one: Reading it failed: by nothing."
    assert status.resume_button.text() == "Retry"
    with qtbot.waitSignal(status.resume_wanted, timeout=1000):
        qtbot.mouseClick(status.resume_button, Qt.MouseButton.LeftButton)
    status.show_progress(Progress(partial=True))
    assert status.resume_button.text() == "Resume"


def test_errors_that_nobody_expected_are_one_quiet_message(
    status: StatusLine, qtbot: QtBot
) -> None:
    assert not status.errors_button.isVisible()
    status.show_errors(1)
    assert status.errors_button.text() == "Something went wrong: Details…"
    status.show_errors(3)
    assert status.errors_button.text() == "Something went wrong (3 times): Details…"
    with qtbot.waitSignal(status.errors_wanted, timeout=1000):
        qtbot.mouseClick(status.errors_button, Qt.MouseButton.LeftButton)
    status.show_errors(0)
    assert not status.errors_button.isVisible()


def test_a_long_reason_does_not_widen_the_window(status: StatusLine) -> None:
    why = Sentence("Reading it failed: " + "very " * 60 + "long.")
    before = status.minimumSizeHint().width()
    status.show_progress(Progress(failed=((Path("/one"), why),)))
    assert status.minimumSizeHint().width() < before + 150  # the button that tries again
    assert why in status.progress_text.toolTip()


def test_what_is_being_said_is_not_lost_when_more_comes(status: StatusLine) -> None:
    status.tell_all(["One is not there."])
    status.tell_all(["Two is not there.", "Three too."])
    assert status.currentMessage() == "One is not there. Two is not there. Three too."
    status.tell_all(["Four."])
    assert status.currentMessage().endswith("Three too. And 1 more.")
    status.tell("Copied.")
    status.tell_all(["Five."])
    assert status.currentMessage() == "Five."


def test_files_that_are_no_records_are_counted_apart(status: StatusLine) -> None:
    status.show_others(12)
    assert not status.others.isHidden()
    assert status.others.text() == "12 other files"
    assert "12 files tell of no video and are not records." in status.others.toolTip()
    status.show_others(12, 3)
    assert status.others.text() == "15 other files"
    assert "3 files tell of lists of videos." in status.others.toolTip()
    status.show_others(0, 1)
    assert status.others.text() == "1 other file"
    assert "no video" not in status.others.toolTip()
    status.show_others(0)
    assert status.others.isHidden()


def test_what_is_offered_stands_beside_its_message_and_goes_with_it(
    status: StatusLine, qtbot: QtBot
) -> None:
    done: list[str] = []
    status.tell_with("Tea was\ntaken out.", "Undo", lambda: done.append("undone"))
    button = status.offer_button
    assert status.currentMessage() == "Tea was taken out."
    assert button.isVisible()
    assert button.x() > status.fontMetrics().horizontalAdvance("Tea was taken out.")
    assert button.accessibleDescription() == "Tea was taken out."
    status.tell("Link copied.")
    assert not button.isVisible()
    status.tell_with("Tea was taken out.", "Undo", lambda: done.append("undone again"))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == ["undone again"]
    assert (button.isVisible(), status.currentMessage()) == (False, "")


def test_a_message_beside_its_offer_is_whole_where_there_is_room(status: StatusLine) -> None:
    font = status.font()
    font.setPointSizeF(10.3)  # letters of a fraction of a pixel, as many desktops have them
    status.setFont(font)
    for letters in range(1, 40):
        status.tell_with(f"6 records added from {'n' * letters}.", "Show", lambda: None)
        status.grab()
        assert status.toolTip() == "", "the message is cut"


def test_what_was_refused_is_still_said_when_the_others_have_come(status: StatusLine) -> None:
    status.tell_all(["/tmp/tea is not there."])
    status.tell_with("6 records added from a folder.", "Show", lambda: None)
    assert status.currentMessage() == "/tmp/tea is not there. 6 records added from a folder."
    assert status.offer_button.isVisible()
    status.tell_with("Tea was taken out.", "Undo", lambda: None)
    assert status.currentMessage() == "Tea was taken out."


def test_what_is_offered_is_within_a_narrow_window(status: StatusLine) -> None:
    status.show_count(3, 5)
    status.tell_with("Tea was taken out of the library. " * 9, "Undo", lambda: None)
    for width in (900, 300):
        status.resize(width, 30)
        end = status.count.x() if status.count.isVisible() else status.width()
        assert status.offer_button.geometry().right() < end


def test_what_is_offered_stands_behind_its_message_from_right_to_left_too(
    status: StatusLine,
) -> None:
    status.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    status.show_count(3, 5)
    status.tell_with("Tea was taken out.", "Undo", lambda: None)
    length = status.fontMetrics().horizontalAdvance("Tea was taken out.")
    assert status.offer_button.geometry().right() < status.width() - length
    status.tell_with("Tea was taken out of the library. " * 9, "Undo", lambda: None)
    assert status.offer_button.x() > status.count.geometry().right()


def test_a_name_in_a_message_keeps_its_own_direction(status: StatusLine) -> None:
    status.tell_all(["“\u2068شاي\u2069” was\u202e taken out."])
    assert status.currentMessage() == "“\u2068شاي\u2069” was taken out."


def test_what_is_offered_makes_room_for_what_comes_beside_it(
    status: StatusLine, qtbot: QtBot
) -> None:
    status.resize(480, 30)
    status.tell_with("6,171 records were added from a folder.", "Show", lambda: None)
    status.show_count(12, 6171)
    status.show_problems(0, 1)
    button = status.offer_button
    beside = (status.problems_button, status.count)
    qtbot.waitUntil(lambda: not any(button.geometry().intersects(w.geometry()) for w in beside))
    assert button.x() >= 0


def test_a_message_beside_an_offer_and_many_problems_is_read_in_a_narrow_window(
    status: StatusLine, qtbot: QtBot
) -> None:
    status.show_count(30, 30)
    status.show_problems(1, 4)
    whole = status.problems_button.width()
    status.resize(440, 30)
    status.tell_with("30 records added from 2 places.", "Show them here", lambda: None)
    letters = 15 * status.fontMetrics().averageCharWidth()
    qtbot.waitUntil(lambda: status.offer_button.x() > letters)
    assert status.offer_button.geometry().right() < status.problems_button.x()
    assert status.problems_button.width() > letters / 2
    status.resize(900, 30)
    status.tell("")
    qtbot.waitUntil(lambda: status.problems_button.width() == whole)
