"""Whatever is logged as an error, in any thread, is kept for the window, the same ones counted."""

from __future__ import annotations

import logging
from threading import Thread
from typing import TYPE_CHECKING

import pytest

from vidbrowser.ui.window.unexpected import Unexpected

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

_log = logging.getLogger("vidbrowser.test")


@pytest.fixture
def errors(qtbot: QtBot) -> Iterator[Unexpected]:
    errors = Unexpected()
    errors.begin()
    yield errors
    errors.end()


def fail() -> None:
    try:
        divmod(1, 0)
    except ZeroDivisionError:
        _log.exception("It failed")


def test_errors_of_all_threads_come_with_their_traceback(errors: Unexpected, qtbot: QtBot) -> None:
    _log.warning("no error")
    thread = Thread(target=fail)
    thread.start()
    thread.join()
    _log.error("Another")
    qtbot.waitUntil(lambda: errors.count == 2)
    assert errors.text().startswith("Another\n\nIt failed\nTraceback")
    assert "no error" not in errors.text()


def test_the_same_one_is_kept_once_and_the_latest_are_kept(
    errors: Unexpected, qtbot: QtBot
) -> None:
    for _ in range(3):
        fail()
    qtbot.waitUntil(lambda: errors.count == 3)
    assert errors.text().count("Traceback") == 1
    assert errors.text().endswith("(3 times)")
    for number in range(30):
        _log.error("number %d", number)
    qtbot.waitUntil(lambda: "number 29" in errors.text())
    assert errors.text().splitlines()[0] == "number 29"
    assert errors.count == 20


def test_what_was_looked_at_is_forgotten(errors: Unexpected, qtbot: QtBot) -> None:
    _log.error("One")
    qtbot.waitUntil(lambda: errors.count == 1)
    with qtbot.waitSignal(errors.changed):
        errors.forget()
    assert (errors.count, errors.text()) == (0, "")


def test_nothing_comes_before_and_after(qtbot: QtBot) -> None:
    errors = Unexpected()
    _log.error("before")
    errors.begin()
    _log.error("within")
    errors.end()
    _log.error("after")
    qtbot.waitUntil(lambda: errors.count > 0)
    assert errors.text() == "within"
