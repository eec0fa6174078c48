"""Damage: every file of the program's own, with bits turned, parts cut, zeroed, put in."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import TYPE_CHECKING

import polars as pl

from tests.faults.kills import Figures, Records
from tests.faults.quiet import quiet
from vidbrowser.library import snapshot
from vidbrowser.library.library import refresh
from vidbrowser.library.saved_searches import SavedSearch, SavedSearches
from vidbrowser.query import parse
from vidbrowser.records.fields import Summary
from vidbrowser.search.order import Order
from vidbrowser.ui.window import first_screen
from vidbrowser.ui.window.first_screen import FirstScreen
from vidbrowser.ui.window.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from random import Random

    from tests.faults.program import Home
    from vidbrowser.library.folder_state import FolderState

_SEARCHES = [SavedSearch(f"name {n}", f"query {n}", "title") for n in range(20)]


def damaged(content: bytes, random: Random) -> bytes:
    """Return `content` with one thing wrong."""
    start = random.randrange(len(content))
    end = min(len(content), start + random.choice((1, 4, 64, 4096)))
    kind = random.randrange(4)
    if kind == 0:
        turned = content[start] ^ 1 << random.randrange(8)
        return content[:start] + bytes([turned]) + content[start + 1 :]
    if kind == 1:
        return content[:start]
    if kind == 2:
        return content[:start] + bytes(end - start) + content[end:]
    return content[:start] + random.randbytes(end - start) + content[start:]


def in_memory(folder: FolderState) -> FolderState:
    """Return `folder` without the file that it is mapped from, which is written to here."""
    texts = folder.rows["description_folded"]
    copied = pl.Series(texts.name, texts.to_list(), texts.dtype)
    return replace(folder, rows=folder.rows.with_columns(copied))


class Damage:
    """Files of each kind as the program wrote them, and what reads them."""

    def __init__(self, home: Home, random: Random) -> None:
        self._random = random
        self._records = Records(home.folder / "records", 60, random)
        self._cache = home.snapshots
        refresh([self._records.folder], self._cache)
        self._snapshot = snapshot.location(self._cache, self._records.folder)
        self._whole = in_memory(snapshot.latest(self._records.folder, self._cache))
        self._screen = home.cache / "first-screen"
        rows = tuple(Summary(path, title=title) for path, title in self._records.titles.items())
        folders = (self._records.folder,)
        self._shown = FirstScreen(folders, parse("x"), Order("newest"), 60, 60, 0, 0, rows)
        first_screen.save(self._shown, self._screen)
        SavedSearches(home.searches).set_all(_SEARCHES)
        self._searches = home.searches
        home.settings.mkdir(parents=True)
        self._ini = home.settings / "vidbrowser.ini"
        Settings(home.settings).set_folders(folders)
        self.kinds: dict[Path, Callable[[], str]] = {
            self._snapshot: self._read_snapshot,
            self._screen: self._read_screen,
            self._searches: self._read_searches,
            self._ini: self._read_settings,
        }
        self._content = {file: file.read_bytes() for file in self.kinds}

    def round(self) -> tuple[str, str]:
        """Damage one file and read it; return its name and what was wrong, "" when nothing."""
        file = self._random.choice(sorted(self.kinds))
        content = damaged(self._content[file], self._random)
        file.write_bytes(content)
        try:
            wrong = self.kinds[file]()
        except BaseException as error:
            if isinstance(error, KeyboardInterrupt):
                raise
            wrong = f"{error!r}"
        for aside in file.parent.glob("*.damaged*"):
            aside.unlink()
        file.write_bytes(self._content[file])
        return file.name if file != self._snapshot else "snapshot", wrong

    def _read_snapshot(self) -> str:
        """A snapshot is as it was, or it is refused."""
        found = snapshot.latest(self._records.folder, self._cache)
        if not len(found):
            return "" if not self._snapshot.exists() else "it was refused and lies there still"
        same = found.rows.equals(self._whole.rows) and found.failed.equals(self._whole.failed)
        return "" if same else "what it held was changed and not noticed"

    def _read_screen(self) -> str:
        found = first_screen.load(self._screen)
        same = found is None or found.records == self._shown.records
        return "" if same else "what it held was changed and not noticed"

    def _read_searches(self) -> str:
        """What is not JSON of searches any more is told and kept; a text may be another."""
        before = self._searches.read_bytes()
        read = SavedSearches(self._searches)
        if read.notes and self._searches.with_suffix(".damaged").read_bytes() != before:
            return "what was damaged is not set aside as it was"
        if not read.notes and len(read.all()) < len(_SEARCHES) - 1:  # two may have got one name
            return f"only {len(read.all())} are there, and nothing is told"
        return ""

    def _read_settings(self) -> str:
        """What was set aside is as it was, and what is written next is there."""
        before = self._ini.read_bytes()
        settings = Settings(self._ini.parent)
        asides = [aside.read_bytes() for aside in self._ini.parent.glob("*.damaged")]
        if asides not in ([], [before]):
            return "what was damaged is not set aside as it was"
        settings.set_text_size(125)
        if settings.text_size != 125:
            return "a setting cannot be chosen any more"
        return ""


def damage_all(home: Home, random: Random, goes_on: Callable[[int], bool]) -> Figures:
    """Damage one file after the other while `goes_on(rounds)`."""
    figures, number = Figures(), 0
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with quiet():
        damage = Damage(home, random)
        while goes_on(number):
            number += 1
            name, wrong = damage.round()
            figures[name] += 1
            if wrong:
                figures.wrong.append(f"round {number}, {name}: {wrong}")
    return figures
