"""Letters of menu entries: beginnings of words first, no letter twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from vidbrowser.ui.window.command import Menu
from vidbrowser.ui.window.commands import COMMANDS
from vidbrowser.ui.window.mnemonics import titles, with_mnemonics

if TYPE_CHECKING:
    from collections.abc import Callable


def test_the_first_letter_of_a_word_is_taken_before_others() -> None:
    texts = ["Open Folder…", "Open Files…", "Oaf"]
    assert with_mnemonics(texts) == ["&Open Folder…", "Open &Files…", "O&af"]


def test_an_entry_without_a_free_letter_has_none() -> None:
    assert with_mnemonics(["a", "A"]) == ["&a", "A"]


def test_one_that_has_no_free_letter_gets_what_another_can_do_without() -> None:
    assert with_mnemonics(["Beispiel", "Ei", "eb"]) == ["&Beispiel", "E&i", "&eb"]
    assert with_mnemonics(["ab", "a", "b"]) == ["a&b", "&a", "b"]


def test_a_text_with_an_ampersand_keeps_it() -> None:
    assert with_mnemonics(["R&B", "R&B"]) == ["&R&&B", "R&&&B"]
    assert QKeySequence.mnemonic("R&&&B").toString() == "Alt+B"


def test_letters_of_any_script_are_taken_and_none_that_is_already() -> None:
    assert with_mnemonics(["Öffnen", "Ändern"], taken=["Ö"]) == ["Ö&ffnen", "&Ändern"]
    assert with_mnemonics(["ملف", "عرض"]) == ["&ملف", "&عرض"]


def test_no_menu_has_the_letter_of_a_key(speak: Callable[[str], None]) -> None:
    assert titles(COMMANDS)[Menu.EDIT] == "&Edit"
    keys = {key for command in COMMANDS for key in command.keys}
    for code in ("de", "ar"):
        speak(code)
        opening = {QKeySequence.mnemonic(title).toString() for title in titles(COMMANDS).values()}
        assert len(opening) == len(titles(COMMANDS))
        assert not opening & keys
