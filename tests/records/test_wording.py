"""Lengths, counts and lines of text, as they are written everywhere."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.records.wording import clock, counted, either, one_line


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0:00"), (9, "0:09"), (1292, "21:32"), (3600, "1:00:00"), (117_373, "32:36:13")],
)
def test_a_clock(seconds: int, text: str) -> None:
    assert clock(seconds) == text


def test_a_count_has_its_noun() -> None:
    told = [counted(number, "record") for number in (0, 1, 2, 1234)]
    assert told == ["0 records", "1 record", "2 records", "1,234 records"]
    assert counted(1234, "record", str) == "1234 records"


def test_a_choice_has_an_or_before_its_last() -> None:
    told = [either(words) for words in ("a", "ab", "abc")]
    assert told == ["a", "a or b", "a, b or c"]


@given(st.text())
def test_one_line_is_one_line_without_controls(text: str) -> None:
    line = one_line(text)
    assert len(line.splitlines()) <= 1
    assert not set(line) & {chr(code) for code in (*range(32), *range(127, 160))}
    assert not set(line) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    assert one_line(line) == line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (" a\n\tb\u2028c ", "a b c"),
        (" a\r\n b\u2028c\x1b[1m\x85d ", "a b c [1m d"),
        ("\x1b[31mred\x7f", "[31mred"),
        ("\u202egnp.exe", "gnp.exe"),
        ("\U0001f468\u200d\U0001f469", "\U0001f468\u200d\U0001f469"),
    ],
)
def test_one_line(text: str, line: str) -> None:
    assert one_line(text) == line
