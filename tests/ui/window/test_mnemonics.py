"""Letters of menu entries: beginnings of words first, no letter twice."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from vidbrowser.ui.window.mnemonics import with_mnemonics


def test_the_first_letter_of_a_word_is_taken_before_others() -> None:
    texts = ["Open Folder…", "Open Files…", "Oaf"]
    assert with_mnemonics(texts) == ["&Open Folder…", "Open &Files…", "O&af"]


def test_an_entry_without_a_free_letter_has_none() -> None:
    assert with_mnemonics(["a", "A"]) == ["&a", "A"]


def test_a_text_with_an_ampersand_keeps_it() -> None:
    assert with_mnemonics(["R&B", "R&B"]) == ["&R&&B", "R&&&B"]
    assert QKeySequence.mnemonic("R&&&B").toString() == "Alt+B"
