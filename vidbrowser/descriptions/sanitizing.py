"""What of a stranger's markup may be shown: the one list of elements, attributes and schemes."""

from __future__ import annotations

import html
import re

import nh3

BLOCKS = frozenset(
    ("p", "div", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre")
)
INLINE = frozenset(("a", "b", "strong", "i", "em", "u", "s", "del", "code", "sub", "sup", "small"))
VOID = frozenset({"br", "hr"})
ELEMENTS = BLOCKS | INLINE | VOID
"""All that comes out. No tables: Qt needs 18 s for twenty of them inside each other."""

ATTRIBUTES: dict[str, set[str]] = {"a": {"href"}, "*": set()}  # else nh3 adds title and lang
DIRECTIONS = {name: {"dir": {"ltr", "rtl"}} for name in BLOCKS}
SCHEMES = frozenset({"http", "https", "mailto"})
OUR_SCHEME = "vidbrowser"
"""Of links that the program makes itself (`vidbrowser:seek?t=754`); never let in from a record."""

DEEPEST = 40
"""Elements inside each other; Qt's parser and layout slow down beyond."""
MOST_ITEMS = 1_000
"""List items; Qt's lists are quadratic, 5,000 items take a second."""

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
    table rows become lines. The time is bounded by the length of `markup` (about 0.5 s for
    100,000 of the worst characters), which the caller limits.
    """
    markup = _OTHER.sub(r"<\1x-", without_controls(markup))
    for _ in range(_MOST_PASSES):
        clean = _simple(_clean(_affordable(markup), SCHEMES, {"img", "tr", "td", "th"}))
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
    """Return sanitized `markup` in the shape that Qt can lay out: shallow, no rows, no pictures."""
    deep = markup.count("</") - markup.count("</a>") > DEEPEST // 2
    if not deep and "<img" not in markup and "<t" not in markup:
        return markup
    pieces: list[str] = []
    open_elements: list[str] = []  # the end tag of each, empty where the element was taken off
    depth = items = 0
    for token in TOKEN.finditer(markup):
        name = token["name"]
        if name is None or name in VOID:
            pieces.append(token[0])
        elif name == "img":
            alt = _ALT.search(token["attributes"])
            pieces.append(_as_text(alt[1]) if alt else "")
        elif token["end"]:
            pieces.append(open_elements.pop() if open_elements else "")
            depth -= pieces[-1].startswith("<")
        else:
            items += name == "li"
            start, end = _kept(token, depth < DEEPEST, items <= MOST_ITEMS)
            pieces.append(start)
            open_elements.append(end)
            depth += end.startswith("<")
    return "".join(pieces)


def _kept(token: re.Match[str], nests: bool, lists: bool) -> tuple[str, str]:
    """Return the start and end tag that stand for the element that begins at `token`."""
    name = token["name"]
    if name in ("td", "th"):
        return "", " "
    if not nests:
        return ("<br>", "") if name in BLOCKS or name == "tr" else ("", "")
    if name == "tr" or (name == "li" and not lists):
        return "<div>", "</div>"
    return token[0], f"</{name}>"


def _as_text(attribute: str) -> str:
    return html.escape(html.unescape(attribute), quote=False)
