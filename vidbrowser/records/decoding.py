"""From bytes to text: byte order marks, bytes that are not UTF-8, line ends, NUL."""

from __future__ import annotations

import codecs
import io

from vidbrowser.records.problem import Loss
from vidbrowser.records.sentence import Sentence

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins with UTF-16's, so it comes first
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LINES = io.IncrementalNewlineDecoder(None, translate=True)  # faster than str.replace
_FIRST_OF_MARKS = frozenset(mark[0] for mark, _ in _MARKS)

_NUL = Sentence("NUL characters are shown as �")


def decode(raw: bytes) -> tuple[str, list[Loss]]:
    r"""Return the text of `raw`, lines ended by `\n`, and what could not be decoded.

    A byte order mark decides, otherwise it is UTF-8. What is not of the encoding becomes U+FFFD.
    """
    encoding = "utf-8"
    if raw and raw[0] in _FIRST_OF_MARKS:
        encoding = next((name for mark, name in _MARKS if raw.startswith(mark)), encoding)
    losses = []
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError as error:
        text = raw.decode(encoding, "replace")
        line = line_ends(raw[: error.start].decode(encoding, "replace")).count("\n") + 1
        reason = Sentence("What is not {encoding} is shown as �", encoding=encoding.upper())
        losses.append(Loss(line, reason))
    text, more = clean(text)
    return text, losses + more


def clean(text: str) -> tuple[str, list[Loss]]:
    r"""Return `text` without byte order mark and NUL, lines ended by `\n`, and what was lost."""
    text = line_ends(text.removeprefix("\ufeff"))
    if "\0" not in text:
        return text, []
    line = text.count("\n", 0, text.index("\0")) + 1
    return text.replace("\0", "\ufffd"), [Loss(line, _NUL)]


def line_ends(text: str) -> str:
    r"""Return `text` with every `\r\n` and `\r` as `\n`."""
    return _LINES.decode(text, final=True) if "\r" in text else text
