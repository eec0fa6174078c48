"""A record is a value: what a file does not tell is missing, and nothing changes it."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest

from vidbrowser.records.record import Record


def test_what_is_not_told_is_missing_and_never_zero() -> None:
    record = Record(Path("a.md"))
    missing = (record.id, record.title, record.duration, record.views, record.published)
    assert missing == (None,) * 5
    assert record.tags == ()


def test_a_record_does_not_change() -> None:
    with pytest.raises(FrozenInstanceError):
        Record(Path("a.md")).title = "other"  # type: ignore[misc]


def test_equal_records_are_one() -> None:
    assert len({Record(Path("a.md"), id="x"), Record(Path("a.md"), id="x")}) == 1
