"""Arguments: options anywhere, queries with a minus, carets under the place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.cli.arguments import cut, mistake_text, options_first, width
from vidbrowser.query import QuerySyntaxError, parse


def test_options_come_first() -> None:
    arguments = ["-a", "--sort", "-x", "P", "--force", "--limit=3", "--sort", "b"]
    assert options_first(arguments, ("--sort", "--limit"), "--force") == [
        *("--sort=-x", "--force", "--limit=3", "--sort=b", "--", "-a", "P")
    ]
    assert options_first(["--", "--sort", "-h"], ("--sort",)) == ["--", "--sort", "-h"]
    assert options_first(["-h", "--sort"], ("--sort",)) == ["-h", "--sort", "--"]


@given(st.text() | st.text("ab东京\u0301 \n\t()").map(lambda text: text + " views:x " + text))
def test_the_caret_is_under_the_place(query: str) -> None:
    try:
        parse(query)
    except QuerySyntaxError as mistake:
        _, shown, caret = mistake_text(query, mistake).split("\n")
        place = len(caret) - len(caret.lstrip())
    else:
        return
    assert caret.endswith("^") or not caret.strip()
    assert place <= width(shown)


@given(st.text(), st.integers(1, 30))
def test_cut_is_as_wide_as_asked(text: str, columns: int) -> None:
    assert width(cut(text, columns)) == columns


@pytest.mark.parametrize(("text", "shown"), [("東京タワー", "東… "), ("abcde", "abc…")])
def test_cutting(text: str, shown: str) -> None:
    assert cut(text, 4) == shown
