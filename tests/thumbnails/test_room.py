"""The limit holds for all programs together, at every moment."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from vidbrowser.thumbnails.room import Room

if TYPE_CHECKING:
    from pathlib import Path

LIMIT, EACH, WRITERS = 200_000, 5_000, 6
WRITER = """
import sys
from pathlib import Path
from vidbrowser.thumbnails.outcome import Picture
from vidbrowser.thumbnails.store import Store

folder, name, limit, each = Path(sys.argv[1]), sys.argv[2], *map(int, sys.argv[3:])
store = Store(folder, limit)
most = 0
for number in range(60):
    store.put(f"{name} {number}", Picture(bytes(each), 1, 1))
    found = (path for path in folder.glob("*/*"))
    sizes = []
    for path in found:
        try:
            sizes.append(path.stat().st_size)
        except FileNotFoundError:  # another writer has made room
            continue
    most = max(most, sum(sizes))
print(most)
"""


def used(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.glob("*/*"))


def write(room: Room, path: Path, size: int) -> None:
    with room.taken(size):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(bytes(size))


def test_several_programs_keep_to_one_limit(tmp_path: Path) -> None:
    numbers = [str(LIMIT), str(EACH)]
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, str(tmp_path), str(number), *numbers],
            stdout=subprocess.PIPE,
        )
        for number in range(WRITERS)
    ]
    seen = [int(writer.communicate()[0]) for writer in writers]
    assert max(seen) <= LIMIT + WRITERS * EACH  # what goes while it is looked at is seen twice
    assert LIMIT // 2 <= used(tmp_path) <= LIMIT


def test_room_is_made_before_it_is_taken(tmp_path: Path) -> None:
    room = Room(tmp_path, 1000)
    write(room, tmp_path / "a" / "old", 600)
    os.utime(tmp_path / "a" / "old", (1, 1))
    with room.taken(500):
        assert used(tmp_path) == 0


@pytest.mark.parametrize("count", [b"", b"no number", b"9" * 20])
def test_a_count_that_is_damaged_is_made_anew(tmp_path: Path, count: bytes) -> None:
    write(Room(tmp_path, 10_000), tmp_path / "a" / "one", 600)
    (tmp_path / "bytes").write_bytes(count)
    room = Room(tmp_path, 10_000)
    write(room, tmp_path / "a" / "two", 600)
    (tmp_path / "bytes").write_bytes(count)
    write(room, tmp_path / "a" / "three", 600)
    assert used(tmp_path) == 1800
    assert int((tmp_path / "bytes").read_bytes()) == 1800


def test_what_a_killed_program_counted_takes_no_room_for_good(tmp_path: Path) -> None:
    room = Room(tmp_path, 2000)
    write(room, tmp_path / "a" / "one", 600)
    with pytest.raises(KeyboardInterrupt), room.taken(1300):
        raise KeyboardInterrupt
    write(room, tmp_path / "a" / "two", 600)
    assert used(tmp_path) == 1200


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    room = Room(tmp_path / "file" / "store", 1000)
    with pytest.raises(OSError), room.taken(1):
        pass
    room.limit(10)
