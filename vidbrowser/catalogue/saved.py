"""Saved searches: queries under names, kept in a file of the user's, written atomically."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from vidbrowser.replacing import replacing

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_log = logging.getLogger(__name__)
_VERSION = 1


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query text and an order (`Order` value) under a name."""

    name: str
    query: str
    order: str = "newest"


class SavedSearches:
    """The saved searches in their order; every change is written at once.

    A file that cannot be understood is set aside as `….damaged`, told in the log, never written
    over. `file` None keeps them for this run only. Raises OSError where writing fails.
    """

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._searches = self._read()

    def all(self) -> tuple[SavedSearch, ...]:
        """Return the saved searches in their order."""
        return tuple(self._searches)

    def put(self, search: SavedSearch, place: int | None = None) -> None:
        """Keep `search`: in place of the one of that name, else at `place`, else at the end."""
        names = [kept.name for kept in self._searches]
        if search.name in names:
            self._searches[names.index(search.name)] = search
        else:
            self._searches.insert(len(names) if place is None else place, search)
        self._write()

    def remove(self, name: str) -> tuple[SavedSearch, int] | None:
        """Forget the search `name`; returns it with its place, for undoing."""
        for place, search in enumerate(self._searches):
            if search.name == name:
                del self._searches[place]
                self._write()
                return search, place
        return None

    def rename(self, old: str, new: str) -> bool:
        """Give the search `old` the name `new`; False when that name is empty or taken."""
        names = [kept.name for kept in self._searches]
        if not new.strip() or old not in names or (new in names and new != old):
            return False
        kept = self._searches[names.index(old)]
        self._searches[names.index(old)] = SavedSearch(new, kept.query, kept.order)
        self._write()
        return True

    def move(self, name: str, steps: int) -> None:
        """Move the search `name` down by so many places, up when negative."""
        for place, search in enumerate(self._searches):
            if search.name == name:
                del self._searches[place]
                target = max(0, min(place + steps, len(self._searches)))
                self._searches.insert(target, search)
                self._write()
                return

    def _read(self) -> list[SavedSearch]:
        if self._file is None or not self._file.exists():
            return []
        try:
            content = json.loads(self._file.read_text("utf-8"))
            searches = [_understood(entry) for entry in content["searches"]]
        except (OSError, ValueError, TypeError, KeyError) as error:
            aside = self._file.with_suffix(".damaged")
            _log.warning("%s cannot be read (%s) and is set aside as %s", self._file, error, aside)
            self._file.replace(aside)
            return []
        return list({search.name: search for search in searches}.values())

    def _write(self) -> None:
        if self._file is None:
            return
        self._file.parent.mkdir(parents=True, exist_ok=True)
        content = {"version": _VERSION, "searches": [asdict(kept) for kept in self._searches]}
        with replacing(self._file) as file:
            file.write(json.dumps(content, ensure_ascii=False, indent=1).encode())


def _understood(entry: dict[str, object]) -> SavedSearch:
    search = SavedSearch(entry["name"], entry["query"], entry.get("order", "newest"))  # type: ignore[arg-type]  # looked at below
    if not all(isinstance(value, str) for value in asdict(search).values()):
        raise ValueError("a saved search holds something else than text")
    return search


def names_free(searches: Sequence[SavedSearch], wished: str) -> str:
    """Return `wished`, with a number behind it when a search has that name already."""
    names = {search.name for search in searches}
    name, number = wished, 2
    while name in names:
        name, number = f"{wished} {number}", number + 1
    return name
