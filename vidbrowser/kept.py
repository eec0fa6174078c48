"""Files that the program keeps, read whatever lies in their place, and set aside when damaged."""

from __future__ import annotations

import json
import os
import stat
from itertools import count
from typing import TYPE_CHECKING, Any, BinaryIO

from vidbrowser.records.sentence import Sentence

if TYPE_CHECKING:
    from pathlib import Path

_MOST = 16 << 20
"""Bytes of a file that are read; what the program writes is far below."""
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class DamagedError(ValueError):
    """What lies there is not what the program keeps there; the text says why."""


class NotAFileError(DamagedError):
    """It is a folder, a pipe, a socket or a device."""


def opened(path: Path) -> BinaryIO:
    """Open the file `path` for reading; no pipe and no device holds that up.

    Raises FileNotFoundError where nothing is, NotAFileError where something else lies, OSError
    where it cannot be read: it may be whole.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise NotAFileError(Sentence("it is not a file"))
    return os.fdopen(os.open(path, _FLAGS), "rb")  # a pipe would wait for who writes to it


def content(path: Path) -> bytes:
    """Return what the file `path` holds; raises as `opened` does, DamagedError when it is huge."""
    with opened(path) as file:
        read = file.read(_MOST + 1)
    if len(read) > _MOST:
        raise DamagedError(Sentence("it is too large"))
    return read


def parsed(text: bytes | str) -> Any:
    """Return the JSON value that `text` holds; raises DamagedError."""
    try:
        return json.loads(text)
    except RecursionError:
        raise DamagedError(Sentence("it is nested too deeply")) from None
    except ValueError as error:
        raise DamagedError(Sentence("it is not JSON: {reason}", reason=str(error))) from None


def set_aside(path: Path) -> Path:
    """Move what lies at `path` to a free name beside it and return that.

    Nothing that was set aside before is replaced. Raises OSError; then it lies where it lay.
    """
    aside = _reserved(path, folder=path.is_dir())
    try:
        path.replace(aside)
    except OSError:
        (aside.rmdir if aside.is_dir() else aside.unlink)()
        raise
    return aside


def _reserved(path: Path, *, folder: bool) -> Path:
    """Return a name that was free and now has something empty, which may be replaced."""
    for number in count(1):
        aside = path.with_suffix(".damaged" if number == 1 else f".damaged-{number}")
        try:
            if folder:
                aside.mkdir()
            else:
                aside.touch(exist_ok=False)
        except FileExistsError:
            continue
        return aside
    raise AssertionError


def why(error: BaseException) -> str:
    """Return what `error` says is wrong, fit for the person at the screen."""
    if error.args and isinstance(error.args[0], Sentence):
        return error.args[0]
    return str(getattr(error, "strerror", None) or error)
