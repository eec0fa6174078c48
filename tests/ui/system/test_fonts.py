"""What no font of the system can draw is said once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vidbrowser.ui.system import fonts
from vidbrowser.ui.window.settings import Settings
from vidbrowser.ui.window.status_line import StatusLine

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

NOBODY_HAS = "\U0010fff0"  # for private use, at the end of all


@pytest.fixture
def status(qtbot: QtBot) -> StatusLine:
    status = StatusLine()
    qtbot.addWidget(status)
    return status


def test_what_cannot_be_drawn_is_absent(qtbot: QtBot) -> None:
    assert fonts.absent({"Latin": "abc", "the end": f"a{NOBODY_HAS}"}) == ["the end"]


def test_the_note_names_what_is_absent() -> None:
    assert fonts.note([]) == ""
    assert fonts.note(["emoji"]).startswith("No font here has emoji. ")
    assert "Korean or emoji" in fonts.note(["Chinese, Japanese and Korean", "emoji"])


def test_it_is_said_once(
    status: StatusLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fonts, "WRITTEN", {"the end": NOBODY_HAS})
    settings = Settings(tmp_path)
    fonts.tell_once(status, settings)
    assert status.currentMessage().startswith("No font here has the end.")
    status.clearMessage()
    fonts.tell_once(status, settings)
    assert status.currentMessage() == ""


def test_it_waits_for_another_message(
    status: StatusLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fonts, "WRITTEN", {"the end": NOBODY_HAS})
    settings = Settings(tmp_path)
    status.showMessage("A folder is gone.")
    fonts.tell_once(status, settings)
    assert status.currentMessage() == "A folder is gone."
    status.clearMessage()
    fonts.tell_once(status, settings)
    assert "the end" in status.currentMessage()


def test_where_all_is_there_nothing_is_said(
    status: StatusLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fonts, "WRITTEN", {"Latin": "abc"})
    settings = Settings(tmp_path)
    fonts.tell_once(status, settings)
    assert status.currentMessage() == ""
    assert not settings.is_told("fonts")
