"""Signs before plain text: YAML's, or those of the person who wrote the title."""

from __future__ import annotations

import pytest

from tests.bounded import bounded
from vidbrowser.records.yaml_marks import Marks


@pytest.mark.parametrize(
    "line",
    [
        *("!Hola! a todos", "!", "!!!", "!!! wow", "!!Important stuff", "! tea", "!Hola: a"),
        '!Oh "no"',
        *("&tea", "&Juliet", "& more", "&tea time", "*tea*", "*tea* time", "* tea", "%tea", "% 5"),
        *("*tea", "!Hola amigos: a history"),
    ],
)
def test_words(line: str) -> None:
    assert Marks(f"title: {line}").words(line) == line
    assert Marks(f"title: {line}").words(f"{line} # note") == line


@pytest.mark.parametrize(
    "line",
    [
        *("!!str 12", "!!binary VGVh", "!binary VGVh", "!x [a]", "!x {a: b}", "!x |", "! [a]"),
        *("!!python/object/apply:os.system [ls]", "!ruby/object:Tea x", "!<tag:example> x"),
        *("&a [x]", "&a {x: y}", '&a "x"', "&a | ", "&a !!str x", "tea", "'!tea'", "", "!tea\n  a"),
    ],
)
def test_marks(line: str) -> None:
    assert Marks(f"title: {line}").words(line) is None


def test_what_is_referred_to_is_an_anchor_and_what_refers_to_one_an_alias() -> None:
    marks = Marks("title: &tea Green\ntags: [*tea, x]\nalt: &milk White\nother: *milk")
    assert marks.words("&tea Green") is marks.words("*tea") is marks.words("*milk") is None
    assert marks.words("&coffee") == "&coffee"
    assert marks.words("*coffee") == "*coffee"


def read_all(lines: list[str]) -> None:
    for line in lines:
        Marks(f"title: {line}").words(line)


def test_hostile_lines_take_no_time() -> None:
    pieces = (" ", "!", "&a ", "*a,", "&", "a", "[&a", "/", "a/", "- ")
    bounded(read_all, [sign + piece * 200_000 for sign in "!&*%" for piece in pieces])
