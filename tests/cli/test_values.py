"""Values are printed by their kind; nothing of a record is obeyed by a terminal."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from vidbrowser.cli.values import harmless, text_of
from vidbrowser.records.fields import BY_NAME


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("views", 1234567, "1,234,567"),
        ("duration", 0, "live"),
        ("duration", 3601, "1:00:01"),
        ("tags", ("a", "b\nc"), "a, b c"),
        ("published", datetime(2020, 1, 2, 3, 4, tzinfo=UTC), "2020-01-02T03:04:00Z"),
        ("media_size", 2048, "2,048 bytes"),
    ],
)
def test_by_its_kind(name: str, value: Any, text: str) -> None:
    assert text_of(BY_NAME[name], value) == text


def test_lines_stay_and_controls_go() -> None:
    assert harmless("a\n\tb\x1b[2J\x07 \u202ec") == "a\n\tb[2J c"
