"""Why something failed, in one line for the person at the screen."""

from __future__ import annotations

from vidbrowser.records.problem import printable
from vidbrowser.records.sentence import Sentence

_LONGEST = 300


def reason(error: BaseException) -> str:
    """Return what `error` says, in one line that is not too long, without a stop at its end."""
    if isinstance(error, MemoryError):
        return Sentence("there is not enough memory")
    for said in (getattr(error, "strerror", None), *error.args[:1]):
        if isinstance(said, Sentence):
            return said
    if isinstance(error, OSError) and error.strerror:
        name = error.filename
        return _line(f"{error.strerror}: {name}" if isinstance(name, str) else error.strerror)
    said = _line(str(error)).removesuffix(".")
    kind = type(error).__name__
    return f"{said} ({kind})" if said else kind


def _line(text: str) -> str:
    line = printable(" ".join(text.split()))
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"
