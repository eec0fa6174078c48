"""Worker processes: started once, ended with the program."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from time import monotonic, sleep

import pytest

from tests.catalogue.disk import PATIENCE
from vidbrowser.catalogue.workers import DIED, Workers

HOLDING = """
import os, sys, time
from vidbrowser.catalogue.workers import Workers
if __name__ == "__main__":
    workers = Workers(1)
    print(workers.submit(os.getpid).result(), flush=True)
    time.sleep(60)
"""


def test_work_is_done_in_another_process_and_close_ends_it() -> None:
    workers = Workers(1)
    ready = [workers.ready]
    pid = workers.submit(os.getpid).result()
    assert pid != os.getpid()
    ready.append(workers.ready)
    workers.close()
    ready.append(workers.ready)
    assert ready == [False, True, False]
    wait_for_the_end(pid)


def test_they_start_again_after_one_died() -> None:
    workers = Workers(1)
    pid = workers.submit(os.getpid).result()
    died = workers.submit(os.kill, pid, signal.SIGKILL)
    with pytest.raises(DIED):
        died.result()
    assert workers.usable()
    assert workers.submit(os.getpid).result() != pid
    workers.close()


def test_they_end_when_there_is_nothing_to_do_and_start_again() -> None:
    workers = Workers(1, rest=0.1)
    pid = workers.submit(os.getpid).result()
    wait_for_the_end(pid)
    assert not workers.ready
    assert workers.submit(os.getpid).result() != pid
    workers.close()


def test_they_do_not_end_while_there_is_work() -> None:
    workers = Workers(1, rest=0.1)
    first = workers.submit(os.getpid)
    workers.submit(sleep, 0.5)
    assert workers.submit(os.getpid).result() == first.result()
    workers.close()


def test_they_end_when_the_program_is_killed(tmp_path: Path) -> None:
    script = tmp_path / "holding.py"
    script.write_text(HOLDING)
    root = str(Path(__file__).resolve().parents[2])
    environment = os.environ | {"PYTHONPATH": root}
    command = [sys.executable, str(script)]
    pipe, nothing = subprocess.PIPE, subprocess.DEVNULL
    with subprocess.Popen(command, stdout=pipe, stderr=nothing, env=environment) as one:
        assert one.stdout is not None
        pid = int(one.stdout.readline())
        one.kill()
    wait_for_the_end(pid)


def wait_for_the_end(pid: int) -> None:
    end = monotonic() + PATIENCE
    while runs(pid):
        assert monotonic() < end
        sleep(0.01)


def runs(pid: int) -> bool:
    """Return whether the process `pid` is there and has not ended."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False
