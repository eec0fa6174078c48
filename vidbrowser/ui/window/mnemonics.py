"""Letters by which menus and their entries are chosen, no letter twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vidbrowser.ui.language import tr
from vidbrowser.ui.window.command import WITHIN, Menu

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping, Sequence

    from vidbrowser.ui.window.command import AnyCommand

_LETTER = r"[^\W_]"
_WITH_ALT = "Alt+"


def titles(commands: Iterable[AnyCommand]) -> dict[Menu, str]:
    """Return the menus of the bar as Qt wants their titles in the language of the window.

    Alt with the letter opens one, so none has a letter that is a key of `commands` with Alt.
    """
    menus = [menu for menu in Menu if menu and menu not in WITHIN]
    keys = [key.removeprefix(_WITH_ALT) for c in commands for key in c.keys if _WITH_ALT in key]
    return dict(zip(menus, with_mnemonics(map(tr, menus), taken=keys), strict=True))


def with_mnemonics(texts: Iterable[str], taken: Iterable[str] = ()) -> list[str]:
    """Return `texts` as Qt wants them, `&` before the letter of each; one may be left without.

    The first letter of a word is taken before any other letter of the text, none that is `taken`.
    A text without a free letter gets one that another can do without.
    """
    listed = list(texts)
    gone = {letter.lower() for letter in taken}
    wanted = [_letters(text, gone) for text in listed]
    holders: dict[str, int] = {}
    for number, letters in enumerate(wanted):
        if free := [letter for letter in letters if letter not in holders]:
            holders[free[0]] = number
        else:
            _take_over(number, wanted, holders, set())
    letter_of = {number: letter for letter, number in holders.items()}
    return [
        _marked(text, wanted[number][letter_of[number]])
        if number in letter_of
        else text.replace("&", "&&")
        for number, text in enumerate(listed)
    ]


def _letters(text: str, gone: Container[str]) -> dict[str, int]:
    """Return the letters that `text` could have, the best first, each with its first place."""
    places = [m.start() for form in (rf"\b{_LETTER}", _LETTER) for m in re.finditer(form, text)]
    found: dict[str, int] = {}
    for place in places:
        letter = text[place].lower()
        if letter not in gone:
            found.setdefault(letter, place)
    return found


def _take_over(
    number: int, wanted: Sequence[Mapping[str, int]], holders: dict[str, int], asked: set[str]
) -> bool:
    """Give the text `number` a letter whose holder finds another; False when there is none."""
    for letter in wanted[number]:
        if letter not in asked:
            asked.add(letter)
            if letter not in holders or _take_over(holders[letter], wanted, holders, asked):
                holders[letter] = number
                return True
    return False


def _marked(text: str, place: int) -> str:
    before, after = (part.replace("&", "&&") for part in (text[:place], text[place:]))
    return f"{before}&{after}"
