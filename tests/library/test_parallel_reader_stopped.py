"""How much reading hands out: not more than is taken, and nothing once nobody wants it any more."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar, TypeVarTuple

import polars as pl
import pytest

from tests.library import processes
from tests.library.disk import PATIENCE
from tests.library.processes import wait_for_the_end_of_all, wait_until
from vidbrowser.library.folder_state import FOUND
from vidbrowser.library.parallel_reader import ParallelReader
from vidbrowser.library.workers import Workers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from concurrent.futures import Future
    from pathlib import Path

T = TypeVar("T")
Ts = TypeVarTuple("Ts")
REST = 600.0  # seconds; workers that have started stay, however long the test takes


def never() -> bool:
    return False


@dataclass
class Counted(Workers):
    """Workers that keep what was handed out."""

    answers: list[Future[Any]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(2, REST)

    def submit(self, seconds: float, work: Callable[[*Ts], T], *args: *Ts) -> Future[T]:
        """Have it done, and keep the answer."""
        answer = super().submit(seconds, work, *args)
        self.answers.append(answer)
        return answer


@pytest.fixture
def counted() -> Iterator[Counted]:
    made = Counted()
    made.start()
    wait_until(lambda: made.ready)
    yield made
    made.close()
    wait_for_the_end_of_all()


def found(count: int, size: int = 1) -> pl.DataFrame:
    """Return the stamps of so many files of `size` bytes, none of which is there."""
    files = [(b"%d.md" % number, size, 1, 1, 1) for number in range(count)]
    return pl.DataFrame(files, schema=FOUND, orient="row")


def test_no_more_is_handed_out_than_the_workers_can_take(tmp_path: Path, counted: Counted) -> None:
    most = handed_out = 0

    def batches() -> Iterator[pl.DataFrame]:
        nonlocal most, handed_out
        for _ in range(60):
            most = max(most, handed_out - done)
            handed_out += 1
            yield found(20)

    done = 0
    for _ in ParallelReader(tmp_path, counted, never).read(batches()):
        done += 1
    assert done == 60
    assert most <= 2 * counted.count + 2


@pytest.mark.parametrize(
    ("count", "size", "expected"),
    [
        (256, 2_000, [256]),
        (1024, 2_000, [500, 500, 24]),
        (4096, 2_000, [1024] * 4),
        (8192, 2_000, [2048] * 4),
        (8192, 16_384, [1024] * 8),
        (1500, 600_000, [500] * 3),
    ],
)
def test_of_many_small_files_more_are_handed_out_at_a_time(
    tmp_path: Path, counted: Counted, count: int, size: int, expected: list[int]
) -> None:
    readings = ParallelReader(tmp_path, counted, never).read([found(count, size)])
    assert sorted((one.failed.height for one in readings), reverse=True) == expected


def test_stopped_it_hands_out_nothing(tmp_path: Path, counted: Counted) -> None:
    indexer = ParallelReader(tmp_path, counted, lambda: True)
    assert not list(indexer.read([found(8192), found(8192)]))
    assert not counted.answers


def test_stopped_within_a_batch_it_hands_out_no_more_and_takes_back_the_rest(
    tmp_path: Path, counted: Counted
) -> None:
    never_there = str(tmp_path / "never")
    busy = [counted.submit(PATIENCE, processes.wait_for_file, never_there) for _ in range(2)]
    indexer = ParallelReader(tmp_path, counted, lambda: len(counted.answers) > 4)
    assert not list(indexer.read([found(8192)]))
    handed_out = [answer for answer in counted.answers if answer not in busy]
    assert len(handed_out) == 3
    assert all(answer.cancelled() for answer in handed_out)


def test_closed_workers_end_it(tmp_path: Path, counted: Counted) -> None:
    closed: list[bool] = []

    def stopped() -> bool:
        return bool(closed)

    def batches() -> Iterator[pl.DataFrame]:
        yield found(500)
        closed.append(True)
        counted.close()
        yield found(500)

    list(ParallelReader(tmp_path, counted, stopped).read(batches()))
    assert len(counted.answers) == 1
