"""Random records and random queries that have something to do with each other."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from vidbrowser.marks.fields import BY_WORD
from vidbrowser.query import (
    CONTAINS,
    EQUALS,
    FLAGS,
    VALUE_PARSERS,
    Flag,
    Match,
    Not,
    Query,
    Range,
    Text,
    all_of,
    any_of,
)
from vidbrowser.records.fields import BEEN_LIVE, FIELDS, LIVE_NOW, Kind
from vidbrowser.records.record import Record
from vidbrowser.records.video import Video

ROOT = Path("/videos")

WORDS = (
    *("Japan", "japan", "JAPANESE", "war", "War ", "Chêne", "chene", "𝐕𝐈𝐄𝐓", "東京タワー", "東京"),
    *("a", "b", "C#", "50%", "x_y", "1+1", r"back\slash", "[x]", '5"', "(live)", "-minus", "OR"),
    *(
        "title:x",
        "star*",
        "**",
        "=x",
        "“curly”",
        "AND",
        "title：x",
        "e\u0301te",
        "\u200bzero\u200b",
        "two  words",
        "July\noffensive",
        "ß",
    ),
    *("ΣΑΣ", "", " ", "\u0301", "a.b", "ﬁn", "İ", "\ud7a3", "NOT", "\\", "--", "한국어"),
    *("Episode 2", "Episode 10", "Episode 007", "“Quoted”", "(1)", "٣", "!", "…", "\U0001f525 b"),
    *("パパ", "ﾊﾊﾞ", "ハハ", "ปี", "ปา", "मैं", "मा", "Łódź", "lodz", "ærø", "don’t", "ısı"),
)
words = st.sampled_from(WORDS) | st.text(max_size=4).filter(lambda t: t.isprintable())
held = words.filter(lambda text: bool(text.strip()))  # as reading a file gives it
texts = st.lists(words, min_size=1, max_size=3).map(" ".join)
present = texts.filter(lambda text: bool(text.strip()))
counts = st.sampled_from((0, 1, 5, 999, 1000, 1500, 10_000, 2_000_000))
moments = st.sampled_from(
    [
        datetime(*parts).replace(tzinfo=UTC)
        for parts in (
            *((1, 1, 1), (1969, 12, 31, 23, 59, 59), (2020, 12, 31, 23, 59, 59, 999_999)),
            *((2021, 1, 1), (2021, 5, 9, 12), (2021, 5, 10), (2022, 2, 28), (9999, 12, 31, 23)),
        )
    ]
) | st.datetimes(datetime(2020, 1, 1), datetime(2023, 1, 1), timezones=st.just(UTC))
seconds = st.sampled_from((0, 1, 59, 60, 90, 239, 240, 1199, 1200, 3599, 3600, 4000))

VIDEOS = (
    *(Video(), Video(id="abc"), Video(id="ABC"), Video(id="é"), Video(id="\u200d")),
    Video("youtube", "Qiz-kVErOhk", "https://www.youtube.com/watch?v=Qiz-kVErOhk"),
    Video("youtube", "abc"),
    Video("vimeo", "12", "https://vimeo.com/12/abcdef"),
    Video("vimeo", "34", "https://vimeo.com/34"),
    Video("example.org", "abc", "https://example.org/JAPAN?a=War%20"),
    Video("example.org", None, "https://example.org/chene"),
)
_USUAL = {
    "path": st.integers(0, 99).map(lambda n: ROOT / f"{n % 3}" / f"Video {n}.md"),
    "title": st.none() | present,
    "channels": st.lists(held, max_size=2).map(tuple),
    "tags": st.lists(held, max_size=3).map(tuple),
    "published": st.none() | moments,
    "duration": st.none() | seconds,
    "views": st.none() | counts,
}
_SELDOM = {
    "categories": st.lists(held, max_size=2).map(tuple),
    "added": moments,
    **dict.fromkeys(("likes", "dislikes", "comments"), counts),
    **dict.fromkeys(("season", "episode", "playlist_index"), counts),
    "image": st.just("a.jpg"),
    "media": st.just("a.mp4"),
    "live": st.sampled_from((*LIVE_NOW, *BEEN_LIVE)),
    "media_size": st.sampled_from((0, 5_000, 1 << 20, 1_500_000_000)),
    "age_limit": st.sampled_from((6, 18, 21)),
    "subtitles": st.lists(st.sampled_from(("en", "EN", "pt-BR")), max_size=2).map(tuple),
    **dict.fromkeys(("series", "playlist"), held),
    "unfinished": st.just(1),
    **{
        field.name: held
        for field in FIELDS
        if field.kind is Kind.WORD and field.name not in ("site", "live")
    },
    "description": texts | texts.map(lambda text: f"<p>{text}</p>&amp;<br>"),
}
"""Fields of which a record has a few: lists of records with all of them would mostly hold one."""


@st.composite
def _records(draw: st.DrawFn) -> Record:
    video = draw(st.sampled_from(VIDEOS))
    told: dict[str, Any] = {name: draw(values) for name, values in _USUAL.items()}
    seldom = draw(st.lists(st.sampled_from(sorted(_SELDOM)), max_size=4, unique=True))
    told |= {name: draw(_SELDOM[name]) for name in seldom}
    return Record(**video._asdict(), **told)


records = _records()
record_lists = st.sampled_from(range(9)).flatmap(
    lambda count: st.lists(records, min_size=count, max_size=count)
)
"""Three of five have several; of lists that end by chance nearly all would have one."""

_BY_KIND = {
    Kind.COUNT: st.sampled_from(("0", "1", "5", "1k", "1.5k", "10000", "2M", "9" * 30)),
    Kind.LENGTH: st.sampled_from(("0", "1", "90", "1:30", "4m", "20m", "1h", "1:02:03", "1h1s")),
    Kind.NUMBER: st.sampled_from(("0", "1", "5", "18", "999", "2k")),
    Kind.SIZE: st.sampled_from(("0", "1", "5k", "1.5G", "700 MB", "1MiB", "2t")),
    Kind.TIME: st.sampled_from(
        ("0001", "2020", "2021", "2021-05", "2021-05-09", "2021-05-09T12:00", "2022", "9999")
    ),
}


@st.composite
def ranges(draw: st.DrawFn) -> Query:
    field = draw(st.sampled_from(tuple(VALUE_PARSERS)))
    operator = draw(st.sampled_from(("", "<", "<=", ">", ">=", "..")))
    written = _BY_KIND[BY_WORD[field].kind]
    low, high = (VALUE_PARSERS[field].read(draw(written)) for _ in range(2))
    assert low
    return Range(field, operator, low, high if operator == ".." else None)


leaves = (
    st.builds(Text, words, st.booleans())
    | st.builds(Match, st.sampled_from([*CONTAINS, *EQUALS]), words, st.booleans())
    | st.builds(Match, st.sampled_from(CONTAINS), words, exact=st.just(True))
    | st.builds(Match, st.just("url"), st.sampled_from(("YouTube.com", "vimeo", "=war", "v=qiz")))
    | st.builds(Match, st.just("id"), words | st.sampled_from([v.id or "" for v in VIDEOS]))
    | st.builds(Match, st.just("site"), st.sampled_from(("YouTube", "vimeo", "example.org")))
    | ranges()
    | st.sampled_from([Flag(field, word) for field, all_ in FLAGS.items() for word in all_])
)
queries = st.recursive(
    leaves,
    lambda parts: (
        st.builds(Not, parts)
        | st.lists(parts, min_size=1, max_size=4).map(all_of)
        | st.lists(parts, min_size=2, max_size=4).map(any_of)
    ),
    max_leaves=8,
)
