"""Kills: the program, or a process that reads for it, ends at a random moment of its work."""

from __future__ import annotations

import os
import signal
import sys
from collections import Counter
from subprocess import DEVNULL, TimeoutExpired
from time import monotonic, sleep
from typing import TYPE_CHECKING

from tests.faults.program import MAIN, PATIENCE, Home, end, of_session, orphans
from tests.library.disk import write
from vidbrowser.library.library import refresh
from vidbrowser.library.saved_searches import SavedSearches
from vidbrowser.ui.window import first_screen

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from random import Random
    from subprocess import Popen

_SAVER = """
import sys
from itertools import count
from pathlib import Path
from vidbrowser.library.saved_searches import SavedSearch, SavedSearches
from vidbrowser.query import parse
from vidbrowser.search.order import Order
from vidbrowser.ui.window.first_screen import FirstScreen, save
from vidbrowser.ui.window.settings import Settings
home = Path(sys.argv[1])
searches = SavedSearches(home / ".local" / "share" / "vidbrowser" / "searches.json")
settings = Settings(home / ".config" / "vidbrowser")
screen = FirstScreen((), parse("x"), Order("newest"), 0, 0, 0, 0, ())
first = len(searches.all())
for number in count(first):
    searches.put(SavedSearch(f"search {number % 40}", f"number:{number}"))
    settings.set_folders([Path(f"/folder/{number}")])
    save(screen, home / ".cache" / "vidbrowser" / "first-screen")
    print(number, flush=True)
"""


class Figures(Counter[str]):
    """How often what was seen; what is no outcome to live with stands in `wrong`, in words."""

    def __init__(self) -> None:
        super().__init__()
        self.wrong: list[str] = []

    def __str__(self) -> str:
        counted = ", ".join(f"{what} {times}" for what, times in sorted(self.items()))
        return f"{counted}; wrong {len(self.wrong)}"


class Records:
    """A folder of `count` records, some of which are written anew with other titles."""

    def __init__(self, folder: Path, count: int, random: Random) -> None:
        self.folder, self._random = folder, random
        self.titles = {folder / str(n % 20) / f"{n:05d}.md": f"Title {n}" for n in range(count)}
        for path, title in self.titles.items():
            write(path, title, "A body of some words. " * 20)

    def change(self, count: int) -> None:
        for path in self._random.sample(sorted(self.titles), count):
            self.titles[path] = f"Title {self._random.random()}"
            write(path, self.titles[path])

    def differ(self, home: Home) -> str:
        """Return how what the next start shows differs from what is on disk, "" when it does not.

        What was kept is brought up to date, as the next start does.
        """
        frame = refresh([self.folder], home.snapshots)[0].frame
        found = {os.fsdecode(path): title for path, title in frame.select("path", "title").rows()}
        wanted = {str(p.relative_to(self.folder)): title for p, title in self.titles.items()}
        missing, more = wanted.keys() - found.keys(), found.keys() - wanted.keys()
        stale = sum(found.get(path) != title for path, title in wanted.items())
        return f"{len(missing)} lost, {len(more)} more, {stale} stale" if found != wanted else ""


def kill_programs(
    home: Home, random: Random, goes_on: Callable[[int], bool], count: int = 600
) -> Figures:
    """Kill `index`, the window and what saves, in turn, while `goes_on(rounds)`."""
    figures, number = Figures(), 0
    records = Records(home.folder / "records", count, random)
    home.run("index", records.folder)
    last = -1
    while goes_on(number):
        kind = ("index", "window", "saver")[number % 3]
        number += 1
        if kind == "saver":
            last = _kill_saver(home, random, figures, last)
            continue
        if random.random() < 0.3:
            for snapshot in home.snapshots.glob("*.snapshot"):
                snapshot.unlink()
        records.change(count // 2)
        command = [*MAIN, *(["index"] if kind == "index" else []), records.folder]
        process = home.begin(*command, stdout=DEVNULL, stderr=DEVNULL)
        most = 1.0 if kind == "index" else 2.5
        _strike(process, random.uniform(0.1, most), figures, kind)
        if differ := records.differ(home):
            figures.wrong.append(f"round {number}, {kind}: {differ}")
        if home.unfinished and kind == "index":
            left = [path for path in home.unfinished if path.parent == home.snapshots]
            figures.wrong += [f"round {number}: {path} was left" for path in left]
    return figures


def _strike(process: Popen[bytes], seconds: float, figures: Figures, kind: str) -> None:
    until = monotonic() + seconds
    while process.poll() is None and monotonic() < until:
        sleep(0.005)
    figures[f"{kind} killed" if process.poll() is None else f"{kind} had ended"] += 1
    process.kill()
    process.wait()
    figures.wrong += [f"{kind} left {line}" for _, line in orphans(process.pid)]


def _kill_saver(home: Home, random: Random, figures: Figures, last: int) -> int:
    """Kill what saves; what it had said to have saved is there. Returns what that was."""
    process = home.begin(sys.executable, "-c", _SAVER, home.folder, stderr=DEVNULL)
    assert process.stdout is not None
    process.stdout.readline()  # it has begun
    sleep(random.uniform(0, 0.5))
    process.kill()
    said = process.communicate()[0].split(b"\n")[:-1]
    figures["saver killed"] += 1
    searches = SavedSearches(home.searches)
    queries = [int(search.query.partition(":")[2]) for search in searches.all()]
    saved = int(said[-1]) if said else -1
    if searches.notes or (saved >= 0 and max(queries, default=-1) < saved):
        figures.wrong.append(f"saver: {saved} was saved, {queries} are there {searches.notes}")
    screen = home.cache / "first-screen"
    if screen.exists() and first_screen.load(screen) is None:
        figures.wrong.append("saver: the first screen is damaged")
    ini = (home.settings / "vidbrowser.ini").read_text("utf-8")
    folder = ini.partition("/folder/")[2].partition("\\")[0]
    if not folder or int(folder) < saved:
        figures.wrong.append(f"saver: the settings are those of {folder!r}, not of {saved}")
    return max(last, saved)


def kill_workers(
    home: Home, random: Random, goes_on: Callable[[int], bool], count: int = 2000
) -> Figures:
    """Kill, or stop for good, one process that reads for `index`, while `goes_on(rounds)`."""
    figures, number = Figures(), 0
    records = Records(home.folder / "records", count, random)
    while goes_on(number):
        number += 1
        for snapshot in home.snapshots.glob("*.snapshot"):
            snapshot.unlink()
        process = home.begin(*MAIN, "index", records.folder)
        struck = _strike_worker(process, random.uniform(0, 0.6))
        figures["killed" if struck else "had ended"] += 1
        try:
            said, complaint = process.communicate(timeout=PATIENCE)
        except TimeoutExpired:
            end(process)
            figures.wrong.append(f"round {number}: it hangs")
            continue
        wanted = f"{count:,} files: {count:,} added, 0 changed, 0 removed; {count:,} records, 0 "
        if process.returncode or not said.decode().startswith(wanted):
            told = f"{process.returncode} {said.decode()} {complaint.decode()[-300:]}"
            figures.wrong.append(f"round {number}: {told}")
        figures.wrong += [f"round {number} left {line}" for _, line in orphans(process.pid)]
    return figures


def _strike_worker(process: Popen[bytes], seconds: float) -> bool:
    """Kill one of the processes that read, some seconds after there is one."""
    until = None
    while process.poll() is None:
        workers = [pid for pid, line in of_session(process.pid) if "spawn_main" in line]
        if workers and until is None:
            until = monotonic() + seconds
        if until is not None and monotonic() > until:
            for pid in workers[:1]:
                try:
                    os.kill(pid, signal.SIGKILL)
                except ProcessLookupError:
                    return False
                return True
            return False
        sleep(0.005)
    return False
