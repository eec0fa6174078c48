"""Replacing a file: the old one or the new one, never a part of either."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from typing import TYPE_CHECKING

import pytest

from tests.obstacles import NO_FILES
from vidbrowser.replacing import clear, replacing

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("sync", [True, False])
def test_the_new_content_is_there_at_the_end_only(tmp_path: Path, sync: bool) -> None:
    target = tmp_path / "name with a blank.json"
    target.write_bytes(b"old")
    with replacing(target, sync=sync) as file:
        file.write(b"new")
        assert target.read_bytes() == b"old"
    assert target.read_bytes() == b"new"
    assert os.listdir(tmp_path) == [target.name]


def test_what_breaks_off_leaves_the_old_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "kept"
    target.write_bytes(b"old")

    def break_off() -> None:
        with replacing(target) as file:
            file.write(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        break_off()
    assert target.read_bytes() == b"old"
    assert os.listdir(tmp_path) == [target.name]


def test_a_target_that_cannot_be_replaced_is_told(tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    with pytest.raises(OSError, match="taken"), replacing(tmp_path / "taken") as file:
        file.write(b"new")
    assert os.listdir(tmp_path) == ["taken"]
    with pytest.raises(OSError, match="gone"), replacing(tmp_path / "gone" / "file"):
        pass


def test_the_disk_has_the_content_before_the_name_and_the_name_at_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, seen, fsync = tmp_path / "kept", [], os.fsync

    def noted(handle: int) -> None:
        seen.append((os.path.samestat(os.fstat(handle), tmp_path.stat()), target.exists()))
        fsync(handle)

    monkeypatch.setattr(os, "fsync", noted)
    with replacing(target) as file:
        file.write(b"new")
    assert seen == [(False, False), (True, True)]  # the file, then the folder with its new name
    with replacing(target, sync=False) as file:
        file.write(b"newer")
    assert len(seen) == 2


BROKEN_OFF = """
import os, sys
from pathlib import Path
from vidbrowser.replacing import replacing
with replacing(Path(sys.argv[1])) as file:
    file.write(b"half")
    file.flush()
    if len(sys.argv) > 2:
        print("writing", flush=True)
        sys.stdin.read()
    os._exit(1)
"""


def test_what_a_killed_run_left_is_cleared(tmp_path: Path) -> None:
    target, foreign = tmp_path / "searches.json", tmp_path / "other.unfinished"
    target.write_bytes(b"old")
    for _ in range(2):
        subprocess.run([sys.executable, "-c", BROKEN_OFF, target], check=False)
    foreign.touch()
    assert len(os.listdir(tmp_path)) == 4
    clear(target)
    assert sorted(os.listdir(tmp_path)) == ["other.unfinished", "searches.json"]
    clear(tmp_path)
    assert os.listdir(tmp_path) == ["searches.json"]
    clear(tmp_path / "never" / "searches.json")


@pytest.mark.skipif(sys.platform == "win32", reason="flock")
def test_what_another_run_is_writing_stays(tmp_path: Path) -> None:
    target = tmp_path / "searches.json"
    writer = subprocess.Popen(
        [sys.executable, "-c", BROKEN_OFF, target, "wait"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert writer.stdout is not None
    assert writer.stdout.readline() == "writing\n"
    clear(target)
    assert len(os.listdir(tmp_path)) == 1
    writer.kill()
    writer.communicate()
    clear(target)
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("obstacle", NO_FILES)
def test_clearing_is_held_up_by_nothing(tmp_path: Path, obstacle: str) -> None:
    NO_FILES[obstacle](tmp_path / "a.unfinished")
    with replacing(tmp_path / "a") as file:
        clear(tmp_path)
        file.write(b"whole")
    assert (tmp_path / "a").read_bytes() == b"whole"


def test_a_file_cleared_before_it_was_locked_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, mkstemp = list[tuple[int, str]](), tempfile.mkstemp

    def cleared_at_once(suffix: str, prefix: str, folder: Path) -> tuple[int, str]:
        made.append(mkstemp(suffix, prefix, folder))
        if len(made) == 1:
            clear(tmp_path)
        return made[-1]

    monkeypatch.setattr(tempfile, "mkstemp", cleared_at_once)
    with replacing(tmp_path / "a") as file:
        file.write(b"whole")
    assert len(made) == 2
    assert (tmp_path / "a").read_bytes() == b"whole"
