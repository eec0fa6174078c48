"""Work that the system ends when it is too much: of its own, not of the time that passes."""

from __future__ import annotations

import resource
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import TYPE_CHECKING, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

P = ParamSpec("P")
T = TypeVar("T")

SECONDS = 25
"""Of the processor's time: many times what such work takes, less than what it must not take."""


def bounded(work: Callable[P, T], *arguments: P.args, **named: P.kwargs) -> T:
    """Return what `work`, a function of a module, returns in a process of its own.

    Raises what it raises, and BrokenProcessPool when it has not ended after `SECONDS` of work.
    """
    with ProcessPoolExecutor(1, get_context("spawn"), _limit) as pool:
        return pool.submit(work, *arguments, **named).result()


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
