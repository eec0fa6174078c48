"""Counts, times and lengths from the text of front matter."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.records.amounts import count
from vidbrowser.records.values import (
    MOST,
    to_count,
    to_duration,
    to_text,
    to_time,
    to_word,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from vidbrowser.records.json_lines import Value


@pytest.mark.parametrize("read", [to_text, to_word, to_count, to_time, to_duration])
@pytest.mark.parametrize("value", [None, "", "  ", "\n"])
def test_what_is_blank_is_missing(read: Callable[[Value], Any], value: Value) -> None:
    assert read(value) is None


def test_a_tilde_is_text_only_where_text_is() -> None:
    assert to_text("~") == "~"
    for missing in (to_word("~"), to_count("~"), to_time("~")):
        assert missing is None
    assert to_duration("~") is None


def test_text_is_what_was_written() -> None:
    assert to_text(" Tea ") == " Tea "
    assert to_word(" id ") == "id"
    assert (to_text(True), to_text(False)) == ("true", "false")


@pytest.mark.parametrize("read", [to_text, to_word, to_count, to_time, to_duration])
@pytest.mark.parametrize("value", [["a"], [], {"a": "b"}])
def test_a_list_is_not_one_value(read: Callable[[Value], Any], value: Value) -> None:
    with pytest.raises(ValueError, match="is a list"):
        read(value)


@pytest.mark.parametrize("text", ["0", "81800", "1,234 views", " 12 K ", str(MOST)])
def test_counts_are_read_as_anywhere(text: str) -> None:
    assert to_count(text) == count(text.strip())


def test_a_count_that_no_column_holds_is_told() -> None:
    with pytest.raises(ValueError, match="too large"):
        to_count(str(MOST + 1))


def test_times_and_lengths_are_read_as_anywhere() -> None:
    assert to_time(" June 5, 2022 ") == datetime(2022, 6, 5, tzinfo=UTC)
    assert (to_duration(" PT21M32S "), to_duration("10 min")) == (1292, 600)


@given(st.text(max_size=30), st.sampled_from([to_count, to_time, to_duration]))
def test_any_text_is_a_value_or_an_error(text: str, read: Callable[[Value], Any]) -> None:
    try:
        value = read(text)
    except ValueError:
        return
    assert value is None or isinstance(value, int | datetime)
