"""Locks on open files: a program that ends, however it does, holds none any more."""

from __future__ import annotations

import sys

if sys.platform == "win32":

    def lock(handle: int, *, wait: bool) -> bool:  # noqa: ARG001  # as below
        """Return True: this system keeps an open file from being removed by itself."""
        return True

else:
    import fcntl

    def lock(handle: int, *, wait: bool) -> bool:
        """Lock the open file `handle` until it is closed; False while another has it.

        Raises OSError where the file system has no locks.
        """
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            return False
        return True
