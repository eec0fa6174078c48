"""YAML entry by entry: what is broken costs itself, and is told with its line."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.records import yaml_block
from vidbrowser.records.problem import UnreadableError
from vidbrowser.records.yaml_block import read_block
from vidbrowser.records.yaml_values import Node, read_yaml


def losses(block: str) -> list[tuple[int | None, str | None]]:
    return [(loss.line, loss.field) for loss in read_block(block).losses]


def test_entries_are_read_with_their_lines() -> None:
    block = read_block("# note\ntitle: Tea\n\ntags:\n  - a\n  - b # c\n'vid_id': \"x\"\nviews: 5")
    assert block.fields == {"title": "Tea", "tags": ["a", "b"], "vid_id": "x", "views": "5"}
    assert block.lines == {"title": 2, "tags": 4, "vid_id": 7, "views": 8}
    assert block.losses == []


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Tea: a history", "Tea: a history"),
        ("[Official] Tea", "[Official] Tea"),
        ('"Tea', '"Tea'),
        ("@tea", "@tea"),
        ("100% tea", "100% tea"),
        ("%tea", "%tea"),
        ("`tea`", "`tea`"),
        ("'tea' time", "'tea' time"),
        ("*tea* time", "*tea* time"),
    ],
)
def test_a_broken_line_is_kept_as_written(line: str, value: str) -> None:
    block = read_block(f"vid_id: x\ntitle: {line}\nviews: 5")
    assert block.fields == {"vid_id": "x", "title": value, "views": "5"}
    assert [loss.line for loss in block.losses] == ([] if line == "100% tea" else [2])


def test_a_stray_line_costs_only_itself() -> None:
    assert read_block('title: "Tea"\nstray\nviews: 5').fields == {"title": "Tea", "views": "5"}
    assert losses('title: "Tea"\nstray\nviews: 5') == [(2, "title")]


def test_a_broken_list_is_left_out() -> None:
    block = read_block("tags:\n  - a\n - b\nviews: 5")
    assert block.fields == {"tags": None, "views": "5"}
    assert [loss.line for loss in block.losses] == [3]


def test_tabs_between_key_and_value_change_nothing_and_indenting_ones_are_told() -> None:
    assert read_block("title:\tTea").losses == []
    assert read_block("tags:\n\t- a\n\t- b").fields == {"tags": ["a", "b"]}
    assert losses("views: 5\ntags:\n\t- a") == [(3, "tags")]


def test_the_later_of_two_equal_keys_counts() -> None:
    assert read_block("title: a\nviews: 1\ntitle: b").fields == {"title": "b", "views": "1"}
    assert losses("title: a\nviews: 1\ntitle: b") == [(3, "title")]


def test_a_second_document_is_left_out() -> None:
    assert read_block("title: a\n...\ntitle: b").fields == {"title": "a"}
    assert losses("title: a\n--- \ntitle: b") == [(2, None)]


def test_losses_within_an_entry_have_the_line_of_the_block() -> None:
    assert losses("a: b\ntags:\n  - c\n  - &x d\n  - *x") == [(4, "tags"), (5, "tags")]


@pytest.mark.parametrize("block", ["{title: Tea, views: 5}", "  title: Tea\n  views: 5"])
def test_a_mapping_of_another_form_is_read_whole(block: str) -> None:
    assert read_block(block).fields == {"title": "Tea", "views": "5"}


@pytest.mark.parametrize("block", ["- a", "a\nb", "{"])
def test_what_is_no_mapping_is_unreadable(block: str) -> None:
    with pytest.raises(UnreadableError) as caught:
        read_block(block)
    assert caught.value.reason.startswith("The front matter")


def test_nothing_is_nothing() -> None:
    assert read_block("").fields == read_block("\n# note\n").fields == {}


@given(st.text(alphabet="ab1:#-~ '\"[]{},&*!|>%@?=", max_size=12))
def test_what_yaml_reads_from_a_line_is_read_the_same(text: str) -> None:
    try:
        expected = yaml.load(f"title: {text}\n", yaml.BaseLoader)["title"]
    except yaml.YAMLError:
        return
    if isinstance(expected, str) and not set(text) & set("&*!|>"):
        assert read_block(f"title: {text}").fields["title"] == (expected or None) or (
            expected == "" and text.strip()[:2] in ("''", '""')
        )


def test_only_so_much_yaml_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def counting(text: str) -> Node:
        read.append(text)
        return read_yaml(text)

    monkeypatch.setattr(yaml_block, "read_yaml", counting)
    monkeypatch.setattr(yaml_block, "LONGEST", 4_000)  # as for the true one, in a hundredth of it
    block = read_block('title: "Tea"\n' + "".join(f"k{n}: &a b\n" for n in range(10_000)))
    assert block.fields["title"] == "Tea"
    assert 0 < len(block.fields) < 1_100
    assert sum(len(text.removeprefix("k: ").strip("\n")) for text in read) <= 4_000
    assert block.losses[-1].reason == "Only 4,000 characters of YAML are read; the rest is left out"
