"""Records as rows."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.catalogue.schema import SCHEMA, microseconds, rows
from vidbrowser.records.description import plain_text
from vidbrowser.records.folding import SEPARATOR, fold
from vidbrowser.records.record import Record

ROOT = Path("/records")
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
few = st.lists(texts | st.sampled_from(["One", "ONE", "a\x00b", "", "\u200d"]), max_size=4)


@st.composite
def records(draw: st.DrawFn) -> Record:
    return Record(
        ROOT / "a.md",
        title=draw(st.none() | texts),
        channel=draw(st.none() | texts),
        categories=tuple(draw(few)),
        tags=tuple(draw(few)),
        views=draw(st.none() | st.integers(0, 10**12)),
        description=draw(texts),
    )


@given(st.lists(records(), max_size=5))
def test_rows_are_the_fields_and_their_folded_texts(made: list[Record]) -> None:
    frame = rows([(record, None) for record in made], ROOT)
    assert frame.columns == list(SCHEMA)
    for record, row in zip(made, frame.rows(named=True), strict=True):
        tags = dict.fromkeys(map(fold, record.tags))
        assert row["title"] == record.title
        assert row["categories"] == list(record.categories)
        assert row["tags"] == list(record.tags)
        assert row["views"] == record.views
        assert row["title_folded"] == fold(record.title or "")
        assert row["names_folded"] == SEPARATOR.join([fold(record.channel or ""), *tags])
        assert row["description_folded"] == fold(plain_text(record.description))


def test_stamps_are_those_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b.md"
    path.parent.mkdir()
    path.touch()
    info = path.stat()
    row = rows([(Record(path), info)], tmp_path).row(0, named=True)
    assert row["path"] == b"a/b.md"
    assert (row["size"], row["mtime_ns"], row["inode"]) == (0, info.st_mtime_ns, info.st_ino)


def test_what_is_missing_stays_missing() -> None:
    row = rows([(Record(ROOT / "a.md"), None)], ROOT).row(0, named=True)
    missing = {"id", "title", "channel", "published", "added", "duration", "views", "image"}
    assert {name for name, value in row.items() if value is None} >= missing
    assert row["tags"] == []


def test_no_records_are_no_rows() -> None:
    assert rows([], ROOT).schema == rows([(Record(ROOT / "a.md"), None)], ROOT).schema


@pytest.mark.parametrize("year", [1, 1969, 2022, 9999])
def test_times_are_exact(year: int) -> None:
    moment = datetime(year, 12, 31, 23, 59, 59, 999_999, UTC)
    frame = rows([(Record(ROOT / "a.md", published=moment), None)], ROOT)
    assert frame["published"].to_physical()[0] == microseconds(moment)
    assert frame["published"].dtype == pl.Datetime("us", "UTC")


def test_microseconds() -> None:
    assert microseconds(None) is None
    assert microseconds(datetime(1970, 1, 1, 1, tzinfo=timezone(timedelta(hours=1)))) == 0
