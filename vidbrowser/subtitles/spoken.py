"""What of a library's subtitles can be searched at one moment."""

from __future__ import annotations

import logging
from contextlib import closing, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from vidbrowser.subtitles.index import BrokenError, Index, UnusableError, set_aside

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from vidbrowser.records.sentence import Sentence
    from vidbrowser.subtitles.shown import Cue
    from vidbrowser.subtitles.spoken_words import Sought

_log = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class Spoken:
    """The indexes of added folders, by these; never changed, only replaced by the next.

    `reading` while there are subtitles that are in none of them yet; `lacking` tells of folders of
    which not all is in their index why so.
    """

    indexes: Mapping[Path, Path] = field(default_factory=dict)
    reading: bool = False
    lacking: Mapping[Path, Sentence] = field(default_factory=dict)

    def records(self, root: Path, wanted: Sought) -> set[bytes]:
        """Return the paths, below `root`, of the records in which what is `wanted` is said.

        Raises UnusableError; none are found where there is no index of `root`. One that is damaged
        is set aside, too: the next pass over the folder makes it anew.
        """
        path = self.indexes.get(root)
        if path is None or ((self.reading or root in self.lacking) and not path.exists()):
            return set()
        try:
            with closing(Index(path, writes=False)) as index:
                return index.records(wanted)
        except BrokenError:
            with suppress(OSError):
                set_aside(path)
            raise

    def hits(self, root: Path, record: bytes, wanted: Sought, most: int) -> list[Cue]:
        """Return where in a `record` below `root` what is `wanted` is said: `most` at most.

        An index that cannot be read is logged; what cannot be told is none.
        """
        path = self.indexes.get(root)
        if path is None:
            return []
        try:
            with closing(Index(path, writes=False)) as index:
                return index.hits(record, wanted, most)
        except UnusableError as error:
            _log.warning("What is said in %s cannot be told: %s", root, error)
            return []
