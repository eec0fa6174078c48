"""What was read of records becomes rows of a catalogue."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.catalogue.built import rows_of
from vidbrowser.catalogue.schema import COLUMNS, CONTENT, SCHEMA
from vidbrowser.library.folder_state import FOUND
from vidbrowser.library.wire import POSITION, WireBatch, packed
from vidbrowser.library.wire_rows import contents, delta, not_read
from vidbrowser.records.collation import sorting_key
from vidbrowser.records.description import plain_text
from vidbrowser.records.folding import BESIDE, SEPARATOR, fold
from vidbrowser.records.record import Record
from vidbrowser.records.sentence import Sentence
from vidbrowser.records.video import url_of
from vidbrowser.records.written_out import batch_of, microseconds

ROOT = Path("/records")
texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
present = texts.filter(lambda text: bool(text.strip()))
few = st.lists(
    present.map(str.strip) | st.sampled_from(["One", "ONE", "a\nb", "\u200d"]), max_size=4
)


def content_of(record: Record) -> dict[str, object]:
    """Return what a row (`CONTENT`) says of `record`, field by field."""
    fields = {name: getattr(record, name) for name in COLUMNS}
    title = fold(record.title or "")
    channel = BESIDE.join(dict.fromkeys(map(fold, record.channels)))
    keys = [sorting_key(title), sorting_key(channel)]
    if record.url == url_of(record.site, record.id):
        fields["url"] = None
    return {
        **{name: list(v) if isinstance(v, tuple) else v for name, v in fields.items()},
        "title_folded": title,
        "names_folded": SEPARATOR.join([channel, *dict.fromkeys(map(fold, record.tags))]),
        "title_key": "" if keys[0] == title else keys[0],
        "channel_key": "" if keys[1] == channel else keys[1],
        "description_folded": fold(plain_text(record.description)),
    }


records = st.builds(
    Record,
    st.just(ROOT / "a.md"),
    title=st.none() | present,
    channels=few.map(tuple),
    categories=few.map(tuple),
    tags=few.map(tuple),
    published=st.none() | st.datetimes(timezones=st.just(UTC)),
    views=st.none() | st.integers(0, 10**12),
    description=texts,
)


@given(st.lists(records, max_size=5))
def test_rows_are_the_fields_and_their_folded_texts(made: list[Record]) -> None:
    frame = rows_of(made, ROOT)
    assert frame.schema == SCHEMA
    assert frame.select(*CONTENT).rows(named=True) == list(map(content_of, made))


def test_what_is_missing_stays_missing() -> None:
    row = rows_of([Record(ROOT / "a.md")], ROOT).row(0, named=True)
    missing = {"id", "title", "published", "added", "duration", "views", "image"}
    assert {name for name, value in row.items() if value is None} >= missing
    assert row["tags"] == []


@pytest.mark.parametrize("year", [1, 1969, 2022, 9999])
def test_times_are_exact(year: int) -> None:
    moment = datetime(year, 12, 31, 23, 59, 59, 999_999, UTC)
    frame = rows_of([Record(ROOT / "a.md", published=moment)], ROOT)
    assert frame["published"].to_physical()[0] == microseconds(moment)
    assert frame["published"].dtype == pl.Datetime("us", "UTC")


def test_nothing_sent_is_no_rows() -> None:
    assert contents({}).is_empty()
    assert contents({}).schema == {POSITION: pl.UInt32, **CONTENT}


def files(*names: bytes) -> pl.DataFrame:
    stamps = [(name, 7, 8, 9, 10) for name in names]
    return pl.DataFrame(stamps, schema=FOUND, orient="row")


def test_each_file_gives_a_row_or_is_told_as_failed() -> None:
    sent = packed([batch_of([1], [Record(ROOT / "b.md", title="B")])])
    batch = WireBatch(sent, [(0, "Broken", "error", 3, None), (1, "Odd", "warning", 4, "title")])
    read = delta(files(b"a.md", b"b.md"), batch)
    assert read.rows["path"].to_list() == [b"b.md"]
    assert read.rows["title"].to_list() == ["B"]
    assert read.failed["path"].to_list() == [b"a.md"]
    assert read.problems.select("path", "reason", "line", "field").rows() == [
        (b"a.md", "Broken", 3, None),
        (b"b.md", "Odd", 4, "title"),
    ]


@pytest.mark.parametrize("again", [False, True])
def test_files_that_were_not_read_are_told_one_by_one(again: bool) -> None:
    some = files(b"a.md", b"b.md")
    passed = not_read(some, Sentence("The disk did not answer"), again=again)
    assert passed.rows.is_empty()
    assert (
        passed.failed["path"].to_list() == passed.problems["path"].to_list() == [b"a.md", b"b.md"]
    )
    assert set(passed.problems["severity"]) == {"error"}
    assert passed.failed.equals(some) is not again  # a stamp that no file has counts as changed
