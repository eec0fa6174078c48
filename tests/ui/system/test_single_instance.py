"""One window a profile: the first start has the lock and listens; nobody takes that from it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.ui.listeners import listening
from vidbrowser import paths
from vidbrowser.startup.request import Request, said
from vidbrowser.ui.system import single_instance
from vidbrowser.ui.system.second_start import TAKEN
from vidbrowser.ui.system.single_instance import FirstInstance, begin, server_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from vidbrowser.startup.request import Request, of_start
from vidbrowser.ui.system.single_instance import begin
app = QCoreApplication([])
start = begin(Path(sys.argv[1]), of_start([Path(p) for p in sys.argv[2:]]))
sys.exit(0 if start.handed_over else 3)
"""
CRASHED = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from vidbrowser.startup.request import Request, of_start
from vidbrowser.ui.system.single_instance import begin
app = QCoreApplication([])
start = begin(Path(sys.argv[1]), Request())
os._exit(0 if start.first.listening else 1)
"""


@pytest.fixture
def name(short_folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(short_folder))
    name = server_name(short_folder)
    assert name is not None
    return name


@pytest.fixture
def first(name: str, short_folder: Path, qtbot: QtBot) -> Iterator[FirstInstance]:
    start = begin(short_folder, Request())
    assert start.first is not None
    assert start.first.listening
    assert not start.handed_over
    assert start.note == ""
    yield start.first
    start.close()


def second_start(profile: Path, *paths: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", SECOND, profile, *paths])


def test_paths_reach_the_first_window(
    first: FirstInstance, short_folder: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(first.requested, timeout=20_000) as caught:
        second = second_start(short_folder, "/records/a b", "/records/\udcff")
    assert caught.args == [Request((Path("/records/a b"), Path("/records/\udcff")))]
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0


def test_the_next_window_takes_the_place_of_one_that_crashed(
    name: str, short_folder: Path, qtbot: QtBot
) -> None:
    subprocess.run([sys.executable, "-c", CRASHED, short_folder], check=True)
    assert Path(name).is_socket()
    start = begin(short_folder, Request())
    assert start.first is not None
    with qtbot.waitSignal(start.first.requested, timeout=20_000):
        second = second_start(short_folder)
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    start.close()
    assert not Path(name).exists()


def test_one_that_hangs_keeps_its_place(first: FirstInstance, name: str) -> None:
    """It does hang: nothing is heard while this test does not let Qt go on."""
    about = Path(name).stat()
    second = begin(Path(name).parent, Request())
    assert (second.first, second.handed_over) == (None, False)
    assert "does not answer" in second.note
    second.close()
    assert os.path.samestat(Path(name).stat(), about)


def test_one_that_is_only_beginning_is_waited_for(name: str, short_folder: Path) -> None:
    lock = single_instance._locked(name)
    second = begin(short_folder, Request())
    assert second.first is None
    assert "does not answer" in second.note
    assert lock is not None
    os.close(lock)


def test_who_listens_without_the_lock_is_left_alone(
    name: str, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with listening(Path(name), "own", "taken\n"):
        about = Path(name).stat()
        first = FirstInstance(name)
        assert first.alone
        assert not first.listening
        first.close()
        assert os.path.samestat(Path(name).stat(), about)
    assert "Second starts are not heard" in caplog.text


def test_what_is_no_socket_is_not_removed(
    name: str, short_folder: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    Path(name).write_text("somebody's")
    start = begin(short_folder, Request())
    assert start.first is not None
    assert not start.first.listening
    assert "Second starts are not heard" in caplog.text
    start.close()
    assert Path(name).read_text() == "somebody's"


def test_where_no_folder_is_private_windows_are_not_joined(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(paths, "runtime_folder", lambda _longest: None)
    start = begin(Path("/profile"), Request())
    assert (start.first, start.handed_over) == (None, False)
    start.heard_by(lambda _request: None)
    start.close()
    assert "starts are not joined" in caplog.text


def test_each_profile_has_its_own_window(name: str, short_folder: Path) -> None:
    assert server_name(short_folder) != server_name(short_folder / "other")


def test_the_longest_path_of_a_socket_can_be_bound(short_folder: Path, qtbot: QtBot) -> None:
    folder = short_folder / ("x" * (single_instance._LONGEST - len(os.fsencode(short_folder)) - 1))
    folder.mkdir()
    first = FirstInstance(str(folder / Path(server_name(folder) or "").name))
    assert first.listening
    first.close()


def connected(name: str) -> socket.socket:
    end = socket.socket(socket.AF_UNIX)
    end.connect(name)
    end.setblocking(False)
    return end


def is_closed(end: socket.socket) -> bool:
    try:
        return end.recv(1) == b""
    except BlockingIOError:
        return False
    except ConnectionError:
        return True


def test_who_says_too_much_is_hung_up_on(
    first: FirstInstance, name: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "_MOST_BYTES", 10_000)
    heard: list[Request] = []
    first.requested.connect(heard.append)
    with connected(name) as end:
        end.sendall(b"[" + b" " * 20_000)
        qtbot.waitUntil(lambda: is_closed(end), timeout=4_000)  # before its time is up
    with connected(name) as end:
        end.sendall(said(Request((Path("/a"),))))
        qtbot.waitUntil(lambda: heard == [Request((Path("/a"),))])
        assert end.recv(99) == TAKEN


def test_a_command_line_as_long_as_it_can_be_is_heard(
    first: FirstInstance, short_folder: Path, qtbot: QtBot
) -> None:
    paths = [f"/records/{number:0>90}" for number in range(15_000)]
    with qtbot.waitSignal(first.requested, timeout=20_000) as caught:
        second = second_start(short_folder, *paths)
    assert caught.args == [Request(tuple(map(Path, paths)))]
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0


def test_only_so_many_are_listened_to(first: FirstInstance, name: str, qtbot: QtBot) -> None:
    silent = [connected(name) for _ in range(single_instance._AT_ONCE)]
    qtbot.waitUntil(lambda: len(first._open) == single_instance._AT_ONCE)
    with connected(name) as one_more:
        qtbot.waitUntil(lambda: is_closed(one_more))
    assert not any(map(is_closed, silent))
    for end in silent:
        end.close()
    qtbot.waitUntil(lambda: not first._open)


def test_who_says_nothing_is_hung_up_on(
    first: FirstInstance, name: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "_PATIENCE", 50)
    with connected(name) as end:
        qtbot.waitUntil(lambda: is_closed(end))
    assert not first._open


def test_another_user_is_not_heard(
    first: FirstInstance, name: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    if os.getuid() != 0:
        pytest.skip("only root can act as another user")
    heard: list[Request] = []
    first.requested.connect(heard.append)
    Path(name).parent.chmod(0o755)
    Path(name).chmod(0o777)
    foreign = (
        "import os, socket, sys\nos.setuid(65534)\nend = socket.socket(socket.AF_UNIX)\n"
        "end.connect(sys.argv[1])\nend.sendall(bytes.fromhex(sys.argv[2]))\nend.recv(1)"
    )
    line = said(Request((Path("/a"),))).hex()
    other = subprocess.Popen([sys.executable, "-c", foreign, name, line], stderr=subprocess.PIPE)
    qtbot.waitUntil(lambda: other.poll() is not None, timeout=20_000)
    other.communicate()
    assert heard == []
