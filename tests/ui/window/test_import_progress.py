"""How far an import has come is seen, it can be ended until it is being kept, and then all goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer

from vidbrowser.marks.exchange.course import Course, StoppedError
from vidbrowser.ui.window.import_progress import ImportProgress

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_it_follows_an_import_to_its_end(qtbot: QtBot) -> None:
    progress, course = ImportProgress(), Course()
    qtbot.addWidget(progress)
    assert progress.isHidden()
    progress.begin(course)
    qtbot.waitUntil(progress.isVisible)
    assert progress.bar.maximum() == 0  # it is not known how much there is
    course.total, course.done = 8 << 30, 2 << 30
    qtbot.waitUntil(lambda: progress.bar.value() == progress.bar.maximum() // 4 > 0)
    assert progress.text.text() == "Importing marks…"
    assert progress.cancel_button.isVisible()
    course.keep()
    qtbot.waitUntil(lambda: progress.text.text() == "Keeping marks…")
    assert not progress.cancel_button.isVisible()
    course.has_ended = True
    qtbot.waitUntil(progress.isHidden)
    assert not any(timer.isActive() for timer in progress.findChildren(QTimer))


def test_it_is_ended_by_its_button(qtbot: QtBot) -> None:
    progress, course = ImportProgress(), Course()
    qtbot.addWidget(progress)
    progress.stop()  # nothing goes on
    progress.begin(course)
    qtbot.waitUntil(progress.isVisible)
    progress.cancel_button.click()
    with pytest.raises(StoppedError):
        course.go_on()
    course.has_ended = True
    qtbot.waitUntil(progress.isHidden)
