"""Watching: folders change in every way while a program watches, against what a fresh read says.

`python -m tests.faults.watching FOLDER CACHE` is that program: it writes a line for what it has at
each moment, and ends with its input.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread
from time import monotonic, sleep
from typing import TYPE_CHECKING

from tests.faults.kills import Figures
from tests.faults.program import PATIENCE, Home, end
from tests.library.disk import write
from vidbrowser.library.library import Library, refresh

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from vidbrowser.catalogue.catalogue import Catalogue

_STORM = 6_000
"""Files that come and go while the program is stopped: more events than the system keeps."""


def told(catalogue: Catalogue) -> str:
    """Return how many records there are, and a checksum of their paths and titles."""
    rows = sorted(catalogue.frame.select("path", "title").rows())
    return f"{len(rows)} {hashlib.sha256(repr(rows).encode()).hexdigest()[:16]}"


def main() -> None:
    """Watch, and tell."""
    root, cache = map(Path, sys.argv[1:])
    library = Library(cache, lambda update: print(told(update.catalogue), flush=True))
    library.add([root])
    sys.stdin.read()
    library.close()
    library.join()


class Watched:
    """A folder with records, and a program that watches it; each method changes the folder."""

    def __init__(self, home: Home, random: Random, count: int) -> None:
        self.root, self._random = home.folder / "records", random
        self._away, self._number = home.folder / "away", 0
        self._write(count)
        command = (sys.executable, "-m", "tests.faults.watching", self.root, home.snapshots)
        self.process = home.begin(*command, stdin=-1)
        self.newest = ""
        self._thread = Thread(target=self._listen, daemon=True)
        self._thread.start()

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.newest = line.decode().strip()

    def differs(self) -> str:
        """Wait until the program has what a fresh read says; return how it differs, "" if not."""
        with TemporaryDirectory() as cache:
            fresh = told(refresh([self.root], Path(cache))[0])
        until = monotonic() + PATIENCE
        while self.newest != fresh and monotonic() < until:
            if self.process.poll() is not None:
                return "it has ended"
            sleep(0.02)  # there is no signal to wait for in another process
        return "" if self.newest == fresh else f"it has {self.newest}, on the disk are {fresh}"

    def close(self) -> None:
        end(self.process)
        self._thread.join(PATIENCE)

    def _files(self) -> list[Path]:
        return sorted(self.root.rglob("*.md"))

    def _some(self, most: int) -> list[Path]:
        files = self._files()
        return self._random.sample(files, min(len(files), most))

    def _write(self, count: int) -> None:
        for _ in range(count):
            self._number += 1
            folder = self.root / str(self._number % 5) / str(self._number % 3)
            write(folder / f"{self._number:06d}.md", f"Title {self._number}")

    def burst(self) -> None:
        """Many come at once, in new folders too."""
        self._write(300)
        for number in range(20):
            write(self.root / f"new {self._number}" / str(number) / "a.md", f"New {number}")

    def changed(self) -> None:
        """Some are written anew in place, others replaced."""
        for path in self._some(40):
            write(path, f"Title {self._random.random()}")
        for path in self._some(40):
            write(path.with_suffix(".new"), f"Title {self._random.random()}").replace(path)

    def renamed(self) -> None:
        """Files change their names, two their places, and folders go below others."""
        for path in self._some(40):
            path.rename(path.with_name(f"renamed {self._random.random()}.md"))
        one, other = self._some(2)
        one.rename(middle := one.with_suffix(".middle"))
        other.rename(one)
        middle.rename(other)
        folders = sorted(path for path in self.root.iterdir() if path.is_dir())
        moved, into = self._random.sample(folders, 2)
        moved.rename(into / f"moved {self._random.random()}")

    def removed(self) -> None:
        """Files and a whole folder go."""
        for path in self._some(30):
            path.unlink()
        shutil.rmtree(self._random.choice(self._files()).parent)

    def away_and_back(self) -> None:
        """A folder goes elsewhere, changes there, and comes back."""
        folder = self._random.choice(self._files()).parent
        folder.rename(self._away)
        write(self._away / "meanwhile.md", "Meanwhile")
        sleep(self._random.uniform(0, 0.5))
        self._away.rename(folder)

    def root_away_and_back(self) -> None:
        """The watched folder itself does."""
        self.root.rename(self._away)
        write(self._away / "meanwhile.md", f"Meanwhile {self._random.random()}")
        sleep(self._random.uniform(0, 0.5))
        self._away.rename(self.root)

    def overflow(self) -> None:
        """So much happens while the program is stopped that the system drops what comes last."""
        os.kill(self.process.pid, signal.SIGSTOP)
        try:
            for number in range(_STORM):
                passing = self.root / f"{number}.passing"
                passing.touch()
                passing.unlink()
                passing.touch()
                passing.unlink()
            self.changed()
            self._write(20)
        finally:
            os.kill(self.process.pid, signal.SIGCONT)

    def replaced(self) -> None:
        """A folder is replaced by another one of its name."""
        folder = self._random.choice(self._files()).parent
        shutil.copytree(folder, self._away)
        write(self._away / "other.md", f"Other {self._random.random()}")
        shutil.rmtree(folder)
        self._away.rename(folder)


CHANGES = (
    *(Watched.burst, Watched.changed, Watched.renamed, Watched.removed, Watched.away_and_back),
    *(Watched.root_away_and_back, Watched.overflow, Watched.replaced),
)


def watch(home: Home, random: Random, goes_on: Callable[[int], bool], count: int = 600) -> Figures:
    """Change a watched folder in one way after the other, then by lot, while `goes_on(rounds)`."""
    figures, number = Figures(), 0
    watched = Watched(home, random, count)
    try:
        while goes_on(number):
            change = CHANGES[number] if number < len(CHANGES) else random.choice(CHANGES)
            number += 1
            if len(watched._files()) < count // 2:
                change = Watched.burst
            change(watched)
            figures[change.__name__.replace("_", " ")] += 1
            if differs := watched.differs():
                figures.wrong.append(f"round {number}, {change.__name__}: {differs}")
                break
    finally:
        watched.close()
    return figures


if __name__ == "__main__":
    main()
