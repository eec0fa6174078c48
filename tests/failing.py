"""Failures that nobody expects, brought into a function of the product until they are mended."""

from __future__ import annotations

from pkgutil import resolve_name
from typing import TYPE_CHECKING, Any

from polars.exceptions import PanicException

if TYPE_CHECKING:
    import pytest

ERRORS = (PanicException("a panic"), ZeroDivisionError("by nothing"), MemoryError())
"""One of each kind: what is none of Exception, what is one, and what says nothing."""


class Failing:
    """Lets the function `target`, a dotted name, raise `error` until it is `mended`."""

    def __init__(
        self, monkeypatch: pytest.MonkeyPatch, target: str, error: BaseException = ERRORS[0]
    ) -> None:
        self.mended = False
        self.calls = 0
        owner, name = target.rsplit(".", 1)
        real = getattr(resolve_name(owner), name)

        def call(*args: Any, **kwargs: Any) -> Any:
            self.calls += 1
            if not self.mended:
                raise error.with_traceback(None)  # not with that of the last time
            return real(*args, **kwargs)

        monkeypatch.setattr(resolve_name(owner), name, call)
