"""Why something failed, in one line."""

from __future__ import annotations

import pytest
from polars.exceptions import PanicException

from vidbrowser.records.reason import reason


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (MemoryError(), "there is not enough memory"),
        (OSError(28, "No space left on device"), "No space left on device"),
        (OSError(13, "Permission denied", "/a/b"), "Permission denied: /a/b"),
        (ZeroDivisionError("division by zero"), "division by zero (ZeroDivisionError)"),
        (PanicException("it ended."), "it ended (PanicException)"),
        (ValueError(), "ValueError"),
        (ValueError("two\nlines\u202e"), "two lines\\u202e (ValueError)"),
    ],
    ids=repr,
)
def test_reasons(error: BaseException, said: str) -> None:
    assert reason(error) == said


def test_a_long_one_is_cut() -> None:
    assert reason(ValueError("x" * 10_000)) == f"{'x' * 300}… (ValueError)"
