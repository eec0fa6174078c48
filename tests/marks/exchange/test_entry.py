"""What imports say of videos is gathered: once for each moment, with nothing displaced."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.marks.store_files import A, B
from vidbrowser.marks.exchange import entry
from vidbrowser.marks.exchange.entry import Entry, Imported, joined, key_at, named
from vidbrowser.marks.mark import NOTHING, Mark
from vidbrowser.marks.video_key import VideoKey
from vidbrowser.records.problem import UnreadableError
from vidbrowser.records.sentence import Sentence


def test_moments_count_once_and_the_last_is_told() -> None:
    imported = Imported()
    for at in (10, 30, 10, None, 20):
        imported.watched(A, at, "Title" if at == 30 else "")
    imported.watched(B, None)
    assert imported.entries == {A: Entry(Mark(3, 30), "Title"), B: Entry(Mark(1))}


def test_what_one_has_is_not_displaced() -> None:
    mine = Mark(2, 20, False, True, 3, ("a",), "mine", 5)
    theirs = Mark(1, 30, True, False, 5, ("A", "b"), "theirs", 4)
    assert joined(mine, theirs) == Mark(2, 30, True, True, 3, ("a", "b"), "mine", 5)
    assert joined(NOTHING, theirs) == theirs
    assert joined(theirs, NOTHING) == theirs


def test_too_many_videos_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(entry, "MOST", 1)
    imported = Imported()
    imported.add(A, Entry())
    imported.add(A, Entry())
    with pytest.raises(UnreadableError, match="more than 1 videos"):
        imported.add(B, Entry())
    other = Imported()
    other.add(B, Entry())
    with pytest.raises(UnreadableError, match="more than 1 videos"):
        imported.join(other)
    assert set(imported.entries) == {A}


def test_what_several_files_tell_is_joined() -> None:
    imported, other = Imported(), Imported(undated=2)
    imported.watched(A, 5, "Tea")
    other.watched(A, 7, "Other")
    other.pass_over(Path("x"), 1, Sentence("no"))
    imported.join(other)
    assert imported.entries == {A: Entry(Mark(1, 7), "Tea")}
    assert (imported.passed, imported.undated, len(imported.told)) == (1, 2, 1)


def test_what_is_passed_over_is_counted_and_the_first_told() -> None:
    imported = Imported()
    for number in range(1000):
        imported.pass_over(Path("x"), number, Sentence("no"))
    assert imported.passed == 1000
    assert [each.line for each in imported.told] == [*range(100)]


def test_addresses_become_keys() -> None:
    assert key_at("https://youtu.be/Qiz-kVErOhk?t=3") == VideoKey("youtube", "Qiz-kVErOhk")
    assert key_at("https://example.org/film") == VideoKey("example.org", "https://example.org/film")
    assert key_at("file:///etc/passwd") is None
    assert key_at("") is None


def test_names_are_one_line_and_bounded() -> None:
    assert named("a\n b\ud800") == "a b\N{REPLACEMENT CHARACTER}"
    assert len(named("x" * 9999)) == 500
    assert named(5) == named(None) == ""
