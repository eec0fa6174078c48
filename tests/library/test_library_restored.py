"""What a library tells of a folder that is read, taken out, and brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.library.disk import Listener, write, write_many

if TYPE_CHECKING:
    from pathlib import Path

    from vidbrowser.library.library import Library


def test_a_folder_taken_out_comes_back_at_its_place_without_being_read_again(
    tmp_path: Path, library: Library, listener: Listener
) -> None:
    folders = [tmp_path / name for name in ("one", "two", "three")]
    for folder in folders:
        write(folder / "a.md", folder.name)
    library.add(folders)
    listener.wait_idle(3)
    library.remove(folders[0])
    listener.wait_idle(2)
    seen = len(listener.updates)
    library.add([folders[0]], 0)
    assert listener.wait_idle(3).catalogue.roots == tuple(folders)
    assert not any(update.reading for update in listener.updates[seen:])


def test_what_is_being_read_is_told(tmp_path: Path, library: Library, listener: Listener) -> None:
    write_many(tmp_path / "one", 3_000)
    library.add([tmp_path / "one"])
    listener.wait_idle(3_000)
    assert {update.reading for update in listener.updates} == {(), (tmp_path / "one",)}
