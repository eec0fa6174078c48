"""What was typed finds names by their words, by pieces of them, and with a slip of the finger."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.ui.palette.ranking import ranked
from vidbrowser.ui.window.commands import COMMANDS

NAMES = [command.name for command in COMMANDS]


def best(text: str) -> str | None:
    return next((NAMES[place] for place in ranked(text, NAMES)), None)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        *(("gr", "Grid"), ("link copy", "Copy Link"), ("LINK", "Copy Link")),
        *(("opfo", "Open Folder"), ("opn fold", "Open Folder"), ("fulscren", "Full Screen")),
        *(
            ("tabel", "Table"),
            ("qiut", "Quit"),
            ("setings", "Settings"),
            ("drk", "Appearance: Dark"),
        ),
        *(("srot tit", "Sort By: Title"), ("newset", "Sort By: Newest"), ("zzzqqq", None)),
        ("cit", None),
    ],
)
def test_commands_are_found(typed: str, found: str | None) -> None:
    assert best(typed) == found


def test_what_is_spelled_right_leaves_no_room_for_what_resembles_it() -> None:
    assert [NAMES[place] for place in ranked("grid", NAMES)] == ["Grid"]


def test_beginnings_of_words_go_before_what_is_within_one() -> None:
    assert ranked("art", ["Start", "Art"]) == [1, 0]


def test_accents_and_case_are_as_in_a_query() -> None:
    assert ranked("chene", ["Der Chêne"]) == [0]


@given(st.text(max_size=40), st.lists(st.text(max_size=30), max_size=6))
def test_any_text_answers_with_places_of_names_each_once(text: str, names: list[str]) -> None:
    places = ranked(text, names)
    assert len(set(places)) == len(places)
    assert set(places) <= set(range(len(names)))
    if not text.strip():
        assert places == [*range(len(names))]
