"""The fast path: only lines of `key: <JSON>`, each by itself, and as YAML has them."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.records.json_lines import Value, read_lines, read_value
from vidbrowser.records.yaml_values import read_yaml

SCALARS = st.text(max_size=12) | st.integers() | st.booleans() | st.none()
VALUES = SCALARS | st.lists(SCALARS | st.lists(SCALARS, max_size=3), max_size=4)


def as_written(value: Value) -> Any:
    """Return `value` with JSON's true and false as the words that YAML keeps."""
    if isinstance(value, list):
        return [as_written(item) for item in value]
    return str(value).lower() if isinstance(value, bool) else value


@given(st.dictionaries(st.from_regex(r"[a-z_][a-z0-9_]{0,8}", fullmatch=True), VALUES, min_size=1))
def test_what_is_read_is_what_yaml_reads(told: dict[str, Any]) -> None:
    lines = "\n".join(f"{k}: {json.dumps(v, ensure_ascii=False)}" for k, v in told.items())
    fast = read_lines(lines)
    assert fast is not None
    assert list(fast) == list(told)
    slow = read_yaml(lines)
    assert slow.losses == []
    assert isinstance(slow.value, dict)
    assert {key: as_written(value) for key, value in fast.items()} == slow.value


def test_numbers_stay_what_was_written() -> None:
    assert read_lines("a: 1e3\nb: 0.10\nc: NaN\nd: [1, true, null]") == {
        "a": "1e3",
        "b": "0.10",
        "c": "NaN",
        "d": ["1", True, None],
    }


def test_pairs_of_surrogates_are_one_character_and_control_characters_are_kept() -> None:
    assert read_lines('a: "\\ud83d\\ude00"\nb: "x\x85\ty\u2028"') == {
        "a": "😀",
        "b": "x\x85\ty\u2028",
    }


@pytest.mark.parametrize(
    "block",
    [
        "",
        "a: b",
        'a: "b" # note',
        'a: "b"\n',
        'a:  "b"',
        ' a: "b"',
        '"a": "b"',
        'a: "b"\na: "c"',
        'a: ["x"\nb: "y"]',
        'a: {"x": 1\nb: 2}',
        'a: "x", "b": "y"',
        'a: "x\nb: y"',
        "a: 2022-06-05",
        "a: 0123",
        "a: " + "[" * 100_000,
        'a: "b"}',
    ],
)
def test_anything_else_is_left_to_the_slow_path(block: str) -> None:
    assert read_lines(block) is None


@pytest.mark.parametrize("text", ["", "b", '"b" ', ' "b"', "[1", "[" * 100_000])
def test_a_value_is_json_and_nothing_else(text: str) -> None:
    with pytest.raises(ValueError):
        read_value(text)
    assert read_value('["b", 1]') == ["b", "1"]
