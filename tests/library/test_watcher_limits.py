"""Watching where the system has no more to give, or has dropped what it had to tell."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from queue import SimpleQueue
from time import monotonic
from typing import TYPE_CHECKING, Any

import pytest
from watchfiles import Change

from tests.library.disk import PATIENCE, write
from tests.library.processes import wait_until
from vidbrowser.library import watcher
from vidbrowser.library.scanner import EVERYTHING
from vidbrowser.library.watcher import Watcher

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
CHILD = """
import sys, time
from pathlib import Path
from vidbrowser.library.watcher import Watcher

def tell(*words):
    print(*words, flush=True)

watcher = Watcher(
    Path(sys.argv[1]),
    lambda paths: tell("changed", len(paths), b"" in paths),
    lambda text: tell("noted", text),
)
watcher.start()
if sys.argv[2:]:
    watcher.ready.wait()
    tell("ready")
sys.stdin.read()
tell("seconds", time.process_time())
"""


class Child:
    """A process that watches `root`; `limits` are set before in a world of its own."""

    def __init__(self, root: Path, limits: str = "", *arguments: str) -> None:
        run = [sys.executable, "-c", CHILD, str(root), *arguments]
        shell = ["unshare", "-Ur", "bash", "-c", f'{limits}; exec "$@"', "-"] if limits else []
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(
            [*shell, *run], stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL, text=True, cwd=ROOT
        )

    def line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def lines_until(self, begin: str) -> str:
        while not (line := self.line()).startswith(begin):
            assert line, "it ended"
        return line

    def end(self) -> str:
        """End it and return what it told since."""
        return self.process.communicate(timeout=PATIENCE)[0]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write(tmp_path / "records" / "in" / "a.md")
    return tmp_path / "records"


def can_limit() -> bool:
    asked = ["unshare", "-Ur", "test", "-w", "/proc/sys/user/max_inotify_watches"]
    return bool(shutil.which("unshare")) and subprocess.run(asked, check=False).returncode == 0


@pytest.mark.skipif(not can_limit(), reason="the system's limits cannot be set here")
@pytest.mark.parametrize(
    ("limits", "told"),
    [
        ("echo 0 > /proc/sys/user/max_inotify_instances", "fs.inotify.max_user_instances"),
        ("echo 1 > /proc/sys/user/max_inotify_watches", "fs.inotify.max_user_watches"),
    ],
)
def test_where_nothing_more_can_be_watched_it_says_so_and_looks_through_without_haste(
    root: Path, limits: str, told: str
) -> None:
    child = Child(root, limits)
    assert told in (noted := child.line())
    assert noted.startswith(f"noted {root} cannot be watched (")
    assert noted.endswith("it is looked through every few seconds instead.")
    assert child.line() == child.line() == "changed 1 True"  # every two seconds, as it looks
    rest = child.end().split()
    assert "noted" not in rest
    assert float(rest[-1]) < 2  # of the processor's time in four: it was busy all the time


def test_changes_while_the_program_was_stopped_are_looked_for_everywhere(root: Path) -> None:
    child = Child(root, "", "ready")
    child.lines_until("ready")
    os.kill(child.process.pid, signal.SIGSTOP)
    try:
        for number in range(9_000):  # more than two events each: more than the system keeps
            (root / f"{number}.md").write_text("new")
    finally:
        os.kill(child.process.pid, signal.SIGCONT)
    while (line := child.lines_until("changed")).split()[2] != "True":
        assert int(line.split()[1]) < 9_000
    child.end()


class Watched:
    """A watched folder and what was told of it."""

    def __init__(self, root: Path, **options: Any) -> None:
        self.told: SimpleQueue[frozenset[bytes]] = SimpleQueue()
        self.watcher = Watcher(root, self.told.put, lambda _text: None, **options)
        self.watcher.start()

    def close(self) -> None:
        self.watcher.close()
        self.watcher.join(PATIENCE)


def test_after_a_long_pause_one_change_may_stand_for_many(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paused = [0.0]
    monkeypatch.setattr(watcher, "monotonic", lambda: monotonic() + paused[0])

    def late(*_: str, stop_event: Any, **__: object) -> Iterator[set[tuple[Any, str]]]:
        stop_event.is_set()
        yield {(Change.modified, str(root / "a.md"))}
        paused[0] += 60
        yield set()
        paused[0] += 60
        yield {(Change.modified, str(root / "b.md"))}
        while not stop_event.closed.wait(0.01):
            yield set()

    watched = Watched(root, watch=late)
    assert watched.told.get(timeout=PATIENCE) == {b"a.md"}
    assert watched.told.get(timeout=PATIENCE) == {b"b.md"} | EVERYTHING
    watched.close()


def test_a_folder_that_was_not_there_at_the_start_is_looked_at_when_it_comes(
    tmp_path: Path,
) -> None:
    watched = Watched(tmp_path / "away")
    assert watched.told.get(timeout=PATIENCE) == EVERYTHING  # it is not there
    write(tmp_path / "away" / "a.md")
    assert watched.told.get(timeout=PATIENCE) == EVERYTHING  # it is
    wait_until(watched.watcher.ready.is_set)
    write(tmp_path / "away" / "b.md")
    while b"b.md" not in watched.told.get(timeout=PATIENCE):
        pass
    watched.close()
