"""What was read piece by piece is one piece once reading ends, as it is after a restart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.library.disk import write, write_many
from vidbrowser.library import sync_pass
from vidbrowser.library.folder_state import FolderState
from vidbrowser.library.sync_pass import SyncPass
from vidbrowser.library.workers import Workers

if TYPE_CHECKING:
    from pathlib import Path

    from vidbrowser.library.progress import Progress


@pytest.fixture(autouse=True)
def without_haste(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let each chunk that was read be shown at once."""
    for pace in ("_STEP", "_SHARE", "_SLOWER"):
        monkeypatch.setattr(sync_pass, pace, 0.0)


def chunks(folder: FolderState) -> set[int]:
    return {column.n_chunks() for column in folder.rows}


def test_reading_ends_with_each_column_in_one_piece(tmp_path: Path) -> None:
    root, shown = tmp_path / "records", list[FolderState]()
    write_many(root, 1_300)
    workers = Workers(1)

    def show(folder: FolderState, _progress: Progress) -> None:
        shown.append(folder)

    first = SyncPass(FolderState(root), workers, lambda: False, show).run()
    assert (chunks(first), len(first)) == ({1}, 1_300)
    assert any(chunks(folder) != {1} for folder in shown if len(folder))
    write(root / "one more.md")
    second = SyncPass(first, workers, lambda: False, show).run()
    assert (chunks(second), len(second)) == ({1}, 1_301)
    assert SyncPass(second, workers, lambda: False, show).run() is second
    workers.close()
