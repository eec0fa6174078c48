"""What a worker sends becomes the rows that the records themselves become."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import polars as pl
from hypothesis import HealthCheck, given, settings

from tests.library.test_wire_rows import content_of
from tests.records.test_batch import contents as raw_contents
from vidbrowser.catalogue.schema import CONTENT
from vidbrowser.library.wire import POSITION, read_chunk
from vidbrowser.library.wire_rows import contents
from vidbrowser.records.problem import Severity
from vidbrowser.records.reader import read_file

if TYPE_CHECKING:
    from pathlib import Path


def check(folder: Path, raws: list[bytes]) -> None:
    """Write and read files; compare with rows of the records of each."""
    names = [f"{number}.md" for number in range(len(raws))]
    for name, raw in zip(names, raws, strict=True):
        (folder / name).write_bytes(raw)
    parcel = read_chunk(os.fsencode(folder), list(map(os.fsencode, names)))
    readings = [read_file(folder / name, folder) for name in names]
    expected = [content_of(reading.record) for reading in readings if reading.record]
    found = contents(parcel.columns).sort(POSITION)
    assert found[POSITION].to_list() == [n for n, reading in enumerate(readings) if reading.record]
    assert found.schema == {POSITION: pl.UInt32, **CONTENT}
    assert found.drop(POSITION).rows(named=True) == expected
    assert sorted(parcel.told, key=lambda told: told[0]) == [
        (n, p.reason.packed, str(p.severity), p.line, p.field)
        for n, reading in enumerate(readings)
        for p in reading.problems
        if p.severity is not Severity.OTHER
    ]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(raw_contents)
def test_equals_the_rows_of_the_records(tmp_path: Path, raws: list[bytes]) -> None:
    check(tmp_path, raws)


def test_a_single_file_is_its_own_root(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("---\ntitle: tea\n---\nbody")
    (tmp_path / "link.md").symlink_to(path)
    for name in ("a.md", "link.md"):
        frame = contents(read_chunk(os.fsencode(tmp_path / name), [b""]).columns)
        assert frame["description_folded"].to_list() == ["body"]


def test_nothing_read_is_nothing_sent(tmp_path: Path) -> None:
    parcel = read_chunk(os.fsencode(tmp_path), [b"gone.md"])
    assert parcel.columns == {}
    assert [told[0] for told in parcel.told] == [0]
    assert contents(parcel.columns).schema == {POSITION: pl.UInt32, **CONTENT}


def test_a_worker_loads_nothing_that_is_slow_to_load() -> None:
    listing = "import sys, vidbrowser.library.wire; print(*sys.modules)"
    told = subprocess.run(
        [sys.executable, "-c", listing], check=True, capture_output=True, text=True
    )
    slow = {"polars", "yaml", "frontmatter", "isodate", "html", "vidbrowser.records.reader"}
    assert not slow & set(told.stdout.split())
