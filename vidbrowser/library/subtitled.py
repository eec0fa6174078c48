"""Which subtitle files lie beside which records of an added folder."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from vidbrowser.records.archive.companions import Role, companions, front_stem, stem_of
from vidbrowser.records.archive.folders import beside_file
from vidbrowser.records.listing import walk
from vidbrowser.records.problem import Problem, Severity
from vidbrowser.subtitles.cues import ENDINGS
from vidbrowser.subtitles.index import SubtitleFile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


class Subtitled(NamedTuple):
    """The subtitle files of a folder, and the folders below it that could not be listed.

    Those are written as `os.fsencode` has them, below the folder: b"" is the folder itself.
    """

    files: list[SubtitleFile]
    unlisted: list[bytes]


def subtitled(root: Path, stopped: Callable[[], bool] = lambda: False) -> Subtitled:
    """Return the subtitle files below `root`, or beside the file `root`; looks at none of them.

    Ends early, with what was found until then, once `stopped()` is true.
    """
    base = root.parent if root.is_file() else root
    found: list[SubtitleFile] = []
    unlisted: list[bytes] = []
    for record in _records(root, base):
        if stopped():
            break
        if isinstance(record, Problem):
            if record.severity is Severity.ERROR:
                unlisted.append(_below(str(record.path), base))
        else:
            found += _files(*record, root, base)
    return Subtitled(found, unlisted)


def _records(root: Path, base: Path) -> Iterator[tuple[str, str] | Problem]:
    """Yield the path of each record, and what lies beside it."""
    if root != base:
        if beside := beside_file(str(root)):
            yield str(root), beside
        return
    for found in walk(root):
        if isinstance(found, Problem):
            yield found
        elif found[1]:
            yield found[0].path, found[1]


def _files(record: str, beside: str, root: Path, base: Path) -> Iterator[SubtitleFile]:
    folder, name = os.path.split(record)
    stem = stem_of(name)
    stem = front_stem(name) if stem is None else stem
    for companion in companions(beside):
        path = os.path.join(folder, companion.path(stem))
        if companion.role is Role.SUBTITLES and path.lower().endswith(ENDINGS):
            try:
                told = os.stat(path)  # noqa: PTH116
            except (OSError, ValueError):  # gone meanwhile
                continue
            of = _below(record, root)  # b"" where it was added by itself
            yield SubtitleFile(of, _below(path, base), told.st_size, told.st_mtime_ns)


def _below(path: str, folder: Path) -> bytes:
    """Return `path` from `folder`; b"" for the folder itself."""
    return os.fsencode(path)[len(os.fsencode(folder)) :].lstrip(os.fsencode(os.sep))
