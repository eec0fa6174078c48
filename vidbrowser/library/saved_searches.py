"""Saved searches: queries under names, kept in a file of the user's, written atomically."""

from __future__ import annotations

import errno
import json
import logging
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple

from vidbrowser.kept import DamagedError, content, parsed, set_aside, why
from vidbrowser.locks import held
from vidbrowser.merging import merged
from vidbrowser.records.sentence import NOTHING, Sentence, countable
from vidbrowser.replacing import clear, replacing

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

    What other programs wrote since is read before: the changes of both stay, and of two searches
    that got one name the other's is given a number.

    What cannot be understood is set aside as `….damaged`; what cannot be read, or is of a newer
    version, stays as it is and is not written over. `notes` tell the person so. Raises
    OSError where writing fails.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._barred = NOTHING
        self.notes: list[Sentence] = []
        self._kept = self._read()  # as it was in the file
        self._searches = list(self._kept)

    def all(self) -> tuple[SavedSearch, ...]:
        """Return the saved searches in their order."""
        return tuple(self._searches)

    def set_all(self, searches: Sequence[SavedSearch]) -> None:
        """Keep `searches` in place of all that were."""
        self._write(list(searches))

    def put(self, search: SavedSearch, place: int | None = None) -> None:
        """Keep `search`: in place of the one of that name, else at `place`, else at the end."""
        wanted = list(self._searches)
        names = [kept.name for kept in wanted]
        if search.name in names:
            wanted[names.index(search.name)] = search
        else:
            wanted.insert(len(names) if place is None else place, search)
        self._write(wanted)

    def remove(self, name: str) -> tuple[SavedSearch, int] | None:
        """Forget the search `name`; returns it with its place, for undoing."""
        for place, search in enumerate(self._searches):
            if search.name == name:
                self._write([*self._searches[:place], *self._searches[place + 1 :]])
                return search, place
        return None

    def rename(self, old: str, new: str) -> bool:
        """Give the search `old` the name `new`; False when that name is empty or taken."""
        names = [kept.name for kept in self._searches]
        if not new.strip() or old not in names or (new in names and new != old):
            return False
        wanted = list(self._searches)
        wanted[names.index(old)] = replace(wanted[names.index(old)], name=new)
        self._write(wanted)
        return True

    def move(self, name: str, steps: int) -> None:
        """Move the search `name` down by so many places, up when negative."""
        wanted = list(self._searches)
        for place, search in enumerate(self._searches):
            if search.name == name:
                del wanted[place]
                wanted.insert(max(0, min(place + steps, len(wanted))), search)
                self._write(wanted)
                return

    def _read(self) -> list[SavedSearch]:
        clear(self._file)
        try:
            read = _understood(parsed(content(self._file)))
        except FileNotFoundError:
            return []
        except DamagedError as error:
            self._set_aside(self._file, why(error))
            return []
        except OSError as error:
            self._bar(
                Sentence(
                    "{file} cannot be read ({reason})",
                    file=str(self._file),
                    reason=why(error),
                )
            )
            return []
        if read.newer:
            self._bar(
                Sentence(
                    "{file} was written by a newer version of this program",
                    file=str(self._file),
                )
            )
        elif read.others:
            some = countable(
                "{count} of its searches cannot be understood",
                "{count} of its searches cannot be understood",
                read.others,
            )
            self._set_aside(self._file, some)
            self._keep_what_is_left(read.searches)
        return read.searches

    def _set_aside(self, file: Path, reason: Sentence | str) -> None:
        """Begin a new file; what lay there is the user's own, and stays beside it."""
        try:
            aside = set_aside(file)
        except OSError as error:
            self._bar(
                Sentence(
                    "{file} is damaged ({reason}) and cannot be set aside ({obstacle})",
                    file=str(file),
                    reason=reason,
                    obstacle=why(error),
                )
            )
        else:
            self._note(
                Sentence(
                    "{file} is damaged ({reason}). It was set aside as {name}.",
                    file=str(file),
                    reason=reason,
                    name=aside.name,
                )
            )

    def _keep_what_is_left(self, searches: list[SavedSearch]) -> None:
        if not self._barred:
            with suppress(OSError):  # the next change tries again, and tells
                self._put(searches)

    def _bar(self, reason: Sentence) -> None:
        """Never write over what lies there."""
        self._barred = reason
        self._note(
            Sentence("{reason}. Changes to saved searches are not kept this time.", reason=reason)
        )

    def _note(self, text: Sentence) -> None:
        _log.warning(text)
        self.notes.append(text)

    def _write(self, wanted: list[SavedSearch]) -> None:
        """Keep `wanted` in place of all, with what others changed; here also where that fails."""
        self._searches = wanted
        if not self._barred:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with held(self._file.with_suffix(".lock")):
                both = self._with(self._found())
                if not self._barred:
                    self._put(both)
                    self._searches, self._kept = both, list(both)
        if self._barred:
            raise OSError(errno.EPERM, self._barred, str(self._file))

    def _found(self) -> list[SavedSearch]:
        """Return what is in the file now; what was damaged or taken away is as it was before."""
        told = len(self.notes)
        found = self._read() if self._file.exists() else self._kept
        if len(self.notes) > told:
            return list({search.name: search for search in (*self._kept, *found)}.values())
        return found

    def _with(self, theirs: list[SavedSearch]) -> list[SavedSearch]:
        """Return the searches as they are here and in the file, where they are `theirs`."""
        both, displaced = merged(self._kept, self._searches, theirs, lambda search: search.name)
        for search in displaced:
            both.append(replace(search, name=names_free(both, search.name)))
        return both

    def _put(self, searches: Sequence[SavedSearch]) -> None:
        listed = [asdict(search) for search in searches]
        text = json.dumps({"version": _VERSION, "searches": listed}, ensure_ascii=False, indent=1)
        with replacing(self._file) as file:
            file.write(text.encode(errors="backslashreplace"))  # half a character, as JSON has it


class _Read(NamedTuple):
    searches: list[SavedSearch]
    others: int
    """So many entries are no searches."""
    newer: bool
    """It is of a newer version: more may stand in it than is understood."""


def _understood(written: Any) -> _Read:
    """Return the searches of a file; of several with one name the last counts."""
    version = written.get("version", _VERSION) if isinstance(written, dict) else None
    entries = written.get("searches") if isinstance(written, dict) else None
    newer = isinstance(version, int) and version > _VERSION
    if not newer and (not isinstance(version, int) or not isinstance(entries, list)):
        raise DamagedError(Sentence("it holds no saved searches"))
    read = [_search(entry) for entry in (entries if isinstance(entries, list) else [])]
    searches = {search.name: search for search in read if search}
    return _Read(list(searches.values()), read.count(None), newer)


def _search(entry: Any) -> SavedSearch | None:
    if not isinstance(entry, dict):
        return None
    values = [entry.get("name"), entry.get("query"), entry.get("order", "newest")]
    return SavedSearch(*values) if all(isinstance(value, str) for value in values) else None


def names_free(searches: Sequence[SavedSearch], wished: str) -> str:
    """Return `wished`, with a number behind it when a search has that name already."""
    names = {search.name for search in searches}
    name, number = wished, 2
    while name in names:
        name, number = f"{wished} {number}", number + 1
    return name
