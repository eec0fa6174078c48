"""Which files below a folder are record files, and which parts of it cannot be listed."""

from __future__ import annotations

import os
from collections import defaultdict
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias
from unicodedata import normalize

from vidbrowser.records.archive.folders import (
    ARCHIVE_ENDINGS,
    TEXT_ENDINGS,
    is_of_archive,
    with_companions,
)
from vidbrowser.records.collection import COLLECTION_ENDINGS, is_of_collection
from vidbrowser.records.library_file import is_library_file
from vidbrowser.records.problem import Problem, Severity
from vidbrowser.records.sentence import Sentence

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterable, Iterator, Mapping, Sequence

DOCUMENT_ENDINGS = (*TEXT_ENDINGS, *ARCHIVE_ENDINGS)
"""What the name of a file ends in that is a record by its name, in any letter case."""
ENDINGS = (*DOCUMENT_ENDINGS, *COLLECTION_ENDINGS)
"""The same with what may be a record, or hold several: `collection`."""

Found: TypeAlias = "tuple[os.DirEntry[str], str | None]"
"""A record file, and what lies beside it (`archive.companions`); None where it is of no archive."""

HIDDEN = "hidden"
"""What is counted, in place of an ending, for each hidden file or folder that is passed over."""
_LINKED_FOLDER = Sentence("The link leads to a folder; it is not followed")
_LONGEST_ENDING = 12
_MADE = ("_site", "node_modules")  # folders of what others have made of something


def has_ending(name: str) -> bool:
    """Return whether a file of this name is taken for a record file."""
    is_text = name.lower().endswith(TEXT_ENDINGS)
    return is_text or is_of_archive(name) or is_of_collection(name)


def is_passed_over(name: str) -> bool:
    """Return whether what has this name is not looked at, nor what is in it.

    That is what is hidden, the trash of notebooks and AppleDouble (`._x`) with it, and folders that
    other programs fill.
    """
    return name.startswith(".") or name in _MADE


def distinct(paths: Iterable[Path]) -> tuple[list[Path], list[tuple[Path, Path]]]:
    """Return what `outermost` does of `paths`; it is looked where links lead."""
    return outermost({path: resolved(path) for path in paths})


def resolved(path: Path) -> Path:
    """Return where `path` leads through all links, by the names that are on the disk.

    Most disks of macOS and Windows, and some of Linux, find a file by its name in any letter case.
    """
    return _as_on_disk(Path(os.path.realpath(path)))


def _as_on_disk(path: Path) -> Path:
    if path == path.parent:
        return path
    known = _as_on_disk(path.parent) / path.name
    others = {path.name.swapcase(), *(normalize(form, path.name) for form in ("NFC", "NFD"))}
    found_so = any(_is_same(known, known.with_name(other)) for other in others - {path.name})
    return _listed(known) if found_so else known


def _is_same(path: Path, other: Path) -> bool:
    try:
        return os.path.samestat(path.lstat(), other.lstat())
    except OSError:  # one of the two is not there
        return False


def _listed(path: Path) -> Path:
    """Return `path` by the name that its folder lists it under; as it is when that cannot be."""
    with suppress(OSError):
        names = _names(path.parent, path.parent.stat().st_mtime_ns)[_folded(path.name)]
        if names and path.name not in names:
            return path.with_name(names[0])
    return path


@lru_cache(maxsize=64)  # many files of one folder may be named
def _names(folder: Path, _changed_ns: int) -> Mapping[str, Sequence[str]]:
    """Return the names in `folder`, each by what it has in common with others of its kind."""
    found = defaultdict(list)
    with os.scandir(folder) as entries:
        for entry in entries:
            found[_folded(entry.name)].append(entry.name)
    return found


def _folded(name: str) -> str:
    return normalize("NFC", normalize("NFC", name).casefold())


def outermost(given: Mapping[Path, Path]) -> tuple[list[Path], list[tuple[Path, Path]]]:
    """Return those of the paths `given` that no other holds, and each that one does, with that one.

    Each comes with where it really is: links are looked through, as listing does not follow those
    that it meets, so that what is below a link is not below the folder that the link stands in. Of
    two names of one folder the first stays.
    """
    names: dict[Path, Path] = {}
    for path, real in given.items():
        names.setdefault(real, path)
    kept, held = [], []
    for path, real in given.items():
        outer = next(
            (up for up in reversed(real.parents) if up in names and _holds(up, real)), real
        )
        if names[outer] is path:
            kept.append(path)
        else:
            held.append((path, names[outer]))
    return kept, held


def _holds(folder: Path, path: Path) -> bool:
    """Return whether listing `folder` comes to `path` below it."""
    passed = any(map(is_passed_over, path.relative_to(folder).parts))
    return not passed and not is_library_file(path)


def walk(root: Path, passed: Counter[str] | None = None) -> Iterator[Found | Problem]:
    """Yield all record files below `root`, in no order, with what lies beside them, and problems.

    In `passed` the others are counted by their endings ("" for none, `HIDDEN` for what is hidden).

    An entry may be a link, a pipe or gone by the time it is read: `reader.read_file` tells. Links
    to folders are not followed (a warning each, so that none can lead in a circle); a folder that
    cannot be listed is an error. A folder is a folder, also when it is called `x.md`.
    """
    folders = [str(root)]
    while folders:
        here = _Folder(folders.pop(), passed)
        yield from here.problems
        folders += here.folders
        for entry in here.of_collection:
            yield entry, None
        if here.of_archive:
            yield from here.records(str(root))
        else:
            for entry in here.texts:
                yield entry, None


class _Folder:
    """What a folder holds: files with the ending of front matter, others that tell of videos."""

    def __init__(self, path: str, passed: Counter[str] | None) -> None:
        self.texts: list[os.DirEntry[str]] = []
        self.of_archive: list[os.DirEntry[str]] = []
        self.of_collection: list[os.DirEntry[str]] = []
        self.others: list[str] = []
        self.folders: list[str] = []
        self.problems: list[Problem] = []
        self._passed = passed
        self._path = path
        try:
            with os.scandir(path) as entries:
                for entry in entries:
                    self._take(entry)
        except OSError as error:
            why = error.strerror or str(error)
            reason = Sentence("The folder cannot be listed: {reason}", reason=why)
            self.problems.append(Problem(Path(path), reason, Severity.ERROR))

    def records(self, root: str) -> Iterator[Found]:
        """Yield the records with what lies beside each."""
        return with_companions(self.texts, self.of_archive, self.others, self._path, root)

    def _take(self, entry: os.DirEntry[str]) -> None:
        name = entry.name
        if is_passed_over(name):
            _count(self._passed, HIDDEN)
        elif entry.is_file(follow_symlinks=False):  # as nearly all are
            if not self._take_record(entry):
                self.others.append(name)
                _count(self._passed, _ending(name))
        elif entry.is_dir(follow_symlinks=False):
            self.folders.append(entry.path)
        elif entry.is_symlink() and _leads_to_folder(entry):
            self.problems.append(Problem(Path(entry.path), _LINKED_FOLDER, Severity.WARNING))
        else:
            self._take_record(entry)

    def _take_record(self, entry: os.DirEntry[str]) -> bool:
        """Keep what has a record file's name, and tell whether it has."""
        name = entry.name
        if name.lower().endswith(TEXT_ENDINGS):
            self.texts.append(entry)
        elif is_of_archive(name):
            self.of_archive.append(entry)
        elif is_of_collection(name):
            self.of_collection.append(entry)
        else:
            return False
        return True


def _ending(name: str) -> str:
    """Return what says of which kind a file is; "" when nothing does."""
    head, dot, tail = name.rpartition(".")
    return dot + tail.lower() if head and tail.isalnum() and len(tail) <= _LONGEST_ENDING else ""


def _count(passed: Counter[str] | None, kind: str) -> None:
    if passed is not None:
        passed[kind] += 1


def _leads_to_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link in a circle
        return False
