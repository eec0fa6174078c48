"""The start story: whatever lies where the program keeps things, or listens, a window opens."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtTest import QTest

from tests.desktop import RecordingDesktop, titles
from tests.obstacles import EVERYTHING
from tests.ui.listeners import as_nobody, listening
from vidbrowser import app, paths
from vidbrowser.startup.request import Request
from vidbrowser.ui.system.second_start import Answer, hand_over
from vidbrowser.ui.system.single_instance import server_name
from vidbrowser.ui.window import first_screen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[2]
FILES = ("searches.json", "vidbrowser.ini", "first-screen")
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="sockets")


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("obstacle", EVERYTHING)
def test_a_window_opens_whatever_lies_there(
    tmp_path: Path, qtbot: QtBot, name: str, obstacle: str
) -> None:
    profile = tmp_path / "profile"
    profile.mkdir()
    EVERYTHING[obstacle](profile / name)
    window = app.build(profile, RecordingDesktop())
    qtbot.addWidget(window)
    window.show()
    window.open_library([paths.resources() / "sample"])
    if name != "first-screen":  # that is only a copy of what the list showed
        assert window.notices.isVisible()
        assert str(profile / name) in window.notices.text.text()
    qtbot.waitUntil(lambda: len(titles(window)) > 40, timeout=20_000)
    window.close()


ANY = st.recursive(
    st.none() | st.integers() | st.text(max_size=5), lambda inner: st.lists(inner, max_size=3)
)
RECORD = st.lists(st.none() | st.text(max_size=3) | st.lists(st.text(max_size=2)), max_size=13)
SCREEN = st.fixed_dictionaries(
    {
        "folders": st.just([]) | ANY,
        "query": st.just("") | ANY,
        "order": st.just("newest") | ANY,
        "numbers": st.lists(st.integers(-9, 1 << 33), min_size=4, max_size=4) | ANY,
        "records": st.lists(RECORD, max_size=3) | ANY,
    }
)
HALVES = st.text(st.sampled_from("a:\ud800\udfff "), max_size=6)
SEARCH = st.fixed_dictionaries({"name": st.text() | HALVES, "query": st.text() | HALVES})


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(SCREEN, st.lists(SEARCH, max_size=3) | ANY, ANY)
def test_a_window_opens_whatever_the_files_say(
    qtbot: QtBot, screen: object, searches: object, folders: object
) -> None:
    with tempfile.TemporaryDirectory() as name:
        profile, packed = Path(name), json.dumps(screen).encode()
        (profile / "first-screen").write_bytes(first_screen._head(packed) + packed)
        (profile / "searches.json").write_text(json.dumps({"searches": searches}))
        quoted = json.dumps(json.dumps(folders))
        (profile / "vidbrowser.ini").write_text(f"[query]\ntext={quoted}\ncurrent={quoted}\n")
        window = app.build(profile, RecordingDesktop())
        window.show()
        window.open_library([])
        QTest.qWait(0)
        window.grab()
        window.close()
        window.deleteLater()


class Home:
    """A home of its own, with programs that are started in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.runtime = folder / "run"
        self.runtime.mkdir(0o700)
        kinds = {f"XDG_{kind}_HOME": str(folder / kind) for kind in ("CONFIG", "CACHE", "DATA")}
        known = {"QT_QPA_PLATFORM": "offscreen", "HOME": str(folder), "TMPDIR": str(folder)}
        known |= {"XDG_RUNTIME_DIR": str(self.runtime), "PYTHONPATH": str(ROOT)}
        self.environment = os.environ | kinds | known

    @property
    def shown(self) -> Path:
        """What a window that has shown records keeps when it closes."""
        return self.folder / "CACHE" / "vidbrowser" / "first-screen"

    @contextmanager
    def start(self) -> Iterator[subprocess.Popen[str]]:
        program = subprocess.Popen(
            [sys.executable, "-m", "vidbrowser", str(paths.resources() / "sample")],
            env=self.environment,
            cwd=ROOT,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            yield program
        finally:
            program.kill()
            program.communicate()

    def until_it_shows(self, *programs: subprocess.Popen[str]) -> None:
        """Wait until a window of `programs` has read the sample: then there is a snapshot of it."""
        snapshots = self.folder / "CACHE" / "vidbrowser" / "snapshots"
        until = monotonic() + 60
        while not list(snapshots.glob("*.snapshot")):
            assert any(program.poll() is None for program in programs)
            assert monotonic() < until
            sleep(0.1)  # there is no signal to wait for in another process

    def expect_window(self, program: subprocess.Popen[str]) -> str:
        """Wait for the window, close it and return what the program told."""
        self.until_it_shows(program)
        program.send_signal(signal.SIGTERM)
        _, told = program.communicate(timeout=60)
        assert program.returncode == 0, told
        assert "Traceback" not in told
        assert self.shown.exists()
        return told


@pytest.fixture
def home() -> Iterator[Home]:
    folder = Path(tempfile.mkdtemp(prefix="vb-"))
    yield Home(folder)
    shutil.rmtree(folder)


@pytest.fixture
def place(home: Home, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where the program in `home` listens."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(home.runtime))
    return Path(server_name(home.folder / "CONFIG" / "vidbrowser") or "")


@linux
def test_one_window_hears_the_others(home: Home, place: Path, qtbot: QtBot) -> None:
    with home.start() as first:
        home.until_it_shows(first)
        with home.start() as second:
            _, told = second.communicate(timeout=60)
            assert (second.returncode, told) == (0, "")
        assert hand_over(str(place), Request()) is Answer.TAKEN
        home.expect_window(first)
    assert not place.exists()


@linux
@pytest.mark.parametrize("answer", ["", "something else\n"])
def test_a_listener_that_is_not_the_program_is_passed_over(
    home: Home, place: Path, answer: str
) -> None:
    with listening(place, "own" if answer else "silent", answer) as listener:
        with home.start() as program:
            home.expect_window(program)
        assert place.is_socket()  # it lives, so what it has is its own
        assert listener.poll() is None


@linux
@pytest.mark.skipif(os.getuid() != 0, reason="only root can act as another user")
def test_another_user_who_listens_is_passed_over(home: Home, place: Path) -> None:
    with as_nobody(place), home.start() as program:
        home.expect_window(program)


@linux
def test_a_socket_that_was_left_behind_is_taken_over(home: Home, place: Path, qtbot: QtBot) -> None:
    with socket.socket(socket.AF_UNIX) as gone:
        gone.bind(str(place))
    with home.start() as program:
        home.until_it_shows(program)
        assert hand_over(str(place), Request()) is Answer.TAKEN
        home.expect_window(program)


@linux
def test_a_stopped_window_is_passed_over_and_keeps_its_place(
    home: Home, place: Path, qtbot: QtBot
) -> None:
    with home.start() as first:
        home.until_it_shows(first)
        shutil.rmtree(home.folder / "CACHE" / "vidbrowser" / "snapshots")
        first.send_signal(signal.SIGSTOP)
        with home.start() as second:
            home.expect_window(second)
        first.send_signal(signal.SIGCONT)
        qtbot.waitUntil(lambda: hand_over(str(place), Request()) is Answer.TAKEN, timeout=20_000)


@linux
def test_of_several_starts_at_once_one_listens(home: Home, place: Path, qtbot: QtBot) -> None:
    with home.start() as one, home.start() as two, home.start() as three:
        home.until_it_shows(one, two, three)
        qtbot.waitUntil(lambda: hand_over(str(place), Request()) is Answer.TAKEN, timeout=20_000)
        assert len(list(home.runtime.glob("*.socket"))) == 1


def test_half_a_character_can_be_saved_and_hides_no_other_count(
    tmp_path: Path, qtbot: QtBot
) -> None:
    window = app.build(tmp_path, RecordingDesktop())
    qtbot.addWidget(window)
    window.show()
    window.open_library([paths.resources() / "sample"])
    qtbot.waitUntil(lambda: len(titles(window)) > 40, timeout=20_000)
    window.filter_bar.set_query('title:"\ud800"')
    window.saved.save("half \udfff")
    window.filter_bar.set_query("")
    window.saved.save("all")
    saved = window.library_pane._saved

    def counts() -> list[str]:
        return [item.text(1) for item in map(saved.child, range(2)) if item is not None]

    qtbot.waitUntil(lambda: counts() == ["", "48"], timeout=5_000)
    window.close()
    again = app.build(tmp_path, RecordingDesktop())
    qtbot.addWidget(again)
    assert not again.notices.isVisibleTo(again)
    assert [search.name for search in again.services.saved.all()] == ["half \udfff", "all"]
    again.close()
