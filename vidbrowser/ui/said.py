"""What the rooms without Qt have to say, in the language of the window."""

from __future__ import annotations

from vidbrowser.records import reason as of_error
from vidbrowser.records.sentence import Sentence, Value, filled
from vidbrowser.ui.formatting import exact_count, isolated
from vidbrowser.ui.language import is_mirrored, tr


def said(text: str) -> str:
    """Return `text` in the language of the window; one that is no `Sentence` is as it is already.

    What stands in it is written as here all is, and kept in its own direction.
    """
    if not isinstance(text, Sentence):
        return text
    count = text.values.get("count") if text.one else None
    n = count if isinstance(count, int) else -1
    return filled(tr(text.template, text.one, n), text.values, _written)


def reason(error: BaseException) -> str:
    """Return what `error` says, in one line without a stop at its end."""
    return said(of_error.reason(error))


def _written(value: Value) -> str:
    if isinstance(value, int):
        return exact_count(value)
    if isinstance(value, Sentence):
        return said(value)
    return isolated(value) if is_mirrored() or not value.isascii() else value
