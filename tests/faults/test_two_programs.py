"""Two programs on one profile: the first keeps its place, and neither loses what the other kept."""

from __future__ import annotations

import signal
from time import monotonic, sleep
from typing import TYPE_CHECKING

from tests.faults.program import MAIN, Home, end
from tests.library.disk import write_many
from vidbrowser.library import snapshot
from vidbrowser.library.saved_searches import SavedSearch, SavedSearches
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


def test_of_six_starts_at_once_one_window_serves_and_nothing_is_lost(
    tmp_path: Path, short_folder: Path
) -> None:
    home = Home(short_folder)
    folders = [tmp_path / str(number) for number in range(6)]
    for folder in folders:
        write_many(folder, 3)
    searches = [SavedSearch(f"name {number}", f"tag:{number}") for number in range(9)]
    SavedSearches(home.searches).set_all(searches)
    home.settings.mkdir(parents=True)
    Settings(home.settings).set_text_size(125)
    begun = [home.begin(*MAIN, folder) for folder in folders]
    try:
        wait_for(lambda: all(snapshot.location(home.snapshots, f).exists() for f in folders))
        wait_for(lambda: [process.poll() for process in begun].count(None) == 1)
        (socket,) = home.folder.rglob("*.socket")
        last = home.begin(*MAIN, folders[0])
        begun.append(last)
        assert last.wait(PATIENCE) == 0  # it is heard
        (serving,) = [process for process in begun if process.poll() is None]
        serving.send_signal(signal.SIGTERM)
        assert {process.wait(PATIENCE) for process in begun} == {0}
        assert not socket.exists()
    finally:
        for process in begun:
            end(process)
    assert set(Settings(home.settings).folders) == set(folders)
    assert Settings(home.settings).text_size == 125
    assert list(SavedSearches(home.searches).all()) == searches
