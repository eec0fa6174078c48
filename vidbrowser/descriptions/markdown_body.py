"""Bodies that are written in Markdown: how they are told from the others, and their HTML."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

if TYPE_CHECKING:
    from markdown_it.rules_core import StateCore

MOST_CHARACTERS = 30_000
"""Longer bodies are shown as they are written: the worst Markdown takes a second."""

_BLOCK_SIGN = re.compile(
    r"^ {0,3}(?:#{1,6} +\S|```|~~~|\|? *:?-{3,}:? *\|)|\*\*\w[^*\n]*[^\s*]\*\*"
    r"|^ {0,3}[-*+] +\[[ xX]\] \S|!?\[\[[^\[\]\n]+\]\]",
    re.MULTILINE,
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
    return str(_parser().render(_LIQUID_LINES.sub("", body)))


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": True, "breaks": True})
    parser.enable(["strikethrough", "table"])
    parser.core.ruler.push("neighbours", _take_neighbours_signs)
    return parser


_SIGNS = re.compile(
    r"(?P<embedded>!\[\[[^\[\]\n]*\]\])"
    r"|\[\[(?P<page>[^\[\]|\n]+)(?:\|(?P<words>[^\[\]\n]+))?\]\]"
    r"|==(?P<marked>[^=\s](?:[^=\n]*[^=\s])?)=="
    r"|(?P<liquid>\{%.*?%\}|\{\{[<%].*?[>%]\}\})"
)
_TASK = re.compile(r"\A\[([ xX])\](?=\s)")
_LIQUID_LINES = re.compile(r"^[ \t]*(?:\{%[^\n]*?%\}|\{\{[<%][^\n]*?[>%]\}\})[ \t]*$", re.MULTILINE)


def _take_neighbours_signs(state: StateCore) -> None:
    """Show as they are meant what notes and site generators write beside Markdown.

    Wiki links are their words, `==marked==` is what is marked; embedded files and tags of Liquid
    and Hugo are instructions for others. `[ ]` at the beginning of an item is a box.
    """
    opened = ["", ""]
    for token in state.tokens:
        texts = [child for child in token.children or [] if child.type == "text"]
        if texts and opened[-2:] == ["list_item_open", "paragraph_open"]:
            texts[0].content = _TASK.sub(_box, texts[0].content, count=1)
        for text in texts:
            text.content = _SIGNS.sub(_meant, text.content)
        opened.append(token.type)


def _box(task: re.Match[str]) -> str:
    return "☐" if task[1] == " " else "☑"


def _meant(sign: re.Match[str]) -> str:
    return sign["words"] or sign["page"] or sign["marked"] or ""
