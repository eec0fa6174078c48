"""What belongs to the records of a folder and lies in another: downloaders can keep kinds apart.

`-P infojson:meta -P subtitle:subs` writes the media into a folder, all else into folders of it.
Only names are looked at, and no folder but that around the records, those beside theirs, and those
below it that are called after what is in them.
"""

from __future__ import annotations

import os
import re
from contextlib import suppress
from typing import TYPE_CHECKING

from vidbrowser.records.archive.companions import (
    Role,
    beside,
    companions,
    elsewhere,
    paired,
    stem_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_BELOW = ("thumbs", "thumbnails", "thumb", "thumbnail", "subs", "subtitles", "subtitle", "images")
_OF_FILE = re.compile(r"(.+)\.[A-Za-z_-]{1,12}", re.DOTALL)
_MOST_BESIDE = 20  # folders; more are those of channels


def add_elsewhere(
    own: dict[str, list[str]], folder: str, left: Iterable[str], root: str | None
) -> None:
    """Add to the ends of names that each stem of `own` has those that lie elsewhere.

    `left` are names of the `folder` that belong to no stem of it. Nothing outside `root` is looked
    at, nothing but the folder and those below it where that is None.
    """
    lacking = {stem for stem, ends in own.items() if not _has_media(ends)}
    if lacking:
        _add_of_other_stems(own, lacking, left)
        lacking = {stem for stem in lacking if not _has_media(own[stem])}
    for name in _BELOW:
        _add_of_folder(own, set(own), os.path.join(folder, name), f"{name}/")
    if not lacking or root is None or os.path.normpath(folder) == os.path.normpath(root):
        return
    around = os.path.dirname(folder)  # noqa: PTH120 - of many, and a Path takes longer
    if _add_of_folder(own, lacking, around, "../"):
        for name in _folders_beside(folder, around):
            _add_of_folder(own, lacking, os.path.join(around, name), f"../{name}/")


def _has_media(ends: list[str]) -> bool:
    return any(one.role in (Role.VIDEO, Role.AUDIO) for one in companions(beside(ends)))


def _add_of_other_stems(own: dict[str, list[str]], lacking: set[str], left: Iterable[str]) -> None:
    """Pair `a.meta.info.json` with `a.mp4`: the file alone has a longer name."""
    names = {stem: _OF_FILE.fullmatch(stem) for stem in lacking if not own[stem]}
    shorter = {found[1]: stem for stem, found in names.items() if found}
    if not shorter:
        return
    taken = {stem + end for stem, ends in own.items() for end in ends}
    for prefix, ends in paired(shorter, (name for name in left if name not in taken)).items():
        own[shorter[prefix]] += (elsewhere(prefix, end) for end in ends)


def _add_of_folder(own: dict[str, list[str]], stems: set[str], folder: str, prefix: str) -> bool:
    """Pair the names in `folder` with `stems`; tell whether any is of them."""
    added = False
    for stem, ends in paired(stems, _names(folder)).items():
        own[stem] += (elsewhere(prefix + stem, end) for end in ends)
        added = added or bool(ends)
    return added


def _names(folder: str) -> Iterator[str]:
    """Yield the names of the files in `folder` that tell of no video themselves."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_file(follow_symlinks=False) and stem_of(entry.name) is None:
                yield entry.name


def _folders_beside(folder: str, around: str) -> list[str]:
    """Return the names of few folders beside `folder`; none where there are more."""
    own = os.path.basename(folder)  # noqa: PTH119
    with suppress(OSError), os.scandir(around) as entries:
        found = [e.name for e in entries if e.is_dir(follow_symlinks=False) and e.name != own]
        return sorted(found) if len(found) <= _MOST_BESIDE else []
    return []
