"""Record files on disk, written for the tests of what reads them."""

from __future__ import annotations

from threading import Condition
from typing import TYPE_CHECKING

from vidbrowser.library.progress import Phase

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.library.progress import Update

PATIENCE = 20.0
"""Seconds until a test gives up waiting."""


def write(path: Path, title: str = "A title", body: str = "A body") -> Path:
    """Write a record file and return its path."""
    path.parent.mkdir(parents=True, exist_ok=True)
    text = f'---\r\ntitle: "{title}"\r\nid: "{path.stem}"\r\ntags: ["One","two"]\r\n'
    path.write_bytes(f"{text}---\r\n{{% raw %}}{body}{{% endraw %}}\r\n".encode())
    return path


def write_many(folder: Path, count: int) -> None:
    """Write `count` record files, titled `Title 0` and so on."""
    for number in range(count):
        write(folder / f"{number:05d}.md", f"Title {number}", f"Body {number}")


def titles(catalogue: Catalogue) -> list[str | None]:
    """Return all titles, in order."""
    return sorted(catalogue.frame["title"].to_list(), key=str)


class Listener:
    """What a library tells, kept; tests wait for what they expect."""

    def __init__(self) -> None:
        self.updates: list[Update] = []
        self._came = Condition()

    def __call__(self, update: Update) -> None:
        with self._came:
            self.updates.append(update)
            self._came.notify_all()

    @property
    def last(self) -> Update:
        """The newest update."""
        return self.updates[-1]

    @property
    def notes(self) -> list[str]:
        """All that was noted."""
        return [note for update in self.updates for note in update.notes]

    def wait(self, expected: Callable[[Update], bool]) -> Update:
        """Wait until the newest update is as `expected`, and return it."""
        with self._came:
            came = self._came.wait_for(
                lambda: bool(self.updates) and expected(self.updates[-1]), PATIENCE
            )
            assert came, self.updates[-1:]
            return self.updates[-1]

    def wait_idle(self, count: int) -> Update:
        """Wait until all is read and `count` records are there."""
        return self.wait(lambda u: u.progress.phase is Phase.IDLE and len(u.catalogue) == count)
