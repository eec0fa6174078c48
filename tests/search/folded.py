"""Folding, said once more a character at a time, from the properties that Unicode gives it."""

from __future__ import annotations

import unicodedata
from functools import cache

import polars as pl

from vidbrowser.records.unicode_tables import PLAIN

ACCENTED = (
    *("Latin", "Greek", "Coptic", "Cyrillic", "Armenian", "Georgian", "Hebrew", "Arabic", "Syriac"),
    *("Han", "Hangul", "Bopomofo", "Common", "Inherited"),
)
INVISIBLE = r"[\p{Cf}[\p{Mn}&&\p{Default_Ignorable_Code_Point}]\x{345}]"
_SCRIPTS = "".join(rf"\p{{sc={script}}}" for script in ACCENTED)
_EXTENSIONS = _SCRIPTS.replace("sc=", "scx=")
ACCENT = rf"[[\p{{Mn}}&&[{_EXTENSIONS}]]--{INVISIBLE}]"
LETTER_MARKED = rf"[^{_SCRIPTS}\p{{Cn}}\p{{Co}}{INVISIBLE}]"


def folded(text: str) -> str:
    """Return `text` as the query language compares it.

    NFKD and case folded; formats away, and marks but on scripts whose letters they make; letters
    that do not decompose, quotes and dashes plain; white space runs to one blank, none at the ends.
    """
    kept = ""
    makes_letters = False
    for character in unicodedata.normalize("NFKD", text).replace("\u0345", "").casefold():
        accent = is_a(character, ACCENT)
        if not accent:
            makes_letters = is_a(character, LETTER_MARKED)
        if not is_a(character, INVISIBLE) and (makes_letters or not accent):
            kept += PLAIN.get(character, character)
    return " ".join(kept.split())


@cache
def is_a(character: str, pattern: str) -> bool:
    """Tell whether Unicode says what `pattern` asks of `character`."""
    if "\ud800" <= character <= "\udfff":
        return False
    return bool(pl.Series([character]).str.contains(f"^(?s:{pattern})$")[0])
