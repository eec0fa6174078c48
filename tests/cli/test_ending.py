"""A command that fails says so in one sentence; a reader who has had enough is no failure."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.failing import ERRORS, Failing
from vidbrowser.cli import main

if TYPE_CHECKING:
    from subprocess import CompletedProcess

ROOT = Path(__file__).resolve().parents[2]
FULL = "its output cannot be written: No space left on device."
Capture = pytest.CaptureFixture[str]


def shell(command: str, folder: Path) -> CompletedProcess[str]:
    """Run `command`, in which `vidbrowser` is the program and `$folder` has three records."""
    script = f'vidbrowser() {{ "{sys.executable}" -m vidbrowser "$@"; }}\n{command}'
    known = {"folder": str(folder), "XDG_STATE_HOME": str(folder.parent / "state")}
    return subprocess.run(
        ["bash", "-c", script],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=os.environ | known,
        check=False,
    )


@pytest.mark.parametrize("error", ERRORS, ids=repr)
def test_an_error_that_nobody_expected_is_one_sentence_and_a_place_in_the_log(
    folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch, error: BaseException
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(folder.parent / "state"))
    failing = Failing(monkeypatch, "vidbrowser.library.library.load", error)
    assert main(["search", "", str(folder)]) == 3
    told = capsys.readouterr().err
    log = folder.parent / "state" / "vidbrowser" / "log" / "vidbrowser.log"
    assert told.startswith("vidbrowser: search failed: ")
    assert told.endswith(f". Details are in {log}\n")
    assert told.count("\n") == 1
    assert "Traceback" in log.read_text("utf-8")
    assert main(["search", "--debug", "", str(folder)]) == 3
    assert "Traceback" in capsys.readouterr().err
    failing.mended = True
    assert main(["search", "", str(folder)]) == 0


def test_where_there_can_be_no_log_the_sentence_is_still_told(
    folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(folder / "1.md"))
    Failing(monkeypatch, "vidbrowser.library.library.load", ZeroDivisionError("by nothing"))
    assert main(["facets", "tag", str(folder)]) == 3
    told = capsys.readouterr().err
    assert "The log cannot be written" in told
    assert "facets failed: by nothing (ZeroDivisionError). --debug tells more.\n" in told


def test_an_interrupt_is_an_end(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Failing(monkeypatch, "vidbrowser.library.library.load", KeyboardInterrupt())
    assert main(["search", "", str(folder)]) == 130


@pytest.mark.parametrize("command", ["check $folder", "search '' $folder", "facets tag $folder"])
def test_an_output_that_is_full_is_one_sentence(folder: Path, command: str) -> None:
    ended = shell(f"vidbrowser {command} > /dev/full", folder)
    assert (ended.returncode, ended.stderr) == (
        3,
        f"vidbrowser: {command.split()[0]} failed: {FULL}\n",
    )


@pytest.mark.parametrize("command", ["check $folder", "search '' $folder", "show 1 $folder"])
def test_without_an_output_a_command_ends_as_with_one(folder: Path, command: str) -> None:
    ended = shell(f"vidbrowser {command} >&-", folder)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_a_reader_who_has_had_enough_is_no_failure(folder: Path) -> None:
    for number in range(3_000):
        (folder / f"more{number}.md").write_text(f'---\ntitle: "{"long" * 30} {number}"\n---\n')
    command = "search '' $folder --format json"
    ended = shell(f"set -o pipefail; vidbrowser {command} | head -n 1", folder)
    assert (ended.returncode, ended.stderr) == (0, "")


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount a small disk")
def test_an_export_to_a_full_disk_names_the_file(folder: Path) -> None:
    for number in range(300):
        (folder / f"more{number}.md").write_text(f"---\ntitle: a\n---\n{os.urandom(2_000).hex()}\n")
    script = (
        "mkdir $folder/../small && mount -t tmpfs -o size=64k none $folder/../small && "
        "vidbrowser export $folder/../small/out.parquet $folder"
    )
    ended = shell(
        f"unshare -m bash -c '{script}'".replace("vidbrowser ", f"{sys.executable} -m vidbrowser "),
        folder,
    )
    if "mount" in ended.stderr or "unshare" in ended.stderr:
        pytest.skip("nothing can be mounted here")
    assert ended.returncode == 3
    assert "small/out.parquet was not written: " in ended.stderr
    assert "No space left on device" in ended.stderr
    assert "Traceback" not in ended.stderr
