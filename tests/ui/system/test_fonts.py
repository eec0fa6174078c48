"""What no font of the system can draw is said once."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from vidbrowser.ui.system import fonts
from vidbrowser.ui.window.settings import Settings
from vidbrowser.ui.window.status_line import StatusLine

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

DEJAVU = Path("/usr/share/fonts/truetype/dejavu")
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
    assert "the end" in status.currentMessage()


def test_where_all_is_there_nothing_is_said(
    status: StatusLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fonts, "WRITTEN", {"Latin": "abc"})
    settings = Settings(tmp_path)
    fonts.tell_once(status, settings)
    assert status.currentMessage() == ""
    assert not settings.is_told("fonts")


def test_a_font_of_the_oldest_emoji_does_not_pass_for_one_of_all(tmp_path: Path) -> None:
    if not DEJAVU.is_dir():
        pytest.skip("no fonts that have the oldest only")
    (tmp_path / "fonts.conf").write_text(f"<fontconfig><dir>{DEJAVU}</dir></fontconfig>")
    ask = (
        "from PySide6.QtGui import QGuiApplication; app = QGuiApplication([]);"
        "from vidbrowser.ui.system import fonts; print(fonts.absent(fonts.WRITTEN))"
    )
    told = subprocess.run(
        [sys.executable, "-c", ask],
        cwd=Path(__file__).resolve().parents[3],
        env=os.environ | {"FONTCONFIG_FILE": str(tmp_path / "fonts.conf")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout == "['Chinese, Japanese and Korean', 'emoji']\n"
