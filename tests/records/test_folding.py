"""Folding is what the query language says it is, and quick roads change nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.search.folded import folded
from vidbrowser.records.folding import SEPARATOR, fold, fold_all

ALPHABET = (
    "aÀß İſ\u0301\u200b\u00a0\u2028𝐕ﬁ東\x1f\nøÆı’–がハ\u3099\u309aﾊﾞปี\u0e38\u0e48मैंក\u17b4ོ\ufe0f"
)


@given(st.text() | st.text(alphabet=ALPHABET))
def test_folding_is_its_definition(text: str) -> None:
    assert fold(text) == folded(text)


@given(st.lists(st.text() | st.text(alphabet=ALPHABET + "\x00", max_size=5)))
def test_folding_all_is_folding_each(texts: list[str]) -> None:
    assert fold_all(texts) == [fold(text) for text in texts]


@given(st.text())
def test_nothing_folded_holds_the_separator(text: str) -> None:
    assert SEPARATOR not in fold(text + SEPARATOR + text)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Chêne", "chene"),
        ("𝐕𝐈𝐄𝐓", "viet"),
        ("東京タワー", "東京タワー"),
        ("Straße", "strasse"),
        ("a\u200bb\u00adc", "abc"),
        ("  two \u00a0\n words ", "two words"),
        ("", ""),
    ],
)
def test_examples(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    "words",
    [
        ("パパ", "ハハ", "ババ"),  # voicing
        ("ปี", "ปา", "ปุ"),  # Thai vowels
        ("มี", "มั"),
        ("मैं", "मा", "में", "म"),  # Devanagari vowels and nasals
        ("के", "का", "कि", "क"),
        ("ক", "কি", "কে"),  # Bengali
        ("கு", "கி"),  # Tamil
        ("ខេ", "ខុ", "ខំ"),  # Khmer
        ("ປີ", "ປູ"),  # Lao
        ("မြ", "မှ", "မိ"),  # Myanmar
        ("བོད", "བད", "བེད"),  # Tibetan
        ("ހަ", "ހި"),  # Thaana
    ],
)
def test_marks_that_make_letters_stay(words: tuple[str, ...]) -> None:
    assert len(set(map(fold, words))) == len(words)


@pytest.mark.parametrize(
    ("texts", "folded"),
    [
        (("Łódź", "Łódz", "lodz"), "lodz"),
        (("Đặng", "đang"), "dang"),
        (("Smørrebrød", "SMORREBROD"), "smorrebrod"),
        (("Ħal", "hal"), "hal"),
        (("Þórður", "thordur"), "thordur"),
        (("Æsir", "æsir", "aesir"), "aesir"),
        (("Œuvre", "œuvre", "oeuvre"), "oeuvre"),
        (("STRASSE", "Straße", "STRAẞE"), "strasse"),
        (("IĞDIR", "ığdır", "İğdir", "igdir"), "igdir"),
        (("ꜱᴛʏʟᴇ", "style"), "style"),
        (("don’t", "don‘t", "donʼt", "don't", "don′t"), "don't"),
        (("“a” „b‟", '"a" "b"'), '"a" "b"'),
        (("1–2—3‐4‑5−6", "1-2-3-4-5-6"), "1-2-3-4-5-6"),
        (("Ёлка й", "елка и"), "елка и"),  # Cyrillic
        (("Ἀθῆναι", "αθηναι"), "αθηναι"),  # Greek
        (("مُحَمَّد", "محمد"), "محمد"),  # Arabic
        (("שָׁלוֹם", "שלום"), "שלום"),  # Hebrew
        (("パーティー", "ﾊﾟｰﾃｨｰ", "ハ\u309aーティー"), "ハ\u309aーティー"),
        (("한국어", "\u1112\u1161\u11ab국어"), "\u1112\u1161\u11ab\u1100\u116e\u11a8\u110b\u1165"),
        (("❤\ufe0f か\ufe0f", "❤ か"), "❤ か"),
        (("z\u0335a\u0336 東\u0332京", "za 東京"), "za 東京"),
        (("ก\u0331",), "ก\u0331"),  # a letter of Patani Malay
    ],
)
def test_what_is_written_otherwise_is_the_same(texts: tuple[str, ...], folded: str) -> None:
    assert {fold(text) for text in texts} == {folded}
