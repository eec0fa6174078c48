"""Two programs with one file of settings: each keeps what the other chose."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from vidbrowser import locks
from vidbrowser.locks import lock
from vidbrowser.ui.window.settings import Settings

if TYPE_CHECKING:
    import pytest

ROOT = Path(__file__).resolve().parents[3]
CHILD = """
import sys, time
from pathlib import Path
from vidbrowser.ui.window.settings import Settings
settings, name = Settings(Path(sys.argv[1])), sys.argv[2]
folders = list(settings.folders)
print("ready", flush=True)
sys.stdin.readline()
for number in range(25):
    folders.append(Path(f"/{name}/{number}"))
    settings.set_folders(folders)
    settings.set_told(f"{name}-{number}")
    time.sleep(0.01)  # others get their turn
"""


def begun(folder: Path, *names: str) -> list[subprocess.Popen[bytes]]:
    pipe = subprocess.PIPE
    command = [sys.executable, "-c", CHILD, str(folder)]
    all_of_them = [
        subprocess.Popen([*command, name], stdin=pipe, stdout=pipe, cwd=ROOT) for name in names
    ]
    for one in all_of_them:
        assert one.stdout is not None
        assert one.stdout.readline() == b"ready\n"
    return all_of_them


def test_folders_and_choices_of_programs_that_run_at_once_are_all_there(tmp_path: Path) -> None:
    Settings(tmp_path).set_folders([Path("/first")])
    for one in (programs := begun(tmp_path, "a", "b", "c")):
        assert one.stdin is not None
        one.stdin.write(b"\n")
        one.stdin.flush()
    for one in programs:
        one.communicate()
        assert one.returncode == 0
    copy = tmp_path / "copy"
    copy.mkdir()
    (copy / "vidbrowser.ini").write_bytes((tmp_path / "vidbrowser.ini").read_bytes())
    settings = Settings(copy)  # Qt remembers what this program wrote to the other
    wanted = {Path(f"/{name}/{number}") for name in "abc" for number in range(25)}
    assert set(settings.folders) == wanted | {Path("/first")}
    assert all(settings.is_told(f"{name}-{number}") for name in "abc" for number in range(25))
    assert settings.file.notes == []


def test_a_program_that_was_stopped_while_it_wrote_is_not_waited_for_and_that_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(tmp_path)
    settings.set_folders([Path("/first")])
    told: list[str] = []
    settings.file.told.connect(told.append)
    monkeypatch.setattr(locks, "_PATIENCE", 0.05)
    handle = os.open(tmp_path / "vidbrowser.lock", os.O_RDWR)
    assert lock(handle, wait=False)
    settings.set_folders([Path("/first"), Path("/second")])
    settings.set_text_size(125)
    os.close(handle)
    (text,) = told
    assert "vidbrowser.ini cannot be written (another program has it open" in text
    settings.set_folders([Path("/second")])
    assert settings.folders == [Path("/second")]
