"""Scripts without blanks: which characters are of them."""

from __future__ import annotations

import re

from vidbrowser.records.scripts import KATAKANA, UNSPACED


def test_what_is_written_without_blanks_is_of_them_and_other_letters_are_not() -> None:
    assert re.fullmatch(f"[{UNSPACED}]+", "東京のกินລາວខ្មែរမြန်")
    assert re.fullmatch(f"[{KATAKANA}]+", "タワー")
    assert not re.search(f"[{UNSPACED}{KATAKANA}]", "abc 한국어 Ωя हिन्दी ・")
