"""Comments are read a page at a time from a file of any size; what is damaged gives what it can."""

from __future__ import annotations

import json
import tracemalloc
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from vidbrowser.records.archive.comments import PAGE, Comment, has_comments, read_comments
from vidbrowser.records.problem import UnreadableError

if TYPE_CHECKING:
    from pathlib import Path


def comment(number: int, **more: Any) -> dict[str, Any]:
    return {"id": f"c{number}", "text": f"Comment {number}", "author": "A", "parent": "root"} | more


def written(folder: Path, comments: object, **before: object) -> Path:
    path = folder / "tea.info.json"
    path.write_text(json.dumps({"id": "a", **before, "comments": comments, "_type": "video"}))
    return path


def texts(path: Path, first: int = 0, most: int = PAGE) -> list[str]:
    return [comment.text for comment in read_comments(path, first, most).page]


def test_what_a_comment_says(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        [
            comment(1, timestamp=86_400, like_count=3, text="One\n<b>two</b> \ud800"),
            comment(2, parent="c1", author=None, timestamp="soon", like_count=-1),
        ],
    )
    first, second = read_comments(path).page
    moment = datetime(1970, 1, 2, tzinfo=UTC)
    assert first == Comment("A", "One\n<b>two</b> \ufffd", moment, 3, is_reply=False)
    assert second == Comment("", "Comment 2", None, None, is_reply=True)


def test_a_page_at_a_time_until_there_are_no_more(tmp_path: Path) -> None:
    path = written(tmp_path, [comment(n) for n in range(1_201)], formats=["x" * 100] * 2_000)
    shown: list[str] = []
    more = True
    while more:
        found = read_comments(path, len(shown))
        assert len(found.page) <= PAGE
        shown += [each.text for each in found.page]
        more = found.more
    assert shown == [f"Comment {n}" for n in range(1_201)]


def test_memory_is_that_of_a_page(tmp_path: Path) -> None:
    path = written(tmp_path, [comment(n, text="東京 " * 100) for n in range(20_000)])
    assert path.stat().st_size > 10_000_000
    tracemalloc.start()
    try:
        read_comments(path, 19_000)
        assert tracemalloc.get_traced_memory()[1] < 3_000_000
    finally:
        tracemalloc.stop()


def test_a_text_that_looks_like_the_list_is_not_taken_for_it(tmp_path: Path) -> None:
    fooling = 'say "comments": [{"text": "no"}]'
    path = written(tmp_path, [comment(1)], description=fooling, title='"comments":[')
    assert texts(path) == ["Comment 1"]


def test_the_begin_of_the_list_may_lie_across_what_is_read_at_once(tmp_path: Path) -> None:
    path = tmp_path / "a.info.json"
    for length in range((1 << 16) - 30, (1 << 16) + 2):
        path.write_text(f'{{"d": "{"x" * (length - 8)}", "comments" : [{json.dumps(comment(1))}]}}')
        assert texts(path) == ["Comment 1"]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("", []),
        ("{}", []),
        ('{"comments": null}', []),
        ('{"comments": []}', []),
        ('{"comments": [{"text": "a"}, {"text": "b"', ["a"]),
        ('{"comments": [{"text": "a"}, ???', ["a"]),
        ('{"comments": [1, "x", [], null, {"text": 1}, {"text": " "}, {"text": "a"}]}', ["a"]),
        ('{"comments": [' + "[" * 100_000, []),
    ],
)
def test_what_is_damaged_or_odd(tmp_path: Path, content: str, expected: list[str]) -> None:
    path = tmp_path / "a.info.json"
    path.write_text(content)
    assert texts(path) == expected


def test_whether_there_are_any(tmp_path: Path) -> None:
    assert has_comments(written(tmp_path, [comment(1)]))
    assert not has_comments(written(tmp_path, []))
    assert not has_comments(tmp_path / "gone.info.json")
    other = tmp_path / "tea.md"
    other.write_text('"comments": [{"text": "a"}]')
    assert not has_comments(other)


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="gone"):
        read_comments(tmp_path / "gone.info.json")
