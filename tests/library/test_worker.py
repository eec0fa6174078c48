"""One process: it answers, and whatever it does instead is told to who asked."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.library import processes
from tests.library.disk import PATIENCE
from tests.library.processes import wait_for_the_end
from vidbrowser.library.worker import (
    DiedError,
    FailedError,
    UnansweredError,
    Worker,
    packed,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SHORT = 0.5  # seconds, for what never comes


@pytest.fixture
def worker() -> Iterator[Worker]:
    made = Worker()
    made.wait_ready(PATIENCE)
    yield made
    made.end()


def do(worker: Worker, work: Callable[..., Any], *args: object, seconds: float = PATIENCE) -> Any:
    return worker.do(packed(work, *args), seconds)


def test_it_does_one_thing_after_another_in_a_process_of_its_own(worker: Worker) -> None:
    pids = {do(worker, os.getpid) for _ in range(3)}
    assert len(pids) == 1
    assert os.getpid() not in pids


def test_it_takes_and_gives_what_is_large(worker: Worker) -> None:
    large = os.urandom(9 << 20)
    assert do(worker, bytes.upper, large) == large.upper()


@pytest.mark.parametrize("work", [processes.die, processes.answer_half_and_die])
def test_one_that_ends_is_told(worker: Worker, work: Callable[[], object]) -> None:
    with pytest.raises(DiedError):
        do(worker, work)


@pytest.mark.parametrize("work", [processes.stop, processes.hang, processes.answer_half_and_stop])
def test_one_that_does_not_answer_is_told(worker: Worker, work: Callable[[], object]) -> None:
    with pytest.raises(UnansweredError):
        do(worker, work, seconds=SHORT)


def test_one_that_does_not_take_what_it_is_asked_is_told(worker: Worker) -> None:
    os.kill(do(worker, os.getpid), signal.SIGSTOP)
    with pytest.raises(UnansweredError):
        do(worker, len, bytes(32 << 20), seconds=SHORT)


@pytest.mark.parametrize(
    ("work", "kind"),
    [
        (processes.no_memory, "MemoryError"),
        (processes.recurse, "RecursionError"),
        (processes.leave, "SystemExit"),
        (os.scandir, "TypeError"),  # what it returns cannot be sent
    ],
)
def test_what_is_raised_is_told_and_it_goes_on(
    worker: Worker, work: Callable[[], object], kind: str
) -> None:
    with pytest.raises(FailedError) as failed:
        do(worker, work)
    assert failed.value.kind == kind
    assert kind in failed.value.traceback
    assert do(worker, len, b"abc") == 3


def test_the_end_of_one_that_is_stopped_leaves_nothing(worker: Worker) -> None:
    pid = do(worker, os.getpid)
    os.kill(pid, signal.SIGSTOP)
    worker.end()
    assert not processes.runs(pid)


def test_one_that_waits_for_an_answer_learns_that_it_was_killed(worker: Worker) -> None:
    from threading import Thread  # as a window that is closed while a disk does not answer

    kill = Thread(target=worker.kill)
    kill.start()
    with pytest.raises(DiedError):
        do(worker, processes.hang)
    kill.join()


LEAVING = """
import os, signal, sys
from vidbrowser.library.worker import Worker, packed
if __name__ == "__main__":
    worker = Worker()
    worker.wait_ready(60)
    pid = worker.do(packed(os.getpid), 60)
    os.kill(pid, signal.SIGSTOP)
    print(pid, flush=True)
"""


def test_the_program_ends_though_one_is_stopped_and_nobody_ended_it(tmp_path: Path) -> None:
    script = tmp_path / "leaving.py"
    script.write_text(LEAVING)
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    done = subprocess.run(
        [sys.executable, str(script)], env=environment, capture_output=True, timeout=PATIENCE
    )
    assert done.returncode == 0
    wait_for_the_end(int(done.stdout))
