"""Values of JSON, converted on their own."""

from __future__ import annotations

from typing import Any

import pytest

from vidbrowser.records.archive import json_values as read

GOOD: list[tuple[Any, Any, Any]] = [
    (read.to_text, " N/A ", None),
    (read.to_text, 5, "5"),
    (read.to_text, " a ", " a "),
    (read.to_name, " a ", "a"),
    (read.to_texts, None, ()),
    (read.to_count, "1,234", 1234),
    (read.to_count, "none", None),
    (read.to_count, 2.9, 2),
    (read.to_seconds, 0.5, 1),
    (read.to_seconds, 59.5, 60),
    (read.to_seconds, "0", None),
    (read.to_moment, None, None),
    (read.to_day, "NA", None),
]


@pytest.mark.parametrize(("to", "value", "expected"), GOOD)
def test_what_a_value_is(to: Any, value: Any, expected: Any) -> None:
    assert to(value) == expected


BAD: list[tuple[Any, Any]] = [
    *((to, True) for to in (read.to_text, read.to_count, read.to_seconds, read.to_moment)),
    *((to, {}) for to in (read.to_text, read.to_texts, read.to_count, read.to_day)),
    *((to, float("nan")) for to in (read.to_count, read.to_seconds, read.to_moment)),
    (read.to_count, float("inf")),
    (read.to_count, "1e5"),
    (read.to_moment, 10**15),
    (read.to_day, "20241350"),
]


@pytest.mark.parametrize(("to", "value"), BAD)
def test_what_a_value_is_not(to: Any, value: Any) -> None:
    with pytest.raises(ValueError, match="is "):
        to(value)
