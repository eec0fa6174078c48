"""`make install` and `make uninstall` in a home of their own, without the packages themselves."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from vidbrowser.identity import ID

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="desktop entries are Linux's")

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
# Stands in for Python: makes the environment's folder, and takes every other order as done.
PYTHON = """#!/bin/sh
case "$*" in
"-m venv --clear "*)
    mkdir -p "$4/bin"
    cp "$0" "$4/bin/python"
    printf '#!/bin/sh\\nprintf "%%s|" "$@"\\n' >"$4/bin/vidbrowser"
    chmod 755 "$4/bin/vidbrowser"
    ;;
esac
"""


class Home:
    """A home folder, and what the script does to it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        self.python = folder.parent / "python"
        self.python.write_text(PYTHON)
        self.python.chmod(0o755)
        self.data = folder / ".local" / "share"
        self.launcher = folder / ".local" / "bin" / "vidbrowser"
        self.entry = self.data / "applications" / f"{ID}.desktop"

        self.environment = {
            "HOME": str(folder),
            "PATH": os.environ["PATH"],
            "PYTHON": str(self.python),
            "TMPDIR": str(folder.parent),
        }

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["sh", str(PACKAGING / "install.sh"), *arguments],
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )

    def files(self) -> set[str]:
        return {str(p.relative_to(self.folder)) for p in self.folder.rglob("*") if p.is_file()}


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """Return a home whose name holds everything that must be quoted somewhere."""
    return Home(tmp_path / "a b'c\"d$e`f%g\\h")


def test_install(home: Home) -> None:
    done = home.run()
    assert done.returncode == 0, done.stderr
    assert f"{home.launcher} FOLDER" in done.stdout
    assert (home.data / "icons/hicolor/scalable/apps" / f"{ID}.svg").is_file()
    started = subprocess.run(
        [home.launcher, "a folder", "$x"], capture_output=True, text=True, check=True
    )
    assert started.stdout == "a folder|$x|"
    assert home.run().returncode == 0  # again, over itself


def test_remove_takes_what_was_installed_and_nothing_else(home: Home) -> None:
    own = {".local/share/vidbrowser/searches.json", ".config/vidbrowser/settings.ini"}
    for name in own:
        (home.folder / name).parent.mkdir(parents=True)
        (home.folder / name).write_text("mine")
    assert home.run().returncode == 0
    assert home.files() > own
    done = home.run("--remove")
    assert done.returncode == 0, done.stderr
    assert home.files() == own
    assert home.run("--remove").returncode == 0


def test_another_program_of_that_name_is_left_alone(home: Home) -> None:
    home.launcher.parent.mkdir(parents=True)
    home.launcher.write_text("#!/bin/sh\n")
    done = home.run()
    assert done.returncode == 1
    assert str(home.launcher) in done.stderr
    assert home.run("--remove").returncode == 0
    assert home.files() == {".local/bin/vidbrowser"}


def test_wrong_usage(home: Home) -> None:
    done = home.run("--erase")
    assert done.returncode == 2
    assert "Usage" in done.stderr
    assert not home.files()


def test_icons_are_drawn_in_every_size(tmp_path: Path) -> None:
    order = [sys.executable, str(PACKAGING / "draw_icons.py"), str(tmp_path)]
    subprocess.run(order, env=os.environ | {"PYTHONPATH": str(PACKAGING.parent)}, check=True)
    drawn = {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*.png")}
    assert {f"16x16/apps/{ID}.png", f"512x512/apps/{ID}.png"} <= drawn
    assert len(drawn) == 9
