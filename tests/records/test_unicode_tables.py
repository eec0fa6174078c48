"""The tables say what Unicode's properties and the characters' names say."""

from __future__ import annotations

import re
import unicodedata

import polars as pl
import pytest

from tests.search import folded
from vidbrowser.records.unicode_tables import ACCENTS, INVISIBLE, LETTER_MARKED, PLAIN

KNOWN = [chr(p) for p in range(0x110000) if unicodedata.category(chr(p)) not in ("Cn", "Co", "Cs")]
LETTER = re.compile(
    r"LATIN (?:SMALL |LETTER |CAPITAL |LIGATURE )*"
    r"(?:INSULAR |DOTLESS |BARRED |REVERSED |INVERTED |OPEN |SIDEWAYS |SCRIPT |MIDDLE-WELSH "
    r"|EGYPTOLOGICAL |BROKEN |LONG )?(?P<plain>[A-Z]+)(?: WITH .*| DIGRAPH.*| ROTUNDA| BAR)?"
)
NAMED = {"ETH": "d", "HENG": "h", "ENG": "n", "KRA": "q", "THORN": "th"}
NAMED |= {name: name[0].lower() for name in ("DUM", "LUM", "MUM", "NUM", "RUM", "TUM")}
SIGNS = {"'": "‘’‚‛′ʹʻʼʽˈ", '"': "“”„‟〝〞ʺ", "-": "‐‒–—―−˗"}


@pytest.mark.parametrize(
    ("table", "properties"),
    [
        (ACCENTS, folded.ACCENT),
        (LETTER_MARKED, folded.LETTER_MARKED),
        (INVISIBLE, folded.INVISIBLE),
    ],
)
def test_marks_are_those_of_unicode(table: str, properties: str) -> None:
    said = pl.Series(KNOWN).str.contains(f"^(?s:{properties})$")
    ours = re.compile(f"[{table}]")
    differ = [c for c, is_so in zip(KNOWN, said, strict=True) if is_so != bool(ours.match(c))]
    assert said.sum() > 400
    assert differ == []


def test_letters_are_written_as_their_names_say() -> None:
    signs = {sign for kind in SIGNS.values() for sign in kind}
    letters = {c: plain for c, plain in PLAIN.items() if c not in signs}
    assert len(letters) > 190
    for letter, plain in letters.items():
        found = LETTER.fullmatch(unicodedata.name(letter))
        assert found, letter
        assert NAMED.get(found["plain"], found["plain"].lower()) == plain, letter


def test_quotes_and_dashes_are_written_as_on_a_keyboard() -> None:
    for plain, kind in SIGNS.items():
        assert [PLAIN[sign] for sign in kind] == [plain] * len(kind)


def test_what_is_plain_stays() -> None:
    for character, plain in PLAIN.items():
        assert unicodedata.normalize("NFKD", character).casefold() == character
        assert plain.isascii()
        assert plain.isprintable()
