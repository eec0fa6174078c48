"""Subtitles by lines, as players and downloaders write them, and with what goes wrong in them."""

from __future__ import annotations

from vidbrowser.subtitles.shown import Shown
from vidbrowser.subtitles.timed_lines import arrows, dialogue, lyrics


def test_the_cues_of_a_vtt_file_without_what_is_about_it() -> None:
    text = (
        "WEBVTT\nKind: captions\n\nNOTE 00:00 --> nothing\n\nSTYLE\n::cue { color: red }\n\n"
        "name\n00:01.500 --> 00:02.000 align:start position:0%\nfirst\nline\n\n"
        "01:00:00.000 --> 01:00:01.000\nlate\n"
    )
    shown = [Shown(1.5, 2.0, "first\nline"), Shown(3600, 3601, "late\n")]
    assert list(arrows(text)) == shown


def test_numbers_of_srt_are_not_said_also_where_no_blank_line_is_between() -> None:
    text = "1\n00:00:01,000 --> 00:00:02,000\none\n2\n00:00:03,000 --> 00:00:04,000\n1984\n"
    assert [one.text.strip() for one in arrows(text)] == ["one", "1984"]


def test_a_line_of_blanks_does_not_end_a_cue() -> None:
    text = "00:01.000 --> 00:02.000\n \nrolls\n \n\nno part of it\n"
    assert [one.text.split() for one in arrows(text)] == [["rolls"]]


def test_a_time_that_is_none_costs_its_cue_alone() -> None:
    text = "0:99 -> 1\nx\n\n00:00:01,000 --> soon\ny\n\n00:00:02,000 --> 00:00:03,000\nz\n"
    assert [one.text for one in arrows(text)] == ["z\n"]


def test_dialogue_of_ass_with_commas_in_it() -> None:
    text = (
        "[Events]\nFormat: Layer, Start, End, Style, Name, L, R, V, Effect, Text\n"
        r"Dialogue: 0,0:00:01.50,0:00:02.00,Default,,0,0,0,,Well, {\i1}yes{\i0}" + "\n"
        "Dialogue: 0,soon,later,Default,,0,0,0,,no\nDialogue: 0,0:00:01.50\nComment: 0,0:00:01.50\n"
    )
    assert list(dialogue(text)) == [Shown(1.5, 2.0, r"Well, {\i1}yes{\i0}")]


def test_a_line_of_lyrics_is_sung_at_each_of_its_times() -> None:
    text = "[ar:Somebody]\n[00:12.00][01:02:50]again\n[00:15.00]\nno time\n"
    assert [(one.begin, one.text) for one in lyrics(text)] == [
        (12, "again"),
        (62.5, "again"),
        (15, ""),
    ]
