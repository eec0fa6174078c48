"""Worker processes: started once, ended with the program; the end of one is nobody else's."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.library import processes
from tests.library.disk import PATIENCE
from tests.library.processes import (
    wait_for_file,
    wait_for_the_end,
    wait_for_the_end_of_all,
    wait_until,
)
from vidbrowser.library.worker import DiedError, FailedError, UnansweredError
from vidbrowser.library.workers import ClosedError, UnavailableError, Workers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

HOLDING = """
import os, sys, time
from vidbrowser.library.workers import Workers
if __name__ == "__main__":
    workers = Workers(1)
    print(workers.submit(60, os.getpid).result(), flush=True)
    time.sleep(60)
"""


@pytest.fixture
def begin() -> Iterator[Callable[..., Workers]]:
    """Return what makes workers that are closed, and gone, at the end."""
    made: list[Workers] = []

    def begun(count: int, rest: float = 60.0) -> Workers:
        made.append(Workers(count, rest))
        return made[-1]

    yield begun
    for workers in made:
        workers.close()
    wait_for_the_end_of_all()


def pid_of(workers: Workers) -> int:
    return workers.submit(PATIENCE, os.getpid).result(PATIENCE)


def test_work_is_done_in_another_process_and_close_ends_it(
    begin: Callable[..., Workers],
) -> None:
    workers = begin(1)
    assert not workers.ready
    pid = pid_of(workers)
    assert pid != os.getpid()
    wait_until(lambda: workers.ready)
    workers.close()
    wait_for_the_end(pid)
    wait_until(lambda: not workers.ready)


def test_start_makes_them_ready(begin: Callable[..., Workers]) -> None:
    workers = begin(2)
    workers.start()
    wait_until(lambda: workers.ready)


def test_another_one_starts_when_one_died(begin: Callable[..., Workers]) -> None:
    workers = begin(1)
    pid = pid_of(workers)
    with pytest.raises(DiedError):
        workers.submit(PATIENCE, processes.die).result(PATIENCE)
    assert pid_of(workers) != pid


def test_another_one_starts_when_one_was_killed_in_between(begin: Callable[..., Workers]) -> None:
    workers = begin(1)
    pid = pid_of(workers)
    os.kill(pid, signal.SIGKILL)
    with pytest.raises(DiedError):
        pid_of(workers)
    assert pid_of(workers) != pid


@pytest.mark.parametrize(
    ("work", "error", "seconds"),
    [
        (processes.die, DiedError, PATIENCE),
        (processes.answer_half_and_die, DiedError, PATIENCE),
        (processes.no_memory, FailedError, PATIENCE),
        (processes.stop, UnansweredError, 0.5),
        (processes.answer_half_and_stop, UnansweredError, 0.5),
    ],
)
def test_what_one_does_harms_no_other(
    tmp_path: Path,
    begin: Callable[..., Workers],
    work: Callable[[], object],
    error: type[Exception],
    seconds: float,
) -> None:
    workers, go = begin(2), tmp_path / "go"
    other = workers.submit(PATIENCE, wait_for_file, str(go))
    with pytest.raises(error):
        workers.submit(seconds, work).result(PATIENCE)
    assert not other.done()
    go.touch()
    assert other.result(PATIENCE) != os.getpid()


def test_they_end_when_there_is_nothing_to_do_and_start_again(
    begin: Callable[..., Workers],
) -> None:
    workers = begin(1, rest=0.1)
    pid = pid_of(workers)
    wait_for_the_end(pid)
    assert not workers.ready
    assert pid_of(workers) != pid


def test_they_do_not_end_while_there_is_work(tmp_path: Path, begin: Callable[..., Workers]) -> None:
    workers, go = begin(1, rest=0.0), tmp_path / "go"
    answers = [workers.submit(PATIENCE, wait_for_file, str(go)) for _ in range(4)]
    go.touch()
    assert len({answer.result(PATIENCE) for answer in answers}) == 1


def test_work_that_comes_while_they_end_is_done(begin: Callable[..., Workers]) -> None:
    workers = begin(2, rest=0.0)
    for _ in range(10):
        assert pid_of(workers) != os.getpid()


def test_close_ends_also_what_is_stopped_and_what_waits_learns_of_it(
    tmp_path: Path, begin: Callable[..., Workers]
) -> None:
    workers, never = begin(1), str(tmp_path / "never")
    os.kill(pid_of(workers), signal.SIGSTOP)
    answers = [workers.submit(PATIENCE, wait_for_file, never) for _ in range(3)]
    wait_until(answers[0].running)
    workers.close()
    for answer in answers:
        assert isinstance(answer.exception(PATIENCE), ClosedError)
    wait_for_the_end_of_all()


def test_closed_they_take_nothing_on_and_start_no_more(begin: Callable[..., Workers]) -> None:
    others = {*multiprocessing.active_children()}  # of windows that other tests have opened
    workers = begin(1)
    workers.close()
    workers.start()
    with pytest.raises(ClosedError):
        workers.submit(PATIENCE, os.getpid)
    assert not {*multiprocessing.active_children()} - others
    assert not workers.ready


def test_closed_while_they_start_they_are_not_left(begin: Callable[..., Workers]) -> None:
    workers = begin(2)
    workers.start()
    answer = workers.submit(PATIENCE, os.getpid)
    workers.close()
    assert isinstance(answer.exception(PATIENCE), ClosedError)
    wait_for_the_end_of_all()


def test_cancelled_work_is_not_begun(tmp_path: Path, begin: Callable[..., Workers]) -> None:
    workers, go, begun = begin(1), tmp_path / "go", tmp_path / "begun"
    first = workers.submit(PATIENCE, wait_for_file, str(go))
    second = workers.submit(PATIENCE, os.mkdir, str(begun))
    third = workers.submit(PATIENCE, os.getpid)
    assert second.cancel()
    go.touch()
    assert first.result(PATIENCE) == third.result(PATIENCE)
    assert not begun.exists()


def test_where_no_process_can_be_had_it_is_told_and_logged(
    begin: Callable[..., Workers], caplog: pytest.LogCaptureFixture
) -> None:
    workers = begin(2)
    with processes.none_to_be_had():
        for _ in range(2):
            with pytest.raises(UnavailableError):
                pid_of(workers)
    assert not workers.ready
    assert [record.levelname for record in caplog.records] == ["WARNING"]


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
