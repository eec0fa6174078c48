"""Subtitles as JSON and XML: read where they are some, harmless where they are not."""

from __future__ import annotations

import json

import pytest

from vidbrowser.subtitles.timed_marks import elements, events


def test_the_events_of_json3() -> None:
    told = {
        "events": [
            {"tStartMs": 0, "dDurationMs": 9000, "id": 1},
            {"tStartMs": 1500, "segs": [{"utf8": "hello"}, {"utf8": " you", "tOffsetMs": 200}]},
            {"tStartMs": 2500, "aAppend": 1, "segs": [{"utf8": "\n"}]},
            {"tStartMs": "x", "segs": [{"utf8": "no"}]},
            {"tStartMs": 10**400, "segs": [{"utf8": "no"}]},
            {"segs": [7, {"utf8": None}]},
            "no event",
        ]
    }
    assert [(one.begin, one.text) for one in events(json.dumps(told))] == [(1.5, "hello you")]


@pytest.mark.parametrize("text", ["", "{", "[]", "7", '{"events": 7}', "[" * 100_000])
def test_what_is_no_json3_says_nothing(text: str) -> None:
    assert list(events(text)) == []


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (
            '<?xml version="1.0" encoding="utf-16"?><transcript>'
            '<text start="1.5" dur="2">a &amp;amp; b</text></transcript>',
            [(1.5, 3.5, "a &amp; b")],
        ),
        (
            '<timedtext><body><p t="1500" d="500">one<br/><s>two</s><s t="9"> three</s></p>'
            '<p t="soon">no</p></body></timedtext>',
            [(1.5, 2.0, "one\ntwo three")],
        ),
        (
            '<tt xmlns="http://www.w3.org/ns/ttml" xmlns:x="y"><body><div>'
            '<x:p begin="00:00:01.500" end="00:00:02.000">clock</x:p>'
            '<p begin="3s" end="4500ms">units</p><p begin="1m">minute</p><p>no</p>'
            "</div></body></tt>",
            [(1.5, 2.0, "clock"), (3, 4.5, "units"), (60, 60, "minute")],
        ),
        ('<text start="1">kept</text', []),
        ('<a><text start="1">kept</text><b></a>', [(1, 1, "kept")]),
    ],
)
def test_elements_with_a_time(text: str, shown: list[tuple[float, float, str]]) -> None:
    assert [tuple(one) for one in elements(text)] == shown


def test_a_type_of_document_is_not_read_any_further() -> None:
    bomb = '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><text start="1">&b;</text>'
    assert elements(bomb) == []


def test_what_is_nested_too_deeply_is_not_read_any_further() -> None:
    assert elements("<p>" * 1_000_000) == []
