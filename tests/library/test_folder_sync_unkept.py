"""What cannot be kept for the next start is told, once, and kept as soon as it can be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.library.disk import write
from tests.obstacles import full_disk
from vidbrowser.library import snapshot
from vidbrowser.library.library import Library

if TYPE_CHECKING:
    from pathlib import Path

    from tests.library.disk import Listener


def test_a_full_disk_is_told_once_and_the_end_tries_again(
    tmp_path: Path, listener: Listener
) -> None:
    root, cache = tmp_path / "records", tmp_path / "cache"
    write(root / "a.md")
    library = Library(cache, listener)
    with full_disk():
        library.add([root])
        listener.wait(lambda _: any("could not be kept" in note for note in listener.notes))
        listener.wait_idle(1)
    (note,) = listener.notes
    assert note.startswith(f"What was read of {root} could not be kept in {cache}: File too large")
    assert not snapshot.location(cache, root).exists()
    write(root / "b.md")
    listener.wait_idle(2)
    library.close()
    assert library.join()
    assert len(snapshot.latest(root, cache)) == 2
    assert len(listener.notes) == 1
