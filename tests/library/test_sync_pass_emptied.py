"""An added folder in whose place lies another one, empty: a disk that is not mounted."""

from __future__ import annotations

import os
import shutil
from itertools import count
from typing import TYPE_CHECKING

import pytest

from tests.library.disk import titles, write
from vidbrowser.library import scanner, sync_pass
from vidbrowser.library.folder_state import FolderState, joined
from vidbrowser.library.library import refresh
from vidbrowser.library.sync_pass import SyncPass

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

    from tests.library.disk import Listener
    from vidbrowser.library.library import Library
    from vidbrowser.library.workers import Workers


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in ("a.md", "in/b.md"):
        write(tmp_path / "records" / name, name)
    return tmp_path / "records"


def synced(state: FolderState, workers: Workers, *paths: bytes) -> SyncPass:
    made = SyncPass(state, workers, lambda: False, lambda *_: None)
    made.run(frozenset(paths or (b"",)))
    return made


def unmount(root: Path) -> Path:
    """Let lie in the place of `root` what lies below a mount; returns where `root` is now."""
    away = root.with_name("disk")
    root.rename(away)
    root.mkdir()
    return away


def mount(away: Path, root: Path) -> None:
    root.rmdir()
    away.rename(root)


@pytest.mark.parametrize("paths", [(b"",), (b"a.md", b"in")])
def test_records_of_a_disk_that_is_not_mounted_stay_and_it_is_not_there(
    root: Path, workers: Workers, paths: tuple[bytes, ...]
) -> None:
    known = synced(FolderState(root), workers).folder
    away = unmount(root)
    made = synced(known, workers, *paths)
    assert titles(joined([made.folder])) == ["a.md", "in/b.md"]
    assert made.progress.unavailable == (root,)
    (told,) = made.folder.lost["reason"]
    assert "a disk is not mounted: its records are kept" in told
    mount(away, root)
    again = synced(made.folder, workers)
    assert titles(joined([again.folder])) == ["a.md", "in/b.md"]
    assert again.progress.unavailable == ()
    assert again.folder.lost.is_empty()
    assert again.counts.changed == 0


def test_a_folder_that_was_emptied_is_empty(root: Path, workers: Workers) -> None:
    known = synced(FolderState(root), workers).folder
    (root / "a.md").unlink()
    shutil.rmtree(root / "in")
    made = synced(known, workers)
    assert len(made.folder) == 0
    assert made.progress.unavailable == ()


def test_another_folder_with_files_in_it_counts(root: Path, workers: Workers) -> None:
    known = synced(FolderState(root), workers).folder
    unmount(root)
    write(root / "c.md", "c")
    made = synced(known, workers)
    assert titles(joined([made.folder])) == ["c"]
    (root / "c.md").unlink()  # of the folder that it now is
    assert len(synced(made.folder, workers).folder) == 0


def test_another_folder_with_other_files_only_counts(root: Path, workers: Workers) -> None:
    known = synced(FolderState(root), workers).folder
    unmount(root)
    (root / "notes.pdf").touch()
    assert len(synced(known, workers).folder) == 0


def test_commands_keep_the_records_too(root: Path, tmp_path: Path) -> None:
    refresh([root], tmp_path / "cache")
    away = unmount(root)
    catalogue, counts = refresh([root], tmp_path / "cache")
    assert (len(catalogue), counts.removed) == (2, 0)
    assert catalogue.problem_count == 1
    mount(away, root)
    catalogue, counts = refresh([root], tmp_path / "cache")
    assert (len(catalogue), counts.added, counts.changed, counts.removed) == (2, 0, 0, 0)
    assert catalogue.problem_count == 0


def test_a_library_that_watches_keeps_them_and_has_the_disk_back_by_itself(
    root: Path, library: Library, listener: Listener
) -> None:
    library.add([root])
    listener.wait_idle(2)
    away = unmount(root)
    listener.wait(lambda u: u.progress.unavailable == (root,) and len(u.catalogue) == 2)
    mount(away, root)
    write(root / "c.md", "c")
    listener.wait(lambda u: not u.progress.unavailable and len(u.catalogue) == 3)


@pytest.mark.parametrize(
    ("paths", "last_look"),
    [((b"a.md",), (sync_pass, "identity_of")), ((b"",), (scanner, "is_library_file"))],
)
def test_records_of_a_disk_that_goes_while_it_is_looked_through_stay(
    root: Path,
    workers: Workers,
    monkeypatch: pytest.MonkeyPatch,
    paths: tuple[bytes, ...],
    last_look: tuple[ModuleType, str],
) -> None:
    known = synced(FolderState(root), workers).folder
    look = getattr(*last_look)

    def looked(path: Path) -> object:
        seen = look(path)
        if not root.with_name("disk").exists():
            unmount(root)
        return seen

    monkeypatch.setattr(*last_look, looked)
    made = synced(known, workers, *paths)
    assert titles(joined([made.folder])) == ["a.md", "in/b.md"]
    assert made.progress.unavailable == (root,)


def test_a_disk_that_tells_itself_anew_each_time_is_looked_through_all_the_same(
    root: Path, workers: Workers, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = synced(FolderState(root), workers).folder
    told = count()
    monkeypatch.setattr(sync_pass, "identity_of", lambda _root: (0, next(told)))
    write(root / "c.md", "c")
    made = synced(known, workers)
    assert titles(joined([made.folder])) == ["a.md", "c", "in/b.md"]


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount")
def test_a_disk_that_is_really_mounted_and_not(root: Path, workers: Workers) -> None:
    point = root.with_name("point")
    point.mkdir()
    if os.system(f"mount --bind '{root}' '{point}' 2> /dev/null") != 0:
        pytest.skip("nothing can be mounted here")
    try:
        known = synced(FolderState(point), workers).folder
    finally:
        assert os.system(f"umount '{point}'") == 0
    made = synced(known, workers)
    assert titles(joined([made.folder])) == ["a.md", "in/b.md"]
    assert made.progress.unavailable == (point,)
