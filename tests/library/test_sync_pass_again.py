"""What could not be read for a moment is read at the next pass, though nothing about it changed."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tests.library.disk import titles, write
from tests.obstacles import without_privileges
from vidbrowser.cli.check import check
from vidbrowser.library import snapshot
from vidbrowser.library.folder_state import FolderState, joined
from vidbrowser.library.library import refresh
from vidbrowser.library.progress import Phase
from vidbrowser.library.sync_pass import SyncPass
from vidbrowser.library.workers import Workers
from vidbrowser.records.sentence import unpacked

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from vidbrowser.library.progress import Progress


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("a", "b"):
        write(tmp_path / "records" / f"{name}.md", name)
    return tmp_path / "records"


def synced(
    state: FolderState, workers: Workers, on_reading: Callable[[], object] = lambda: None
) -> SyncPass:
    """Return a pass that brought `state` up to date; `on_reading` is called once all is listed."""
    asked = iter([on_reading])

    def show(_folder: FolderState, progress: Progress) -> None:
        if progress.phase is Phase.READING:
            next(asked, lambda: None)()

    made = SyncPass(state, workers, lambda: False, show)
    made.run()
    return made


def shown(made: SyncPass) -> list[str | None]:
    return titles(joined([made.folder]))


def test_a_file_that_might_not_be_read_is_read_once_it_may(folder: Path, workers: Workers) -> None:
    (folder / "b.md").chmod(0)
    with without_privileges(folder):
        first = synced(FolderState(folder), workers)
    assert (shown(first), first.folder.unreadable) == (["a"], 1)
    assert "permissions forbid it" in first.folder.problems["reason"][0]
    second = synced(first.folder, workers)  # root may, and nothing about the file is new
    if os.geteuid() != 0:
        pytest.skip("only root may read it now")
    assert (shown(second), second.folder.unreadable) == (["a", "b"], 0)
    assert second.counts.changed == 1


def test_what_cannot_be_read_again_is_no_news(folder: Path, workers: Workers) -> None:
    (folder / "b.md").chmod(0)
    with without_privileges(folder):
        first = synced(FolderState(folder), workers)
        second = synced(first.folder, workers)
    assert second.folder is first.folder  # else each look at it would be kept and searched anew
    assert (second.counts.files, second.counts.changed) == (2, 0)


def test_files_renamed_while_they_are_read_are_read_the_next_time(
    folder: Path, workers: Workers
) -> None:
    known = synced(FolderState(folder), workers).folder
    names = [f"{number}.md" for number in range(20)]
    for name in names:
        write(folder / name, name)
    away = folder.parent / "away"
    first = synced(known, workers, lambda: folder.rename(away))
    assert first.folder.unreadable == 20
    assert "The file is gone" in first.folder.problems["reason"][0]
    away.rename(folder)
    second = synced(first.folder, workers)
    assert shown(second) == sorted(["a", "b", *names])
    assert second.folder.unreadable == 0


def test_files_that_cannot_be_looked_at_keep_their_records_and_are_told(
    folder: Path, workers: Workers
) -> None:
    known = synced(FolderState(folder), workers).folder
    folder.chmod(0o444)  # can be listed, and no more
    with without_privileges(folder):
        first = synced(known, workers)
    assert shown(first) == ["a", "b"]
    told = [str(unpacked(packed)) for packed in first.folder.lost["reason"]]
    assert told == ["Its files cannot be looked at: Permission denied"]
    folder.chmod(0o755)
    assert synced(first.folder, workers).folder.lost.is_empty()


def test_index_and_check_agree_when_a_disk_is_well_again(folder: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    (folder / "b.md").chmod(0)
    with without_privileges(folder):
        catalogue, _ = refresh([folder])
        assert (len(catalogue), catalogue.unreadable_count) == (1, 1)
        report = check([folder])
        assert (report.records, report.unreadable) == (1, 1)
    (folder / "b.md").chmod(0o644)
    catalogue, _ = refresh([folder], cache)
    report = check([folder])
    assert (len(catalogue), catalogue.unreadable_count) == (2, 0)
    assert (report.records, report.unreadable) == (2, 0)


def test_what_is_to_be_tried_again_is_so_after_a_start_too(folder: Path, tmp_path: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root may read the file at last")
    cache, made = tmp_path / "cache", Workers()
    (folder / "b.md").chmod(0)
    with without_privileges(folder):
        first = synced(FolderState(folder), made)
    snapshot.save(first.folder, cache)
    made.close()
    assert titles(refresh([folder], cache)[0]) == ["a", "b"]


@pytest.mark.parametrize("seconds", [-10 * 365 * 86_400, 10 * 365 * 86_400])
def test_a_clock_that_was_set_loses_no_change(folder: Path, workers: Workers, seconds: int) -> None:
    path = folder / "a.md"
    os.utime(path, (path.stat().st_mtime + seconds,) * 2)  # written while the clock went wrong
    known = synced(FolderState(folder), workers).folder
    write(path, "c")  # as long, and by a clock that goes right
    made = synced(known, workers)
    assert (shown(made), made.counts.changed) == (["b", "c"], 1)


def test_a_change_in_place_of_the_same_size_and_date_is_seen(
    folder: Path, workers: Workers
) -> None:
    path = folder / "a.md"
    known = synced(FolderState(folder), workers).folder
    before = path.stat()
    with path.open("r+b") as file:
        text = file.read()
        file.seek(0)
        file.write(text.replace(b'"a"', b'"c"'))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    after = path.stat()
    assert (after.st_size, after.st_mtime_ns, after.st_ino) == (
        before.st_size,
        before.st_mtime_ns,
        before.st_ino,
    )
    assert shown(synced(known, workers)) == ["b", "c"]
