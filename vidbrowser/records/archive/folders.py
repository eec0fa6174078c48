"""The files of a folder of downloaded videos: which are records, and what lies beside each."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from vidbrowser.records.archive.companions import (
    INFO,
    NFO,
    beside,
    front_stem,
    paired,
    stem_of,
)
from vidbrowser.records.archive.elsewhere import add_elsewhere
from vidbrowser.records.archive.states import SHOW
from vidbrowser.records.collection import is_of_collection

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

TEXT_ENDINGS = (".md", ".markdown", ".txt", ".html")
"""What the name of a file with front matter ends in, in any letter case."""
ARCHIVE_ENDINGS = (INFO, NFO)
"""What the names of files that tell of a downloaded video end in, in any letter case."""
_ENDINGS = (*TEXT_ENDINGS, *ARCHIVE_ENDINGS)


def is_of_archive(name: str) -> bool:
    """Return whether a file of this name tells of a downloaded video."""
    return stem_of(name) is not None


def with_companions(
    texts: Sequence[os.DirEntry[str]],
    of_archive: Sequence[os.DirEntry[str]],
    others: Sequence[str],
    folder: str,
    root: str | None,
) -> Iterator[tuple[os.DirEntry[str], str | None]]:
    """Yield the records of `folder` with what lies beside each of them.

    Of files of one stem that tell of one video, one is the record: front matter before
    `.info.json`, that before `.nfo`; those that come second lie beside it. Nothing outside `root`
    belongs to one.
    """
    records = {str(stem_of(e.name)): e for e in sorted(of_archive, key=_second)}
    own = paired(records, others)
    add_elsewhere(own, folder, others, root)
    for entry in of_archive:
        stem = str(stem_of(entry.name))
        own[stem].append(entry.name[len(stem) :])
    fronts = {front_stem(e.name): e for e in texts}
    for entry in texts:
        stem = front_stem(entry.name)
        if stem in records and fronts[stem] is entry:
            records[stem] = entry
        else:
            yield entry, None
    known: dict[str, str] = {}
    for stem, entry in records.items():
        text = beside(end for end in own[stem] if stem + end != entry.name)
        yield entry, known.setdefault(text, text)


def _second(entry: os.DirEntry[str]) -> bool:
    """Sort `.info.json` behind `.nfo`, in whose place it then stands."""
    return entry.name.lower().endswith(INFO)


def beside_file(path: str, root: str | None = None) -> str | None:
    """Return what lies beside the file `path`; None where another is the record of its video.

    `root` is as in `with_companions`. Its folder is listed, unless it has front matter and nothing
    of an archive has its stem.
    """
    folder, name = os.path.split(path)
    stem = stem_of(name)
    is_text = stem is None
    if stem is None:
        stem = front_stem(name)
        places = (os.path.join(folder, stem + ending) for ending in ARCHIVE_ENDINGS)
        if not any(map(os.path.lexists, places)):
            return ""
    try:
        with os.scandir(folder or ".") as entries:
            begin = stem.rpartition(".")[0] or stem  # the names of others may be shorter
            near = [e for e in entries if e.name.startswith(begin)]
    except OSError:
        return ""
    texts = [e for e in near if stem_of(e.name) is None and _is_text(e.name)]
    archived = [e for e in near if stem_of(e.name) is not None]
    others = [e.name for e in near if not (e in texts or e in archived or is_of_collection(e.name))]
    for entry, ends in with_companions(texts, archived, others, folder, root):
        if entry.name == name:
            return ends or ""
    return "" if is_text else None


def records_touched(path: str) -> Iterator[str]:
    """Yield what lies beside the file `path` and may be a record that it belongs to.

    Of the file of a show all that is in its folder.
    """
    folder, name = os.path.split(path)
    if name == SHOW:
        yield folder
        return
    end = len(name)
    while (end := name.rfind(".", 0, end)) > 0:
        for ending in _ENDINGS:
            other = os.path.join(folder, name[:end] + ending)
            if other != path and os.path.lexists(other):
                yield other


def _is_text(name: str) -> bool:
    return name.lower().endswith(TEXT_ENDINGS)
