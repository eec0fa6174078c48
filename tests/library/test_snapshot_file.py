"""Descriptions stay in the file of a snapshot, as long as it is the one that was written."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl
import pytest

from tests.library.disk import write_many
from vidbrowser.library import mapped_texts, snapshot
from vidbrowser.library.folder_state import FolderState
from vidbrowser.library.sync_pass import SyncPass
from vidbrowser.library.workers import Workers

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> FolderState:
    root = tmp_path / "records"
    write_many(root, 30)
    return SyncPass(FolderState(root), Workers(), lambda: False, lambda *_: None).run()


def test_what_was_kept_is_the_same_with_its_descriptions_in_the_file(
    folder: FolderState, tmp_path: Path
) -> None:
    cache = tmp_path / "cache"
    assert (len(folder), folder.in_memory) == (30, 30)
    assert snapshot.keep(folder, cache).folder is folder
    mapped = snapshot.keep(folder, cache, mapped=True).folder
    assert mapped.rows.equals(folder.rows)
    assert (mapped.in_memory, mapped.rows["description_folded"].n_chunks()) == (0, 1)
    loaded = snapshot.latest(folder.root, cache)
    assert (loaded.rows.equals(folder.rows), loaded.in_memory) == (True, 0)


def test_descriptions_in_several_parts_come_back(
    folder: FolderState, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mapped_texts, "_LARGEST", 40)
    snapshot.save(folder, tmp_path)
    loaded = snapshot.latest(folder.root, tmp_path)
    assert loaded.rows.equals(folder.rows)
    assert loaded.rows["description_folded"].n_chunks() > 1


def test_of_a_file_that_another_program_put_there_nothing_is_mapped(
    folder: FolderState, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save = snapshot.save

    def overtaken(folder: FolderState, cache: Path) -> object:
        written = save(folder, cache)
        save(FolderState(folder.root, folder.rows.reverse()), cache)
        return written

    monkeypatch.setattr(snapshot, "save", overtaken)
    assert snapshot.keep(folder, tmp_path, mapped=True).folder is folder


@pytest.mark.parametrize("harm", ["gone", "damaged"])
def test_where_the_file_cannot_be_mapped_descriptions_stay_in_memory(
    folder: FolderState,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    harm: str,
) -> None:
    save, path = snapshot.save, snapshot.location(tmp_path, folder.root)

    def harmed(folder: FolderState, cache: Path) -> object:
        written = save(folder, cache)
        if harm == "gone":
            path.unlink()
        else:
            with path.open("r+b") as file:
                file.truncate(100)
        return written

    monkeypatch.setattr(snapshot, "save", harmed)
    kept, why = snapshot.keep(folder, tmp_path, mapped=True)
    assert (kept, why) == (folder, "")
    assert "stay in memory" in caplog.text


def test_one_that_lacks_descriptions_is_set_aside(folder: FolderState, tmp_path: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(mapped_texts, "parts", lambda _texts: iter([pl.Series(["only one"])]))
        snapshot.save(folder, tmp_path)
    assert snapshot.latest(folder.root, tmp_path).rows.is_empty()
    assert len(list(tmp_path.glob("*.damaged"))) == 1
