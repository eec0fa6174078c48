"""The history as a page: read in any language and of any size, whatever a stranger put in."""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.marks.exchange.takeout_pages import entry, page, watched
from vidbrowser.marks.exchange import takeout_page
from vidbrowser.marks.exchange.course import Course, Followed, StoppedError
from vidbrowser.marks.exchange.entry import Entry, Imported
from vidbrowser.marks.exchange.takeout_page import BEGIN, read_page
from vidbrowser.marks.mark import Mark
from vidbrowser.marks.video_key import VideoKey
from vidbrowser.records.problem import UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator

FILE = Path("watch-history.html")
FILM, OTHER = VideoKey("youtube", "Qiz-kVErOhk"), VideoKey("youtube", "M7lc1UVf-VE")
EVENING = 1762200862  # 2025-11-03T20:14:22Z


def read(*entries: str) -> Imported:
    return read_page(io.BytesIO(page(*entries)), FILE)


def test_moments_titles_and_channels_are_read() -> None:
    imported = read(
        watched(FILM.id, "Tea & <cake>"),
        watched(FILM.id, "Tea & <cake>", "Nov 3, 2025, 9:14:23\u202fPM CET"),
        watched(OTHER.id, "", channel=""),
    )
    assert imported.entries == {
        FILM: Entry(Mark(2, EVENING + 1), "Tea & <cake>", "A channel"),
        OTHER: Entry(Mark(1, EVENING)),
    }
    assert (imported.passed, imported.undated) == (0, 0)


def test_a_page_in_german_is_read() -> None:
    when = "03.11.2025, 21:14:22 MEZ"
    imported = read(watched(FILM.id, "Tee", when, verb="", behind=" angesehen", channel="Kanne"))
    assert imported.entries == {FILM: Entry(Mark(1, EVENING), "Tee", "Kanne")}


def test_a_video_that_is_gone_has_no_title() -> None:
    imported = read(watched(FILM.id, f"https://www.youtube.com/watch?v={FILM.id}", channel=""))
    assert imported.entries == {FILM: Entry(Mark(1, EVENING))}


def test_a_date_that_is_not_sure_is_counted_and_the_video_is_watched() -> None:
    imported = read(
        watched(FILM.id, when="03/11/2025, 21:14:22 CET"),
        entry(f'<a href="https://youtu.be/{OTHER.id}">Tea</a>'),
    )
    assert imported.entries[FILM].mark == imported.entries[OTHER].mark == Mark(1, None)
    assert imported.undated == 2


def test_what_was_no_watching_is_passed_over_with_its_place() -> None:
    imported = read(
        watched(FILM.id, details="From Google Ads"),
        watched(FILM.id, details="Von Google Anzeigen"),
        entry('Viewed <a href="https://www.youtube.com/post/Ugkx">a post</a><br>Nov 3'),
        entry("Viewed Ads And Posts<br>Nov 3, 2025, 9:14:22 PM CET"),
        watched(FILM.id, verb="Liked "),
        entry("x" * (64 << 10)),
        entry("<![nonsense["),
    )
    assert imported.entries == {}
    assert [str(told.reason) for told in imported.told] == [
        "Entry 1: It was shown as an advertisement",
        "Entry 2: It was shown as an advertisement",
        "Entry 3: Its address leads to no video",
        "Entry 4: It names no video: it is gone, or was no video",
        "Entry 5: It was not watched",
        "Entry 6: It is no entry of a history",
        "Entry 7: It is no entry of a history",
    ]


def test_another_page_is_told() -> None:
    with pytest.raises(UnreadableError, match="no history of Google Takeout"):
        read()


@pytest.mark.parametrize("piece", [1, 7, 100, 10_000])
def test_entries_are_found_wherever_pieces_end(monkeypatch: pytest.MonkeyPatch, piece: int) -> None:
    monkeypatch.setattr(takeout_page, "_PIECE", piece)
    imported = read(watched(FILM.id), entry("x" * (40 << 10)), watched(OTHER.id))
    assert set(imported.entries) == {FILM, OTHER}
    assert imported.passed == 1


class Page:
    """A page of as many megabytes as are asked for, made while it is read."""

    def __init__(self, megabytes: int, of: bytes, begin: bytes = b"<html>") -> None:
        self._left, self._begin = megabytes << 20, begin
        self._of, self._at = of, 0
        self.longest = 0

    def read(self, size: int, /) -> bytes:
        self.longest = max(self.longest, size)
        size = min(size, self._left)
        self._left -= size
        begin, self._begin = self._begin, b""
        turned = self._of[self._at :] + self._of * (size // len(self._of) + 1)
        self._at = (self._at + size) % len(self._of)
        return (begin + turned)[:size]


def test_a_large_page_is_read_in_pieces() -> None:
    large = Page(50, page(*(watched(f"{n:011}") for n in range(600))))
    imported = read_page(large, FILE)
    assert len(imported.entries) == 600
    assert large.longest == 1 << 20


@pytest.mark.parametrize(
    "of", [b"x", b"<", b"<a ", b'<a b="', b"<!--", b"<![", b"&", b"<div>", b'<div class="outer-cel']
)
@pytest.mark.parametrize("begin", [b"<html>", BEGIN, BEGIN + b'"><div class="content-cell">'])
def test_what_is_without_end_is_held_only_in_part(
    monkeypatch: pytest.MonkeyPatch, of: bytes, begin: bytes
) -> None:
    parsed: list[int] = []
    feed = takeout_page._Said.feed

    def counted(said: takeout_page._Said, text: str) -> None:
        parsed.append(len(text))
        feed(said, text)

    monkeypatch.setattr(takeout_page._Said, "feed", counted)
    try:
        imported = read_page(Page(8, of, begin), FILE)
    except UnreadableError:
        assert begin == b"<html>"
    else:
        assert imported.passed == 1
    assert sum(parsed) <= 64 << 10


def test_entries_take_as_long_as_they_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(takeout_page._Said, "feed", lambda _said, text: parsed.append(len(text)))
    counts = []
    for megabytes in (1, 2, 4):
        parsed: list[int] = []
        read_page(Page(megabytes, BEGIN + b"<a" * 8_000), FILE)
        counts.append(sum(parsed))
    assert counts[1] <= 2.1 * counts[0]
    assert counts[2] <= 2.1 * counts[1]


def test_it_stops_when_nobody_wants_it_any_more() -> None:
    course = Course()
    raw = page(watched(FILM.id))

    def pieces() -> Iterator[bytes]:
        yield raw
        course.stop()
        yield raw

    made = pieces()

    class Stream:
        def read(self, _size: int, /) -> bytes:
            return next(made)

    with pytest.raises(StoppedError):
        read_page(Followed(Stream(), course, 1), FILE)
    assert course.done == len(raw)


@example("<![")
@example("</a><br></div>text<b>")
@example('<div class="content-cell"><a><a href="//youtu.be/Qiz-kVErOhk">x<br>y<b>')
@given(
    st.lists(
        st.sampled_from(
            (
                *('<div class="content-cell">', '<div class="content-cell caption">', "</div>"),
                *("<br>", "<b>", "<a href='https://youtu.be/Qiz-kVErOhk'>", "<a href>", "</a>"),
                *("x", "&emsp;", "<!", "<![", "<script>", "\0", "Nov 3, 2025, 9:14:22 PM CET"),
            )
        )
        | st.text(max_size=5)
    ).map("".join)
)
def test_whatever_is_in_an_entry_it_is_read_or_passed_over(said: str) -> None:
    raw = BEGIN + said.encode("utf-8", "surrogatepass")
    imported = read_page(io.BytesIO(raw), FILE)
    assert len(imported.entries) + imported.passed == raw.count(BEGIN)
