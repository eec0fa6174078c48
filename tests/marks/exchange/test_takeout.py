"""Google Takeout: what was watched, when and how often; what is no video is passed over."""

from __future__ import annotations

import json
import tarfile
from pathlib import Path

import pytest

from vidbrowser.marks.exchange.entry import Entry
from vidbrowser.marks.exchange.importing import read
from vidbrowser.marks.exchange.takeout import read_history, read_playlist
from vidbrowser.marks.mark import Mark
from vidbrowser.marks.video_key import VideoKey
from vidbrowser.records.problem import UnreadableError

FILE = Path("watch-history.json")
FILM = VideoKey("youtube", "Qiz-kVErOhk")
REAL = Path(__file__).resolve().parents[4] / "shared" / "corpus" / "archives.tar.gz"


def watched(at: str, title: str = "Watched A film", **more: object) -> dict[str, object]:
    address = f"https://www.youtube.com/watch?v={FILM.id}"
    channel = [{"name": "A channel", "url": "https://www.youtube.com/channel/x"}]
    return {"title": title, "titleUrl": address, "subtitles": channel, "time": at, **more}


def history(*entries: object) -> bytes:
    return json.dumps(entries).encode()


def test_moments_titles_and_channels_are_read() -> None:
    raw = history(watched("1970-01-01T00:00:10Z"), watched("1970-01-01T00:00:30.5Z"))
    imported = read_history(raw, FILE)
    assert imported.entries == {FILM: Entry(Mark(2, 30), "A film", "A channel")}
    assert imported.passed == 0


def test_a_video_that_is_gone_has_no_title() -> None:
    url = f"https://www.youtube.com/watch?v={FILM.id}"
    raw = history(watched("1970-01-01T00:00:10Z", f"Watched {url}", subtitles=None))
    assert read_history(raw, FILE).entries == {FILM: Entry(Mark(1, 10))}


def test_what_is_no_video_is_passed_over_with_its_place() -> None:
    raw = history(
        watched("1970-01-01T00:00:10Z", details=[{"name": "From Google Ads"}]),
        {"title": "Viewed a post", "titleUrl": "https://www.youtube.com/post/Ugkx", "time": "x"},
        {"title": "Watched a video that has been removed"},
        "text",
        watched("1970-01-01T00:00:10Z", details=[{"name": "Von Google Anzeigen"}]),
        {"titleUrl": ["no"], "subtitles": {"0": 1}},
    )
    imported = read_history(raw, FILE)
    assert imported.entries == {}
    assert imported.passed == 6
    assert [str(told.reason) for told in imported.told] == [
        "Entry 1: It was shown as an advertisement",
        "Entry 2: Its address leads to no video",
        "Entry 3: It names no video: it is gone, or was no video",
        "Entry 4: It is no entry of a history",
        "Entry 5: It was shown as an advertisement",
        "Entry 6: It names no video: it is gone, or was no video",
    ]


def test_the_form_of_2016_is_read() -> None:
    raw = history(
        {
            "contentDetails": {"videoId": FILM.id},
            "snippet": {"title": "A film", "publishedAt": "1970-01-01T00:00:10.000Z"},
        },
        {"snippet": {"resourceId": {"kind": "youtube#channel"}}},
    )
    imported = read_history(raw, FILE)
    assert imported.entries == {FILM: Entry(Mark(1, 10), "A film")}
    assert imported.passed == 1


def test_a_playlist_is_for_later_or_an_own_tag() -> None:
    raw = f"Video ID,Playlist Video Creation Timestamp\n{FILM.id},2022-01-01\n".encode()
    later = read_playlist(raw, Path("Watch later-videos.csv"))
    assert later.entries == {FILM: Entry(Mark(later=True))}
    other = read_playlist(b"Preamble\n\n" + raw, Path("Tea and cake.csv"))
    assert other.entries == {FILM: Entry(Mark(tags=("Tea and cake",)))}
    with pytest.raises(UnreadableError, match="lists no videos"):
        read_playlist(b"Channel Id,Channel Url\n", Path("subscriptions.csv"))


@pytest.mark.skipif(not REAL.exists(), reason="the corpus is not here")
def test_real_histories_are_read(tmp_path: Path) -> None:
    with tarfile.open(REAL) as archive:
        archive.extractall(tmp_path, filter="data")
    found = {
        file.name.partition("__")[2]: (len(imported.entries), imported.passed)
        for file in (tmp_path / "archives" / "takeout").glob("youtube-takeout*.json")
        for imported in [read(file)]
    }
    assert found == {"watch-history.json": (3, 3), "watch-history-2016.json": (3, 0)}
