"""Text fit to be shown: one line, nothing that moves or hides, bounded."""

from __future__ import annotations

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.records.problem import excerpt, printable


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Tea 茶 😀", "Tea 茶 😀"),
        ("a\nb\tc", r"a\nb\tc"),
        ("\u202egnp.exe", r"\u202egnp.exe"),
        ("\x00\x1b[2J", r"\x00\x1b[2J"),
        (os.fsdecode(b"t\xe9"), r"t\xe9"),
        ("\ud800", r"\ud800"),
    ],
)
def test_what_breaks_text_is_written_out(text: str, shown: str) -> None:
    assert printable(text) == shown


@given(st.text(st.characters()))
def test_anything_becomes_printable(text: str) -> None:
    assert printable(text).isprintable()
    assert excerpt(text).isprintable()


def test_long_values_are_cut() -> None:
    assert excerpt("a" * 80) == "a" * 80
    assert excerpt("a" * 1000) == "a" * 79 + "…"
