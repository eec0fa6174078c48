"""The installed launcher mends what a renewed system broke, and is heard also from a menu."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging.scripts import PACKAGING, stand_in

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="a shell script of Linux's")


class Installed:
    """A home in which the program was installed, with a stand-in for the program."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.home = folder / "it's at home"
        self.source = self.home / "source" / "packaging"
        self.source.mkdir(parents=True)
        shutil.copy(PACKAGING / "launch.sh", self.source)
        self.python = self.home / "venv" / "bin" / "python"
        self.program = stand_in(self.home / "venv" / "bin" / "vidbrowser", 'echo "started $@"')
        self.python.symlink_to("/bin/sh")
        (self.home / "venv" / ".python").write_text(f"{Path('/bin/sh').resolve()}\n")

    def lose_python(self) -> None:
        self.python.unlink()
        self.python.symlink_to(shutil.which("false") or "")

    def can_be_mended(self, by: str) -> None:
        stand_in(self.source / "install.sh", by)

    def start(self, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        known = {"HOME": str(self.folder), "PATH": f"{self.folder / 'bin'}:{os.environ['PATH']}"}
        script = f'home="{self.home}"; . "$home/source/packaging/launch.sh"'
        return subprocess.run(
            ["sh", "-c", script, "vidbrowser", *arguments],
            env=known | variables,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture
def installed(tmp_path: Path) -> Installed:
    return Installed(tmp_path)


def test_a_whole_one_is_started(installed: Installed) -> None:
    done = installed.start("a folder", "--help")
    assert (done.returncode, done.stdout, done.stderr) == (0, "started a folder --help\n", "")


def test_another_path_to_a_python_that_has_it_is_fine(installed: Installed) -> None:
    (installed.home / "venv" / ".python").write_text("/usr/bin/python3.9\n")
    installed.python.unlink()
    installed.python.symlink_to(shutil.which("true") or "")
    assert installed.start().stdout == "started \n"


def test_one_whose_python_has_changed_is_set_up_anew_and_started(installed: Installed) -> None:
    installed.lose_python()
    installed.can_be_mended('echo "working"')
    done = installed.start("folder")
    assert done.stdout == "started folder\n"
    assert "is being set up anew" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_why_it_cannot_be_mended_is_said(installed: Installed) -> None:
    installed.lose_python()
    installed.can_be_mended('echo "No network."; exit 1')
    done = installed.start()
    assert done.returncode == 1
    assert done.stdout == ""
    assert "vidbrowser could not be set up anew" in done.stderr
    assert done.stderr.endswith("install.log says why: No network.\n")


def test_where_nothing_is_left_to_mend_it_with(installed: Installed) -> None:
    installed.program.unlink()
    done = installed.start()
    assert done.returncode == 1
    assert "Run `make install` again" in done.stderr


@pytest.mark.skipif(not shutil.which("flock"), reason="no flock")
def test_two_starts_do_not_mend_at_once(installed: Installed) -> None:
    installed.lose_python()
    installed.can_be_mended("exit 1")
    state = installed.folder / ".local" / "state" / "vidbrowser"
    state.mkdir(parents=True)
    held = subprocess.Popen(
        ["flock", state / "install.lock", "sh", "-c", "echo held; read line"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert held.stdout is not None
    assert held.stdout.readline() == "held\n"
    done = installed.start()
    held.communicate("go on\n")
    assert done.returncode == 1
    assert done.stderr == "vidbrowser is being set up anew. Start it again in a minute.\n"


def test_from_a_menu_it_is_said_on_the_screen(installed: Installed) -> None:
    stand_in(installed.folder / "bin" / "notify-send", 'echo "$3" >>"$HOME/notes"')
    stand_in(installed.program, 'echo "No screen for you." >&2; exit 1')
    done = installed.start(str(installed.folder), DISPLAY=":7")
    assert done.returncode == 1
    assert done.stderr == "No screen for you.\nvidbrowser ended: No screen for you.\n"
    assert (installed.folder / "notes").read_text() == "vidbrowser ended: No screen for you.\n"


def test_a_command_is_no_start_from_a_menu(installed: Installed) -> None:
    stand_in(installed.folder / "bin" / "notify-send", 'echo "$3" >>"$HOME/notes"')
    stand_in(installed.program, "exit 1")
    assert installed.start("search", "query", DISPLAY=":7").returncode == 1
    assert not (installed.folder / "notes").exists()
