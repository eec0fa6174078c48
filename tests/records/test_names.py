"""Channels, categories and tags from the text and the lists of front matter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.records.names import to_names, to_spaced_tags, to_tags, without_links

if TYPE_CHECKING:
    from collections.abc import Callable

    from vidbrowser.records.json_lines import Value

ALL = pytest.mark.parametrize("read", [to_names, to_tags, to_spaced_tags])


@ALL
@pytest.mark.parametrize("value", [None, "", "  ", "\n", "~", [], [None, [" "]], "[[]]"])
def test_what_is_blank_is_missing(read: Callable[[Value], Any], value: Value) -> None:
    assert read(value) is None


@ALL
def test_a_tilde_in_a_list_is_text(read: Callable[[Value], Any]) -> None:
    assert read(["~"]) == ("~",)


@pytest.mark.parametrize(
    ("value", "texts"),
    [
        (["b", " a ", "b", "", None, "B"], ("b", "a", "B")),
        (["a, b", "#c", '"d"'], ("a, b", "#c", '"d"')),
        ([["a", ["b"]], True, "1"], ("a", "b", "true", "1")),
        ("a, b ,, a", ("a", "b")),
        ("a b, c; d", ("a b", "c; d")),
        ("a b; c;", ("a b", "c")),
        ('["a", "b"', ("a", "b")),
        ([{"Re": "Zero"}], ("Re: Zero",)),
        ("green tea", ("green tea",)),
    ],
)
def test_tags_come_in_many_shapes(value: Value, texts: tuple[str, ...] | None) -> None:
    assert to_tags(value) == texts


@pytest.mark.parametrize(
    ("value", "texts"),
    [
        ("green tea", ("green", "tea")),
        (" tea\n  milk tea", ("tea", "milk")),
        ("don't panic", ("don't", "panic")),
        ("green tea, milk", ("green tea", "milk")),
        ("green tea; milk", ("green tea", "milk")),
        ("'green tea'", ("green tea",)),
        ("[green tea]", ("green tea",)),
        (["green tea"], ("green tea",)),
    ],
)
def test_tags_in_one_text_are_parted_as_sites_do(value: Value, texts: tuple[str, ...]) -> None:
    assert to_spaced_tags(value) == texts


@pytest.mark.parametrize(
    ("value", "names"),
    [
        (" Film, Animation ", ("Film, Animation",)),
        (["a", "b", "a"], ("a", "b")),
        (["Tea House"], ("Tea House",)),
        ({"name": "Ann Smith", "url": "x"}, ("Ann Smith",)),
        ([{"name": "Ann Smith", "url": "x"}, {"name": "[[Bo Li|Bo]]"}, "C"],
         ("Ann Smith", "Bo Li", "C")),
        ([{"Re": "Zero"}], ("Re: Zero",)),
    ],
)  # fmt: skip
def test_one_text_is_one_name_and_a_list_as_many_as_it_has(
    value: Value, names: tuple[str, ...]
) -> None:
    assert to_names(value) == names


@pytest.mark.parametrize(
    "value", [{"url": "x"}, [{"first": "Ann", "last": "Smith"}], {"name": ["a", "b"]}]
)
def test_what_tells_no_name_is_told(value: Value) -> None:
    with pytest.raises(ValueError, match=r"tells no name|is a list"):
        to_names(value)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[[Tea House]]", "Tea House"),
        ("[[Tea House|TH]]", "TH"),
        ("[[Tea House|]]", "Tea House"),
        ("At [[Tea House|TH]], with [[Ann]]", "At TH, with Ann"),
        ("[Live] Tea [[", "[Live] Tea [["),
        ("a [[b] c]]", "a [[b] c]]"),
    ],
)
def test_a_wiki_link_is_its_words(text: str, words: str) -> None:
    assert without_links(text) == words


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("[[Tea House|TH]]", "Tea House"),
        ("[[People/Tea House#Opening|TH]]", "Tea House"),
        ("[[#Opening]]", "#Opening"),
        ("At [[Tea House|TH]]", "At Tea House"),
    ],
)
def test_a_name_is_the_page_that_a_wiki_link_leads_to(text: str, name: str) -> None:
    assert to_names(text) == (name,)


@ALL
@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("[[Tea House]], [[Smith, Ann|Ann]]", ("Tea House", "Smith, Ann")),
        ("[[A b]] and [[C d]]", ("A b", "C d")),
        ([["Tea House"]], ("Tea House",)),  # as YAML takes [[Tea House]]
        ([["Tea House|TH"]], ("Tea House",)),
        ([[["A"]], [["B|b"]]], ("A", "B")),
        (["[[A|a]]", "B"], ("A", "B")),
    ],
)
def test_wiki_links_are_a_name_each(
    read: Callable[[Value], Any], value: Value, names: tuple[str, ...]
) -> None:
    assert read(value) == names


@ALL
def test_lists_nested_beyond_reason_are_told(read: Callable[[Value], Any]) -> None:
    nested: Value = ["a"]
    for _ in range(100_000):
        nested = [nested]
    with pytest.raises(ValueError, match="deeply"):
        read(nested)


texts = st.text(st.sampled_from("ab [|],;&~'\"")) | st.text(max_size=8)
values: st.SearchStrategy[Any] = st.recursive(
    texts | st.none() | st.booleans(), lambda within: st.lists(within, max_size=3), max_leaves=6
)


@ALL
@given(value=values)
def test_names_are_trimmed_there_and_told_once(read: Callable[[Value], Any], value: Value) -> None:
    found = read(value) or ()
    assert all(name and name == name.strip() for name in found)
    assert len({*found}) == len(found)
