"""The text of the help as HTML: keys, QUERIES.md with examples that run, READING.md."""

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
_MARKDOWN = MarkdownIt("commonmark", {"html": True}).enable("table")  # with comments: marks


def document(name: str) -> str:
    """Return a document as it comes along; OSError when it is gone, UnicodeError when damaged."""
    return (resources() / "help" / name).read_text("utf-8")


def help_html(commands: Rows, parts: Mapping[str, Rows], queries: str, reading: str) -> str:
    """Return the whole help: the keys, and as HTML `queries`, the language, and `reading`."""
    tops = {"keys": tr("Keys"), "queries": tr("The query language"), "reading": tr("What is read")}
    begin = " · ".join(f"<a href='#{name}'>{escape(text)}</a>" for name, text in tops.items())
    english = f"<a name='queries'></a>{queries}<a name='reading'></a>{reading}"
    return f"<p>{begin}</p>{keys_html(commands, parts)}<div dir='ltr'>{english}</div>"


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
    tokens = _MARKDOWN.parse(text)
    within = False
    for token in tokens:
        if token.type in ("td_open", "td_close"):
            within = token.type == "td_open"
        if within and token.children:
            token.children = [new for child in token.children for new in _linked(child)]
    return str(_MARKDOWN.renderer.render(tokens, _MARKDOWN.options, {}))


def reading_html(text: str) -> str:
    """Return the Markdown `text`, as it is."""
    return str(_MARKDOWN.render(text))


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
