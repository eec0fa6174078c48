"""The lines of a cue without the marks of its format."""

from __future__ import annotations

import html
import re

_TAG = re.compile(r"</?[A-Za-z0-9_.:][^<>\n]{0,300}>")
_OVERRIDE = re.compile(r"\{\\[^{}\n]{0,300}\}")
_ESCAPED_BREAK = re.compile(r"\\[Nn]")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_LARGEST = 20_000
"""Characters of a cue that are looked at."""


def plain_lines(text: str) -> list[str]:
    r"""Return the lines of `text` that say something.

    Tags (`<c>`, `<i>`, `<00:00:01.000>`), overrides (`{\an8}`), `\N` and `\h` go, names of
    characters (`&amp;`) become these, runs of blanks one.
    """
    text = text[:_LARGEST]
    if "\\" in text:
        text = _OVERRIDE.sub("", _ESCAPED_BREAK.sub("\n", text).replace("\\h", " "))
    if "<" in text:
        if "<b" in text or "<B" in text:
            text = _BREAK.sub("\n", text)
        text = _TAG.sub("", text)
    if "&" in text:
        text = html.unescape(text)
    return [" ".join(line.split()) for line in text.split("\n") if not line.isspace() and line]
