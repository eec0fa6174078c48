"""Taking lines apart gives what the pattern of the usual form finds, or nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.records.test_batch import RAW, good, usual
from tests.records.test_standard_form import FIELDS, written
from vidbrowser.records.batch import _FILE
from vidbrowser.records.folding import NUL
from vidbrowser.records.usual_lines import usual_rows

WHOLE = written(FIELDS, "{% raw %}tea{% endraw %}", "\n")
DECODED = [raw.decode() for raw in RAW if raw.isascii()]
edited = st.builds(
    lambda text, at, put: text[: at % len(text)] + put + text[at % len(text) + 1 :],
    st.just(WHOLE),
    st.integers(0, 2_000),
    st.sampled_from(["", '"', "\n", "\r", "\r\n", "[", "]", "-", "9", "x", " ", "\\", "{", "é"]),
)
texts = good.map(bytes.decode) | usual.map(bytes.decode) | edited | st.sampled_from(DECODED)


def found(files: list[str]) -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = _FILE.findall("".join(NUL + file for file in files))
    return rows


@given(st.lists(texts, min_size=1, max_size=12))
def test_rows_are_those_of_the_pattern(files: list[str]) -> None:
    rows = usual_rows(NUL.join(files), len(files))
    assert rows is None or rows == found(files)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_the_usual_form_is_taken_apart(end: str) -> None:
    files = [written({**FIELDS, "title": f"Tea {n}"}, "{% raw %}a{% endraw %} ", end) for n in "12"]
    rows = usual_rows(NUL.join(files), 2)
    assert rows == found(files)
    assert rows is not None
    assert [row[0] for row in rows] == ["Tea 1", "Tea 2"]
    assert [row[-2:] for row in rows] == [("a", "")] * 2


@pytest.mark.parametrize(
    ("line", "other"),
    [
        ('title: "', "titel: "),
        ('channel: "', 'channel: "\nmore: "'),
        ("---\n", "--- \n"),
        ('duration: "', 'duration: "\r'),
        ('tags: ["one", "two, too"]', 'tags: "one"'),
        ('likeCount: "', 'likeCount: "-'),
        ('dislikeCount: ""', 'dislikeCount: "'),
    ],
)
def test_another_form_is_left_to_the_pattern(line: str, other: str) -> None:
    assert line in WHOLE
    assert usual_rows(WHOLE.replace(line, other, 1), 1) is None
    assert usual_rows(NUL.join([WHOLE, WHOLE.replace(line, other, 1)]), 2) is None


def test_a_quote_that_begins_and_ends_a_line_is_no_value() -> None:
    begun = WHOLE.replace(f'title: "{FIELDS["title"]}"', 'title: "')
    assert usual_rows(NUL.join([begun, WHOLE]), 2) is None
