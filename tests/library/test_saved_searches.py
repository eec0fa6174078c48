"""Saved searches outlive the program, keep their order and survive damage."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.obstacles import DAMAGED, NO_FILES, UNREADABLE, without_privileges
from vidbrowser.library.saved_searches import SavedSearch, SavedSearches, names_free

if TYPE_CHECKING:
    from pathlib import Path

NEWS = SavedSearch("News", "category:News", "newest")
MAPS = SavedSearch("Maps", 'tag:"old maps"', "title")

WORDS = st.sampled_from(["version", "searches", "name", "query", "order", "newest"])
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-1, 1) | st.floats(0, 2) | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner),
)


def names(searches: SavedSearches) -> list[str]:
    return [search.name for search in searches.all()]


def test_what_is_saved_is_there_at_the_next_start(tmp_path: Path) -> None:
    file = tmp_path / "new folder" / "searches.json"
    first = SavedSearches(file)
    first.put(NEWS)
    first.put(MAPS)
    assert SavedSearches(file).all() == (NEWS, MAPS)


def test_the_same_name_replaces(tmp_path: Path) -> None:
    searches = SavedSearches(tmp_path / "s.json")
    searches.put(NEWS)
    searches.put(MAPS)
    searches.put(SavedSearch("News", "news", "best"))
    assert searches.all() == (SavedSearch("News", "news", "best"), MAPS)


def test_deleting_can_be_undone_in_place(tmp_path: Path) -> None:
    searches = SavedSearches(tmp_path / "s.json")
    for search in (NEWS, MAPS):
        searches.put(search)
    removed = searches.remove("News")
    assert removed == (NEWS, 0)
    assert names(SavedSearches(tmp_path / "s.json")) == ["Maps"]
    searches.put(*removed)
    assert names(SavedSearches(tmp_path / "s.json")) == ["News", "Maps"]
    assert searches.remove("nobody") is None


def test_all_are_set_at_once(tmp_path: Path) -> None:
    searches = SavedSearches(tmp_path / "s.json")
    searches.put(NEWS)
    searches.set_all([MAPS])
    assert searches.all() == (MAPS,)
    assert names(SavedSearches(tmp_path / "s.json")) == ["Maps"]


def test_renaming_refuses_a_name_that_is_taken_or_empty(tmp_path: Path) -> None:
    searches = SavedSearches(tmp_path / "s.json")
    for search in (NEWS, MAPS):
        searches.put(search)
    assert not searches.rename("News", "Maps")
    assert not searches.rename("News", "  ")
    assert not searches.rename("nobody", "x")
    assert searches.rename("News", "Today")
    assert names(SavedSearches(tmp_path / "s.json")) == ["Today", "Maps"]


def test_moving_stays_within_the_list(tmp_path: Path) -> None:
    searches = SavedSearches(tmp_path / "s.json")
    for name in "abc":
        searches.put(SavedSearch(name, name))
    searches.move("a", 1)
    assert names(searches) == ["b", "a", "c"]
    searches.move("a", 9)
    assert names(searches) == ["b", "c", "a"]
    searches.move("a", -9)
    assert names(searches) == ["a", "b", "c"]


@given(st.binary())
def test_a_damaged_file_is_set_aside_and_told(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    file = tmp_path_factory.mktemp("saved") / "searches.json"
    file.write_bytes(content)
    searches = SavedSearches(file)
    assert searches.all() == ()
    assert "set aside as searches.damaged." in searches.notes[0]
    assert str(file) in searches.notes[0]
    assert file.with_suffix(".damaged").read_bytes() == content
    SavedSearches(file).put(NEWS)
    assert SavedSearches(file).all() == (NEWS,)
    assert SavedSearches(file).notes == []


@given(JSON)
def test_any_json_gives_a_list_that_can_be_changed(
    tmp_path_factory: pytest.TempPathFactory, content: object
) -> None:
    file = tmp_path_factory.mktemp("saved") / "searches.json"
    file.write_text(json.dumps(content))
    searches = SavedSearches(file)
    searches.put(SavedSearch("One more", "x"))
    assert SavedSearches(file).all() == searches.all()


@pytest.mark.parametrize("obstacle", NO_FILES | DAMAGED)
def test_whatever_lies_there_is_set_aside_and_replaces_nothing(
    tmp_path: Path, obstacle: str
) -> None:
    file, before = tmp_path / "searches.json", tmp_path / "searches.damaged"
    before.write_text("of the last time")
    (NO_FILES | DAMAGED)[obstacle](file)
    searches = SavedSearches(file)
    assert searches.all() == ()
    assert "set aside as searches.damaged-2." in searches.notes[0]
    assert before.read_text() == "of the last time"
    searches.put(NEWS)
    assert SavedSearches(file).all() == (NEWS,)


@pytest.mark.parametrize("obstacle", UNREADABLE)
def test_what_cannot_be_read_stays_as_it_is(tmp_path: Path, obstacle: str) -> None:
    file = tmp_path / "searches.json"
    UNREADABLE[obstacle](file)
    expect_untouched(file, "cannot be read")


def test_a_file_that_permissions_close_stays_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "searches.json"
    SavedSearches(file).put(NEWS)
    file.chmod(0)
    with without_privileges(file):
        expect_untouched(file, "cannot be read (Permission denied)")
    file.chmod(0o600)
    assert SavedSearches(file).all() == (NEWS,)


def test_what_cannot_be_set_aside_stays_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "home" / "searches.json"
    file.parent.mkdir()
    file.write_text("damaged")
    file.parent.chmod(0o555)
    with without_privileges(file):
        expect_untouched(file, "cannot be set aside (Permission denied)")
    file.parent.chmod(0o755)
    assert file.read_text() == "damaged"


def expect_untouched(file: Path, told: str) -> None:
    def state() -> object:
        own = file.lstat()  # when it was read last may change
        return (
            sorted(os.listdir(file.parent)),
            own.st_mode,
            own.st_ino,
            own.st_size,
            own.st_mtime_ns,
        )

    before = state()
    searches = SavedSearches(file)
    assert searches.all() == ()
    assert told in searches.notes[0]
    assert "not kept this time" in searches.notes[0]
    with pytest.raises(PermissionError):
        searches.put(NEWS)
    assert searches.all() == (NEWS,)  # for this run
    assert state() == before


def test_a_file_of_a_newer_version_is_shown_and_not_written_over(tmp_path: Path) -> None:
    file = tmp_path / "searches.json"
    text = '{"version": 2, "searches": [{"name": "New", "query": "x", "colour": 3}, 7], "more": 1}'
    file.write_text(text)
    searches = SavedSearches(file)
    assert names(searches) == ["New"]
    assert "newer version" in searches.notes[0]
    with pytest.raises(PermissionError):
        searches.remove("New")
    assert file.read_text() == text
    assert os.listdir(tmp_path) == [file.name]


def test_what_is_understood_of_a_damaged_file_stays(tmp_path: Path) -> None:
    file = tmp_path / "searches.json"
    text = '{"searches": [{"name": 3, "query": "x"}, {"name": "Good", "query": "y"}, [], "z"]}'
    file.write_text(text)
    searches = SavedSearches(file)
    assert names(searches) == names(SavedSearches(file)) == ["Good"]
    assert "3 of its searches cannot be understood" in searches.notes[0]
    assert file.with_suffix(".damaged").read_text() == text


def test_half_a_character_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "searches.json"
    odd = SavedSearch("\ud800 東京 \\", 'tag:"\udfff"')
    SavedSearches(file).put(odd)
    assert SavedSearches(file).all() == (odd,)
    assert "東京" in file.read_text("utf-8")


def test_what_a_killed_run_left_is_cleared(tmp_path: Path) -> None:
    (tmp_path / "searchesx1.unfinished").write_text("half")
    SavedSearches(tmp_path / "searches.json")
    assert os.listdir(tmp_path) == []


def test_a_free_name_is_numbered() -> None:
    assert names_free([NEWS], "Maps") == "Maps"
    assert names_free([NEWS, SavedSearch("News 2", "")], "News") == "News 3"
