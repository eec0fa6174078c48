"""Reading when workers die, stop, raise or are not to be had."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import polars as pl
import pytest

from tests.library import processes
from tests.library.disk import write, write_many
from tests.library.processes import wait_for_the_end_of_all, wait_until
from vidbrowser.library.folder_state import FOUND
from vidbrowser.library.parallel_reader import ParallelReader
from vidbrowser.library.scanner import DirectoryScan, diff
from vidbrowser.library.wire import WireBatch, read_chunk
from vidbrowser.library.workers import Workers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from vidbrowser.library.folder_state import FolderDelta

PATIENCES = (1.5, 6.0, 24.0)  # seconds: how long a busy machine takes for files that are fine
REST = 600.0  # seconds; workers that have started stay, however long it takes to write the files


@pytest.fixture
def workers() -> Iterator[Workers]:
    made = Workers(2, REST)
    made.start()
    wait_until(lambda: made.ready)
    yield made
    made.close()
    wait_for_the_end_of_all()


@pytest.fixture
def cold() -> Iterator[Workers]:
    made = Workers(2, REST)
    yield made
    made.close()
    wait_for_the_end_of_all()


@dataclass(frozen=True)
class Poisoned:
    """Reads like `read_chunk`, but does something else where a file of a certain name is read."""

    does: Callable[[], object]
    once: str = ""
    """A file that is made the first time; it is not done again when that is there."""

    def __call__(self, root: bytes, names: list[bytes]) -> WireBatch:
        if b"poisoned.md" in names and not (self.once and os.path.exists(self.once)):  # noqa: PTH110
            if self.once:
                os.mkdir(self.once)  # noqa: PTH102
            answer: Any = self.does()
            return WireBatch({"": answer}, [])
        return read_chunk(root, names)


@dataclass(frozen=True)
class Noted:
    """Does the same for any files, and notes each time as an entry of a folder."""

    folder: str
    does: Callable[[], object]

    def __call__(self, root: bytes, names: list[bytes]) -> WireBatch:
        os.mkdir(os.path.join(self.folder, f"{os.getpid()}-{len(os.listdir(self.folder))}"))  # noqa: PTH102
        self.does()
        raise AssertionError


def never() -> bool:
    return False


def read(root: Path, workers: Workers, **options: Any) -> list[FolderDelta]:
    return list(ParallelReader(root, workers, never, **options).read(DirectoryScan(root, never)))


def read_in_time(root: Path, workers: Workers, lost: int, **options: Any) -> list[FolderDelta]:
    """Read with just so much patience that no more than `lost` files are not read in time."""
    for patience in PATIENCES:
        readings = read(root, workers, **options, patience=patience)
        if len(failed(readings)) <= lost:
            break
        workers.start()  # another for one that was ended
        wait_until(lambda: workers.ready)
    return readings


def rows(readings: list[FolderDelta]) -> list[bytes]:
    return sorted(path for reading in readings for path in reading.rows["path"])


def failed(readings: list[FolderDelta]) -> list[bytes]:
    return sorted(path for reading in readings for path in reading.failed["path"])


def told(readings: list[FolderDelta]) -> dict[bytes, str]:
    frame = pl.concat(reading.problems for reading in readings)
    assert set(frame["severity"]) <= {"error"}
    return dict(frame.select("path", "reason").rows())


@pytest.mark.parametrize(
    ("does", "reason"),
    [
        (processes.die, "The process that read this file ended"),
        (processes.answer_half_and_die, "The process that read this file ended"),
        (processes.no_memory, "Reading this file failed"),
        (processes.recurse, "Reading this file failed"),
        (processes.leave, "Reading this file failed"),
    ],
)
def test_a_poisoned_file_among_thousands_is_all_that_is_told(
    tmp_path: Path, workers: Workers, does: Callable[[], object], reason: str
) -> None:
    write_many(tmp_path, 2500)
    write(tmp_path / "poisoned.md")
    readings = read(tmp_path, workers, work=Poisoned(does))
    assert rows(readings) == [b"%05d.md" % number for number in range(2500)]
    assert failed(readings) == [b"poisoned.md"]
    assert told(readings).keys() == {b"poisoned.md"}
    assert reason in told(readings)[b"poisoned.md"]


@pytest.mark.parametrize("does", [processes.stop, processes.hang, processes.answer_half_and_stop])
def test_a_file_that_is_never_read_is_told_and_read_the_next_time(
    tmp_path: Path, workers: Workers, does: Callable[[], object]
) -> None:
    write_many(tmp_path, 7)
    write(tmp_path / "poisoned.md")
    readings = read_in_time(tmp_path, workers, 1, work=Poisoned(does))
    assert len(rows(readings)) == 7
    assert list(told(readings)) == failed(readings) == [b"poisoned.md"]
    assert "did not answer" in told(readings)[b"poisoned.md"]
    known = pl.concat(
        frame.select(*FOUND) for reading in readings for frame in (reading.rows, reading.failed)
    )
    found = pl.concat(DirectoryScan(tmp_path, never))
    assert diff(known, found, []).again["path"].to_list() == [b"poisoned.md"]


@pytest.mark.parametrize("count", [1, 1200])
def test_a_worker_that_is_killed_once_loses_nothing(
    tmp_path: Path, workers: Workers, count: int
) -> None:
    root = tmp_path / "records"
    write(root / "poisoned.md")
    write_many(root, count - 1)
    readings = read(root, workers, work=Poisoned(processes.die, str(tmp_path / "once")))
    assert (tmp_path / "once").exists()
    assert len(rows(readings)) == count
    assert not told(readings)


def test_a_disk_that_answers_nothing_is_not_asked_for_each_file(
    tmp_path: Path, workers: Workers
) -> None:
    root, asked = tmp_path / "records", tmp_path / "asked"
    write_many(root, 1500)
    asked.mkdir()
    readings = read(root, workers, work=Noted(str(asked), processes.hang), patience=0.05)
    assert len(failed(readings)) == len(told(readings)) == 1500
    assert len(list(asked.iterdir())) < 20


def test_a_file_that_hangs_here_is_left_to_the_workers(tmp_path: Path, cold: Workers) -> None:
    write_many(tmp_path, 7)
    write(tmp_path / "poisoned.md")
    readings = read_in_time(tmp_path, cold, 0, here=Poisoned(processes.hang))
    assert len(rows(readings)) == 8
    assert cold.ready


def test_what_fails_here_is_left_to_the_workers(tmp_path: Path, cold: Workers) -> None:
    write_many(tmp_path, 7)
    write(tmp_path / "poisoned.md")
    readings = read(tmp_path, cold, here=Poisoned(processes.no_memory))
    assert len(rows(readings)) == 8
    assert cold.ready


def test_large_files_are_not_read_here(tmp_path: Path, cold: Workers) -> None:
    write(tmp_path / "a.md", body="a" * (2 << 20))
    readings = read(tmp_path, cold, here=Poisoned(processes.die))
    assert rows(readings) == [b"a.md"]
    assert cold.ready


def test_without_processes_this_one_reads_all_and_finds_what_fails(
    tmp_path: Path, cold: Workers
) -> None:
    write_many(tmp_path, 1200)
    write(tmp_path / "poisoned.md")
    with processes.none_to_be_had():
        readings = read(tmp_path, cold, here=Poisoned(processes.no_memory))
    assert len(rows(readings)) == 1200
    assert list(told(readings)) == failed(readings) == [b"poisoned.md"]
    assert not cold.ready


def test_what_hangs_here_is_told_when_there_are_no_processes(tmp_path: Path, cold: Workers) -> None:
    write(tmp_path / "poisoned.md")
    with processes.none_to_be_had():
        readings = read(tmp_path, cold, here=Poisoned(processes.hang), patience=PATIENCES[0])
    assert list(told(readings)) == failed(readings) == [b"poisoned.md"]
