"""Saved searches outlive the program, keep their order and survive damage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.catalogue.saved import SavedSearch, SavedSearches, names_free

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

NEWS = SavedSearch("News", "category:News", "newest")
MAPS = SavedSearch("Maps", 'tag:"old maps"', "title")


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
    searches = SavedSearches(None)
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
    assert SavedSearches(file).all() == ()
    assert file.with_suffix(".damaged").read_bytes() == content
    SavedSearches(file).put(NEWS)
    assert SavedSearches(file).all() == (NEWS,)


def test_a_search_that_holds_something_else_than_text_is_damage(tmp_path: Path) -> None:
    file = tmp_path / "searches.json"
    file.write_text('{"version": 1, "searches": [{"name": 3, "query": "x"}]}')
    assert SavedSearches(file).all() == ()
    assert file.with_suffix(".damaged").exists()


def test_a_free_name_is_numbered() -> None:
    assert names_free([NEWS], "Maps") == "Maps"
    assert names_free([NEWS, SavedSearch("News 2", "")], "News") == "News 3"
