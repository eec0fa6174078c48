"""Lines of a cue: marks of every format go, what is said stays."""

from __future__ import annotations

import pytest

from vidbrowser.subtitles.plain_lines import plain_lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Hello", ["Hello"]),
        (" two  words \n\n and\tmore ", ["two words", "and more"]),
        ("hello<00:00:00.480><c> every</c><c.colorE5E5E5> one</c>", ["hello every one"]),
        ("<v Anna>I am <i>here</i></v>", ["I am here"]),
        (r"{\an8}{\i1}above{\i0}\Nbelow\hit", ["above", "below it"]),
        ("one<br/>two<BR>three", ["one", "two", "three"]),
        ("R&amp;B &lt;3 &nbsp;x", ["R&B <3 x"]),
        ("I <3 you {really} a < b", ["I <3 you {really} a < b"]),
        ("", []),
        ("<c></c>\n \n", []),
    ],
)
def test_lines(text: str, lines: list[str]) -> None:
    assert plain_lines(text) == lines


def test_no_more_of_a_cue_is_looked_at_than_can_be_said_in_it() -> None:
    assert len("".join(plain_lines("<a" * 1_000_000))) == 20_000
