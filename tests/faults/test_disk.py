"""Disks that are full or read-only, outputs that are closed, too few files: told, and no more."""

from __future__ import annotations

import shlex
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.faults.program import MAIN, Home
from tests.library.disk import write_many

if TYPE_CHECKING:
    from pathlib import Path

KEEPER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from vidbrowser.library.saved_searches import SavedSearch, SavedSearches
from vidbrowser.ui.window.settings import Settings
home = Path.home()
settings = Settings(home / "config")
settings.file.told.connect(print)
settings.set_text_size(125)
settings.set_text_size(150)
try:
    SavedSearches(home / "searches.json").put(SavedSearch("a", "b" * 9000))
except OSError as error:
    print(f"searches: {error.strerror}")
"""
SHELL = {
    "full": "mount -t tmpfs -o size=64k none {0} && head -c 65536 /dev/zero > {0}/filled",
    "read-only": "mount -t tmpfs none {0} && mount -o remount,ro {0}",
}
"""What makes a disk of a folder, for one program and what that starts."""
SMALL = {"small": "mount -t tmpfs -o size=400k none {0}"}
"""The same of one that has room at first."""
WHY = {"full": "No space left on device", "read-only": "Read-only file system"}


def can_mount() -> bool:
    asked = ["unshare", "-Urm", "mount", "-t", "tmpfs", "none", "/mnt"]
    return subprocess.run(asked, capture_output=True, check=False).returncode == 0


@pytest.fixture
def records(tmp_path: Path) -> Path:
    write_many(tmp_path / "records", 200)
    return tmp_path / "records"


def run_on(disk: str, home: Home, command: tuple[str, ...]) -> subprocess.CompletedProcess[str]:
    """Run `command` where the home folder is on such a disk."""
    made = (SHELL | SMALL)[disk].format(shlex.quote(str(home.folder)))
    return subprocess.run(
        ["unshare", "-Urm", "bash", "-c", f'{made} 2> /dev/null; exec "$@"', "-", *command],
        env=home.environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


NEEDS_MOUNT = pytest.mark.skipif(not can_mount(), reason="nothing can be mounted here")


@NEEDS_MOUNT
@pytest.mark.parametrize("disk", SHELL)
def test_what_index_cannot_keep_is_told_and_its_exit_code(
    tmp_path: Path, records: Path, disk: str
) -> None:
    done = run_on(disk, Home(tmp_path / "home"), (*MAIN, "index", str(records)))
    assert done.stdout.startswith("200 files: 200 added")
    assert done.returncode == 3
    assert f"{records} could not be kept in " in done.stderr
    assert done.stderr.endswith(f": {WHY[disk]}. It is read anew at the next start.\n")
    assert done.stderr.count("\n") == 1


@NEEDS_MOUNT
@pytest.mark.parametrize("disk", SHELL)
@pytest.mark.parametrize("form", ["csv", "parquet", "vidbrowser"])
def test_an_export_that_cannot_be_written_is_told(
    tmp_path: Path, records: Path, disk: str, form: str
) -> None:
    home = Home(tmp_path / "home")
    file = home.folder / f"out.{form}"
    done = run_on(disk, home, (*MAIN, "export", str(file), str(records)))
    assert done.returncode == 3
    assert f"{file} was not written: " in done.stderr
    assert WHY[disk] in done.stderr
    assert "Traceback" not in done.stderr


@NEEDS_MOUNT
@pytest.mark.parametrize("disk", SHELL)
def test_settings_and_searches_that_cannot_be_written_are_told(tmp_path: Path, disk: str) -> None:
    done = run_on(disk, Home(tmp_path / "home"), (sys.executable, "-c", KEEPER))
    assert done.returncode == 0, done.stderr
    settings, searches = done.stdout.splitlines()
    assert "vidbrowser.ini cannot be written" in settings
    assert "Changes to settings may not be kept." in settings
    assert searches == f"searches: {WHY[disk]}"


@pytest.mark.parametrize("descriptors", [6, 8, 12])
def test_with_too_few_files_a_command_works_or_says_so(
    tmp_path: Path, records: Path, descriptors: int
) -> None:
    home = Home(tmp_path / "home")
    done = home.run("search", "title:0", records, before=f"ulimit -n {descriptors}")
    told = done.stderr.splitlines()
    if done.returncode == 1:  # what was named could not be listed, or not be kept
        assert "Too many open files" in done.stderr
        return
    assert done.returncode in (0, 3)
    assert "Traceback (most recent call last)" not in done.stderr
    assert done.returncode == 0 or "failed: " in told[-1] or "too few files" in told[-1]


@pytest.mark.parametrize("closed", ["exec 2>&-", "exec >&-", "exec >&- 2>&- <&-"])
def test_closed_streams_change_nothing(tmp_path: Path, records: Path, closed: str) -> None:
    done = Home(tmp_path / "home").run("index", records, before=closed)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_full_output_of_index_is_one_sentence(tmp_path: Path, records: Path) -> None:
    done = Home(tmp_path / "home").run("index", records, before="exec > /dev/full")
    assert done.returncode == 3
    assert done.stderr.endswith("its output cannot be written: No space left on device.\n")
    assert done.stderr.count("\n") == 1
