"""Videos as a table, with what imports told of them."""

from __future__ import annotations

import io
from contextlib import closing
from typing import TYPE_CHECKING

from tests.marks.store_files import FILM, WATCHED, A, opened
from vidbrowser.marks.exchange.entry import Entry
from vidbrowser.marks.exchange.video_list import entries_of, write_list
from vidbrowser.marks.mark import Mark, watched
from vidbrowser.marks.video_key import VideoKey

if TYPE_CHECKING:
    from pathlib import Path

ELSEWHERE = VideoKey("example.org", "https://example.org/film")


def test_all_that_is_marked_has_its_title(tmp_path: Path) -> None:
    with closing(opened(tmp_path)) as store:
        store.apply(WATCHED, [A, FILM], watched(5))
        store.tell({A: ("Title", "Channel")})
        assert entries_of(store) == {
            A: Entry(Mark(1, 5), "Title", "Channel"),
            FILM: Entry(Mark(1, 5)),
        }


def test_each_is_a_row_with_its_address() -> None:
    written = io.BytesIO()
    entries = {
        A: Entry(Mark(1, 0), "=T", "C"),
        FILM: Entry(Mark(later=True)),
        ELSEWHERE: Entry(Mark(1)),
    }
    write_list(written, entries, [A, FILM, ELSEWHERE])
    assert written.getvalue().decode().splitlines() == [
        "site,id,url,title,channel,watched_at",
        f"youtube,{A.id},https://www.youtube.com/watch?v={A.id},'=T,C,1970-01-01T00:00:00Z",
        ",/films/one.md,,,,",
        f"example.org,{ELSEWHERE.id},{ELSEWHERE.id},,,",
    ]
