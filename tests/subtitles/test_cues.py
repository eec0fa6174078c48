"""Cues of whole files: real ones, captions that roll, and what strangers make of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.subtitles.cues import ENDINGS, MOST, read_cues
from vidbrowser.subtitles.shown import LONGEST, Cue

if TYPE_CHECKING:
    from pathlib import Path

ROLLING = """WEBVTT
Kind: captions
Language: en

00:00:00.160 --> 00:00:02.470 align:start position:0%
~
hello<00:00:00.480><c> every</c><00:00:00.900><c> one</c>

00:00:02.470 --> 00:00:02.480 align:start position:0%
hello every one
~

00:00:02.480 --> 00:00:04.550 align:start position:0%
hello every one
and<00:00:02.900><c> welcome</c>

00:00:04.550 --> 00:00:04.560 align:start position:0%
and welcome
~

00:00:04.560 --> 00:00:07.000 align:start position:0%
and welcome
to the harbour
""".replace("~", " ")


def test_of_captions_that_roll_each_word_is_said_once() -> None:
    cues = [Cue(0, "hello every one"), Cue(2, "and welcome"), Cue(4, "to the harbour")]
    assert read_cues(ROLLING.encode(), "vtt") == cues
    assert read_cues(ROLLING.replace("\n", "\r\n").encode("utf-16"), "VTT") == cues


def test_captions_that_grow_by_words_say_each_once() -> None:
    text = "".join(
        f"0:0{at}.0 --> 0:0{at + 1}.0\n{said}\n\n"
        for at, said in enumerate(("so", "so we", "so we go", "so we go\non"))
    )
    assert [cue.text for cue in read_cues(text.encode(), "srt")] == ["so", "we", "go", "on"]


def test_what_is_said_again_later_is_said_again() -> None:
    text = "00:01.0 --> 00:02.0\nrow\n\n00:05.0 --> 00:06.0\nrow\n"
    assert read_cues(text.encode(), "vtt") == [Cue(1, "row"), Cue(5, "row")]


def test_cues_come_in_the_order_of_time() -> None:
    text = "00:09.0 --> 00:10.0\nlast\n\n00:01.0 --> 00:02.0\nfirst\n"
    assert [cue.text for cue in read_cues(text.encode(), "vtt")] == ["first", "last"]


def test_real_files_are_read(archives: Path) -> None:
    read = {
        path.name: read_cues(path.read_bytes(), path.suffix[1:])
        for path in (archives / "side").iterdir()
        if path.suffix[1:] in ENDINGS
    }
    assert len(read) == 10
    assert [name for name, cues in read.items() if not cues] == [
        "ytcap__tests_fixtures_malformed.vtt"
    ]
    assert read["ytcap__tests_fixtures_sample.en.vtt"] == [
        Cue(1, "Hello from the first VTT cue."),
        Cue(4, "Second cue line one. Second cue line two."),
        Cue(3723, "Long timestamp cue."),
    ]
    assert read["pinchflat__test_support_files_subtitle.srt"][3] == Cue(
        12, "Each subtitle entry consists of a number, a timecode, and the subtitle text."
    )
    for path in (archives / "layout").rglob("*.vtt"):
        assert read_cues(path.read_bytes(), "vtt") == [Cue(1, "Hello")]


def test_no_more_is_kept_than_can_be_said() -> None:
    many = "00:01.0 --> 00:02.0\nx\n\n" * (MOST + 1)
    assert len(read_cues(many.encode(), "srt")) < MOST
    long = f"00:01.0 --> 00:02.0\n{'word ' * 10_000}\n"
    assert [len(cue.text) for cue in read_cues(long.encode(), "vtt")] == [LONGEST - 1]


def test_of_what_is_no_subtitle_file_there_is_nothing() -> None:
    assert read_cues(b"MZ\0\0", "exe") == []
    assert read_cues(b"", "vtt") == []


def test_what_encoding_a_file_declares_does_not_matter() -> None:
    raw = b"<?xml version='1.0' encoding='UTF-7'?><transcript><text start='1'>a</text></transcript>"
    for before in (b"", b"\xef\xbb\xbf", b"\xef\xbb\xbf" * 2, b"\n"):
        assert [cue.text for cue in read_cues(before + raw, "srv1")] == ["a"], before


pieces = st.sampled_from(
    (
        *("00:01.0 --> 00:02.0\n", "00:00:03,5 --> 0:4.0", "[00:01.5]", "\n", "\n\n", " ", "1\n"),
        *("Dialogue: 0,0:0:1.0,0:0:2.0,,,,,,,", "{\\an8}", "<c>", "</c>", "<", "&amp;", "&#0;"),
        *('{"events": [{"tStartMs": 5, "segs": [{"utf8": "a"}]}]}', "[", "{", '"'),
        *("<tt>", '<p begin="1s">', '<p t="5" d="1e9">', "<br/>", "</p>", '<text start="1">', "<!"),
        *("word", "東京", "\u202e", "\0", "\ufeff", "-->", "99:99:99.999 --> 1:1.1\n"),
    )
)


@pytest.mark.parametrize("ending", ENDINGS)
@given(
    raw=st.binary(max_size=60)
    | st.lists(pieces | st.text(max_size=3))
    .map("".join)
    .map(lambda text: text.encode("utf-8", "surrogatepass"))
)
def test_whatever_is_in_a_file_gives_short_plain_lines_in_order(ending: str, raw: bytes) -> None:
    cues = read_cues(raw, ending)
    assert cues == sorted(cues, key=lambda cue: cue.second)
    for cue in cues:
        assert 0 <= cue.second < 10**7
        assert 0 < len(cue.text) <= LONGEST
        assert "\n" not in cue.text
