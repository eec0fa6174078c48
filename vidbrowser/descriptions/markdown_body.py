"""Bodies that are written in Markdown: how they are told from the others, and their HTML."""

from __future__ import annotations

import re
from functools import cache

from markdown_it import MarkdownIt

MOST_CHARACTERS = 30_000
"""Longer bodies are shown as they are written: the worst Markdown takes a second."""

_BLOCK_SIGN = re.compile(
    r"^ {0,3}(?:#{1,6} +\S|```|~~~|\|? *:?-{3,}:? *\|)|\*\*\w[^*\n]*[^\s*]\*\*", re.MULTILINE
)
_LINK_SIGN = re.compile(r"!?\[[^\]\[\n]*\]\((?:https?://|mailto:|/|#|\.)[^()\s]*\)")


def is_markdown(body: str) -> bool:
    """Tell whether `body` shows signs that only Markdown has.

    The usual form is one line of HTML with `<br>`: never Markdown. Several lines are, when there
    is a heading, a fence, a table, bold text or a link; `- item`, `1. item`, `#tag` are no signs.
    """
    if len(body) > MOST_CHARACTERS:
        return False
    if "\n" in body.strip():
        return bool(_BLOCK_SIGN.search(body) or _LINK_SIGN.search(body))
    return "<" not in body and bool(_LINK_SIGN.search(body))


def to_html(body: str) -> str:
    """Return the HTML of the Markdown `body`, as hostile as what was in it.

    Line ends are kept: notes and descriptions mean them.
    """
    return str(_parser().render(body))


@cache
def _parser() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": True, "breaks": True}).enable("strikethrough")
