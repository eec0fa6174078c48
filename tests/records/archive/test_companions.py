"""What names beside a record are, and to which record they belong."""

from __future__ import annotations

import pytest

from vidbrowser.records.archive.companions import (
    Role,
    beside,
    companions,
    elsewhere,
    front_stem,
    paired,
    stem_of,
)

ROLES = {
    ".mp4": (Role.VIDEO, "mp4"),
    ".MKV": (Role.VIDEO, "mkv"),
    ".opus": (Role.AUDIO, "opus"),
    ".en.vtt": (Role.SUBTITLES, "en"),
    ".pt-BR.vtt": (Role.SUBTITLES, "pt-BR"),
    ".en-orig.srt": (Role.SUBTITLES, "en-orig"),
    ".srt": (Role.SUBTITLES, ""),
    ".part two.srt": (Role.OTHER, "srt"),
    ".description": (Role.DESCRIPTION, "description"),
    ".info.json": (Role.INFO, ""),
    ".live_chat.json": (Role.OTHER, "json"),
    ".desktop": (Role.OTHER, "desktop"),
    ".url": (Role.OTHER, "url"),
    ".annotations.xml": (Role.OTHER, "xml"),
    ".mp4.part": (Role.UNFINISHED, ""),
    ".mp4.part-Frag12": (Role.UNFINISHED, ""),
    ".mp4.ytdl": (Role.UNFINISHED, ""),
    ".temp.mp4": (Role.UNFINISHED, ""),
    ".f137.mp4": (Role.UNFINISHED, ""),
    ".f251-drc.webm": (Role.UNFINISHED, ""),
    "/../Name//.mp4": (Role.VIDEO, "mp4"),
    "/../subs/Name.v2//.en.vtt": (Role.SUBTITLES, "en"),
}


@pytest.mark.parametrize("end", ROLES)
def test_what_a_name_is_by_its_end(end: str) -> None:
    (found,) = companions(end)
    assert (found.role, found.detail) == ROLES[end]


def test_of_several_pictures_the_whole_one_comes_first_then_the_largest() -> None:
    ends = [".0.jpg", ".10.webp", ".9.jpg", "-fanart.jpg", ".webp", ".jpg", "_0.jpg", "-poster.jpg"]
    pictures = [one.end for one in companions(beside(ends))]
    assert pictures[:3] == [".jpg", ".webp", "-poster.jpg"]
    assert pictures[3:5] == [".10.webp", ".9.jpg"]
    assert pictures[-1] == "-fanart.jpg"


def test_where_a_companion_is() -> None:
    (here,), (there,) = companions(".mp4"), companions(elsewhere("../thumbs/a", ".webp"))
    assert (here.path("a"), there.path("b")) == ("a.mp4", "../thumbs/a.webp")


STEMS = {
    "a.info.json": "a",
    "a [b].v1.5.INFO.JSON": "a [b].v1.5",
    "a.nfo": "a",
    "tvshow.nfo": None,
    "Season.nfo": None,
    "a.json": None,
    "a.md": None,
}


@pytest.mark.parametrize("name", STEMS)
def test_which_names_tell_of_a_video(name: str) -> None:
    assert stem_of(name) == STEMS[name]


def test_a_name_with_front_matter_ends_once() -> None:
    assert front_stem("v1.5 [x].md") == "v1.5 [x]"


def test_names_belong_to_the_longest_stem() -> None:
    names = ["a.mp4", "a.b.mp4", "a.b.c.en.vtt", "a_0.jpg", "a.b-thumb.jpg", "ab.mp4", "a", "x.y"]
    assert paired(["a", "a.b"], names) == {
        "a": [".mp4", "_0.jpg"],
        "a.b": [".mp4", ".c.en.vtt", "-thumb.jpg"],
    }


def test_what_lies_beside_is_one_text_in_one_order() -> None:
    assert beside([".webp", ".mp4"]) == beside([".mp4", ".webp"]) == ".mp4\0.webp"
    assert companions("") == ()
