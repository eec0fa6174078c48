"""After a first reading, descriptions move out of memory into the file that is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.library.disk import write, write_many
from tests.library.processes import wait_until
from vidbrowser.library import snapshot
from vidbrowser.library.folder_sync import FolderSync
from vidbrowser.library.progress import Phase
from vidbrowser.library.watching import Watching
from vidbrowser.library.workers import Workers

if TYPE_CHECKING:
    from pathlib import Path


def test_what_was_read_is_mapped_once_it_is_saved_and_little_that_comes_stays_in_memory(
    tmp_path: Path,
) -> None:
    root, cache, workers = tmp_path / "records", tmp_path / "cache", Workers(1)
    write_many(root, 30)
    keeper = FolderSync(
        *(root, cache, workers, lambda: None, lambda _: None), watching=Watching.NEVER
    )
    keeper.start()
    wait_until(lambda: len(keeper.folder) == 30 and keeper.folder.in_memory == 0)
    wait_until(lambda: keeper.progress.phase is Phase.IDLE)
    assert snapshot.latest(root, cache).rows.equals(keeper.folder.rows)
    write(root / "one more.md", body="of tea")
    keeper.rescan()
    wait_until(lambda: len(keeper.folder) == 31)
    assert keeper.folder.in_memory == 1
    keeper.close()
    keeper.join()
    assert keeper.folder.in_memory == 1  # the program ends: nothing is mapped any more
    assert snapshot.latest(root, cache).rows.equals(keeper.folder.rows)
    workers.close()
