"""TOML front matter: values as text, mistakes with their line, bounded time."""

from __future__ import annotations

import pytest

from tests.bounded import bounded
from vidbrowser.records.problem import UnreadableError
from vidbrowser.records.toml_block import LONGEST, read_toml


def test_values_are_the_text_that_stands_for_them() -> None:
    block = read_toml(
        'title = "1:30"\n# note\ndate = 2016-08-18T16:00:00-05:00\nday = 2016-08-18\n'
        'views = 1_000\nshare = 0.10\nlive = true\ntags = ["a", ["b", 1]]\n[more]\nx = 07:32:00\n'
    )
    assert block.fields == {
        "title": "1:30",
        "date": "2016-08-18T16:00:00-05:00",
        "day": "2016-08-18",
        "views": "1000",
        "share": "0.10",
        "live": True,
        "tags": ["a", ["b", "1"]],
        "more": {"x": "07:32:00"},
    }
    assert block.lines["title"] == 1
    assert block.lines["date"] == 3
    assert block.losses == []


@pytest.mark.parametrize(
    ("text", "line"), [("a = 1\nb = ", 2), ("a = 1\na = 2", 2), ("a = 1\nb = x\n", 2)]
)
def test_a_mistake_is_told(text: str, line: int) -> None:
    with pytest.raises(UnreadableError) as caught:
        read_toml(text)
    assert "not TOML" in caught.value.reason
    assert caught.value.line == line


HOSTILE = [
    ".".join("a" * 30_000) + " = 1",
    "x = {" + ".".join("a" * 30_000) + " = 1}",
    "a = " + "[" * 30_000,
    "a = 0x" + "f" * 60_000,
    "a = " + "9" * 5_000,
    "a = 1\n" * LONGEST,
]


def refuse_hostile_toml() -> int:
    for text in HOSTILE:
        with pytest.raises(UnreadableError):
            read_toml(text)
    return len(HOSTILE)


def test_hostile_toml_costs_little() -> None:
    assert bounded(refuse_hostile_toml) == 6  # tomllib alone takes half a minute for the first
