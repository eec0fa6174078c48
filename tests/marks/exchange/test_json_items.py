"""JSON from outside: an item that cannot be read does not keep the others from being."""

from __future__ import annotations

import pytest

from vidbrowser.marks.exchange.json_items import dug, items, listed, value
from vidbrowser.records.problem import UnreadableError


def test_each_item_is_read_by_itself() -> None:
    assert list(items(b'[1, {"a": "\xff"}, "x"]')) == [1, None, "x"]
    assert list(items(b'[1, {"a": "\\ud800"}, "x"]')) == [1, {"a": "\ud800"}, "x"]
    assert value(b'{"a": "\\ud800"}') == {"a": "\ud800"}


@pytest.mark.parametrize("raw", [b"", b"[1,", b"{}", b"[" * 100_000, b"nul"])
def test_what_is_no_list_is_told(raw: bytes) -> None:
    with pytest.raises(UnreadableError, match="The JSON is damaged: "):
        list(items(raw))
    if raw != b"{}":
        with pytest.raises(UnreadableError, match="The JSON is damaged: "):
            value(raw)


def test_what_is_missing_on_the_way_is_nothing() -> None:
    assert dug({"a": [{"b": 1}]}, "a", 0, "b") == 1
    nothings: tuple[object, ...] = ({}, {"a": []}, {"a": {"0": 1}}, [], None, "a")
    for item in nothings:
        assert dug(item, "a", 0, "b") is None
    assert listed([1]) == [1]
    assert listed({"a": 1}) == listed(None) == []
