"""The table of commands: nothing twice, everything runs, everything can be told."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from vidbrowser.search.order import Order
from vidbrowser.ui.window.command import Menu, Where
from vidbrowser.ui.window.commands import COMMANDS, key_table

if TYPE_CHECKING:
    from vidbrowser.ui.window.main_window import MainWindow


def test_ids_and_keys_stand_once() -> None:
    assert max(Counter(command.id for command in COMMANDS).values()) == 1
    keys = Counter(keys for command in COMMANDS for keys in command.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_keys_are_portable_sequences() -> None:
    for command in COMMANDS:
        for keys in command.keys:
            assert QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText) == keys


def test_a_key_without_a_modifier_counts_among_the_records_only() -> None:
    for command in COMMANDS:
        for keys in command.keys:
            alone = not keys.startswith(("Ctrl+", "Alt+", "F", "Shift+F"))
            assert not alone or command.where is Where.RECORDS, keys


def test_no_letter_is_taken_from_what_is_typed_among_the_records() -> None:
    assert not any(len(keys) == 1 and keys.isalnum() for c in COMMANDS for keys in c.keys)


def test_every_command_can_be_reached(window: MainWindow) -> None:
    for command in COMMANDS:
        assert command.keys or command.menu is not Menu.NONE, f"{command.id} cannot be reached"
        action = window.actions_by_id[command.id]
        assert action.text().replace("&", "") == command.text
        assert [k.toString() for k in action.shortcuts()] == list(command.keys)


def test_every_order_is_a_command_and_those_of_all_records_have_a_key() -> None:
    sorts = [command for command in COMMANDS if command.choice == "order"]
    assert [command.id for command in sorts] == [f"sort_{o.replace('-', '_')}" for o in Order]
    without = {c.id.removeprefix("sort_").partition("_")[0] for c in sorts if not c.keys}
    assert without == {"comments", "fewest", "series", "list", "kind"}
    assert sorts[0].name == "Sort By: Newest"


def test_the_help_names_every_key() -> None:
    told = " ".join(keys for keys, _ in key_table())
    assert all(keys in told for command in COMMANDS for keys in command.keys)
