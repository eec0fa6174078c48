"""`said:` in a query: what is found with the other parts, and what is told when not all can be."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.catalogue.built import catalogue_of
from vidbrowser.query import parse
from vidbrowser.records.record import Record
from vidbrowser.records.sentence import just
from vidbrowser.search.matching import match_mask
from vidbrowser.search.said import (
    MOST_HITS,
    NOT_SEARCHED,
    STILL_READING,
    hits,
    wanted_words,
    why_not_all,
)
from vidbrowser.subtitles.index import Index, SubtitleFile
from vidbrowser.subtitles.shown import Cue
from vidbrowser.subtitles.spoken import Spoken
from vidbrowser.subtitles.spoken_words import sought
from vidbrowser.subtitles.transcript import transcript

if TYPE_CHECKING:
    from vidbrowser.catalogue.catalogue import Catalogue

ROOT = Path("/archive")
RECORDS = [
    Record(ROOT / "a.info.json", "1", "a harbour"),
    Record(ROOT / "b.info.json", "2", "b"),
    Record(ROOT / "c.md", "3", "c harbour"),
]
SAID = {
    "a": [Cue(1, "Good morning"), Cue(5, "dear people")],
    "b": [Cue(2, "東京タワー"), Cue(9, "good evening")],
}


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    path = tmp_path / "x.subtitles"
    with closing(Index(path)) as index:
        for name, cues in SAID.items():
            file = SubtitleFile(f"{name}.info.json".encode(), f"{name}.vtt".encode(), 1, 1)
            index.add({file: transcript(cues)})
    return catalogue_of(RECORDS, ROOT).with_spoken(Spoken({ROOT: path}))


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("said:morning", "a"),
        ('said:"morning dear"', "a"),
        ("said:morn*", "a"),
        ("said:morn", ""),
        ("said:good", "ab"),
        ("said:good -said:evening", "a"),
        ("said:(morning OR 東京)", "ab"),
        ("harbour OR said:京タ", "abc"),
        ("harbour said:good", "a"),
        ("-said:good", "c"),
        ("said:*", "ab"),
        ('said:"..."', ""),
        ("said:=good", "ab"),
    ],
)
def test_what_is_said_is_asked_with_all_else(catalogue: Catalogue, query: str, found: str) -> None:
    mask = match_mask(catalogue, parse(query))
    assert "".join(str(title)[0] for title in catalogue.frame["title"].filter(mask)) == found
    assert parse(str(parse(query))) == parse(query)
    assert why_not_all(catalogue, parse(query)) is None


def test_without_subtitles_it_is_told_that_they_are_not_searched(catalogue: Catalogue) -> None:
    silent = catalogue.with_spoken(None)
    for query in ("said:good", "harbour -said:good", "a OR said:x"):
        assert why_not_all(silent, parse(query)) is NOT_SEARCHED
    assert why_not_all(silent, parse("harbour -subtitles:en")) is None
    assert not match_mask(silent, parse("said:good")).any()


def test_while_they_are_read_it_is_told_that_not_all_is_found(catalogue: Catalogue) -> None:
    assert catalogue.spoken is not None
    reading = catalogue.with_spoken(Spoken(catalogue.spoken.indexes, reading=True))
    assert match_mask(reading, parse("said:good")).sum() == 2
    assert why_not_all(reading, parse("said:good")) is STILL_READING
    full = catalogue.with_spoken(Spoken(catalogue.spoken.indexes, lacking={ROOT: just("Full.")}))
    assert why_not_all(full, parse("said:good")) == "Full."


def test_an_index_that_fails_is_told_where_it_is_asked(
    catalogue: Catalogue, caplog: pytest.LogCaptureFixture
) -> None:
    broken = catalogue.with_spoken(Spoken({ROOT: Path("/nowhere")}))
    assert not match_mask(broken, parse("said:good")).any()
    assert "/archive cannot be searched" in str(why_not_all(broken, parse("said:good")))
    assert "cannot be searched" in caplog.text
    assert why_not_all(broken, parse("harbour")) is None


def test_where_it_is_said(catalogue: Catalogue) -> None:
    wanted = wanted_words(parse("(said:good OR said:東京) -said:evening harbour said:good"))
    assert wanted == (sought("good"), sought("東京"))
    assert hits(catalogue, RECORDS[1].path, wanted) == [
        Cue(2, "東京タワー"),
        Cue(9, "good evening"),
    ]
    assert hits(catalogue, RECORDS[2].path, wanted) == []
    assert hits(catalogue, Path("/elsewhere/a"), wanted) == []
    assert hits(catalogue.with_spoken(None), RECORDS[0].path, wanted) == []
    assert MOST_HITS >= 100
