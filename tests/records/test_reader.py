"""A record file from bytes to record: every field, neighbouring forms, many losses."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from vidbrowser.records.problem import Severity
from vidbrowser.records.reader import MOST_LOSSES, Reading, read_bytes, read_file
from vidbrowser.records.record import Record

PATH = Path("/records/0001-01-01-tea.md")

USUAL = r"""---
title: "Tea & milk: \u8336 | \"part 1\""
image: "https:\/\/img.example\/tea\/hq.jpg"
vid_id: "t-e_A4two00"
categories: "Howto-Style"
tags: ["tea, green","#milk"," milk ","tea, green",""]
date: "2022-06-05T04:15:33+03:00"
vid_date: "2022-06-04T19:52:15Z"
duration: "P1DT8H36M13S"
viewcount: "81800"
likeCount: "0"
dislikeCount: ""
channel: "The Kettle"
---
{% raw %}Boil.<br />{{ more }}{% endraw %}
"""


def read_text(text: str, path: Path) -> Reading:
    """Read a record file of this text in UTF-8."""
    return read_bytes(text.encode(), path)


def test_a_record_of_the_usual_form_is_read_whole() -> None:
    assert read_text(USUAL, PATH).problems == ()
    assert read_text(USUAL, PATH).record == Record(
        path=PATH,
        id="t-e_A4two00",
        title='Tea & milk: 茶 | "part 1"',
        channels=("The Kettle",),
        categories=("Howto-Style",),
        tags=("tea, green", "#milk", "milk"),
        published=datetime(2022, 6, 4, 19, 52, 15, tzinfo=UTC),
        added=datetime(2022, 6, 5, 1, 15, 33, tzinfo=UTC),
        duration=117373,
        views=81800,
        likes=0,
        dislikes=None,
        image="https://img.example/tea/hq.jpg",
        site="youtube",
        url="https://www.youtube.com/watch?v=t-e_A4two00",
        description="Boil.<br />{{ more }}",
    )


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_line_ends_and_encodings_change_nothing(end: str, encoding: str) -> None:
    raw = USUAL.replace("\n", end).encode(encoding)
    assert read_bytes(raw, PATH) == read_text(USUAL, PATH)


def test_the_library_reads_what_the_usual_road_does() -> None:
    assert read_text(f"\n{USUAL}", PATH) == read_text(USUAL, PATH)


def test_the_older_form_has_six_keys() -> None:
    text = '---\ntitle: "Thé"\nimage: "https://s1.dmcdn.net/v/a"\nvid_id: "x7v8w9"\n'
    text += 'categories: "tv"\ntags: ["a",]\n---\nb'
    reading = read_text(text, PATH)
    assert reading.problems == ()
    assert reading.record == Record(
        PATH,
        "x7v8w9",
        "Thé",
        categories=("tv",),
        tags=("a",),
        image="https://s1.dmcdn.net/v/a",
        site="dailymotion",
        url="https://www.dailymotion.com/video/x7v8w9",
        description="b",
    )


def test_neighbouring_forms_are_read() -> None:
    text = (
        "---\ntitle: Tea's 10°: a#b\nvideoId: abc\n# note\ndate: 2016-04-12 10:00:00 +0200\n"
        "tag:\n- a\n-  - b\n   - c\n  \nduration: 8:45\nviews: 12.0\nlinks:\n  - url: x\n---\n"
    )
    record = read_text(text, PATH).record
    assert record is not None
    assert (record.title, record.id, record.tags) == ("Tea's 10°: a#b", "abc", ("a", "b", "c"))
    assert (record.added, record.duration, record.views) == (
        datetime(2016, 4, 12, 8, tzinfo=UTC),
        525,
        12,
    )


def test_a_note_with_a_transcript_has_its_length() -> None:
    text = "---\nvideo_id: abc\ntitle: Tea talk\nduration_seconds: 300\n---\n\n## Summary\n"
    record = read_text(text, PATH).record
    assert record is not None
    assert (record.id, record.duration) == ("abc", 300)


@pytest.mark.parametrize(
    "front",
    [
        "+++\ntitle = 'Tea'\n[video]\nid = 34\nprovider = 'vimeo'\n+++\n",
        "+++\ntitle = 'Tea'\n[[media]]\ntype = 'vimeo'\nid = 34\n+++\n",
        "+++\ntitle = 'Tea'\n[extra]\nvimeo_id = '34'\n+++\n",
        '---\ntitle: "Tea"\nvideo: {"id": "34", "provider": "vimeo"}\n---\n',
        "---\ntitle: Tea\nvideo:\n  id: 34\n  provider: Vimeo\n---\n",
        "---\ntitle: Tea\nids: {imdb: tt1, vimeo: 34}\n---\n",
        "---\nid: slug\ntitle: Tea\nvideo: https://vimeo.com/34\n---\n",
    ],
)
def test_a_video_is_found_in_maps_of_every_form(front: str) -> None:
    reading = read_text(front, PATH)
    assert reading.problems == ()
    assert reading.record == Record(PATH, "34", "Tea", site="vimeo", url="https://vimeo.com/34")


def test_an_address_is_enough_of_a_record() -> None:
    record = read_text("---\nurl: https://soundcloud.com/tea/kettle\n---\n", PATH).record
    assert record == Record(
        PATH, title="tea", site="soundcloud", url="https://soundcloud.com/tea/kettle"
    )


def test_a_lost_value_is_told_with_its_line_and_key() -> None:
    text = USUAL.replace('"81800"', '"many"').replace('"P1DT8H36M13S"', '"P1Y"')
    reading = read_text(f"\n \n{text}", PATH)
    assert reading.record is not None
    assert (reading.record.views, reading.record.duration) == (None, None)
    assert [(p.line, p.field, p.severity) for p in reading.problems] == [
        (11, "duration", Severity.WARNING),
        (12, "viewcount", Severity.WARNING),
    ]
    assert "“many”" in reading.problems[1].reason
    assert {p.path for p in reading.problems} == {PATH}


def test_a_post_without_title_and_date_is_named_and_dated_by_its_file() -> None:
    record = read_text(
        "---\nchannel: Tea House\n---\nNotes", Path("/v/2019-03-06-green-tea.md")
    ).record
    assert record is not None
    assert (record.title, record.added) == ("green tea", datetime(2019, 3, 6, tzinfo=UTC))
    assert record.published == record.added


def test_a_date_that_a_key_tells_counts() -> None:
    text = "---\ntitle: Tea\nvid_date: 2001-02-03\n---\n"
    record = read_text(text, Path("/v/2019-03-06-green-tea.md")).record
    assert record is not None
    assert (record.published, record.added) == (datetime(2001, 2, 3, tzinfo=UTC), None)


def test_why_there_is_no_record_comes_before_what_was_lost() -> None:
    reading = read_text("---\nviews: many\nlikes: few\n---\n", PATH)
    assert reading.record is None
    assert [p.severity for p in reading.problems] == ["error", "warning", "warning"]


def test_a_million_losses_are_told_in_few_words() -> None:
    lines = "\n".join(f"k{n}: &a x" for n in range(300))
    reading = read_text(f"---\ntitle: Tea\n{lines}\n---\n", PATH)
    assert len(reading.problems) == MOST_LOSSES + 1
    assert "250 more" in reading.problems[-1].reason


def test_an_alias_bomb_costs_nothing() -> None:
    layers = "\n".join(f"b{n}: &b{n} [{', '.join([f'*b{n - 1}'] * 9)}]" for n in range(1, 60))
    reading = read_text(f"---\ntitle: Tea\nb0: &b0 [lol]\n{layers}\n---\n", PATH)
    assert reading.record is not None
    assert reading.record.title == "Tea"
    assert reading.problems


def test_a_file_is_read_by_its_path(tmp_path: Path) -> None:
    path = tmp_path / "tea.md"
    path.write_text(USUAL, "utf-8")
    record = read_file(path).record
    assert record is not None
    assert (record.path, record.views) == (path, 81800)


@pytest.mark.parametrize("name", [b"t\xe9.md", b"a" * 252 + b".md", "茶\n.md".encode()])
def test_any_name_will_do(name: bytes, tmp_path: Path) -> None:
    import os

    path = tmp_path / os.fsdecode(name)
    path.write_text(USUAL, "utf-8")
    assert read_file(path, tmp_path).record is not None
