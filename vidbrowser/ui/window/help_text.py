"""The text of the help as HTML: the tables of keys, and QUERIES.md with examples that run."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING
from urllib.parse import quote

from markdown_it import MarkdownIt
from markdown_it.token import Token

from vidbrowser.paths import resources
from vidbrowser.query import QuerySyntaxError, parse
from vidbrowser.ui.language import is_mirrored, tr

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    Rows = Sequence[tuple[str, str]]

SCHEME = "query"
"""Of the addresses of examples; what follows the colon is the query."""


def queries_text() -> str:
    """Return QUERIES.md as it comes along; OSError when it is gone, UnicodeError when damaged."""
    return (resources() / "help" / "QUERIES.md").read_text("utf-8")


def help_html(commands: Rows, parts: Mapping[str, Rows], queries: str) -> str:
    """Return the whole help: the keys, and `queries`, the language as HTML."""
    keys, language = escape(tr("Keys")), escape(tr("The query language"))
    begin = f"<p><a href='#keys'>{keys}</a> · <a href='#queries'>{language}</a></p>"
    english = f"<div dir='ltr'>{queries}</div>"
    return f"{begin}{keys_html(commands, parts)}<a name='queries'></a>{english}"


def keys_html(commands: Rows, parts: Mapping[str, Rows]) -> str:
    """Return the keys of `commands`, and those of each of the `parts` of the window."""
    heading = escape(tr("Keys"))
    tables = [f"<h1><a name='keys'></a>{heading}</h1>{_table(commands)}"]
    for part, rows in parts.items():
        tables.append(f"<h2>{escape(part[:1].upper() + part[1:])}</h2>{_table(rows)}")
    return "".join(tables)


def _table(rows: Rows) -> str:
    cells = [(f"<code>{escape(keys)}</code>", escape(what)) for keys, what in rows]
    if is_mirrored():  # which Qt does to no table
        swapped = (
            f"<td align='right'>{what}</td><td align='right'>{keys}</td>" for keys, what in cells
        )
        return f"<table align='right'><tr>{'</tr><tr>'.join(swapped)}</tr></table>"
    straight = (f"<td>{keys}</td><td>{what}</td>" for keys, what in cells)
    return f"<table><tr>{'</tr><tr>'.join(straight)}</tr></table>"


def queries_html(text: str) -> str:
    """Return the Markdown `text`; what stands in its tables as code and can be asked is a link."""
    markdown = MarkdownIt("commonmark", {"html": True}).enable("table")  # with comments: marks
    tokens = markdown.parse(text)
    within = False
    for token in tokens:
        if token.type in ("td_open", "td_close"):
            within = token.type == "td_open"
        if within and token.children:
            token.children = [new for child in token.children for new in _linked(child)]
    return str(markdown.renderer.render(tokens, markdown.options, {}))


def _linked(token: Token) -> Sequence[Token]:
    if token.type != "code_inline" or not is_example(token.content):
        return (token,)
    address = f"{SCHEME}:{quote(token.content, safe='')}"
    return (
        Token("link_open", "a", 1, attrs={"href": address}),
        token,
        Token("link_close", "a", -1),
    )


def is_example(code: str) -> bool:
    """Tell whether `code` is a query that can be asked, and no mere name of a field."""
    try:
        parse(code)
    except QuerySyntaxError:
        return False
    return code not in ("AND", "OR", "NOT", ">=", "<", "<=", "M", "B")
