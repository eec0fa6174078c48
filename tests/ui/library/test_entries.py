"""Entries of the library: each kind has a symbol, each mark a query, a folder says its state."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from vidbrowser.query import Flag, parse
from vidbrowser.ui import symbols
from vidbrowser.ui.library import entries
from vidbrowser.ui.library.entries import MARKED, SYMBOLS, FolderEntry, folder_text
from vidbrowser.ui.library.shown_entry import shown_entry

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def test_each_kind_has_a_symbol(qapp: QApplication) -> None:
    kinds = {entries.ALL, entries.FOLDER, entries.SAVED, entries.RECENT, *MARKED}
    assert kinds | {entries.PROBLEMS, entries.DUPLICATES} == set(SYMBOLS)
    assert not any(symbols.icon(name).isNull() for name in SYMBOLS.values())


def test_each_mark_is_asked_for_and_then_shown() -> None:
    for mark in MARKED:
        query = parse(f"is:{mark}")
        assert query == Flag("is", mark)
        assert shown_entry(query, "newest", (), ()) == (mark, mark)
    assert shown_entry(parse("is:opened"), "newest", (), ()) == (entries.NOTHING, "")


def test_a_folder_says_its_state(qapp: QApplication) -> None:
    assert folder_text(FolderEntry(Path("/a/tea"))) == "tea"
    assert folder_text(FolderEntry(Path("/a/tea"), "gone")) == "tea (gone)"
