"""Where front matter begins and ends, and the lines that its fields stand on."""

from __future__ import annotations

import frontmatter
import pytest

from vidbrowser.records.front_matter import NoFrontMatterError, RecordHandler, read_front_matter
from vidbrowser.records.problem import UnreadableError


def test_our_handler_serves_the_library() -> None:
    post = frontmatter.loads('---\ntitle: "no"\n---\nbody\n', handler=RecordHandler())
    assert (post.metadata, post.content) == ({"title": "no"}, "body")


@pytest.mark.parametrize("closing", ["---", "---  ", "---\t"])
@pytest.mark.parametrize("opening", ["---", "--- ", "\n \n---"])
def test_delimiters_are_whole_lines(opening: str, closing: str) -> None:
    text = f'{opening}\ntitle: "a --- b"\n{closing}\nx\n---\ny ---\n'
    matter = read_front_matter(text)
    assert matter.fields == {"title": "a --- b"}
    assert matter.body == "x\n---\ny ---"
    assert matter.line("title") == opening.count("\n") + 2


@pytest.mark.parametrize("line", ["----", "---x", "--- x", " ---", "–––"])
def test_other_lines_do_not_close(line: str) -> None:
    with pytest.raises(UnreadableError, match="no closing line ---") as caught:
        read_front_matter(f"\n---\ntitle: x\n{line}\nbody")
    assert caught.value.line == 2


@pytest.mark.parametrize(
    "text", ["", "title: x\n---\n", "----\na\n----", "# a\n---\nb\n---", "+ +"]
)
def test_without_an_opening_line_there_is_none(text: str) -> None:
    with pytest.raises(NoFrontMatterError):
        read_front_matter(text)


@pytest.mark.parametrize("text", ["---\n---", "---\n---\n", "---\n\n---\n"])
def test_front_matter_may_be_empty(text: str) -> None:
    matter = read_front_matter(text)
    assert (matter.fields, matter.body, matter.losses()) == ({}, "", [])


def test_plus_signs_are_toml_and_close_it() -> None:
    matter = read_front_matter('\n+++\ntitle = "---"\nn = 1\n+++\n---\n')
    assert (matter.fields, matter.body) == ({"title": "---", "n": "1"}, "---")
    assert matter.line("n") == 4
    with pytest.raises(UnreadableError, match="no closing line \\+\\+\\+"):
        read_front_matter("+++\na = 1\n---\n")


def test_lines_are_those_of_the_file_on_both_paths() -> None:
    fast = read_front_matter('\n---\na: "1"\nb: "2"\n---')
    slow = read_front_matter("\n---\na: 1\n# note\nb: &x 2\n---")
    assert (fast.block, fast.line("b")) == (None, 4)
    assert slow.line("b") == 5
    assert [loss.line for loss in slow.losses()] == [5]
    whole = read_front_matter("---\n{a: 1}\n---")
    assert whole.line("a") is None


def test_a_mistake_has_the_line_of_the_file() -> None:
    with pytest.raises(UnreadableError) as caught:
        read_front_matter('\n\n+++\na = 1\nb = "\n+++\n')
    assert caught.value.line == 5


def test_escapes_are_looked_for_only_where_they_matter() -> None:
    assert not read_front_matter('---\na: "\\u00e9 \\/"\n---').escapes
    assert read_front_matter('---\na: "\\ud83d"\n---').escapes
    assert read_front_matter('---\na: "\\u0000"\n---').escapes
    assert read_front_matter('---\na: "\\0" # n\n---').escapes


@pytest.mark.parametrize("end", ["...", "... \t"])
def test_three_points_may_close_what_hyphens_open(end: str) -> None:
    text = f"---\ntitle: Tea\n{end}\nFirst\n\n---\n\nSecond\n...\nThird"
    matter = read_front_matter(text)
    assert matter.fields == {"title": "Tea"}
    assert matter.body == "First\n\n---\n\nSecond\n...\nThird"
    assert matter.losses() == []


def test_three_points_elsewhere_are_text() -> None:
    block = read_front_matter(
        "---\nnote: |\n  a\n  ...\n  b\ntitle: a ...\n---\nFirst\n...\nSecond"
    )
    assert block.fields == {"note": "a\n...\nb", "title": "a ..."}
    assert block.body == "First\n...\nSecond"
    with pytest.raises(UnreadableError, match="no closing line"):
        read_front_matter('+++\ntitle = "Tea"\n...\n')
    with pytest.raises(UnreadableError, match="no closing line"):
        read_front_matter("---\ntitle: Tea\n.... \n... and\n")
