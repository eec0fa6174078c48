"""Marks are kept like money: kills, two programs and a full disk lose nothing that was told.

`make faults` goes on for longer.
"""

from __future__ import annotations

import sys
from random import Random
from typing import TYPE_CHECKING

from tests.faults.mark_kills import kill_markers
from tests.faults.program import Home
from tests.faults.test_disk import NEEDS_MOUNT, run_on

if TYPE_CHECKING:
    from pathlib import Path

ON_A_FULL_DISK = """
from pathlib import Path
from vidbrowser.marks.failure import FullError, UnusableError
from vidbrowser.marks.mark import noted
from vidbrowser.marks.store import MarkStore
from vidbrowser.marks.video_key import VideoKey
from vidbrowser.records.sentence import Sentence
home, told, refused = Path.home(), {}, 0
store = MarkStore(home / "marks")
(home / "filled").write_bytes(bytes(100_000))
for number in range(300):
    key = VideoKey("youtube", str(number))
    try:
        store.apply(Sentence("noted"), [key], noted(f"{number} " * 200))
    except UnusableError as error:
        refused += 1
        reason = str(error)
    else:
        told[key] = f"{number} " * 200
    assert {key: mark.note + " " for key, mark in store.memory.all().items()} == told
store.close()
(home / "filled").unlink()
again = MarkStore(home / "marks")
assert {key: mark.note + " " for key, mark in again.memory.all().items()} == told
again.apply(Sentence("noted"), [VideoKey("youtube", "last")], noted("last"))
print(len(told) > 0, refused > 0, reason)
"""


def test_programs_that_mark_videos_at_once_are_killed_and_nothing_is_lost(tmp_path: Path) -> None:
    figures = kill_markers(Home(tmp_path), Random(7), lambda rounds: rounds < 6)
    assert figures.wrong == []
    assert figures["steps told"] > 0


@NEEDS_MOUNT
def test_a_full_disk_takes_back_nothing_and_is_told(tmp_path: Path) -> None:
    script = (sys.executable, "-c", ON_A_FULL_DISK)
    done = run_on("small", Home(tmp_path / "home"), script)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("True True ")
    assert "marks.sqlite: there is no room left on the disk" in done.stdout
