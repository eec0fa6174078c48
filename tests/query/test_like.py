"""A record is named in a query by its site and id, or else by its path."""

from __future__ import annotations

from pathlib import Path

import pytest

from vidbrowser.query import Match, QuerySyntaxError, parse
from vidbrowser.query.like import like
from vidbrowser.records.record import Record

PATH = Path("/videos/a b.md")


@pytest.mark.parametrize(
    ("record", "text"),
    [
        (Record(PATH, site="youtube", id="Qiz-kVErOhk"), "like:youtube:Qiz-kVErOhk"),
        (Record(PATH, site="youtube", id="a b*"), 'like:"youtube:a b*"'),
        (Record(PATH, id="Qiz-kVErOhk"), 'like:"/videos/a b.md"'),
        (Record(Path("/v/\udcff.md")), "like:/v/\ufffd.md"),
    ],
)
def test_what_names_it_is_read_again(record: Record, text: str) -> None:
    query = like(record)
    assert str(query) == text
    assert parse(text) == query


def test_a_star_is_a_part_of_the_name() -> None:
    assert parse("like:/v/a*") == Match("like", "/v/a*")
    assert parse(str(parse("like:/v/a*"))) == parse("like:/v/a*")


def test_what_is_expected_is_said() -> None:
    with pytest.raises(QuerySyntaxError, match="the path of a record, or its site and id"):
        parse("like:")
