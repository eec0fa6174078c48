"""Write vidbrowser/records/unicode_tables.py from ICU, which only `make unicode` brings along.

Which marks are accents is told by Unicode's scripts; how letters, quotes and dashes are written
plain, by CLDR's transform Latin-ASCII.
"""

from __future__ import annotations

import sys
import textwrap
import unicodedata
from pathlib import Path

import icu

TABLES = Path(__file__).resolve().parent.parent / "vidbrowser" / "records" / "unicode_tables.py"

ACCENTED = (
    *("Latin", "Greek", "Coptic", "Cyrillic", "Armenian", "Georgian", "Hebrew", "Arabic", "Syriac"),
    *("Han", "Hangul", "Bopomofo", "Common", "Inherited"),
)
"""Scripts of which no letter is made by a mark: on others marks are vowels, voicing, tones."""

YPOGEGRAMMENI = 0x345  # the one mark of which case folding makes a letter
LOW_QUOTES = {"‚": "'", "„": '"'}  # a comma and two, in the transform

_CODES = {code for name in ACCENTED for code in icu.Script.getCode(name)}
_POINTS = [point for point in range(sys.maxunicode + 1) if not 0xD800 <= point < 0xE000]


def _category(point: int) -> int:
    return int(icu.Char.charType(point))


def _is_mark(point: int) -> bool:
    return _category(point) == int(icu.UCharCategory.NON_SPACING_MARK)


def _is_ignorable(point: int) -> bool:
    return bool(icu.Char.hasBinaryProperty(point, icu.UProperty.DEFAULT_IGNORABLE_CODE_POINT))


def _is_invisible(point: int) -> bool:
    if _is_mark(point):
        return point == YPOGEGRAMMENI or _is_ignorable(point)
    return _category(point) == int(icu.UCharCategory.FORMAT_CHAR)


def _is_accent(point: int) -> bool:
    """Tell whether `point` is a mark of accented scripts, among others, or of no script."""
    scripts = set(icu.Script.getScriptExtensions(chr(point)))
    return _is_mark(point) and bool(scripts & _CODES) and not _is_invisible(point)


def _is_unused(point: int) -> bool:
    unused = (icu.UCharCategory.UNASSIGNED, icu.UCharCategory.PRIVATE_USE_CHAR)
    return _category(point) in unused


def _keeps_marks(point: int) -> bool:
    script = icu.Script.getScript(chr(point)).getScriptCode()
    return script not in _CODES and not _is_unused(point) and not _is_invisible(point)


def _ranges(points: list[int]) -> list[str]:
    """Return `points` as ranges of a regular expression, which may span what is unused."""
    ranges: list[list[int]] = []
    for point in points:
        if ranges and all(map(_is_unused, range(ranges[-1][1] + 1, point))):
            ranges[-1][1] = point
        else:
            ranges.append([point, point])
    return ["-".join(dict.fromkeys(map(_escaped, both))) for both in ranges]


def _escaped(point: int) -> str:
    return f"\\u{point:04x}" if point < 0x10000 else f"\\U{point:08x}"


def _plain() -> dict[str, str]:
    """Return by plain text the characters that are written so, lower case and decomposed ones."""
    transform = icu.Transliterator.createInstance("Latin-ASCII")
    found = dict(LOW_QUOTES)
    for character in map(chr, _POINTS[0x80:]):
        if unicodedata.normalize("NFKD", character).casefold() != character:
            continue
        plain = transform.transliterate(character).lower()
        latin = icu.Script.getScript(character).getName() == "Latin"
        letters = latin and plain != character and plain.isascii()
        signs = plain in ("'", '"', "-") and not _is_invisible(ord(character))
        if letters or signs:
            found.setdefault(character, plain)
    by_plain: dict[str, str] = {}
    for character, plain in sorted(found.items()):
        by_plain[plain] = by_plain.get(plain, "") + character
    return dict(sorted(by_plain.items()))


def _literal(name: str, test: object, about: str) -> str:
    ranges = _ranges([point for point in _POINTS if test(point)])  # type: ignore[operator]
    lines = textwrap.wrap(" ".join(ranges), 92)
    body = "\n".join(f'    r"{line.replace(" ", "")}"' for line in lines)
    return f'{name} = (\n{body}\n)\n"""{about}"""\n'


def main() -> None:
    """Write the module."""
    version = f"Unicode {icu.UNICODE_VERSION}, CLDR of ICU {icu.ICU_VERSION}"
    plain = "\n".join(f"    {_quoted(text)}: {_quoted(all_)}," for text, all_ in _plain().items())
    parts = [
        '"""Tables of characters that folding asks: written by `make unicode`, not by hand.\n\n'
        f"{version}. The first three stand in brackets in a regular expression.\n"
        '"""\n\nfrom __future__ import annotations\n',
        _literal("ACCENTS", _is_accent, "Marks of scripts where they are accents, or of none."),
        _literal(
            "LETTER_MARKED",
            _keeps_marks,
            "Characters of the other scripts: a mark on one of them makes another letter.",
        ),
        _literal("INVISIBLE", _is_invisible, "Formats, variation selectors and the like."),
        f"_BY_PLAIN = {{\n{plain}\n}}\n"
        "PLAIN = {character: plain for plain, all_ in _BY_PLAIN.items() for character in all_}\n"
        '"""Letters that do not decompose, quotes and dashes, and how they are written plain."""\n',
    ]
    TABLES.write_text("\n".join(parts), encoding="utf-8")


def _quoted(text: str) -> str:
    return "'\"'" if text == '"' else f'"{text}"'


if __name__ == "__main__":
    main()
