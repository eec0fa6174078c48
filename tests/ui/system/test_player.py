"""A player gets its arguments as a list, and a path stays a path; a fake one writes them down."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from vidbrowser.ui.system.player import PLAYERS

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

FILE = Path("/videos/-rf $(touch x); 'a' \"b\".mp4")


@pytest.mark.parametrize(
    ("player", "arguments"),
    [
        ("mpv", ["--start=75", "--", str(FILE)]),
        ("vlc", ["--start-time=75", "--", str(FILE)]),
        ("celluloid", ["--mpv-start=75", "--", str(FILE)]),
        ("iina", ["--mpv-start=75", str(FILE)]),
    ],
)
def test_each_player_is_told_where_to_begin(player: str, arguments: list[str]) -> None:
    assert PLAYERS[player].arguments(FILE, 75) == arguments
    assert PLAYERS[player].arguments(FILE, 0) == arguments[1:]


@pytest.mark.skipif(sys.platform == "win32", reason="the fake player is a script of sh")
def test_a_player_on_the_path_is_started_without_a_shell(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = tmp_path / "told"
    fake = tmp_path / "bin" / "mpv"
    fake.parent.mkdir()
    fake.write_text(f'#!/bin/sh\nprintf "%s\\0" "$@" > "{told}.new"\nmv "{told}.new" "{told}"\n')
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", str(fake.parent), prepend=os.pathsep)
    assert PLAYERS["mpv"].play(FILE, 75)
    qtbot.waitUntil(told.exists, timeout=20_000)
    assert told.read_text().split("\0") == ["--start=75", "--", str(FILE), ""]


def test_a_player_that_is_not_there_is_not_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not PLAYERS["mpv"].play(FILE)
