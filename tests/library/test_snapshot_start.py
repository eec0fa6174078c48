"""Whatever lies in the place of a snapshot, loading ends and nothing else is lost."""

from __future__ import annotations

import json
import os
import zlib
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.obstacles import DAMAGED, NO_FILES, UNREADABLE
from vidbrowser import __version__
from vidbrowser.library import snapshot, snapshot_file
from vidbrowser.library.folder_state import FolderState
from vidbrowser.records import fields

TABLES = st.dictionaries(
    st.sampled_from(["schema", "program", "root", "rows", "parts"]),
    st.none()
    | st.integers()
    | st.text(max_size=3)
    | st.lists(st.lists(st.integers() | st.sampled_from(["rows", "text"]), max_size=5), max_size=3)
    | st.lists(st.tuples(st.just("rows"), *[st.integers(0, 9)] * 3), max_size=3),
)


@given(TABLES | st.integers() | st.lists(st.none()), st.booleans())
def test_any_table_is_read_or_refused(table: object, usual: bool) -> None:
    if usual and isinstance(table, dict):
        table |= {"schema": fields.VERSION, "program": __version__}
        table |= {"root": os.fsencode("/records").hex()}
    expect_refused(json.dumps(table).encode())


@pytest.mark.parametrize("table", [b"[" * 10_000, b"\xff", b"9" * 5_000])
def test_no_table_that_json_is_not_is_read(table: bytes) -> None:
    expect_refused(table)


def expect_refused(table: bytes) -> None:
    with TemporaryDirectory() as name:
        cache, told = Path(name), list[str]()
        end = snapshot_file._END.pack(len(table), zlib.crc32(table), snapshot_file._MARK)
        snapshot.location(cache, Path("/records")).write_bytes(table + end)
        *_, last = (
            FolderState(Path("/records")),
            *snapshot.load(Path("/records"), cache, told.append),
        )
        assert last.rows.is_empty()


@pytest.mark.parametrize("obstacle", NO_FILES | DAMAGED)
def test_whatever_lies_there_is_set_aside_and_told(tmp_path: Path, obstacle: str) -> None:
    cache, told = tmp_path / "cache", list[str]()
    cache.mkdir()
    (NO_FILES | DAMAGED)[obstacle](snapshot.location(cache, Path("/records")))
    assert list(snapshot.load(Path("/records"), cache, told.append)) == []
    assert "read anew from its files" in told[0]
    snapshot.save(FolderState(Path("/records")), cache)
    assert snapshot.latest(Path("/records"), cache).complete
    assert len(list(cache.glob("*.damaged"))) == 1


@pytest.mark.parametrize("obstacle", UNREADABLE)
def test_what_cannot_be_read_is_not_set_aside(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, obstacle: str
) -> None:
    path = snapshot.location(tmp_path, Path("/records"))
    UNREADABLE[obstacle](path)
    assert list(snapshot.load(Path("/records"), tmp_path)) == []
    assert "cannot be read" in caplog.text
    assert path.is_symlink()


def test_what_a_killed_run_left_is_cleared_at_the_next_start(tmp_path: Path) -> None:
    (tmp_path / "0.unfinished").write_text("half")
    assert list(snapshot.load(Path("/records"), tmp_path)) == []
    assert list(tmp_path.iterdir()) == []


def test_the_folder_of_a_snapshot_is_on_disk_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced, fsync = [], os.fsync

    def noted(handle: int) -> None:
        synced.append(os.path.samestat(os.fstat(handle), tmp_path.stat()))
        fsync(handle)

    monkeypatch.setattr(os, "fsync", noted)
    snapshot.save(FolderState(Path("/records")), tmp_path)
    assert synced == [False, True]  # or a power cut takes its name
