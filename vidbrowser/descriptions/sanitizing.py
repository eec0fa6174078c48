"""What of a stranger's markup may be shown: the one list of elements, attributes and schemes."""

from __future__ import annotations

import html
import re

import nh3

BLOCKS = frozenset(
    ("p", "div", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre")
)
CELLS = frozenset({"td", "th"})
TABLE = frozenset({"table", "tr"}) | CELLS
INLINE = frozenset(("a", "b", "strong", "i", "em", "u", "s", "del", "code", "sub", "sup", "small"))
VOID = frozenset({"br", "hr"})
ELEMENTS = BLOCKS | TABLE | INLINE | VOID
"""All that comes out. No tables in tables: Qt needs 18 s for twenty of them inside each other."""

ATTRIBUTES: dict[str, set[str]] = {"a": {"href"}, "*": set()}  # else nh3 adds title and lang
DIRECTIONS = {name: {"dir": {"ltr", "rtl"}} for name in BLOCKS}
SCHEMES = frozenset({"http", "https", "mailto"})
OUR_SCHEME = "vidbrowser"
"""Of links that the program makes itself (`vidbrowser:seek?t=754`); never let in from a record."""

DEEPEST_SHOWN = 40
"""Elements inside each other; Qt's parser and layout slow down beyond."""
DEEPEST = DEEPEST_SHOWN - 2
"""Those of a record: the page adds a block around each line, and links within."""
MOST_ITEMS = 1_000
"""List items; Qt's lists are quadratic, 5,000 items take a second."""
MOST_CELLS = 1_000
"""Cells of tables; those of tables beyond are parts of lines."""

TOKEN = re.compile(
    r"""<a\ href="(?P<href>[^"]*)">(?P<link_text>[^<]*)</a>  # the usual link, whole
    |<(?P<end>/?)(?P<name>[a-z0-9]+)(?P<attributes>(?:\ [a-z]+="[^"]*")*)>
    |(?P<text>[^<]+)""",
    re.VERBOSE,
)
"""The tokens of sanitized markup, which is always of this regular form; never for raw markup."""

_CONTROLS = re.compile(  # C0 but tab and line ends, C1 but next line, non-characters
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffc\ufffe\uffff]"
)
_ALT = re.compile(r' alt="([^"]*)"')
_RAW_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*)(>?)")
_PARSED = ELEMENTS | {"script", "style", "img", "table", "caption", "thead", "tbody", "tfoot", "tr"}
_PARSED |= {"td", "th", "area", "base", "col", "embed", "input", "link", "meta", "param", "source"}
_OTHER = re.compile(rf"<(/?)(?!(?:{'|'.join(sorted(_PARSED))})[\s/>])(?=[a-z])", re.IGNORECASE)
_FORMATTING = frozenset(("b", "code", "em", "i", "s", "small", "strong", "u"))
_NOT_NESTING = frozenset(("a", "br", "img", "hr", "wbr"))
_KEPT_FLAT = frozenset(("a", "br", "script", "style"))
_MOST_FORMATTING = 60_000
_MOST_NESTING = 50_000_000
_MOST_PASSES = 5


def without_controls(text: str) -> str:
    """Return `text` without controls, halves of characters, and what Qt keeps for itself."""
    return _CONTROLS.sub("", text)


def sanitize(markup: str) -> str:
    """Return `markup` with nothing but what the lists above allow; the text is kept.

    Idempotent. Elements by which a parser reads on in another way (`svg`, `math`, `template`,
    `select` and their like), where bypasses hide and text gets lost, are renamed to unknown ones
    first. Elements deeper than `DEEPEST` are taken off, pictures become their alternative text,
    rows of tables within tables become lines. The time is bounded by the length of `markup` (about
    0.5 s for 100,000 of the worst characters), which the caller limits.
    """
    markup = _OTHER.sub(r"<\1x-", without_controls(markup))
    for _ in range(_MOST_PASSES):
        clean = _simple(_clean(_affordable(markup), SCHEMES, {"img"}))
        clean = without_controls(clean)  # written as numbers: &#1
        if clean == markup:
            return clean
        markup = clean
    return html.escape(re.sub("<[^>]*>", "", markup), quote=False)


def last_word(markup: str) -> str:
    """Return our own `markup` through the same lists, with our own links let through."""
    return _clean(markup, SCHEMES | {OUR_SCHEME}, set())


def _clean(markup: str, schemes: frozenset[str], passing: set[str]) -> str:
    return nh3.clean(
        markup,
        tags=set(ELEMENTS) | passing,
        attributes=ATTRIBUTES | ({"img": {"alt"}} if passing else {}),
        tag_attribute_values=DIRECTIONS,
        url_schemes=set(schemes),
        url_relative="deny",
        link_rel=None,
        strip_comments=True,
    )


def _affordable(markup: str) -> str:
    """Return `markup` without nesting when an HTML parser could need too long for it.

    The standard makes a parser walk the open elements at many a tag, and open formatting
    elements again in each paragraph: 16 KB can become 7 MB. Both are bounded by products of
    counts; beyond them only lines and links are kept.
    """
    tags = _RAW_TAG.findall(markup)
    formatting: dict[str, int] = {}
    nesting = 0
    for end, name, bare in tags:
        kind = name.lower()
        if end or kind in _NOT_NESTING:
            continue
        nesting += 1
        if kind in _FORMATTING:
            formatting[kind + bare] = formatting.get(kind + bare, 0) + 1
    # Parsers keep at most three open formatting elements that are exactly alike.
    open_again = sum(min(3, n) if key[-1] == ">" else n for key, n in formatting.items())
    if open_again * len(tags) <= _MOST_FORMATTING and nesting * len(tags) <= _MOST_NESTING:
        return markup
    return _RAW_TAG.sub(_flat_tag, markup)


def _flat_tag(tag: re.Match[str]) -> str:
    name = tag[2].lower()
    if name in _KEPT_FLAT:
        return tag[0]
    flat = "br" if name in BLOCKS and not tag[1] else "wbr"
    return f"<{tag[1]}{flat}{tag[3] or ' '}"


def _simple(markup: str) -> str:
    """Return sanitized `markup` in the shape that Qt can lay out: shallow, without pictures."""
    deep = markup.count("</") - markup.count("</a>") > DEEPEST // 2
    if not deep and "<img" not in markup and "<t" not in markup:
        return markup
    pieces: list[str] = []
    shape = _Shape()
    for token in TOKEN.finditer(markup):
        name = token["name"]
        if name is None or name in VOID:
            pieces.append(token[0])
        elif name == "img":
            alt = _ALT.search(token["attributes"])
            pieces.append(_as_text(alt[1]) if alt else "")
        else:
            pieces.append(shape.closed() if token["end"] else shape.opened(name, token[0]))
    return "".join(pieces)


class _Shape:
    """Which elements are kept, those inside of which the next one stands known."""

    def __init__(self) -> None:
        self._open: list[tuple[str, str]] = []  # the name of each, and its end tag or what is it
        self._depth = self._items = self._cells = 0

    def opened(self, name: str, start: str) -> str:
        """Return the start tag that stands for `start`, of an element `name`."""
        start, end = self._kept(name, start)
        self._open.append((name if end == f"</{name}>" else "", end))
        self._depth += end.startswith("<")
        return start

    def closed(self) -> str:
        """Return the end tag of what was opened last."""
        end = self._open.pop()[1] if self._open else ""
        self._depth -= end.startswith("<")
        return end

    def _kept(self, name: str, start: str) -> tuple[str, str]:
        if name in TABLE and not self._makes_table(name):
            return self._line_of_table(name)
        if self._depth >= DEEPEST:
            return ("<br>", "") if name in BLOCKS or name in TABLE else ("", "")
        self._items += name == "li"
        if name == "li" and self._items > MOST_ITEMS:
            return "<div>", "</div>"
        return start, f"</{name}>"

    def _makes_table(self, name: str) -> bool:
        """Tell whether an element of a table may be one: its row in the table, its cell in that."""
        inside = self._open[-1][0] if self._open else ""
        if name == "tr":
            return inside == "table"
        if name == "table":
            around = any(other in TABLE for other, _ in self._open)
            return not around and self._cells < MOST_CELLS and self._depth < DEEPEST - len(TABLE)
        self._cells += inside == "tr"
        return inside == "tr"

    def _line_of_table(self, name: str) -> tuple[str, str]:
        if name in CELLS:
            return "", " "
        if name == "table" or self._depth >= DEEPEST:
            return ("", "") if name == "table" else ("<br>", "")
        return "<div>", "</div>"


def _as_text(attribute: str) -> str:
    return html.escape(html.unescape(attribute), quote=False)
