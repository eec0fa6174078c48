"""Records as columns of text: exact, and without what can be told from the rest."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from vidbrowser.records.record import Record
from vidbrowser.records.written_out import batch_of, microseconds


def test_moments_are_exact() -> None:
    assert microseconds(datetime(1969, 12, 31, 23, 59, 59, 999_999, UTC)) == -1
    assert microseconds(datetime(9999, 12, 31, 23, 59, 59, 999_999, UTC)) % 10**6 == 999_999


def test_plain_text_stays_as_it_is() -> None:
    path = Path("/a.info.json")
    records = [Record(path, description="a <b> c", is_plain=is_plain) for is_plain in (True, False)]
    assert batch_of([0, 1], records).plain == "a <b> c\0a  c"
