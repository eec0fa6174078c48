"""Names in front matter: channels, categories and tags, in a list or in one text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vidbrowser.records.values import to_text, to_word
from vidbrowser.translatable import translatable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from vidbrowser.records.json_lines import Value

_NO_NAME = translatable("{key} “{value}” tells no name; it is left out")
_LINK = re.compile(r"\[\[([^\[\]|]*)(?:\|([^\[\]]*))?\]\]")
_TOGETHER = re.compile(r"[,;\[\]\"]|(?<!\w)'")  # what blanks do not part
_BETWEEN_LINKS = re.compile(r"(?:[\s,;&·]|\band\b)*")


def without_links(text: str) -> str:
    """Return `text` with the words of wiki links in their place: `[[Tea House|TH]]` is `TH`."""
    return _LINK.sub(_words, text) if "[[" in text else text


def _with_pages(text: str) -> str:
    """Return `text` with the names of pages in the place of links: they are one name for all."""
    return _LINK.sub(_page, text) if "[[" in text else text


def to_names(value: Value) -> tuple[str, ...] | None:
    """Return the texts of a list, or one text as it is: a name may hold a comma.

    Trimmed, each once, in order, without empty ones; None when there is none. Something with a
    `name`, as speakers are told of, is that name. Several wiki links in one text are several names.
    """
    if isinstance(value, list) or (isinstance(value, dict) and "name" in value):
        return _once(_gathered(value, _named))
    text = to_word(value)
    if text is None:
        return None
    if "[[" not in text:
        return (text,)
    return _once(_linked(text) or (_with_pages(text),))


def to_tags(value: Value) -> tuple[str, ...] | None:
    """Return the texts of a list, of lists within it, or of one text with commas between them.

    Trimmed, each once, in order, without empty ones; None when there is none.
    """
    if isinstance(value, list):
        return _once(_gathered(value, _pairs))
    text = to_word(value)
    if text is None:
        return None
    if links := _linked(text):
        return _once(links)
    parts = _with_pages(text).strip("[]").split("," if "," in text else ";")
    return _once(part.strip(" \t\"'") for part in parts)


def to_spaced_tags(value: Value) -> tuple[str, ...] | None:
    """Return the same of a key that holds several: where there is no comma, blanks part them.

    So do Jekyll and Obsidian read `tags: green tea`; one with a blank is written `tag: green tea`.
    """
    if isinstance(value, str) and to_word(value) and not _TOGETHER.search(value):
        return to_tags([*value.split()])
    return to_tags(value)


def _once(names: Iterable[str]) -> tuple[str, ...] | None:
    return tuple(dict.fromkeys(filter(None, map(str.strip, names)))) or None


def _linked(text: str) -> list[str] | None:
    """Return the pages of the wiki links of which alone `text` is made, None when there is more."""
    if "[[" not in text or not _BETWEEN_LINKS.fullmatch(_LINK.sub("", text)):
        return None
    return [_page(link) for link in _LINK.finditer(text)]


def _words(link: re.Match[str]) -> str:
    return (link[2] or "").strip() or link[1].strip()


def _page(link: re.Match[str]) -> str:
    """Return the name of the page that a link leads to, without its folder and the place in it."""
    return link[1].partition("#")[0].rpartition("/")[2].strip() or _words(link)


def _gathered(value: Value, pairs: Callable[[dict[str, Value]], Iterable[str]]) -> list[str]:
    items: list[str] = []
    try:
        _gather(value if isinstance(value, list) else [value], items, pairs)
    except RecursionError:
        raise ValueError("is nested too deeply") from None
    return items


def _gather(
    values: list[Value], items: list[str], pairs: Callable[[dict[str, Value]], Iterable[str]]
) -> None:
    if len(values) == 1 and (text := _unquoted_link(values[0])):
        items.append(_with_pages(text))
        return
    for value in values:
        if isinstance(value, str):
            items.append(value if "[[" not in value else _with_pages(value))
        elif isinstance(value, list):
            _gather(value, items, pairs)
        elif isinstance(value, dict):
            items += pairs(value)
        else:
            items.append(to_text(value) or "")


def _unquoted_link(inner: Value) -> str | None:
    """Return the wiki link of which YAML makes a list with a list of one text in it."""
    if isinstance(inner, list) and len(inner) == 1 and isinstance(inner[0], str):
        return f"[[{inner[0]}]]"
    return None


def _named(told: dict[str, Value]) -> Iterable[str]:
    if "name" in told:
        return (_with_pages(to_text(told["name"]) or ""),)
    if len(told) > 1:
        raise ValueError(_NO_NAME)
    return _pairs(told)


def _pairs(told: dict[str, Value]) -> Iterable[str]:
    """Return what YAML takes apart in a line such as `- Re: Zero`."""
    return [f"{key}: {to_text(part) or ''}" for key, part in told.items()]
