"""Two programs on one profile: the first keeps its place, and neither loses what the other kept."""

from __future__ import annotations

import signal
from time import monotonic, sleep
from typing import TYPE_CHECKING

from tests.faults.program import MAIN, Home, end
from tests.library.disk import write_many
from vidbrowser.library import snapshot
from vidbrowser.ui.window.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from subprocess import Popen

PATIENCE = 90.0


def wait_for(expected: Callable[[], object]) -> None:
    until = monotonic() + PATIENCE
    while not expected():
        assert monotonic() < until
        sleep(0.02)  # there is no signal to wait for in another process


def test_a_window_beside_one_that_hangs_takes_nothing_from_it(
    tmp_path: Path, short_folder: Path
) -> None:
    home = Home(short_folder)
    folders = [tmp_path / name for name in ("first", "second", "third")]
    for folder in folders:
        write_many(folder, 3)

    def opened(folder: Path) -> Popen[bytes]:
        process = home.begin(*MAIN, folder)
        begun.append(process)
        return process

    def keeps(folder: Path) -> Callable[[], object]:
        return snapshot.location(home.snapshots, folder).exists

    begun: list[Popen[bytes]] = []
    try:
        first = opened(folders[0])
        wait_for(keeps(folders[0]))
        (socket,) = home.folder.rglob("*.socket")
        place = socket.stat().st_ino
        first.send_signal(signal.SIGSTOP)
        second = opened(folders[1])
        wait_for(keeps(folders[1]))  # in a window of its own
        second.send_signal(signal.SIGTERM)
        assert second.wait(PATIENCE) == 0
        assert socket.stat().st_ino == place
        first.send_signal(signal.SIGCONT)
        third = opened(folders[2])
        assert third.wait(PATIENCE) == 0  # it handed over
        wait_for(keeps(folders[2]))
        first.send_signal(signal.SIGTERM)
        assert first.wait(PATIENCE) == 0
        assert not socket.exists()
    finally:
        for process in begun:
            end(process)
    assert set(Settings(home.settings).folders) == set(folders)
