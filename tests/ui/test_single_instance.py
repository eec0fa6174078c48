"""A second start hands its paths to the window that is open."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.ui.single_instance import FirstInstance, hand_over, server_name, understood

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from vidbrowser.ui.single_instance import hand_over
app = QCoreApplication([])
sys.exit(0 if hand_over(sys.argv[1], [Path(p) for p in sys.argv[2:]]) else 3)
"""


def second_start(name: str, *paths: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", SECOND, name, *paths])


def test_paths_reach_the_first_window(qtbot: QtBot, tmp_path: Path) -> None:
    name = server_name(tmp_path)
    first = FirstInstance(name)
    with qtbot.waitSignal(first.paths_received, timeout=20_000) as caught:
        second = second_start(name, "/records/a b", "/records/\udcff")
    assert caught.args == [[Path("/records/a b"), Path("/records/\udcff")]]
    qtbot.waitUntil(lambda: second.poll() is not None)
    assert second.returncode == 0
    first.close()


def test_without_a_first_window_nothing_is_handed_over(qtbot: QtBot, tmp_path: Path) -> None:
    assert not hand_over(server_name(tmp_path), [tmp_path])


def test_the_next_window_takes_the_place_of_one_that_crashed(qtbot: QtBot, tmp_path: Path) -> None:
    name = server_name(tmp_path)
    crashed = (
        "import os, sys\nfrom PySide6.QtCore import QCoreApplication\n"
        "from vidbrowser.ui.single_instance import FirstInstance\n"
        "app = QCoreApplication([])\nfirst = FirstInstance(sys.argv[1])\nos._exit(1)"
    )
    subprocess.run([sys.executable, "-c", crashed, name], check=False)
    first = FirstInstance(name)
    with qtbot.waitSignal(first.paths_received, timeout=20_000):
        second = second_start(name)
    qtbot.waitUntil(lambda: second.poll() is not None)
    first.close()


def test_each_profile_has_its_own_window(tmp_path: Path) -> None:
    assert server_name(tmp_path) != server_name(tmp_path / "other")


@given(st.binary())
def test_anything_else_is_not_understood(line: bytes) -> None:
    paths = understood(line)
    assert paths is None or all(isinstance(path, Path) for path in paths)
