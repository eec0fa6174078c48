"""Files read together say just what each says when it is read by itself."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.records.test_standard_form import ANY, FIELDS, written
from vidbrowser.records.batch import Reader
from vidbrowser.records.description import plain_text
from vidbrowser.records.fields import NAMES
from vidbrowser.records.folding import NUL
from vidbrowser.records.problem import Severity
from vidbrowser.records.reader import read_file
from vidbrowser.records.video import url_of
from vidbrowser.records.written_out import microseconds

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

PIECES = st.sampled_from(
    [
        *(
            "{% raw %}",
            "{% endraw %}",
            "{% ra",
            "w %}",
            "{%",
            "<br />",
            "<br>",
            "<br",
            "</p>",
            "<a",
        ),
        *(
            "<3",
            ">",
            "&amp;",
            "&amp",
            "&",
            "lt;",
            "&#39;",
            "&eacute;",
            "&#0;",
            "tea",
            "é",
            "東",
            "😀",
        ),
        *("\r\n", "\n", " ", '"', "\\", "---"),
    ]
)
bodies = st.lists(PIECES, max_size=8).map("".join) | PIECES.map(
    lambda piece: f"{{% raw %}}{piece} &amp; {piece}{{% endraw %}}"
)
OLDER = dict(list(FIELDS.items())[:6])
LISTS: list[list[object]] = [[1], [[]], [None], [True]]
RAW = [
    *(written(FIELDS, "{% raw %}tea").encode(), b"two{% endraw %}", b"\0\0"),
    *(b"", b"---\r\n", b"\xff\xfe", b"\0", written(FIELDS, "a\0b").encode()),
    *(
        written(FIELDS, "caf\xe9").encode("latin-1"),
        b"\xef\xbb\xbf" + written(FIELDS, "a").encode(),
    ),
    *(written({**FIELDS, "tags": value}, "").encode() for value in LISTS),
    *(written({**FIELDS, "vid_id": id_}, "").encode() for id_ in ("short", "x8abcde")),
    *(
        written({**FIELDS, "vid_id": id_, "image": "https://s1.dmcdn.net/a"}, "").encode()
        for id_ in ("x8abcde", "short", FIELDS["vid_id"])
    ),
    written(FIELDS, "").replace('["one", "two, too"]', "[[]").encode(),
    written(FIELDS, "").replace('["one", "two, too"]', "[]],[]").encode(),
    written(FIELDS, "").replace('["one", "two, too"]', '["]').encode(),
    written(FIELDS, "").replace('["one", "two, too"]', '[",1],[2]').encode(),
    written(FIELDS, "").replace('["one", "two, too"]', '["a\tb", "\x1f"]').encode(),
    written(FIELDS, "").replace("2022-06-05T04:15:33", "2022-06-31T04:15:33").encode(),
    written(FIELDS, "").replace("2022-06-05T04:15:33+03:00", "20220605-03:00").encode(),
    written({**FIELDS, "image": "https:\\u002f"}, "").encode(),
    written(FIELDS, "").replace("https:", "https\\/").encode(),
    written(OLDER, "tea").encode(),
    written({**FIELDS, "channel": " ~ "}, "").encode(),
    *(written({**FIELDS, "image": image}, "").encode() for image in ("~", "", "a\\b")),
]
usual = st.builds(
    lambda changed, body, end, plain: written({**FIELDS, **changed}, body, end, plain).encode(),
    st.fixed_dictionaries({}, optional=ANY),
    bodies,
    st.sampled_from(["\n", "\r\n"]),
    st.booleans(),
)
good = st.builds(lambda body: written(FIELDS, body).encode(), bodies)
contents = st.lists(good | usual | st.sampled_from(RAW), max_size=24)


def as_sent(said: object) -> object:
    """Return what stands in a batch for what a record says."""
    if isinstance(said, datetime):
        return str(microseconds(said))
    if isinstance(said, tuple):
        return said
    return "" if said is None else str(said)


def one_line(text: str) -> str:
    return " ".join(text.split())


def check(folder: Path, raws: Sequence[bytes]) -> Reader:
    """Write and read files, both ways, and compare."""
    paths = [folder / f"{number}.md" for number in range(len(raws))]
    for path, raw in zip(paths, raws, strict=True):
        path.write_bytes(raw)
    reader = Reader(str(folder))
    reader.read(map(str, paths))
    found: dict[int, tuple[object, ...]] = {}
    for batch in reader.batches:
        assert list(batch.fields) == list(NAMES)
        plain = [one_line(text) for text in batch.plain.split(NUL)]
        rows = zip(*batch.fields.values(), plain, strict=True)
        found |= zip(batch.positions, rows, strict=batch.positions != [])
    expected, problems = {}, []
    for position, path in enumerate(paths):
        reading = read_file(path, folder)
        problems += [
            (position, problem)
            for problem in reading.problems
            if problem.severity is not Severity.OTHER
        ]
        if (one := reading.record) is not None:
            told = url_of(one.site, one.id)
            kept = replace(one, url=None if one.url == told else one.url)
            fields = tuple(as_sent(getattr(kept, name)) for name in NAMES)
            expected[position] = (*fields, one_line(plain_text(one.description)))
    assert found == expected
    assert sorted(reader.problems, key=lambda told: told[0]) == problems
    return reader


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(contents)
def test_equals_reading_each(tmp_path: Path, raws: list[bytes]) -> None:
    check(tmp_path, raws)


def test_what_is_not_worth_reading_together_spoils_no_other(tmp_path: Path) -> None:
    many = [
        written({**FIELDS, "title": f"Title {n}"}, "tea <b>&amp;</b>").encode() for n in range(40)
    ]
    check(tmp_path, [*many, *RAW, *many])


def test_no_file_reaches_into_the_next_and_makes_up_for_it(tmp_path: Path) -> None:
    many = [written({**FIELDS, "title": f"Title {n}"}, "tea").encode() for n in range(12)]
    swallowing = written(FIELDS, "{% raw %}tea").encode()
    check(tmp_path, [swallowing, b"two{% endraw %}", *many, b"\0", *many])


def test_files_of_the_usual_form_are_read_together(tmp_path: Path) -> None:
    raws = [written({**FIELDS, "title": f"Tea {n}"}, "a").encode() for n in range(30)]
    assert [len(batch.positions) for batch in check(tmp_path, raws).batches] == [30]


def test_the_one_date_of_the_older_form_is_when_it_was_published(tmp_path: Path) -> None:
    raws = [written({**OLDER, "title": f"Tea {n}"}, "a").encode() for n in range(30)]
    (batch,) = check(tmp_path, raws).batches
    assert batch.fields["published"] == batch.fields["added"] != [""] * 30


@pytest.mark.parametrize("key", ["title", "categories", "channel", "tags"])
def test_wiki_links_among_files_of_the_usual_form(tmp_path: Path, key: str) -> None:
    told = "[[Tea House|TH]], [[B]]"
    linked = written({**FIELDS, key: [told, "c"] if key == "tags" else told}, "").encode()
    check(tmp_path, [*[written(FIELDS, "a").encode()] * 20, linked])


def test_no_more_is_read_together_than_is_at_hand(tmp_path: Path) -> None:
    raws = [written({**FIELDS, "title": f"Tea {n}"}, "a" * 15_000).encode() for n in range(90)]
    assert [len(batch.positions) for batch in check(tmp_path, raws).batches] == [69, 21]


def test_long_descriptions_are_read_by_themselves(tmp_path: Path) -> None:
    raws = [written(FIELDS, "<a" * 9000).encode()] + [written(FIELDS, "<a").encode()] * 9
    assert [batch.positions for batch in check(tmp_path, raws).batches] == [[*range(1, 10)], [0]]


def test_titles_that_are_missing_are_those_of_single_reading(tmp_path: Path) -> None:
    many = [written({**FIELDS, "title": title}, "tea").encode() for title in ("", " ", "Tea") * 4]
    titles = {t for batch in check(tmp_path, many).batches for t in batch.fields["title"]}
    assert titles == {"Tea", *(str(n) for n in range(12) if n % 3 < 2)}


@pytest.mark.parametrize("id_", ["short", "x8abcde"])
def test_a_video_whose_site_is_not_told_is_read_by_itself(id_: str, tmp_path: Path) -> None:
    raws = [written({**FIELDS, "vid_id": id_}, "").encode()] + [written(FIELDS, "").encode()] * 9
    reader = check(tmp_path, raws)
    assert [batch.positions for batch in reader.batches] == [[*range(1, 10)], [0]]
    assert len(reader.problems) == 1


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    reader = Reader(None)
    reader.read([str(tmp_path / "gone.md")])
    assert reader.batches == []
    assert [(position, told.path) for position, told in reader.problems] == [
        (0, tmp_path / "gone.md")
    ]


def test_a_file_without_front_matter_is_a_problem_only_when_it_is_named(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("# Tea\n")
    told = []
    for root in (str(tmp_path), None):
        reader = Reader(root)
        reader.read([str(tmp_path / "README.md")])
        assert reader.batches == []
        told.append([problem.severity for _, problem in reader.problems])
    assert told == [[], [Severity.ERROR]]


@pytest.mark.parametrize("form", ["%Y-%m-%dT%H:%M:%S+00:00", "%Y-%m-%dT%H:%MZ"])
def test_moments(form: str, tmp_path: Path) -> None:
    days = [datetime(year, 12, 31, 23, 59, tzinfo=UTC) for year in range(1000, 2990, 190)]
    raws = [written({**FIELDS, "date": day.strftime(form)}, "").encode() for day in days]
    check(tmp_path, raws)


def test_microseconds() -> None:
    assert microseconds(datetime(1970, 1, 1, 1, tzinfo=timezone(timedelta(hours=1)))) == 0
    assert (
        json.dumps(microseconds(datetime(9999, 12, 31, 23, 59, 59, 999_999, UTC)))[-6:] == "999999"
    )
