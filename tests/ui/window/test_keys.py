"""Keys come from the table, a set and the person; one that is given to a command is its alone."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.ui.window.commands import COMMANDS, STANDARD
from vidbrowser.ui.window.keys import KEY_SETS, Keys, is_portable, native
from vidbrowser.ui.window.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

BY_ID = {command.id: command for command in COMMANDS}
FIND, QUIT, RESCAN, NEXT = (BY_ID[name] for name in ("find", "quit", "rescan", "next_record"))


@pytest.fixture
def keys(tmp_path: Path) -> Keys:
    return Keys(COMMANDS, Settings(tmp_path))


def test_without_a_choice_they_are_those_of_the_table(keys: Keys) -> None:
    assert keys.by_id == STANDARD
    assert keys.key_set == "standard"


def test_a_set_adds_keys(keys: Keys, qtbot: QtBot) -> None:
    with qtbot.waitSignal(keys.changed):
        keys.choose_set("letters")
    assert keys.by_id["next_record"] == ("J",)
    assert keys.by_id["previous_record"] == ("K",)


@pytest.mark.parametrize("name", KEY_SETS)
def test_no_set_gives_a_key_to_two(keys: Keys, name: str) -> None:
    keys.choose_set(name)
    assert max(Counter(key for of in keys.by_id.values() for key in of).values()) == 1
    assert all(is_portable(key) for of in keys.by_id.values() for key in of)


def test_a_key_that_is_given_away_is_had_no_more(keys: Keys) -> None:
    assert keys.owner("F5", FIND) is RESCAN
    keys.give(FIND, ("F5",))
    assert keys.by_id["find"] == ("F5",)
    assert keys.by_id["rescan"] == ()
    assert keys.owner("F5", RESCAN) is FIND
    assert keys.owner("Ctrl+F", RESCAN) is None
    keys.reset(FIND)
    assert keys.by_id == STANDARD


def test_of_two_commands_that_were_given_a_key_the_last_has_it(keys: Keys) -> None:
    keys.give(FIND, ("F7",))
    keys.give(QUIT, ("F7",))
    assert (keys.by_id["find"], keys.by_id["quit"]) == ((), ("F7",))


def test_a_command_can_be_left_without_a_key(keys: Keys) -> None:
    keys.give(QUIT, ())
    assert keys.by_id["quit"] == ()
    assert keys.is_changed(QUIT)


def test_they_come_back(tmp_path: Path, keys: Keys) -> None:
    keys.give(FIND, ("F5",))
    keys.choose_set("letters")
    again = Keys(COMMANDS, Settings(tmp_path))
    assert again.by_id == keys.by_id


def test_a_key_that_would_be_typed_or_opens_a_menu_is_refused(keys: Keys) -> None:
    assert "typed" in keys.why_not("Q", QUIT)
    assert keys.why_not("Q", NEXT) == ""
    assert keys.why_not("Alt+F", QUIT) == "Alt+F opens the menu File."
    assert keys.why_not("F7", QUIT) == keys.why_not("Ctrl+J", QUIT) == ""


def test_a_key_that_opens_a_menu_is_that_of_the_menu_as_it_is_shown(
    keys: Keys, speak: Callable[[str], None]
) -> None:
    speak("de")
    assert keys.why_not("Alt+F", QUIT) == ""
    assert keys.why_not("Alt+D", QUIT) == "Alt+D öffnet das Menü Datei."


def test_arrows_point_as_the_window_runs(keys: Keys, speak: Callable[[str], None]) -> None:
    speak("ar")
    assert (keys.by_id["back"], keys.by_id["forward"]) == (("Alt+Right",), ("Alt+Left",))
    assert keys.by_id["open_folder"] == ("Ctrl+O",)


def test_keys_are_called_as_on_the_keyboard(speak: Callable[[str], None]) -> None:
    speak("de")
    assert native(("Ctrl+O", "F5")) == "Strg+O, F5"


@given(st.dictionaries(st.sampled_from([*BY_ID, "no such command"]), st.lists(st.text(max_size=6))))
def test_whatever_the_file_says_no_key_is_had_by_two(
    tmp_path_factory: pytest.TempPathFactory, given: dict[str, list[str]]
) -> None:
    settings = Settings(tmp_path_factory.mktemp("settings"))
    settings.set_own_keys({name: tuple(texts) for name, texts in given.items()})
    keys = Keys(COMMANDS, settings)
    found = keys.by_id
    assert found.keys() == BY_ID.keys()
    every = [key for own in found.values() for key in own]
    assert len(every) == len(set(every))
    assert all(map(is_portable, every))
    assert not any(keys.why_not(key, BY_ID[name]) for name, own in found.items() for key in own)
