"""Reading files in this process and in workers, also when a worker dies of one."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import polars as pl
import pytest

from tests.catalogue.built import rows_of
from tests.library.disk import write, write_many
from tests.library.processes import wait_until
from vidbrowser.catalogue.schema import CONTENT, STAMP
from vidbrowser.library.folder_state import FolderDelta
from vidbrowser.library.parallel_reader import ParallelReader
from vidbrowser.library.scanner import DirectoryScan
from vidbrowser.library.workers import Workers
from vidbrowser.records.reader import read_file

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def workers() -> Iterator[Workers]:
    made = Workers(2)
    yield made
    made.close()


def never() -> bool:
    return False


def make_ready(workers: Workers) -> None:
    """Have `workers` start, so that they read all and this process nothing."""
    workers.start()
    wait_until(lambda: workers.ready)


def read_all(root: Path, workers: Workers) -> FolderDelta:
    readings = list(ParallelReader(root, workers, never).read(DirectoryScan(root, never)))
    return FolderDelta(
        pl.concat([reading.rows for reading in readings]).sort("path"),
        pl.concat([reading.problems for reading in readings]).sort("path"),
        pl.concat([reading.failed for reading in readings]).sort("path"),
    )


def test_a_few_files_are_read_without_a_process(tmp_path: Path, workers: Workers) -> None:
    write_many(tmp_path, 30)
    assert read_all(tmp_path, workers).rows.height == 30
    assert not workers.ready


def test_rows_are_those_of_the_records_with_the_stamps_of_the_files(
    tmp_path: Path, workers: Workers
) -> None:
    path = write(tmp_path / "a" / "b.md", "Chêne", "Some <b>text</b>")
    record = read_file(path).record
    assert record is not None
    expected = rows_of([record], tmp_path)
    found = read_all(tmp_path, workers).rows
    assert found.schema == expected.schema
    assert found.select(*CONTENT).equals(expected.select(*CONTENT))
    info = path.stat()
    assert found.select(*STAMP).rows() == [
        (0, b"a/b.md", info.st_size, info.st_mtime_ns, info.st_ctime_ns, info.st_ino)
    ]


def test_workers_read_the_same(tmp_path: Path, workers: Workers) -> None:
    write_many(tmp_path, 1200)
    (tmp_path / "broken.md").write_text("---\nno closing line")
    make_ready(workers)
    here = Workers(1)
    by_workers = read_all(tmp_path, workers)
    here_only = pl.concat(
        reading.rows
        for reading in ParallelReader(tmp_path, here, never).read(DirectoryScan(tmp_path, never))
    )
    here.close()
    assert by_workers.rows.equals(here_only.sort("path"))
    assert by_workers.failed["path"].to_list() == [b"broken.md"]
    assert by_workers.problems["path"].to_list() == [b"broken.md"]


def test_every_file_has_a_row_or_a_problem(tmp_path: Path, workers: Workers) -> None:
    write_many(tmp_path, 5)
    (tmp_path / "empty.md").touch()
    (tmp_path / "away.md").symlink_to(tmp_path / "nowhere")
    os.mkfifo(tmp_path / "pipe.md")
    reading = read_all(tmp_path, workers)
    assert reading.rows.height == 5
    told = set(reading.problems["path"].to_list())
    assert told == set(reading.failed["path"].to_list()) == {b"empty.md", b"away.md", b"pipe.md"}


def test_a_single_file_is_read_also_through_a_link(tmp_path: Path, workers: Workers) -> None:
    write(tmp_path / "a.md")
    (tmp_path / "link.md").symlink_to(tmp_path / "a.md")
    reading = read_all(tmp_path / "link.md", workers)
    assert reading.rows["path"].to_list() == [b""]
