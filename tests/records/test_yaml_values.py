"""YAML with scalars as text: nothing is guessed, made or followed, and time is bounded."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bounded import bounded
from vidbrowser.records.yaml_values import LONGEST, YamlError, YamlFault, read_yaml


def test_scalars_are_the_text_that_was_written() -> None:
    text = "[no, on, 1:30, 0123, 2022-06-05, ~, 1e3, .inf, 0x1F, 'null', null, , \"\"]"
    assert read_yaml(text.replace(", ,", ",")).value == [
        *["no", "on", "1:30", "0123", "2022-06-05", "~", "1e3", ".inf", "0x1F", "null"],
        None,
        "",
    ]


def test_block_scalars_end_without_line_ends() -> None:
    assert read_yaml("a: |\n  x\n  y\n\nb: >\n  x\n  y\n").value == {"a": "x\ny", "b": "x y"}


def test_collections_nest() -> None:
    assert read_yaml("a:\n- b: [c, {d: e}]\n- f\n").value == {"a": [{"b": ["c", {"d": "e"}]}, "f"]}


def test_anchors_and_aliases_are_told_and_not_followed() -> None:
    node = read_yaml("a: &x [b]\nc: *x\n")
    assert node.value == {"a": ["b"], "c": None}
    assert [(loss.line, loss.reason) for loss in node.losses] == [
        (1, "The anchor &x is left out"),
        (2, "The alias *x is not followed"),
    ]


@pytest.mark.parametrize(
    "value", ["!!python/name:os.system", "!!python/object/apply:os.system [ls]", "!x {a: b}"]
)
def test_types_make_nothing(value: str) -> None:
    node = read_yaml(f"a: b\nc: {value}\n")
    assert node.value == {"a": "b", "c": None}
    assert [loss.line for loss in node.losses] == [2]


def test_yamls_own_types_are_only_text() -> None:
    assert read_yaml("[!!str 1, !!int 2, ! 3, !!null ~]").value == ["1", "2", "3", "~"]


def test_only_the_first_document_counts() -> None:
    node = read_yaml("a: b\n---\na: c\n")
    assert node.value == {"a": "b"}
    assert [loss.line for loss in node.losses] == [2]
    assert read_yaml("").value is None


def test_a_mistake_has_its_line() -> None:
    with pytest.raises(YamlError) as caught:
        read_yaml("a: b\nc: [d\n")
    assert caught.value.fault is YamlFault.INVALID
    assert caught.value.line >= 2


@given(st.text(alphabet="\x00\x01\x0c\x1b\x7f\x80\x85\x9f\u2028\u2029\ufffe\uffff\U00100000ab"))
def test_characters_that_yaml_refuses_are_kept(text: str) -> None:
    expected = {"a": f"x{text}x", "b": [f"{text}x"]}
    assert read_yaml(f"a: 'x{text}x'\nb: ['{text}x']").value == expected


def refuse_hostile_yaml() -> int:
    texts = ("[" * 100_000, "{a: " * 50_000, "x" * (LONGEST + 1))
    for text in texts:
        with pytest.raises(YamlError):
            read_yaml(text)
    return len(texts)


def test_depth_and_length_are_bounded() -> None:
    assert bounded(refuse_hostile_yaml) == 3  # libyaml alone takes half a minute for the first
