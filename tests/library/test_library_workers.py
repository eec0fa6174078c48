"""The library while it reads: its workers die, or it is closed."""

from __future__ import annotations

import multiprocessing
from typing import TYPE_CHECKING

from tests.library.disk import Listener, write_many
from tests.library.processes import wait_for_the_end_of_all
from vidbrowser.library.library import Library
from vidbrowser.library.progress import Phase

if TYPE_CHECKING:
    from pathlib import Path

    from vidbrowser.library.progress import Update

COUNT = 6000  # files, so that workers are read with


class Killing(Listener):
    """Kills, twice, all processes that read."""

    def __init__(self) -> None:
        super().__init__()
        self.kills = 0

    def __call__(self, update: Update) -> None:
        super().__call__(update)
        children = multiprocessing.active_children()
        if update.progress.phase is Phase.READING and children and self.kills < 2:
            self.kills += 1
            for child in children:
                child.kill()


def test_all_is_read_though_its_workers_are_killed(tmp_path: Path) -> None:
    write_many(tmp_path / "records", COUNT)
    listener = Killing()
    library = Library(None, listener)
    library.add([tmp_path / "records"])
    update = listener.wait_idle(COUNT)
    assert listener.kills
    assert not update.catalogue.problem_count
    library.close()
    library.join()
    wait_for_the_end_of_all()


def test_closed_while_it_reads_it_leaves_no_process(tmp_path: Path) -> None:
    write_many(tmp_path / "records", COUNT)
    listener = Listener()
    library = Library(None, listener)
    library.add([tmp_path / "records"])
    update = listener.wait(lambda u: u.progress.phase is Phase.READING)
    library.close()
    library.rescan()
    library.join()
    wait_for_the_end_of_all()
    assert len(update.catalogue) < COUNT
