"""Export: complete or not there, never over another file, nothing lost, nothing that runs."""

from __future__ import annotations

import csv
import io
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.export.export import UnknownEndingError, check, export, records
from vidbrowser.export.parquet import OUTPUT_SCHEMA
from vidbrowser.export.record_object import Written
from vidbrowser.export.writers import WRITERS
from vidbrowser.library.library import load
from vidbrowser.records.fields import Summary

if TYPE_CHECKING:
    from vidbrowser.catalogue.catalogue import Catalogue

FILES = {
    "a.md": """---
title: "=HYPERLINK(\\"http://x\\") [a](b) <b>"
vid_id: "Qiz-kVErOhk"
categories: ["Music", "Film"]
tags: ["@x", "b; c", "+1"]
channel: "-minus\\n#EXTM3U"
vid_date: "2021-06-14T16:18:45+03:00"
date: "2021-06-15T00:00:00Z"
duration: "PT1H2M3S"
viewcount: "1500"
likeCount: "0"
image: "https://i.ytimg.com/a.jpg"
---
{% raw %}One<br>two &amp; three{% endraw %}
""",
    "b.md": '---\ntitle: "Plain"\ncategories: "Music"\nduration: "P0D"\n---\n',
    "c.md": '---\nvid_id: "x7xtfyk"\nimage: "https://s1.dmcdn.net/a.jpg"\n---\n',
}


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    folder = tmp_path_factory.mktemp("records")
    for name, text in FILES.items():
        (folder / name).write_text(text, "utf-8")
    return load([folder])


def rows(catalogue: Catalogue) -> pl.Series:
    return catalogue.frame.select(pl.col("path").arg_sort()).to_series()


def expected(catalogue: Catalogue) -> list[dict[str, Any]]:
    missing: dict[str, Any] = {
        **dict.fromkeys(OUTPUT_SCHEMA),
        "channels": [],
        "tags": [],
        "categories": [],
        "subtitles": [],
    }
    first = missing | {
        "id": "Qiz-kVErOhk",
        "title": '=HYPERLINK("http://x") [a](b) <b>',
        "channel": "-minus\n#EXTM3U",
        "channels": ["-minus\n#EXTM3U"],
        "categories": ["Music", "Film"],
        "tags": ["@x", "b; c", "+1"],
        "published": "2021-06-14T13:18:45Z",
        "added": "2021-06-15T00:00:00Z",
        "duration": 3723,
        "views": 1500,
        "likes": 0,
        "image": "https://i.ytimg.com/a.jpg",
        "site": "youtube",
        "url": "https://www.youtube.com/watch?v=Qiz-kVErOhk",
        "description": "One\ntwo & three",
    }
    second = missing | {"title": "Plain", "categories": ["Music"], "duration": 0}
    third = missing | {
        "id": "x7xtfyk",
        "title": "c",
        "image": "https://s1.dmcdn.net/a.jpg",
        "site": "dailymotion",
        "url": "https://www.dailymotion.com/video/x7xtfyk",
    }
    paths = [str(catalogue.roots[0] / name) for name in FILES]
    return [r | {"path": p} for r, p in zip((first, second, third), paths, strict=True)]


def written(catalogue: Catalogue, folder: Path, ending: str) -> Path:
    output = folder / f"out.{ending}"
    assert export(catalogue, rows(catalogue), output) in (2, 3)
    assert list(folder.iterdir()) == [output]
    return output


def test_json_holds_everything(catalogue: Catalogue, tmp_path: Path) -> None:
    found = json.loads(written(catalogue, tmp_path, "json").read_bytes())
    assert found == expected(catalogue)
    assert list(found[0]) == list(OUTPUT_SCHEMA)


def test_ndjson_is_a_record_a_line(catalogue: Catalogue, tmp_path: Path) -> None:
    lines = written(catalogue, tmp_path, "NDJSON".lower()).read_bytes().splitlines()
    assert [json.loads(line) for line in lines] == expected(catalogue)


def test_a_spreadsheet_runs_nothing(catalogue: Catalogue, tmp_path: Path) -> None:
    text = written(catalogue, tmp_path, "csv").read_bytes().decode("utf-8-sig")
    first, second, _ = csv.DictReader(io.StringIO(text, newline=""))
    assert first["title"] == '\'=HYPERLINK("http://x") [a](b) <b>'
    assert first["channel"] == "'-minus\n#EXTM3U"
    assert first["tags"] == "'@x; b; c; +1"
    assert (first["categories"], second["categories"]) == ("Music; Film", "Music")
    assert (first["views"], first["likes"], second["likes"]) == ("1500", "0", "")


def test_parquet_keeps_the_types(catalogue: Catalogue, tmp_path: Path) -> None:
    frame = pl.read_parquet(written(catalogue, tmp_path, "parquet"))
    assert frame.schema == pl.Schema(OUTPUT_SCHEMA)
    for found, wanted in zip(frame.iter_rows(named=True), expected(catalogue), strict=True):
        for name in ("published", "added"):
            moment = found[name]
            found[name] = moment and f"{moment:%Y-%m-%dT%H:%M:%SZ}"
        assert found == wanted


def test_markdown_shows_titles_as_they_are(catalogue: Catalogue, tmp_path: Path) -> None:
    first, second, third = written(catalogue, tmp_path, "md").read_text("utf-8").splitlines()
    assert first == (
        r'- [=HYPERLINK\("http\://x"\) \[a\]\(b\) \<b\>](https://www.youtube.com/watch?v=Qiz-kVErOhk)'
        r" — \-minus \#EXTM3U · 2021\-06\-14 · 1\:02\:03"
    )
    assert second == "- Plain — live"
    assert third == "- [c](https://www.dailymotion.com/video/x7xtfyk)"


def test_a_playlist_has_what_can_be_played(catalogue: Catalogue, tmp_path: Path) -> None:
    assert written(catalogue, tmp_path, "m3u8").read_text("utf-8").splitlines() == [
        "#EXTM3U",
        '#EXTINF:3723,-minus #EXTM3U - =HYPERLINK("http://x") [a](b) <b>',
        "https://www.youtube.com/watch?v=Qiz-kVErOhk",
        "#EXTINF:-1,c",
        "https://www.dailymotion.com/video/x7xtfyk",
    ]


def test_a_file_is_on_the_disk_before_it_takes_its_name(
    catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[tuple[int, bool]] = []
    output = tmp_path / "out.json"

    def fsync(descriptor: int) -> None:
        synced.append((os.fstat(descriptor).st_ino, output.exists()))

    monkeypatch.setattr(os, "fsync", fsync)
    export(catalogue, rows(catalogue), output)
    assert synced == [(output.stat().st_ino, False)]


@pytest.mark.parametrize("ending", WRITERS)
def test_a_file_is_replaced_only_when_asked(
    catalogue: Catalogue, tmp_path: Path, ending: str
) -> None:
    output = tmp_path / f"out.{ending}"
    output.write_text("mine")
    with pytest.raises(FileExistsError, match="there already"):
        export(catalogue, rows(catalogue), output)
    assert output.read_text() == "mine"
    export(catalogue, rows(catalogue).head(0), output, force=True)
    assert output.read_bytes() != b"mine"
    assert list(tmp_path.iterdir()) == [output]


def test_a_link_that_leads_nowhere_is_something_that_is_there(tmp_path: Path) -> None:
    (tmp_path / "out.csv").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(FileExistsError):
        check(tmp_path / "out.csv")


def test_an_unknown_ending_is_told_with_the_known(catalogue: Catalogue, tmp_path: Path) -> None:
    with pytest.raises(UnknownEndingError, match=r"\.csv, \.json, .*\.m3u8"):
        export(catalogue, rows(catalogue), tmp_path / "out.doc")
    with pytest.raises(OSError, match="nowhere"):
        export(catalogue, rows(catalogue), tmp_path / "nowhere" / "out.CSV")
    assert not list(tmp_path.iterdir())


def test_a_file_that_went_away_keeps_its_row(tmp_path: Path) -> None:
    (tmp_path / "a\udcff.md").write_text('---\ntitle: "x"\n---\nbody')
    gone = load([tmp_path])
    (tmp_path / "a\udcff.md").unlink()
    (found,) = records(gone, rows(gone))
    assert (found.summary.title, found.description) == ("x", "")
    for ending, write in WRITERS.items():
        assert write(io.BytesIO(), [found]) == (ending != "m3u8")


texts = st.none() | st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@given(st.lists(st.tuples(texts, texts, st.lists(texts.filter(bool), max_size=3)), max_size=4))
def test_any_text_is_written_and_read_again(values: list[tuple[Any, Any, list[Any]]]) -> None:
    given_records = [
        Written(Summary(Path("/x"), id_, title, tags=tuple(tags)), "")
        for id_, title, tags in values
    ]
    objects = [record.object for record in given_records]
    streams = {ending: io.BytesIO() for ending in WRITERS}
    for ending, write in WRITERS.items():
        assert write(streams[ending], given_records) <= len(values)
    assert json.loads(streams["json"].getvalue()) == objects
    lines = streams["ndjson"].getvalue().split(b"\n")[:-1]
    assert [json.loads(line) for line in lines] == objects
    table = csv.DictReader(io.StringIO(streams["csv"].getvalue().decode("utf-8-sig"), newline=""))
    for row, (_, title, _) in zip(table, values, strict=True):
        assert row["title"].removeprefix("'") == (title or "").removeprefix("'")
        assert not row["title"].startswith(("=", "+", "-", "@", "\t", "\r"))
    assert len(streams["md"].getvalue().decode().split("\n")) == len(values) + 1
    assert len(pl.read_parquet(io.BytesIO(streams["parquet"].getvalue()))) == len(values)


def test_what_polars_says_of_a_disk_is_an_error_of_the_disk(
    catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full = pl.exceptions.ComputeError("No space left on device (os error 28)")
    (tmp_path / "out.parquet").write_text("the old one")

    def write(*_: object) -> int:
        raise full

    monkeypatch.setitem(WRITERS, "parquet", write)
    with pytest.raises(OSError, match="No space left on device"):
        export(catalogue, rows(catalogue), tmp_path / "out.parquet", force=True)
    assert [path.name for path in tmp_path.iterdir()] == ["out.parquet"]
    assert (tmp_path / "out.parquet").read_text() == "the old one"
