"""Sentences: English as they stand, the same again from what was packed, harmless from anyone."""

import json
import pickle
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.records.sentence import NOTHING, Sentence, Value, countable, unpacked

KEY = Sentence("{key} “{value}” is not a count; it is left out", key="views", value="{key}")

whole = st.text(st.characters(exclude_categories=["Cs"]))
names = st.sampled_from(["a", "b", "count", "key"])
values = st.recursive(
    whole | st.integers(-(2**63) + 1, 2**63 - 1),
    lambda inner: st.builds(
        lambda template, one, said: Sentence(template, one=one, **said),
        *(whole, whole, st.dictionaries(names, inner, max_size=3)),
    ),
    max_leaves=6,
)
anything: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


def test_it_is_the_english_text_with_its_values_as_they_are() -> None:
    assert KEY == "views “{key}” is not a count; it is left out"
    assert Sentence("Only {most} characters", most=262_144) == "Only 262,144 characters"
    assert not NOTHING


def test_one_is_said_in_its_own_form() -> None:
    assert countable("{count} files", "{count} file", 1) == "1 file"
    assert countable("{count} files", "{count} file", 1_000) == "1,000 files"
    assert countable("{count} {kind} files", "{count} {kind} file", 2, kind=".md") == "2 .md files"


def test_only_names_are_places_of_values() -> None:
    hostile = "{key.__class__} {key[0]} {key!r} {key:>9999999} {0} {} {unknown}"
    assert Sentence(hostile, key="x") == hostile


@given(st.text(), whole)
def test_a_value_is_put_in_as_it_is(value: str, template: str) -> None:
    head, tail = template.replace("{", ""), "".join(reversed(template)).replace("{", "")
    said = Sentence(head + "{value}, {other}" + tail, value=value, other="{value.__class__}")
    assert said == f"{head}{value}, {{value.__class__}}{tail}"


@given(whole, whole, st.dictionaries(names, values, max_size=3))
def test_what_is_packed_is_the_same_again(template: str, one: str, said: dict[str, Value]) -> None:
    sentence = Sentence(template, one=one, **said)
    for again in (unpacked(sentence.packed), pickle.loads(pickle.dumps(sentence))):
        assert (again, again.template, again.one) == (sentence, template, one)
        assert again.values == said
    assert sentence.packed.isascii()


@given(st.text() | anything.map(json.dumps))
def test_anything_may_be_unpacked(text: str) -> None:
    said = unpacked(text)
    said.encode()  # has no half of a character
    assert unpacked(said.packed) == said


def test_what_is_damaged_is_shown_as_it_is() -> None:
    deep = "[" * 100_000
    for text in ("", "The file is empty", '["a"]', '["a","",{"b":[]}]', '["a","",{"b":1.5}]', deep):
        assert unpacked(text) == text
    large = json.dumps(["{n}", "", {"n": 2**63}])
    assert unpacked(large) == large
    within: object = ["x", "", {}]
    for _ in range(30):
        within = ["{a}", "", {"a": within}]
    assert unpacked(json.dumps(within)) == json.dumps(within)


def test_halves_of_characters_are_not_let_in() -> None:
    assert unpacked('["{a} \\ud800","",{"a":"\\udfff"}]') == "\ufffd \ufffd"


def test_values_that_double_again_and_again_are_not_made() -> None:
    within: object = ["x", "", {}]
    for _ in range(15):
        within = ["{a}" * 50, "", {"a": within}]
    assert unpacked(json.dumps(within)) == json.dumps(within)
