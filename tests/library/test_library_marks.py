"""The catalogues of a library know the person's marks, those of before and those to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.library.disk import Listener, write
from vidbrowser.library.library import Library
from vidbrowser.marks.mark import Mark
from vidbrowser.marks.memory import MarkMemory, Version
from vidbrowser.marks.video_key import key_of
from vidbrowser.query import parse
from vidbrowser.search.matching import match_mask

if TYPE_CHECKING:
    from pathlib import Path


def test_marks_are_found_when_folders_are_joined_anew(tmp_path: Path) -> None:
    memory, listener = MarkMemory(), Listener()
    write(tmp_path / "one" / "a.md", "A")
    write(tmp_path / "two" / "b.md", "B")
    library = Library(None, listener, marks=memory)
    try:
        library.add([tmp_path / "one"])
        first = listener.wait_idle(1).catalogue
        (summary,) = first.summaries([0])
        memory.put(Version(1, 1), {key_of(summary): Mark(1)}, anew=True)
        assert match_mask(first, parse("is:watched")).to_list() == [True]
        library.add([tmp_path / "two"])
        both = listener.wait_idle(2).catalogue
        assert match_mask(both, parse("is:watched")).to_list() == [True, False]
    finally:
        library.close()
