"""Time stamps and chapters: what is one, what only looks like it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.descriptions.timestamps import Chapter, chapters, is_told, stamps


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("0:00", [0]),
        ("12:34 1:02:03", [754, 3723]),
        ("(0:59) [1:00]", [59, 60]),
        ("see 3:15, then 4:20.", [195, 260]),
        ("0:00-1:30 – 2:00", [0, 90, 120]),
        ("75:30", [4530]),
        ("在12:34和 12：35", [754, 755]),
        ("0:00 - 5 things", [0]),
        ("04:48 Est-ce que", [288]),
    ],
)
def test_what_is_a_stamp(text: str, seconds: list[int]) -> None:
    assert [stamp.seconds for stamp in stamps(text)] == seconds


@pytest.mark.parametrize(
    "text",
    [
        "16:9", "4:3", "1:60", "1:75:00", "12:34:56:78", "x1:23", "1:23x", "12:345", "1.2:34",
        "12:34.567", "8:30 pm", "8:30PM", "11:45 a.m.", "20:15 Uhr", "10:00 GMT", "17:00 МСК",
        "12:35/11:35c", "2021-06-05 12:34", "05.06.2021 12:34", "1:43 scale", "http://x/12:34",
        "John 3:16", "(Rom. 8:28)", "1 Corinthians 13:04", "롬 8:31-39",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_stamp(text: str) -> None:
    assert stamps(text) == []


def test_stamps_lie_within_the_length_when_it_is_known() -> None:
    assert [stamp.seconds for stamp in stamps("1:00 2:00 2:01", 120)] == [60, 120]
    assert len(stamps("1:00 2:00 2:01", 0)) == len(stamps("1:00 2:00 2:01", None)) == 3


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("{} Intro", "Intro"),
        ("{} - Intro (live)", "Intro (live)"),
        ("[{}] Intro", "Intro"),
        ("Intro ... ({})", "Intro ..."),
        ("Intro - {}", "Intro"),
        ("1. {} | Intro", "Intro"),
        ("▶ {}: Intro", "Intro"),
        ("{} – 59:59 Intro", "Intro"),
        ("{} Intro 16:9", "Intro 16:9"),
    ],
)
def test_the_title_is_the_rest_of_the_line(line: str, title: str) -> None:
    lines = [line.format(stamp) for stamp in ("0:00", "1:00", "2:00")]
    assert [chapter.title for chapter in chapters(lines)] == [title] * 3


def test_three_in_rising_order_are_chapters() -> None:
    lines = ["text", "0:00 a", "", "more text", "1:00 b", "2:00 c"]
    assert chapters(lines) == (Chapter(0, "a"), Chapter(60, "b"), Chapter(120, "c"))
    assert chapters(lines[:-1]) == ()


def test_the_longest_rising_list_counts() -> None:
    lines = ["3:00 x", "0:00 a", "1:00 b", "2:00 c", "0:00 a", "1:00 b", "2:00 c", "3:00 d"]
    assert [chapter.title for chapter in chapters(lines)] == ["a", "b", "c", "d"]
    assert [chapter.line for chapter in chapters(lines)] == [4, 5, 6, 7]


def test_a_list_begins_at_the_beginning() -> None:
    assert chapters(["0:23 a", "1:00 b", "2:00 c"]) == ()
    assert chapters(["0:00 a", "1:00 b", "2:00 c", "0:30 x", "1:30 x", "2:30 x", "3:30 x"]) == (
        *(Chapter(0, "a"), Chapter(60, "b"), Chapter(120, "c")),
    )


def test_chapters_are_ten_seconds_apart() -> None:
    assert len(chapters(["0:00 a", "0:10 b", "0:20 c"])) == 3
    assert chapters(["0:00 a", "0:10 b", "0:19 c", "1:00 d"]) == ()


def test_more_than_a_hundred_are_a_transcript() -> None:
    lines = [f"{n // 4}:{n % 4 * 15:02} words" for n in range(101)]
    assert len(chapters(lines[:-1])) == 100
    assert chapters(lines) == ()
    assert chapters([*lines[:60], *lines[20:61]]) == ()


@pytest.mark.parametrize(
    ("line", "title", "all_of_it"),
    [
        ("0:00 Intro", "Intro", True),
        ("1. [0:00 - 1:30] – Intro", "Intro", True),
        ("Intro (0:00)", "Intro", True),
        ("0:00 Intro 1:00 More", "Intro", False),
        ("", "", True),
    ],
)
def test_whether_the_chapters_say_all_of_a_line(line: str, title: str, all_of_it: bool) -> None:
    assert is_told(line, [Chapter(0, title)]) == all_of_it


def test_a_list_may_stand_in_one_line() -> None:
    assert len(chapters(["0:00 a 1:00 b 2:00 c"])) == 3


def test_stamps_in_sentences_are_no_chapters() -> None:
    assert chapters(["At 0:10 he comes", "at 0:20 he sees", "at 0:30 he wins"]) == ()
    assert chapters([f"{k}:00 {'long ' * 60}" for k in range(5)]) == ()


@given(st.lists(st.text(alphabet="0123456789: -x[]()\n", max_size=40)), st.integers(0, 9999))
def test_chapters_rise_within_the_length(lines: list[str], duration: int) -> None:
    found = chapters(lines, duration)
    assert not found or len(found) >= 3
    assert not found or found[0].seconds == 0
    assert len(found) <= 100
    assert all(a.seconds + 10 <= b.seconds for a, b in pairwise(found))
    assert all(chapter.title.strip() for chapter in found)
    assert not duration or all(chapter.seconds <= duration for chapter in found)
