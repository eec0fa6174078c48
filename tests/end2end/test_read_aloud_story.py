"""The story of who has the screen read aloud: names, states, what takes the focus, what is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.end2end.read_aloud import ReadAloud, missing
from vidbrowser import paths

if TYPE_CHECKING:
    from collections.abc import Iterator

FIRST = "The rocket that stayed"
SENTENCE = f"{FIRST}, by Warm Solder, published 2 Jun 2022, length 11:48, 712K views"

ALL = "48 records  ·  74 kB"
LAST = "Pilot, by City of Small Hours"


@pytest.fixture(scope="module")
def heard(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ReadAloud]:
    """Return the program with the sample, which has been read; skips where it cannot be heard."""
    if reason := missing():
        pytest.skip(reason)
    with ReadAloud(paths.resources() / "sample", tmp_path_factory.mktemp("home")) as heard:
        heard.found(ALL)
        yield heard


@pytest.fixture
def listed(heard: ReadAloud) -> ReadAloud:
    """Return the program with the list in the focus, its first record current, all shown."""
    heard.press("ctrl+1", "ctrl+f", "ctrl+a", "BackSpace")
    heard.found(ALL, "label")
    heard.press("Down", "End", "Home")
    heard.hear(LAST, "focused")
    heard.hear(SENTENCE, "focused")
    return heard


def test_a_row_is_one_sentence(listed: ReadAloud) -> None:
    listed.press("Down")
    _, words, role = listed.hear("LIVE from the basement", "focused")
    assert (role, words.partition(", ")[2]) == (
        "table cell",
        "by Basement Bassline Club, published 28 May 2022, live",
    )
    listed.press("ctrl+3")
    listed.hear("by Basement Bassline Club, published 28 May 2022, live", "focused")


def test_cells_of_the_table_are_read_one_by_one(listed: ReadAloud) -> None:
    listed.press("ctrl+2")
    assert listed.hear(FIRST, "focused")[1] == FIRST
    for key, words in (("Right", "Warm Solder"), ("Right", "2 Jun 2022"), ("Down", "28 May 2022")):
        listed.press(key)
        assert listed.hear(words, "focused")[1] == words


def test_what_is_found_and_what_is_mistaken_is_announced(listed: ReadAloud) -> None:
    listed.press("ctrl+f")
    listed.hear("Query", "focused")
    listed.write("tea")
    listed.hear("1 of 48 records.", "announcement")
    listed.write(' "x')
    listed.hear("This quote is not closed", "announcement")
    assert "not closed" in listed.found("Query")["description"]
    listed.press("ctrl+a")
    listed.write("zebra")
    listed.hear("No record matches.", "announcement")


def test_completions_are_read_while_the_query_keeps_the_focus(listed: ReadAloud) -> None:
    listed.press("ctrl+f")
    listed.write("tag:co")
    listed.found("cooking, 4 records", "list item")
    listed.press("Down")
    listed.hear("cooking, 4 records", "focused")
    assert "focused" in listed.found("Query")["states"]
    listed.press("Escape")


def test_a_chooser_tells_its_values_and_how_many_are_chosen(listed: ReadAloud) -> None:
    listed.press("ctrl+f", "Tab", "Tab")
    assert listed.hear("Tags", "focused")[2] == "push button"
    listed.press("space")
    listed.hear("ambient, 4 records", "focused")
    listed.press("Down")
    listed.hear("cooking, 4 records", "focused")
    listed.press("Return")
    listed.hear("cooking, 4 records, chosen", "focused")
    listed.hear("4 of 48 records.", "announcement")
    listed.press("Escape")
    listed.hear("Tags, 1 chosen", "focused")


def test_commands_are_read_while_they_are_looked_for(listed: ReadAloud) -> None:
    listed.press("ctrl+k")
    listed.hear("Find a command", "focused")
    listed.write("timeli")
    listed.hear("Timeline, Ctrl+T", "focused")
    listed.press("Escape")


def test_messages_are_announced(listed: ReadAloud) -> None:
    listed.press("ctrl+c")
    listed.hear("Link copied.", "announcement")


def test_the_timeline_is_a_slider_with_a_value(listed: ReadAloud) -> None:
    listed.press("ctrl+f", "F6")
    assert listed.hear("Timeline", "focused")[2] == "slider"
    listed.press("Right", "Right")
    listed.hear("record", "announcement")
    timeline = listed.found("Timeline", "slider")
    least, now, most = timeline["value"]
    assert (least, now) == (1, 2)
    assert most > 2
    assert "record" in timeline["description"]


def test_controls_have_names_and_states(listed: ReadAloud) -> None:
    assert listed.found("Newest", "combo box")["relations"]["labelled-by"] == "Order"
    assert listed.found("Picture", "image")
    assert "checked" in listed.found("List", "check box")["states"]
    assert "checked" not in listed.found("Table", "check box")["states"]
    nameless = [
        thing
        for thing in listed.ask("tree")
        if "focusable" in thing["states"] and thing["role"] != "table cell" and not thing["name"]
    ]
    assert nameless == []


def test_tab_goes_once_round_and_is_caught_nowhere(listed: ReadAloud) -> None:
    listed.press("ctrl+f")
    listed.hear("Query", "focused")
    listed.press(*["Tab"] * 60)
    listed.hear("Query", "focused")


def test_plots_are_read_as_tables_when_they_are_wanted(listed: ReadAloud) -> None:
    listed.press("ctrl+4")
    assert listed.hear("Published by month", "focused")[2] == "slider"
    listed.found("Published by month", "slider")
    listed.press("Right", "Right")
    listed.hear("records", "announcement")  # they are counted
    listed.press("ctrl+shift+t")
    assert listed.hear("Published by month", "focused")[2] == "table"
    table = listed.found("Published by month", "table")
    heads = [seen["name"] for seen in listed.ask("tree") if "header" in seen["role"]]
    assert heads[:4] == ["Published by month", "Records", "All", "Share"]
    assert table["children"] > 4 * len(heads)
    listed.press("Down")
    assert listed.hear("20", "focused")[2] == "table cell"
    listed.press("Right")
    assert listed.hear("1", "focused")[1:] == ("1", "table cell")
    listed.press("ctrl+shift+t", "ctrl+1")
    listed.found(SENTENCE)
