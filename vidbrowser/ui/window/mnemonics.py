"""Letters by which the entries of a menu are chosen, no letter twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def with_mnemonics(texts: Iterable[str]) -> list[str]:
    """Return `texts` as Qt wants them, `&` before the letter of each; one may be left without.

    The first letter of a word is taken before any other letter of the text.
    """
    taken: set[str] = set()
    marked = []
    for text in texts:
        starts = [match.start() for match in re.finditer(r"\b[A-Za-z0-9]", text)]
        others = [match.start() for match in re.finditer(r"[A-Za-z0-9]", text)]
        free = [place for place in (*starts, *others) if text[place].lower() not in taken]
        escaped = text.replace("&", "&&") if not free else _marked(text, free[0])
        if free:
            taken.add(text[free[0]].lower())
        marked.append(escaped)
    return marked


def _marked(text: str, place: int) -> str:
    before, after = (part.replace("&", "&&") for part in (text[:place], text[place:]))
    return f"{before}&{after}"
