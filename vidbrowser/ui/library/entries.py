"""What stands in the library pane: the kinds of entries, what they are called and drawn with."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from vidbrowser.translatable import translatable
from vidbrowser.ui import formatting
from vidbrowser.ui.language import tr

if TYPE_CHECKING:
    from pathlib import Path

ALL, FOLDER, SAVED, RECENT = "all", "folder", "saved", "recent"
PROBLEMS, DUPLICATES, NOTHING = "problems", "duplicates", ""
MARKED = {
    "later": translatable("Watch later"),
    "starred": translatable("Starred"),
    "watched": translatable("Watched"),
}
"""Entries for what the person marked, by the word that follows `is:`."""
SYMBOLS = {
    "later": "later",
    "starred": "star",
    "watched": "watched",
    ALL: "all",
    FOLDER: "folder",
    SAVED: "saved",
    RECENT: "search",
    PROBLEMS: "problem",
    DUPLICATES: "duplicate",
}


class Entry(NamedTuple):
    """What an entry stands for (the path of a record, a name), and what it is called."""

    key: object
    text: str


class FolderEntry(NamedTuple):
    """An added folder, its state in a word or two, and sentences on it and what is in it."""

    path: Path
    state: str = ""
    said: tuple[str, ...] = ()


def folder_text(folder: FolderEntry) -> str:
    """Return what an entry says of a folder."""
    name = formatting.one_line(formatting.path_text(folder.path.name or folder.path))
    if not folder.state:
        return name
    return tr("{folder} ({state})").format(folder=formatting.kept_apart(name), state=folder.state)
