"""What is related to a record: never itself, in an order that stays, as plain Python has it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

from tests.catalogue.built import catalogue_of
from tests.search.folded import folded
from vidbrowser.query import parse
from vidbrowser.query.like import like
from vidbrowser.records.record import Record
from vidbrowser.search.matching import match_mask
from vidbrowser.search.related import related
from vidbrowser.search.why_related import reasons

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vidbrowser.catalogue.catalogue import Catalogue

ROOT = Path("/videos")
DAY = datetime(2020, 1, 1, tzinfo=UTC)


def record(name: str, **fields: Any) -> Record:
    return Record(ROOT / f"{name}.md", **fields)


def told(catalogue: Catalogue, row: int = 0) -> dict[str, list[str]]:
    """Return the names of what is related to `row`, in order, with why."""
    summary = catalogue.summaries([row])[0]
    return {
        catalogue.path(found.row).stem: [*reasons(summary, found.common)]
        for found in related(catalogue, row)
    }


def test_more_of_the_channel_the_nearest_in_time_first() -> None:
    days = (0, 400, 3, -1, None, 0)
    catalogue = catalogue_of(
        [
            record(
                f"{number}",
                channels=("Tea House",),
                published=None if day is None else DAY + timedelta(days=day),
            )
            for number, day in enumerate(days)
        ]
        + [record("other", channels=("Another",), published=DAY)],
        ROOT,
    )
    assert told(catalogue) == {
        "5": ["Also by Tea House, on the same day"],
        "3": ["Also by Tea House, 1 day apart"],
        "2": ["Also by Tea House, 3 days apart"],
        "4": ["Also by Tea House"],
        "1": ["Also by Tea House, 400 days apart"],
    }


def test_each_says_why() -> None:
    link = "see https://example.org/Map, and (https://example.org/second)."
    catalogue = catalogue_of(
        [
            record(
                "it",
                title="The Lighthouse of Chêne",
                tags=("Ferry", "Fog"),
                description=link,
                series="Coasts",
                episode=3,
                playlist="Evenings",
            ),
            record("tags", tags=("fog", "FERRY")),
            record("tag", tags=("fog",)),
            record("title", title="CHENE and its lighthouse"),
            record("links", description=f"<p>{link}</p>"),
            record("series", series="Coasts", episode=4),
            record("list", playlist="Evenings"),
            record("none", title="The end", tags=("fo",), series="Coast"),
        ],
        ROOT,
    )
    assert {name: set(why) for name, why in told(catalogue).items()} == {
        "tags": {"Both have the tag “Ferry” and 1 other"},
        "tag": {"Both have the tag “Fog”"},
        "title": {"“Chêne” and 1 more word in both titles"},
        "links": {"Both link to https://example.org/map and 1 other place"},
        "series": {"The same series: Coasts"},
        "list": {"The same list: Evenings"},
        "none": {"“The” in both titles"},
    }


def test_what_is_rare_counts_for_more() -> None:
    common = [record(f"c{number}", tags=("video",)) for number in range(20)]
    catalogue = catalogue_of(
        [record("it", tags=("video", "kiln")), *common, record("rare", tags=("kiln",))], ROOT
    )
    assert [*told(catalogue)] == ["rare", *(f"c{number}" for number in range(20))]


def test_what_very_many_have_says_nothing() -> None:
    catalogue = catalogue_of([record(f"{n}", tags=("video",)) for n in range(201)], ROOT)
    assert told(catalogue) == {}
    assert len(told(catalogue_of([record(f"{n}", tags=("video",)) for n in range(200)], ROOT)))


def test_other_records_of_its_video_are_no_others() -> None:
    catalogue = catalogue_of(
        [
            record("it", id="x", site="youtube", tags=("kiln",)),
            record("again", id="x", site="youtube", tags=("kiln",)),
            record("elsewhere", id="x", site="vimeo", tags=("kiln",)),
        ],
        ROOT,
    )
    assert [*told(catalogue)] == ["elsewhere"]
    assert [*told(catalogue, 2)] == ["it", "again"]


def found(catalogue: Catalogue, query: str) -> list[str]:
    rows = match_mask(catalogue, parse(query)).arg_true()
    return [catalogue.path(row).stem for row in rows]


def test_a_query_finds_what_is_like_a_record() -> None:
    catalogue = catalogue_of(
        [
            record("it", id="x", site="youtube", tags=("kiln",)),
            record("like it", tags=("kiln",), views=5),
            record("unlike it"),
        ],
        ROOT,
    )
    its, other, _ = catalogue.summaries(range(3))
    assert str(like(its)) == "like:youtube:x"
    assert found(catalogue, str(like(its))) == ["like it"]
    assert str(like(other)) == 'like:"/videos/like it.md"'
    assert found(catalogue, str(like(other))) == ["it"]
    assert found(catalogue, "like:youtube:x views:>9") == []
    assert found(catalogue, "-like:youtube:x") == ["it", "unlike it"]
    assert found(catalogue, "like:youtube:y OR like:/elsewhere.md OR like:x") == []
    assert found(catalogue, 'like:"\ud800"') == []


def test_a_record_whose_name_no_query_can_hold() -> None:
    odd = Record(ROOT / "\udcff.md", tags=("kiln",))
    catalogue = catalogue_of([odd, record("like it", tags=("kiln",))], ROOT)
    assert found(catalogue, str(like(catalogue.summaries([0])[0]))) == ["like it"]


def test_nothing() -> None:
    assert told(catalogue_of([record("it")], ROOT)) == {}
    assert found(catalogue_of([], ROOT), "like:youtube:x") == []


def shares(one: Record, other: Record) -> bool:
    """Return whether both have a tag, channel, series or list in common."""
    tags, channels = (
        {folded(text) for text in one_of} & {folded(text) for text in other_of} - {""}
        for one_of, other_of in ((one.tags, other.tags), (one.channels, other.channels))
    )
    alike = [
        getattr(one, name) and getattr(one, name) == getattr(other, name)
        for name in ("series", "playlist")
    ]
    return bool(tags or channels or any(alike))


def same_video(one: Record, other: Record) -> bool:
    return one is other or (one.id is not None and (one.id, one.site) == (other.id, other.site))


names = st.sampled_from(("Fog", "fog", "Été", "ete", "x, y", "東京"))
records_alike = st.builds(
    record,
    st.integers(0, 99).map(str),
    title=st.none() | names,
    tags=st.lists(names, max_size=3).map(tuple),
    channels=st.lists(names, max_size=2).map(tuple),
    series=st.none() | names,
    playlist=st.none() | names,
    id=st.sampled_from((None, None, "x", "y")),
    site=st.sampled_from((None, "youtube")),
    published=st.none() | st.datetimes(timezones=st.just(UTC)),
    episode=st.none() | st.integers(0, 9),
)


@given(records=st.lists(records_alike, max_size=12))
def test_all_that_share_are_there_and_never_the_record_itself(records: Sequence[Record]) -> None:
    catalogue, again = (catalogue_of(records, ROOT) for _ in range(2))
    for row, one in enumerate(records):
        rows = [other.row for other in related(catalogue, row)]
        assert related(again, row) == related(catalogue, row)
        assert len(rows) == len(set(rows))
        points = [sum(c.points for c in other.common) for other in related(catalogue, row)]
        ranked = list(zip([-p for p in points], rows, strict=True))
        assert ranked == sorted(ranked)
        for number, other in enumerate(records):
            if same_video(one, other):
                assert number not in rows
            elif shares(one, other):
                assert number in rows
