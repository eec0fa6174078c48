"""The description of a record: from the body as written to text for searching."""

from __future__ import annotations

import html
import re

_LINE_END = re.compile(r"<(?:br|/p|/div|/li|/h[1-6]|/tr)\b[^>]*>", re.IGNORECASE)
_RAW_MARK = re.compile(r"\{%-?\s*(?:end)?raw\s*-?%\}", re.IGNORECASE)
_TAG = re.compile(r"<[/!a-zA-Z][^>]*>")


def without_raw_marks(body: str) -> str:
    """Return `body` without `{% raw %}` and `{% endraw %}`, nor blanks at its ends.

    The marks may be doubled, missing, in any letter case, with `-` inside; other Liquid is text.
    """
    if "{" not in body:
        return body.strip()
    if body.startswith("{% raw %}") and body.endswith("{% endraw %}"):
        inside = body[9:-12]
        if "{" not in inside:  # one character is found ten times as fast as a pattern
            return inside.strip()
    return _RAW_MARK.sub("", body).strip()


def plain_text(description: str) -> str:
    """Return `description` without tags, entities decoded once, `<br>` and block ends as line ends.

    For searching and copying, not for display as HTML: what comes out may hold `<`.
    """
    if "<" in description:
        end = description.rfind(">") + 1  # behind it nothing can be a tag, however many `<a`
        description = _without_tags(description[:end]) + description[end:]
    return _unescaped(description) if "&" in description else description


def _without_tags(text: str) -> str:
    text = text.replace("<br />", "\n").replace("<br>", "\n")  # most tags of real ones
    return _TAG.sub("", _LINE_END.sub("\n", text)) if "<" in text else text


def _unescaped(text: str) -> str:
    """Return `html.unescape(text)`: by replacing where all there is are the commonest entities."""
    text = text.replace("&quot;", '"').replace("&#39;", "'")
    if text.count("&") == text.count("&amp;"):
        return text.replace("&amp;", "&")
    return html.unescape(text)
