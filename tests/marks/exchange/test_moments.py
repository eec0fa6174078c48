"""Moments as exports write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.marks.exchange.moments import iso, of_iso, of_milliseconds


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1970-01-01T00:00:10.600Z", 10),
        ("1970-01-01T02:00:00+02:00", 0),
        ("1970-01-01 00:00:05 UTC", 5),
        ("1970-01-02", 86_400),
        ("1575990000000", None),
        ("20200101", None),
        ("0001-01-01", None),
        ("9999-99-99", None),
        ("", None),
        (5, None),
        (None, None),
        ("2020-01-01" + " " * 50, None),
    ],
)
def test_texts(text: object, seconds: int | None) -> None:
    assert of_iso(text) == seconds


def test_milliseconds() -> None:
    assert of_milliseconds(1_500) == 1
    assert of_milliseconds(1_500.9) == 1
    for wrong in (-1, 1e300, float("nan"), True, "1500", None, 10**30):
        assert of_milliseconds(wrong) is None


@given(st.integers(0, 253_402_300_799))
def test_what_is_written_is_read(seconds: int) -> None:
    assert of_iso(iso(seconds)) == seconds


@given(st.text(max_size=30))
def test_any_text_is_a_moment_or_none(text: str) -> None:
    found = of_iso(text)
    assert found is None or 0 <= found <= 253_402_300_799
