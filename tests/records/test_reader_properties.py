"""Whatever the bytes: a record or an error, never both, never an exception."""

from __future__ import annotations

import json
import string
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.records.test_reader import read_text
from vidbrowser.records.problem import Severity
from vidbrowser.records.reader import Reading, read_bytes, read_file

PATH = Path("/records/x.md")
USUAL = """---
title: "Tea & milk: 茶"
image: "https:\\/\\/img.example\\/hq.jpg"
vid_id: "t-e_A4two00"
categories: "Howto-Style"
tags: ["tea, green","#milk"]
date: "2022-06-05T04:15:33+03:00"
vid_date: "2022-06-04T19:52:15Z"
duration: "PT21M32S"
viewcount: "81800"
likeCount: ""
channel: "The Kettle"
---
{% raw %}Boil.<br />Serve.{% endraw %}
"""
LARGEST = 2**63 - 1

MARKUP = st.sampled_from(
    ["---", "\n", "\r", ": ", '"', "'", "[", "]", "{", "}", "- ", "#", "&a ", "*a", "!!python/x ",
     "|", ">", "\t", "...", "{% raw %}", "\\ud83d", "\\u0000", "\x00", "\x85", "\u2028", "\ufeff",
     "tags:", "title: ", "duration: ", "viewcount: ", "date: ", "9" * 30, "P1Y", "~", "null", "+++",
     "? ", "<<: ", "%YAML 1.1", "@", "`", ", "]
)  # fmt: skip
ANYTHING = st.lists(MARKUP | st.text(max_size=8), max_size=30).map("".join)


def texts_of(value: Any) -> list[str]:
    if isinstance(value, tuple):
        return [text for part in value for text in texts_of(part)]
    return [value] if isinstance(value, str) else []


def check(reading: Reading, lines: int | None = None) -> None:
    errors = [p for p in reading.problems if p.severity is Severity.ERROR]
    assert (reading.record is None) == bool(errors)
    for problem in reading.problems:
        assert problem.reason
        assert len(problem.reason) < 400
        assert problem.line is None or 1 <= problem.line <= (lines or problem.line)
    if record := reading.record:
        assert record.title or record.id
        for field in fields(record):
            for text in texts_of(getattr(record, field.name)):
                text.encode()  # no half characters
        for count in (record.views, record.likes, record.dislikes, record.duration):
            assert count is None or 0 <= count <= LARGEST


@given(ANYTHING)
def test_any_text_is_a_record_or_an_error(text: str) -> None:
    check(read_text(text, PATH))


@given(ANYTHING)
def test_any_front_matter_is_a_record_or_an_error(front: str) -> None:
    text = f"---\ntitle: Tea\n{front}\n---\nbody"
    check(read_text(text, PATH), len(text.replace("\r\n", "\n").replace("\r", "\n").split("\n")))


@given(ANYTHING)
def test_any_toml_is_a_record_or_an_error(front: str) -> None:
    check(read_text(f'+++\ntitle = "Tea"\n{front}\n+++\nbody', PATH))


@given(st.binary(max_size=300), st.booleans())
def test_any_bytes_are_a_record_or_an_error(raw: bytes, opened: bool) -> None:
    check(read_bytes(b"---\nvid_id: x\n" + raw + b"\n---\n" if opened else raw, PATH))


@given(
    st.lists(
        st.tuples(st.integers(0, len(USUAL)), st.integers(0, 20), MARKUP | st.text(max_size=5)),
        min_size=1,
        max_size=6,
    )
)
def test_a_damaged_record_is_a_record_or_an_error(damages: list[tuple[int, int, str]]) -> None:
    text = USUAL
    for place, length, instead in damages:
        text = text[:place] + instead + text[place + length :]
    check(read_text(text, PATH))


SCALARS = st.text(max_size=12) | st.integers() | st.booleans() | st.none() | st.floats()
VALUES = SCALARS | st.lists(SCALARS | st.lists(SCALARS, max_size=3), max_size=4)
KEYS = st.sampled_from(["title", "vid_id", "tags", "viewcount", "channel", "date", "other"])


@given(st.dictionaries(KEYS, VALUES, min_size=1), st.booleans(), st.sampled_from(["", "# note\n"]))
def test_lines_of_json_mean_the_same_on_both_paths(
    told: dict[str, Any], ascii_only: bool, comment: str
) -> None:
    lines = "".join(
        f"{key}: {json.dumps(value, ensure_ascii=ascii_only)}\n" for key, value in told.items()
    )
    fast = read_text(f"---\n{lines}---\nbody", PATH)
    slow = read_text(f"---\n{lines}{comment}---\nbody", PATH)
    assert fast.record == slow.record
    assert fast.problems == slow.problems
    assert read_text(f"\n---\n{lines}---\nbody", PATH).record == fast.record
    if isinstance(title := told.get("title"), str) and title.strip() and "\0" not in title:
        assert fast.record is not None
        assert fast.record.title == title


@given(st.text(string.printable, max_size=20).filter(lambda t: t.strip(" \t\n\r\x0b\x0c")))
def test_a_title_that_yaml_would_guess_at_stays_what_was_written(title: str) -> None:
    for written in ("no", "on", "1:30", "0123", "2022-06-05", "~", "1e3", ".inf", "0x1F", "=", "y"):
        record = read_text(f"---\ntitle: {written}\ntags: [{written}]\n---\n", PATH).record
        assert record is not None
        assert (record.title, record.tags) == (written, (written,))
    quoted = title.replace("'", "''").replace("\n", " ").replace("\r", " ")
    record = read_text(f"---\nvid_id: x\ntitle: '{quoted}'\n---\n", PATH).record
    assert record is not None
    assert record.title == quoted.replace("''", "'")


@pytest.mark.parametrize("depth", range(900, 1010, 7))
@pytest.mark.parametrize("key", ["title", "tags", "other"])
def test_json_nested_to_the_limit_is_a_record(key: str, depth: int) -> None:
    nested = "[" * depth + '"a"' + "]" * depth
    check(read_text(f"---\nvid_id: x\n{key}: {nested}\n---\n", PATH))
    check(read_text(f"---\nvid_id: x\n# note\n{key}: {nested}\n---\n", PATH))


@given(raw=st.binary(max_size=100))
def test_a_file_is_read_like_its_bytes(raw: bytes, tmp_path_factory: Any) -> None:
    path = tmp_path_factory.getbasetemp() / "any.md"
    path.write_bytes(raw)
    assert read_file(path) == read_bytes(raw, path)
