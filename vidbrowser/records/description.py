"""The description of a record: from the body as written to text for searching."""

from __future__ import annotations

import re

from vidbrowser.records.folding import NUL

_LINE_END = re.compile(r"<(?:br|/p|/div|/li|/h[1-6]|/tr)\b[^>\0]*>", re.IGNORECASE)
_BREAK = re.compile(r"<(?:br|p|div|li|h[1-6]|pre|tr)\b", re.IGNORECASE)
_LINE_TAG = re.compile(r"</?(?:br|p|div|li|h[1-6]|pre|tr)\b[^>\0]*>", re.IGNORECASE)
_RAW_MARK = re.compile(r"\{%-?\s*(?:end)?raw\s*-?%\}", re.IGNORECASE)
_COMMON = {"amp;": "&", "quot;": '"', "#39;": "'", "lt;": "<", "gt;": ">"}  # behind the &
_TAG = re.compile(r"<[/!a-zA-Z][^>\0]*>")


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


def below(told: str | None, body: str) -> str:
    """Return the description of a record: what front matter tells of it, and the `body` below.

    What the body says anyway stands there once. What is told takes the form of the body, whose line
    ends mean nothing where it has tags for them.
    """
    if not told:
        return body
    told = without_raw_marks(told)
    if not told or not body or _words(told) in _words(body):
        return body or told
    if not _BREAK.search(body):
        return f"{_replaced(_LINE_TAG, chr(10), told).strip()}\n\n{body}"
    if not _BREAK.search(told):
        told = told.replace("\n", "<br />")
    gap = "\n\n" if "\n" in body else ""  # it may be Markdown, whose blocks begin a line
    return f"{told}<br /><br />{gap}{body}"


def _words(description: str) -> str:
    return " ".join(plain_text(description).split())


def plain_text(description: str) -> str:
    """Return `description` without tags, entities decoded once, `<br>` and block ends as line ends.

    For searching and copying, not for display as HTML: what comes out may hold `<`. Descriptions
    joined by `folding.NUL` give their texts, joined by it.
    """
    text = description
    if "<" in text:
        text = text.replace("<br />", "\n").replace("<br>", "\n")  # most tags of real ones
        text = _without_links(text) or _replaced(_TAG, "", _replaced(_LINE_END, "\n", text))
    return _unescaped(text) if "&" in text else text


def _without_links(text: str) -> str | None:
    """Return `text` without tags where all are those of links, None where there are others."""
    first, *rest = text.split("<")
    kept = [first]
    for part in rest:
        end = part.find(">")
        if end < 0 or part[:2] not in ("a ", "/a") or NUL in part[:end]:
            return None
        kept.append(part[end + 1 :])
    return "".join(kept)


def _replaced(tag: re.Pattern[str], by: str, text: str) -> str:
    end = text.rfind(">") + 1  # behind it nothing can be a tag, however many `<a`
    return tag.sub(by, text[:end]) + text[end:] if end else text


def _unescaped(text: str) -> str:
    """Return `html.unescape(text)`: by looking up where all there is are the commonest entities."""
    first, *rest = text.split("&")
    decoded = [first]
    for part in rest:
        end = part.find(";") + 1
        character = _COMMON.get(part[:end])
        if character is None:
            import html  # its tables take as long to load as a hundred files to read

            return html.unescape(text)
        decoded += character, part[end:]
    return "".join(decoded)
