"""Why marks cannot be read or kept: what SQLite and the system raise, told in plain words."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from vidbrowser import kept
from vidbrowser.records.sentence import Sentence, just

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_FULL, _BUSY, _DAMAGED = 13, (5, 6), (11, 26)  # SQLITE_FULL; BUSY, LOCKED; CORRUPT, NOTADB

_NO_TEXT = "Could not decode"
"""How Python begins to say that a text is none, which has no code."""


class UnusableError(Exception):
    """Marks cannot be read or kept; the text, a Sentence, names the file and says why."""


class BrokenError(UnusableError):
    """The file is damaged or not there any more: a copy may take its place."""


class NotOursError(BrokenError):
    """The file is of another program."""


class NewerError(UnusableError):
    """A newer version of the program wrote the file: it is left as it is."""


class FullError(UnusableError):
    """There is no room on the disk; nothing was changed."""


@contextmanager
def told(file: Path) -> Iterator[None]:
    """Raise what SQLite and the system raise as UnusableError that names `file`."""
    try:
        yield
    except UnusableError as error:
        raise type(error)(_naming(file, error.args[0])) from error
    except sqlite3.Error as error:
        raise _of_sqlite(file, error) from error
    except (OSError, ValueError) as error:
        raise UnusableError(_naming(file, kept.why(error))) from error


def _of_sqlite(file: Path, error: sqlite3.Error) -> UnusableError:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # without what tells more
    if code == _FULL:
        return FullError(_naming(file, Sentence("there is no room left on the disk")))
    if code in _BUSY:
        return UnusableError(
            _naming(file, Sentence("another program has it open and does not go on"))
        )
    damaged = code in _DAMAGED or str(error).startswith(_NO_TEXT)
    return (BrokenError if damaged else UnusableError)(_naming(file, just(str(error))))


def _naming(file: Path, reason: Sentence | str) -> Sentence:
    if isinstance(reason, Sentence) and "file" in reason.values:
        return reason
    return Sentence("{file}: {reason}", file=str(file), reason=reason)
