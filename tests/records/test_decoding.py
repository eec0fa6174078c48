"""From bytes to text: marks, encodings, line ends, and what is told of the rest."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.records.decoding import clean, decode

CLEAN = st.text(st.characters(exclude_characters="\0\r", exclude_categories=["Cs"]))


@given(CLEAN.filter(lambda text: not text.startswith("\ufeff")))
def test_utf_8_comes_back(text: str) -> None:
    assert decode(text.encode()) == (text, [])


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_mark_decides(mark: bytes, encoding: str) -> None:
    assert decode(mark + "茶\r\n😀".encode(encoding)) == ("茶\n😀", [])


@given(st.text("a\r\n", max_size=9))
def test_line_ends_become_one(text: str) -> None:
    assert clean(text) == (text.replace("\r\n", "\n").replace("\r", "\n"), [])


def test_what_is_not_utf_8_is_told_at_its_first_line() -> None:
    text, losses = decode(b"a\r\nb\xe9\nc\xff")
    assert text == "a\nb\ufffd\nc\ufffd"
    assert [loss.line for loss in losses] == [2]
    assert "UTF-8" in losses[0].reason


def test_half_of_utf_16_is_told() -> None:
    text, losses = decode(codecs.BOM_UTF16_LE + b"a\0b")
    assert text == "a\ufffd"
    assert "UTF-16" in losses[0].reason


def test_nul_is_replaced_and_told() -> None:
    assert clean("\ufeffa\r\nb\0\0")[0] == "a\nb\ufffd\ufffd"
    assert [loss.line for loss in clean("a\r\nb\0\0")[1]] == [2]


@given(st.binary())
def test_any_bytes_become_clean_text(raw: bytes) -> None:
    text, _ = decode(raw)
    assert "\0" not in text
    assert "\r" not in text
    text.encode()
