"""What a video is known by: not the place of its record, where anything better is told."""

from __future__ import annotations

from pathlib import Path

from vidbrowser.marks.video_key import VideoKey, key_of
from vidbrowser.records.fields import Summary

HERE, THERE = Path("/a/x.md"), Path("/b/y.md")


def test_a_second_record_of_a_video_has_its_key() -> None:
    one, other = (Summary(path, id="abc", site="vimeo") for path in (HERE, THERE))
    assert key_of(one) == key_of(other) == VideoKey("vimeo", "abc")


def test_the_same_id_of_another_site_is_another_video() -> None:
    assert key_of(Summary(HERE, id="abc", site="vimeo")) != key_of(Summary(HERE, id="abc"))


def test_an_address_stands_for_an_id_and_a_path_for_an_address() -> None:
    known = Summary(HERE, site="example.org", url="https://example.org/film")
    assert key_of(known) == VideoKey("example.org", "https://example.org/film")
    assert key_of(Summary(HERE)) == VideoKey("", "", b"/a/x.md")


def test_half_a_character_is_replaced() -> None:
    assert key_of(Summary(HERE, id="a\ud800")).id == "a\N{REPLACEMENT CHARACTER}"
