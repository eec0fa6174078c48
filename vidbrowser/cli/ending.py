"""How a command ends: with its exit code, or with one plain sentence that says why it failed."""

from __future__ import annotations

import errno
import logging
import os
import sys
from typing import TYPE_CHECKING

from vidbrowser.records.reason import reason
from vidbrowser.startup import obstacles

if TYPE_CHECKING:
    from collections.abc import Callable

FAILED = 3
"""The exit code of a command that could not do what it should."""
_INTERRUPTED = 130
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)
TOO_FEW_FILES = "too few files may be open at once, `ulimit -n` sets how many."
_OUTPUT = "its output cannot be written"
_log = logging.getLogger(__name__)


def is_short_of_files(error: BaseException) -> bool:
    """Return whether no more files can be opened: not even the modules that would tell so."""
    return isinstance(error, OSError) and error.errno in (errno.EMFILE, errno.ENFILE)


def with_streams() -> None:
    """Give the process an output and an error output where it was started without."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115  it stays


def ended(name: str, run: Callable[[], int], *, debug: bool) -> int:
    """Return what `run`, the command `name`, returns; when it fails say so and return `FAILED`.

    A reader of the output who has had enough, as `head` has, is no failure.
    """
    try:
        code = run()
        sys.stdout.flush()
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        _drop_output()
        return 0
    except BaseException as error:  # a panic of Polars is none of Exception
        if isinstance(error, SystemExit):
            raise
        if isinstance(error, ImportError) and obstacles.reason(error):
            raise  # not set up, which is told by `main`
        return _tell(name, error, debug=debug)
    return code


def _tell(name: str, error: BaseException, *, debug: bool) -> int:
    if isinstance(error, OSError) and error.errno in _FULL and error.filename is None:
        print(f"vidbrowser: {name} failed: {_OUTPUT}: {reason(error)}.", file=sys.stderr)
        _drop_output()
        return FAILED
    if is_short_of_files(error):
        print(f"vidbrowser: {name} failed: {TOO_FEW_FILES}", file=sys.stderr)
        return FAILED
    from vidbrowser import paths
    from vidbrowser.log import (
        Log,  # when it is needed: where nothing is set up, it may not be there
    )

    with Log(paths.log_folder(), debug=debug) as log:
        where = "--debug tells more." if log.trouble else f"Details are in {log.path}"
        _log.critical("%s failed: %s. %s", name, reason(error), where, exc_info=error)
    return FAILED


def _drop_output() -> None:
    """Let what is still to be written go nowhere, or the interpreter would fail at it again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
