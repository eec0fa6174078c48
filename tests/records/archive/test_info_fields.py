"""Each key of a downloader, and which of several counts."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from tests.records.archive.examples import read, told

if TYPE_CHECKING:
    from pathlib import Path


def at(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc, arg-type]


SAID: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"id": 57}, {"id": "57"}),
    ({"title": "NA", "fulltitle": "Full"}, {"title": "Full"}),
    ({"title": None}, {"title": "A tour"}),
    ({"title": "youtube video #Kx_9-aBcD3e"}, {"title": "A tour"}),
    (
        {"title": "Night 2024-01-02 18:30", "fulltitle": "Night", "live_status": "was_live"},
        {"title": "Night", "live": "was_live"},
    ),
    (
        {"title": "Night 2024-01-02 18:30", "fulltitle": "Night"},
        {"title": "Night 2024-01-02 18:30", "live": None},
    ),
    ({"uploader": "U", "channel": "C"}, {"channels": ("C",)}),
    ({"channel": None, "uploader": " U "}, {"channels": ("U",)}),
    ({"creators": ["A", "B"], "creator": "A, B"}, {"channels": ("A", "B")}),
    ({"artist": "One, Two"}, {"channels": ("One, Two",)}),
    ({"series": "S", "playlist_uploader": "P"}, {"channels": ("S",), "series": "S"}),
    ({"playlist_uploader": "P", "uploader_id": "@u"}, {"channels": ("P",)}),
    ({"uploader_id": "@u"}, {"channels": ()}),
    ({"categories": None, "genres": ["Film", " Film "]}, {"categories": ("Film",)}),
    ({"genre": "Rock, Pop"}, {"categories": ("Rock", "Pop")}),
    ({"tags": ["a", 1, "", "a", "b"]}, {"tags": ("a", "b")}),
    ({"tags": "a, b"}, {"tags": ("a", "b")}),
    ({"timestamp": 1704067200.25}, {"published": at(2024, 1, 1, 0, 0, 0, 250_000)}),
    ({"timestamp": -86400}, {"published": at(1969, 12, 31)}),
    (
        {"timestamp": 1704067200, "upload_date": "20231231"},
        {"published": at(2024, 1, 1)},
    ),
    ({"timestamp": 1704067200, "upload_date": "20200102"}, {"published": at(2020, 1, 2)}),
    ({"upload_date": "2020-01-02"}, {"published": at(2020, 1, 2)}),
    ({"release_date": "20110304"}, {"published": at(2011, 3, 4)}),
    (
        {"upload_date": "20200102", "release_timestamp": 1704067200},
        {"published": at(2020, 1, 2)},
    ),
    ({"epoch": 1704067200}, {"added": at(2024, 1, 1)}),
    ({"duration": 213.5}, {"duration": 214}),
    ({"duration": 0.2}, {"duration": 1}),
    ({"duration": 0}, {"duration": None, "live": None}),
    ({"duration": "1:02:03"}, {"duration": 3723}),
    ({"duration": "61.4"}, {"duration": 61}),
    ({"live_status": "is_live"}, {"live": "is_live", "duration": None}),
    ({"live_status": "not_live"}, {"live": None, "duration": 213}),
    ({"is_live": True}, {"live": "is_live"}),
    ({"was_live": True, "is_live": False}, {"live": "was_live", "duration": 213}),
    ({"view_count": 1200.0, "like_count": "1,234"}, {"views": 1200, "likes": 1234}),
    ({"dislike_count": 0, "comment_count": 7}, {"dislikes": 0, "comments": 7}),
    ({"thumbnail": "https://i.example.org/a.jpg"}, {"image": "https://i.example.org/a.jpg"}),
    ({"thumbnail": "/home/me/a.jpg"}, {"image": None}),
    (
        {
            "thumbnails": [
                {"url": "https://i.example.org/1.jpg", "preference": 0, "width": 90},
                {"url": "https://i.example.org/2.jpg", "preference": 0, "width": 900},
                {"url": "https://i.example.org/3.jpg", "preference": -5, "width": 9000},
            ]
        },
        {"image": "https://i.example.org/2.jpg"},
    ),
    ({"description": "I <3 a & b\n\n"}, {"description": "I <3 a & b"}),
    (
        {
            "webpage_url": "https://media.example.org/v/5",
            "extractor_key": "Generic",
            "extractor": "generic",
        },
        {"site": "media.example.org", "url": "https://media.example.org/v/5"},
    ),
    (
        {"extractor_key": "TwitchVod", "id": "v123", "webpage_url": None},
        {"site": "twitch", "id": "v123", "url": None},
    ),
    ({"extractor_key": None, "extractor": "soundcloud:set"}, {"site": "soundcloud"}),
    (  # an id that looks like one of YouTube's is of no consequence
        {"extractor_key": "BitChute", "webpage_url": "https://www.bitchute.com/video/UGlrF9o9b-Q"},
        {"site": "bitchute", "url": "https://www.bitchute.com/video/UGlrF9o9b-Q"},
    ),
    ({"webpage_url": None}, {"url": "https://www.youtube.com/watch?v=Kx_9-aBcD3e"}),
    (
        {"chapters": [{"start_time": 60.9, "title": "Two"}, {"start_time": 0}, {"title": "x"}]},
        {"chapters": ((0, ""), (60, "Two"))},
    ),
    ({"age_limit": 18, "availability": "unlisted"}, {"age_limit": 18, "availability": "unlisted"}),
    ({"age_limit": 0}, {"age_limit": None}),
    ({"media_type": "short"}, {"kind": "short"}),
    ({"webpage_url": "https://www.youtube.com/shorts/Kx_9-aBcD3e"}, {"kind": "short"}),
    ({"language": "pt-BR"}, {"language": "pt-BR"}),
    (
        {"playlist_title": "NA", "playlist": "Mine", "playlist_index": 3},
        {"playlist": "Mine", "playlist_index": 3},
    ),
    (
        {"series": "S", "season_number": 2, "episode_number": 13},
        {"series": "S", "season": 2, "episode": 13},
    ),
]


@pytest.mark.parametrize(("said", "expected"), SAID)
def test_what_keys_say(tmp_path: Path, said: dict[str, Any], expected: dict[str, Any]) -> None:
    record = told(tmp_path, **said)
    assert {name: getattr(record, name) for name in expected} == expected


WRONG: list[tuple[str, Any, str]] = [
    ("channel", {"name": "x"}, "channel holds several values; it is left out"),
    ("timestamp", 1704067200000, "timestamp “1704067200000” is outside the years"),
    ("upload_date", "soon", "upload_date “soon” is no day such as 20240131"),
    ("duration", -4, "duration “-4” is not a length that a video has"),
    ("duration", 2**60, "is not a length that a video has"),
    ("view_count", -1, "view_count “-1” is no count"),
    ("view_count", 2**63, "is no count"),
    ("like_count", "many", "like_count “many” is no number"),
    ("tags", 5, "tags “5” is no list of texts"),
    ("webpage_url", "javascript:alert(1)", "is no address that can be opened; it is left out"),
    ("webpage_url", "http://192.168.0.1/x", "is no address that can be opened; it is left out"),
    ("webpage_url", "https://me:secret@example.org/", "is no address that can be opened"),
]


@pytest.mark.parametrize(("key", "value", "reason"), WRONG)
def test_a_value_of_another_kind_costs_its_key_alone(
    tmp_path: Path, key: str, value: Any, reason: str
) -> None:
    reading = read(tmp_path, **{key: value})
    assert reading.record is not None
    assert reading.record.title == "A tour of the harbour"
    (problem,) = reading.problems
    assert (problem.field, str(problem.severity)) == (key, "warning")
    assert reason in problem.reason


def test_the_time_of_the_file_stands_for_that_of_the_download(tmp_path: Path) -> None:
    record = told(tmp_path, epoch=1)
    assert record.added is not None
    assert record.added.year >= 2024
