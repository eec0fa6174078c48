"""From bytes to text: byte order marks, bytes that are not UTF-8, line ends, NUL."""

from __future__ import annotations

import codecs
import io
import re

from vidbrowser.records.problem import Loss

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins with UTF-16's, so it comes first
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LINES = io.IncrementalNewlineDecoder(None, translate=True)  # faster than str.replace
_FIRST_OF_MARKS = frozenset(mark[0] for mark, _ in _MARKS)


def decode(raw: bytes) -> tuple[str, list[Loss]]:
    r"""Return the text of `raw`, lines ended by `\n`, and what could not be decoded.

    A byte order mark decides, otherwise it is UTF-8. What is not of the encoding becomes U+FFFD.
    """
    encoding = "utf-8"
    if raw and raw[0] in _FIRST_OF_MARKS:
        encoding = next((name for mark, name in _MARKS if raw.startswith(mark)), encoding)
    losses: list[Loss] = []
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        text = raw.decode(encoding, "replace")
        line = _line_ends(raw[: error.start].decode(encoding, "replace")).count("\n") + 1
        losses.append(Loss(line, f"What is not {encoding.upper()} is shown as \ufffd"))
    text = _line_ends(text.removeprefix("\ufeff"))
    return _without_nul(text, losses), losses


def clean(text: str) -> tuple[str, list[Loss]]:
    r"""Return `text` as `decode` would have: also without the lone surrogates a str may hold."""
    losses: list[Loss] = []
    text = _line_ends(text.removeprefix("\ufeff"))
    text = _without_nul(text, losses)
    try:
        text.encode()  # five times as fast as looking for a class of characters
    except UnicodeEncodeError:
        text = _replaced("[\ud800-\udfff]", text, "Half characters (surrogates) are", losses)
    return text, losses


def _without_nul(text: str, losses: list[Loss]) -> str:
    return _replaced("\0", text, "NUL characters are", losses) if "\0" in text else text


def _replaced(pattern: str, text: str, what: str, losses: list[Loss]) -> str:
    """Return `text` with U+FFFD for what `pattern` finds, told at the first."""
    if first := re.search(pattern, text):
        line = text.count("\n", 0, first.start()) + 1
        losses.append(Loss(line, f"{what} shown as \ufffd"))
        text = re.sub(pattern, "\ufffd", text)
    return text


def _line_ends(text: str) -> str:
    r"""Return `text` with every `\r\n` and `\r` as `\n`."""
    return _LINES.decode(text, final=True) if "\r" in text else text
