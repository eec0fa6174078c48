"""A table of queries on sixteen fixed records: what each finds, written down."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.catalogue.built import catalogue_of
from tests.search.predicate import satisfies
from vidbrowser.query import parse
from vidbrowser.records.record import Record
from vidbrowser.search.matching import match_mask

if TYPE_CHECKING:
    from vidbrowser.catalogue.catalogue import Catalogue

ROOT = Path("/library")
TABLE = Path(__file__).with_name("queries.txt")


def record(path: str, published: str = "", **fields: Any) -> Record:
    """Return a record whose id is the name of its file, unless another is given."""
    moment = datetime.fromisoformat(published).replace(tzinfo=UTC) if published else None
    fields = {"id": Path(path).stem, **fields}
    return Record(ROOT / path, published=moment, **fields)


RECORDS = {
    Path(r.path).stem: r
    for r in (
        record(
            "a.md",
            "2022-06-05T21:00",
            title="The Soviet-Japanese War",
            channels=("Armchair Historian",),
            categories=("Education",),
            tags=("soviet-japanese war", "Manchuria"),
            duration=1292,
            views=81_800,
            likes=5_000,
            site="example.org",
            url="https://example.org/Watch/a",
            description="Get skillshare<br>The July&nbsp;offensive",
        ),
        record(
            "b.md",
            "2021-05-09",
            title="Japan in winter",
            channels=("Travel, slowly",),
            categories=("Travel",),
            tags=("Japan", "snow"),
            duration=90,
            views=10_000,
            likes=1_000,
        ),
        record(
            "c.md",
            "2021-05-09T23:59:59",
            title="Le Chêne vert",
            channels=("Forêt",),
            categories=("Science",),
            tags=("arbre", "chêne"),
            duration=1_200,
            views=9_999,
            likes=999,
        ),
        record(
            "d.md",
            "2020-12-31T23:59:59",
            title="𝐕𝐈𝐄𝐓 nam",
            channels=("Armchair Traveller",),
            categories=("Travel", "Education"),
            tags=("war", "Vietnam War"),
            duration=3_600,
            views=0,
        ),
        record(
            "e.md",
            "2021-01-01",
            title="東京タワー",
            channels=("東京",),
            categories=("Travel",),
            tags=("東京", "tower"),
            duration=60,
            views=2_000_000,
            likes=5_001,
        ),
        record(
            "f.md",
            "2022-01-01",
            title="foo:bar 100% [live] C++ #1",
            channels=("x_y",),
            categories=("Gaming",),
            tags=("C#", "war*", "a,b"),
            duration=0,
            views=5,
        ),
        record(
            "g.md",
            "2023-02-28T12:30",
            title=r'Say "hi" \ (loud) -- OR not',
            channels=('The "One"',),
            categories=("Music",),
            tags=('with "quotes"', "OR"),
            duration=210,
            views=1_500,
            likes=0,
        ),
        record("h.md", title=None, id=None),
        record(
            "i.md",
            "2022-06-30T23:59:59",
            title="Music for games",
            categories=("Music", "Gaming"),
            tags=("WAR", "warfare"),
            duration=239,
            views=2_000_001,
            dislikes=3,
            id="76979871",
            site="vimeo",
            url="https://vimeo.com/76979871",
        ),
        record(
            "2022/j.md",
            "1969-07-20",
            title="Moon",
            channels=("NASA",),
            categories=("Science",),
            duration=100_000,
            views=1_000,
            likes=1,
            image="j.jpg",
        ),
        record(
            "2022/k.md",
            "2022-12-31",
            title="Moon",
            channels=("NASA",),
            id="j",
            categories=("Science",),
        ),
        record(
            "l.md",
            "2022-07-01",
            title="Straße nach Köln",
            channels=("ΣΑΣ",),
            tags=("STRASSE",),
            description="about Japan &amp; the Soviet Union",
        ),
        record(
            "m.md",
            title="\u200bHidden\u200b joiner",
            channels=("Mole Films", "Otter"),
            tags=("zero",),
            duration=1_199,
            likes=2_000,
        ),
        record(
            "n.md", title="spaced   out\ntitle", id="-dash", tags=("two  words",), duration=10_000
        ),
        record(
            "o.md",
            "2022-02-28",
            title="office hours",
            id="j",
            site="youtube",
            channels=("oﬃce",),
            tags=("ﬁn",),
            views=6,
            added=datetime(2023, 1, 1, tzinfo=UTC),
        ),
        record(
            "p.md",
            title="\u200d",
            channels=("\u200d",),
            description="<p></p>",
            views=999_999,
            added=datetime(2022, 12, 31, 23, 59, 59, tzinfo=UTC),
        ),
    )
}
ROWS = [line.rsplit(" => ", 1) for line in TABLE.read_text("utf-8").splitlines() if " => " in line]


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return catalogue_of(RECORDS.values(), ROOT)


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=[text for text, _ in ROWS])
def test_what_a_query_finds(catalogue: Catalogue, text: str, expected: str) -> None:
    query = parse(text)
    found = match_mask(catalogue, query)
    names = "".join(name for name, hit in zip(RECORDS, found, strict=True) if hit)
    assert (names or "none") == expected
    everything = list(RECORDS.values())
    plain = [name for name, r in RECORDS.items() if satisfies(r, query, everything)]
    assert ("".join(plain) or "none") == expected


def test_the_table_is_long_and_has_no_line_twice() -> None:
    assert len({text for text, _ in ROWS}) == len(ROWS) >= 150
