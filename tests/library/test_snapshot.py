"""Snapshots: what is saved comes back, what is damaged never does."""

from __future__ import annotations

import json
import os
import zlib
from functools import cache as once
from pathlib import Path
from tempfile import TemporaryDirectory
from time import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.library.disk import write, write_many
from vidbrowser.library import snapshot, snapshot_file
from vidbrowser.library.folder_state import FolderState
from vidbrowser.library.library import refresh
from vidbrowser.library.sync_pass import SyncPass
from vidbrowser.library.workers import Workers
from vidbrowser.records import fields

if TYPE_CHECKING:
    from polars import DataFrame


def read(root: Path) -> FolderState:
    return SyncPass(FolderState(root), Workers(), lambda: False, lambda *_: None).run()


@pytest.fixture
def folder(tmp_path: Path) -> FolderState:
    root = tmp_path / "records"
    write_many(root, 30)
    write(root / "list.md", body="東京 Chêne <br />😀")
    (root / "broken.md").write_text("---\nno closing line")
    (root / "README.md").write_text("# Tea")
    return read(root)


def same(one: FolderState, other: FolderState) -> None:
    assert one.rows.equals(other.rows)
    assert one.rows.schema == other.rows.schema
    assert one.failed.equals(other.failed)
    assert one.problems.equals(other.problems)


def test_what_was_saved_comes_back_first_without_descriptions(
    folder: FolderState, tmp_path: Path
) -> None:
    snapshot.save(folder, tmp_path / "cache")
    early, whole = snapshot.load(folder.root, tmp_path / "cache")
    assert (early.complete, whole.complete) == (False, True)
    same(whole, folder)
    assert folder.unreadable == folder.problems.height == 1
    assert folder.others == whole.others == early.others == 1
    text = "description_folded"
    assert early.rows.drop(text).equals(folder.rows.drop(text))
    assert set(early.rows[text]) == {""}


def test_an_empty_folder_comes_back(tmp_path: Path) -> None:
    snapshot.save(FolderState(tmp_path), tmp_path)
    same(snapshot.latest(tmp_path, tmp_path), FolderState(tmp_path))


def test_nothing_is_kept_of_an_unknown_folder(tmp_path: Path) -> None:
    assert list(snapshot.load(tmp_path, tmp_path / "cache")) == []


def test_every_root_has_a_snapshot_of_its_own(tmp_path: Path) -> None:
    roots = [tmp_path, tmp_path / "a", Path("/a\udcff")]
    assert len({snapshot.location(tmp_path, root) for root in roots}) == 3


def test_more_rows_than_a_part(
    folder: FolderState, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = {kind: (7, columns) for kind, (_, columns) in snapshot_file._PARTS.items()}
    monkeypatch.setattr(snapshot_file, "_PARTS", parts)
    snapshot.save(folder, tmp_path)
    same(snapshot.latest(folder.root, tmp_path), folder)


def test_saving_replaces_and_leaves_nothing_else(folder: FolderState, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    snapshot.save(FolderState(folder.root), cache)
    snapshot.save(folder, cache)
    assert list(cache.iterdir()) == [snapshot.location(cache, folder.root)]


def test_what_nobody_opens_any_more_is_removed(tmp_path: Path) -> None:
    cache, names = tmp_path / "cache", ("opened", "left", "saved")
    for name in names:
        snapshot.save(FolderState(tmp_path / name), cache)
    broken_off, foreign = cache / "1.unfinished", cache / "notes.txt"
    long_ago = time() - 91 * 86_400
    for path in (broken_off, foreign):
        path.touch()
    for path in cache.iterdir():
        os.utime(path, (long_ago, long_ago))
    assert len(list(snapshot.load(tmp_path / "opened", cache))) == 2
    snapshot.save(FolderState(tmp_path / "saved"), cache)
    kept = {snapshot.location(cache, tmp_path / name) for name in ("opened", "saved")}
    assert set(cache.iterdir()) == {foreign, *kept}


def test_a_full_or_forbidden_disk_is_told_in_the_log(
    folder: FolderState, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    same_folder, told = snapshot.keep(folder, tmp_path / "cache")
    assert same_folder is folder
    assert f"What was read of {folder.root} could not be kept in " in told
    assert told in caplog.text


def expect_set_aside(root: Path, cache: Path, caplog: pytest.LogCaptureFixture) -> None:
    assert snapshot.latest(root, cache).rows.is_empty()
    assert "read anew" in caplog.text
    assert not snapshot.location(cache, root).exists()
    assert len(list(cache.glob("*.damaged"))) == 1


@pytest.mark.parametrize("name", ["VERSION", "__version__"])
def test_one_of_another_version_is_set_aside(
    folder: FolderState,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    name: str,
) -> None:
    cache = tmp_path / "cache"
    snapshot.save(folder, cache)
    monkeypatch.setattr(snapshot_file, name, fields.VERSION + 1)
    expect_set_aside(folder.root, cache, caplog)


def test_one_of_another_folder_is_set_aside(
    folder: FolderState, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    cache = tmp_path / "cache"
    snapshot.save(folder, cache)
    snapshot.location(cache, folder.root).rename(snapshot.location(cache, tmp_path))
    expect_set_aside(tmp_path, cache, caplog)


def test_one_with_other_columns_is_set_aside(
    folder: FolderState, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    cache = tmp_path / "cache"
    path = snapshot.location(cache, folder.root)
    snapshot.save(folder, cache)
    raw = path.read_bytes()
    length = snapshot_file._END.unpack(raw[-snapshot_file._END.size :])[0]
    table_at = len(raw) - snapshot_file._END.size - length
    about = json.loads(raw[table_at : table_at + length])
    kinds = {"rows": "failed", "failed": "rows"}
    about["parts"] = [[kinds.get(kind, kind), *rest] for kind, *rest in about["parts"]]
    table = json.dumps(about).encode()
    end = snapshot_file._END.pack(len(table), zlib.crc32(table), snapshot_file._MARK)
    path.write_bytes(raw[:table_at] + table + end)
    expect_set_aside(folder.root, cache, caplog)


def test_only_the_last_one_is_set_aside(tmp_path: Path) -> None:
    for name in "abc":
        snapshot.location(tmp_path, Path(name)).write_bytes(b"no snapshot")
        snapshot.latest(Path(name), tmp_path)
    left = [path.name for path in tmp_path.iterdir()]
    assert left == [snapshot.location(tmp_path, Path("c")).with_suffix(".damaged").name]


@once
def saved() -> tuple[bytes, DataFrame]:
    """Return the bytes of a snapshot, of the folder `/records`, and what it holds."""
    with TemporaryDirectory() as name:
        root = Path(name) / "records"
        write_many(root, 20)
        (root / "broken.md").write_text("---\nno closing line")
        rows = read(root).rows
        snapshot.save(FolderState(Path("/records"), rows), Path(name))
        return snapshot.location(Path(name), Path("/records")).read_bytes(), rows


@given(st.data())
def test_damage_anywhere_is_noticed(data: st.DataObject) -> None:
    raw, rows = saved()
    at = data.draw(st.integers(0, len(raw) - 1))
    kind = data.draw(st.sampled_from(["flip", "cut", "drop", "zero", "append"]))
    flipped = bytes([raw[at] ^ data.draw(st.integers(1, 255))])
    damaged = {
        "flip": raw[:at] + flipped + raw[at + 1 :],
        "cut": raw[:at],
        "drop": raw[at + 1 :],
        "zero": raw[:at] + bytes(len(raw) - at),
        "append": raw + raw[at:],
    }[kind]
    with TemporaryDirectory() as name:
        cache = Path(name)
        snapshot.location(cache, Path("/records")).write_bytes(damaged)
        found = snapshot.latest(Path("/records"), cache).rows
        whole = damaged.startswith(raw) and found.height > 0  # the table, found from the end, is
        assert found.equals(rows if whole else rows.clear())  # appended a second time
        assert len(list(cache.glob("*.damaged"))) == (not whole)


@given(st.binary(max_size=100))
def test_what_is_no_snapshot_is_noticed(raw: bytes) -> None:
    with TemporaryDirectory() as name:
        cache = Path(name)
        snapshot.location(cache, Path("/records")).write_bytes(raw)
        assert list(snapshot.load(Path("/records"), cache)) == []


def test_after_damage_all_is_right_again(folder: FolderState, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    before, _ = refresh([folder.root], cache)
    path = snapshot.location(cache, folder.root)
    path.write_bytes(path.read_bytes()[:-1000])
    after, counts = refresh([folder.root], cache)
    assert counts.added == len(folder)
    assert after.frame.sort("path").equals(before.frame.sort("path"))
    assert refresh([folder.root], cache)[1].added == 0
