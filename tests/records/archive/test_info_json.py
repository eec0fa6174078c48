"""One file of a video: what makes it a record."""

from __future__ import annotations

import json

import pytest

from vidbrowser.records.archive.companions import companions
from vidbrowser.records.archive.info_json import ListError, Place, read_info, title_of
from vidbrowser.records.problem import UnreadableError

PLACE = Place("/videos", "Walk [x1]")


@pytest.mark.parametrize("kind", ["playlist", "multi_video"])
def test_a_list_is_no_record(kind: str) -> None:
    with pytest.raises(ListError, match="tells of a list of videos"):
        read_info(json.dumps({"_type": kind, "id": "PL1", "title": "Walks"}).encode(), PLACE)


@pytest.mark.parametrize("kind", ["video", "url", "url_transparent"])
def test_an_entry_of_a_list_is_one(kind: str) -> None:
    raw = json.dumps({"_type": kind, "id": "x1"}).encode()
    assert read_info(raw, PLACE).fields == {"id": "x1", "title": "Walk"}


def test_neither_id_nor_title_is_an_error() -> None:
    with pytest.raises(UnreadableError, match="neither a title nor a video's id"):
        read_info(b'{"duration": 3}', PLACE)


TITLES = [("Walk [x1]", "x1", "Walk"), ("Walk-x1", "x1", "Walk"), ("x1", "x1", "x1")]


@pytest.mark.parametrize(("stem", "id_", "title"), TITLES)
def test_the_title_that_a_name_gives(stem: str, id_: str, title: str) -> None:
    assert title_of(stem, id_) == title


def test_where_a_companion_is() -> None:
    (media,) = companions("/../a//.mp4")
    assert PLACE.path(media) == "/a.mp4"
