"""The application builds its parts where the profile is, opens, and ends on an interrupt."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.desktop import RecordingDesktop, titles
from vidbrowser import app, paths

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

ROOT = Path(__file__).resolve().parents[1]


def environment(home: Path) -> dict[str, str]:
    known = {"QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "PYTHONPATH": str(ROOT)}
    folders = {f"XDG_{name}_HOME": str(home / name) for name in ("CONFIG", "CACHE", "DATA")}
    return os.environ | known | folders | {"TMPDIR": str(home)}


def test_everything_that_is_kept_is_in_the_profile(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("config_folder", "cache_folder", "data_folder"):
        monkeypatch.setattr(paths, name, lambda: tmp_path / "never")
    window = app.build(tmp_path / "profile", RecordingDesktop())
    qtbot.addWidget(window)
    window.show()
    window.open_library([paths.resources() / "sample"])
    qtbot.waitUntil(lambda: len(titles(window)) > 40, timeout=20_000)
    window.saved.save("Mine")
    window.close()
    assert (tmp_path / "profile" / "vidbrowser.ini").exists()
    assert (tmp_path / "profile" / "searches.json").exists()
    assert not (tmp_path / "never").exists()


def test_nothing_heavy_is_imported_before_the_window() -> None:
    names = "{'polars', 'requests', 'PIL'} & {name.split('.')[0] for name in sys.modules}"
    program = f"import sys; from vidbrowser import app; print({names} or '')"
    found = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert found.stdout.strip() == ""


def test_a_throw_away_instance_ends_on_an_interrupt_and_leaves_nothing(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    sample = str(paths.resources() / "sample")
    program = subprocess.Popen(
        [sys.executable, "-m", "vidbrowser", "--temp-profile", sample],
        env=environment(home),
        cwd=ROOT,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        until = time.monotonic() + 20
        while not list(home.glob("vidbrowser-*/thumbnails")) and time.monotonic() < until:
            assert program.poll() is None, program.stderr and program.stderr.read()
            time.sleep(0.1)  # there is no signal to wait for in another process
        program.send_signal(signal.SIGINT)
        _, told = program.communicate(timeout=20)
    finally:
        program.kill()
    assert program.returncode == 0, told
    assert "Traceback" not in told
    assert list(home.rglob("*")) == []


def test_a_server_that_does_not_answer_does_not_hold_up_the_end(tmp_path: Path) -> None:
    program = (
        "import sys, threading\n"
        "from vidbrowser import app\n"
        "from vidbrowser.startup.request import Request\n"
        "class Slow:\n"
        "    def load(self, *_, **__):\n"
        "        print('asked\\n', end='', flush=True)\n"
        "        threading.Event().wait()\n"  # for ever
        "app._thumbnails = lambda *_: Slow()\n"
        "sys.exit(app.run(Request((app.paths.resources() / 'sample',)), temporary_profile=True))\n"
    )
    told = ended_after(program, tmp_path, "asked")
    assert "Traceback" not in told
    assert "Fatal" not in told
    assert list((tmp_path / "home").rglob("*")) == []


def test_what_nobody_caught_is_in_the_log_and_the_window_goes_on(tmp_path: Path) -> None:
    program = (
        "import sys\n"
        "from PySide6.QtCore import QTimer, qWarning\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from vidbrowser import app\n"
        "from vidbrowser.startup.request import Request\n"
        "def fail():\n"
        "    qWarning('an odd thing')\n"
        "    QTimer.singleShot(0, lambda: print('goes on', flush=True))\n"
        "    divmod(1, 0)\n"
        "real = app._end_on_interrupt\n"
        "app._end_on_interrupt = lambda a: (real(a), QTimer.singleShot(0, fail))[0]\n"
        "sys.exit(app.run(Request(), temporary_profile=False))\n"
    )
    told = ended_after(program, tmp_path, "goes on")
    assert "vidbrowser: Nobody expected this: integer division or modulo by zero" in told
    assert "Traceback" not in told
    (log,) = (tmp_path / "home").rglob("vidbrowser.log")
    written = log.read_text("utf-8")
    assert "in fail\nZeroDivisionError" in written
    assert "WARNING qt (MainThread): default: an odd thing" in written


def ended_after(program: str, folder: Path, sign: str) -> str:
    """Run `program` until it prints `sign`, interrupt it, and return what it told as errors."""
    home = folder / "home"
    home.mkdir()
    with subprocess.Popen(
        [sys.executable, "-c", program],
        env=environment(home) | {"XDG_STATE_HOME": str(home / "state")},
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as running:
        try:
            assert running.stdout is not None
            printed = running.stdout.readline().strip()
            running.send_signal(signal.SIGINT)
            _, told = running.communicate(timeout=60)
        finally:
            running.kill()
    assert (printed, running.returncode) == (sign, 0), told
    return told


FONTS = Path("/usr/share/fonts/truetype/dejavu")


@pytest.mark.skipif(not FONTS.is_dir(), reason="no fonts that have Latin only")
def test_a_start_says_once_which_letters_no_font_has(tmp_path: Path) -> None:
    (tmp_path / "fonts.conf").write_text(f"<fontconfig><dir>{FONTS}</dir></fontconfig>")
    program = subprocess.Popen(
        [sys.executable, "-m", "vidbrowser", str(paths.resources() / "sample")],
        env=environment(tmp_path) | {"FONTCONFIG_FILE": str(tmp_path / "fonts.conf")},
        cwd=ROOT,
    )
    kept = tmp_path / "CONFIG" / "vidbrowser" / "vidbrowser.ini"
    try:
        until = time.monotonic() + 60
        while not (kept.exists() and "fonts=true" in kept.read_text()):
            assert program.poll() is None
            assert time.monotonic() < until
            time.sleep(0.1)  # there is no signal to wait for in another process
        program.send_signal(signal.SIGINT)
        assert program.wait(60) == 0
    finally:
        program.kill()
