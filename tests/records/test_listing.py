"""Every record file below a folder, whatever else is there."""

from __future__ import annotations

import os
import unicodedata
from collections import Counter
from pathlib import Path

import pytest

from tests.case_blind import make_case_blind
from vidbrowser.records.listing import ENDINGS, HIDDEN, distinct, has_ending, resolved, walk
from vidbrowser.records.problem import Problem, Severity


def listed(root: Path) -> tuple[set[str], list[Problem]]:
    found = list(walk(root))
    return (
        {os.path.relpath(entry[0].path, root) for entry in found if not isinstance(entry, Problem)},
        [problem for problem in found if isinstance(problem, Problem)],
    )


def touch(root: Path, *names: str) -> None:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).touch()


@pytest.mark.parametrize(
    "name", ["a.md", "a.MD", "a.Markdown", "a.txt", "a.b.html", ".md", "a.json", "Videos.YML"]
)
def test_endings_of_records(name: str) -> None:
    assert has_ending(name)


@pytest.mark.parametrize(
    "name", ["a", "md", "a.md.bak", "a.htm", "a.md~", "a.rst", "a.live_chat.json", "a.yml"]
)
def test_other_endings(name: str) -> None:
    assert not has_ending(name)


def test_files_at_any_depth_are_listed(tmp_path: Path) -> None:
    names = {"a.md", "x.md/b.txt", "c/c.html", "d/e/f/g.MARKDOWN"}
    touch(tmp_path, *names, "picture.jpg", "d/notes.rst")
    assert listed(tmp_path) == (names, [])


HIDDEN_ONES = (
    *("._a.md", ".a.md", ".trash/old.md", ".obsidian/x/y.md", "d/.git/HEAD.txt"),
    *("_site/index.html", "d/node_modules/m/README.md", ".obsidian.md/a.md"),
)


def test_what_is_hidden_or_made_by_other_programs_is_passed_over(tmp_path: Path) -> None:
    touch(tmp_path, *HIDDEN_ONES, "d/site.md", "_sites/a.md", "d/_post.md")
    (tmp_path / ".link").symlink_to(tmp_path)
    assert listed(tmp_path) == ({"d/site.md", "_sites/a.md", "d/_post.md"}, [])


def test_a_hidden_folder_that_is_named_itself_is_listed(tmp_path: Path) -> None:
    for root in (tmp_path / ".notes", tmp_path / "_site"):
        touch(root, "a.md", ".b.md")
        assert listed(root) == ({"a.md"}, [])


def test_what_is_passed_over_is_counted_by_its_ending(tmp_path: Path) -> None:
    touch(tmp_path, "a.md", "b.vtt", "c.en.VTT", "d/e.vtt", "Makefile", ".x", ".y/z.md", "Mr. \n")
    passed: Counter[str] = Counter()
    assert len(list(walk(tmp_path, passed))) == 1
    assert passed == {".vtt": 3, "": 2, HIDDEN: 2}


def test_links_to_folders_are_told_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.md").touch()
    (tmp_path / "sub" / "up").symlink_to(tmp_path)
    (tmp_path / "other.md").symlink_to("sub")
    (tmp_path / "self.md").symlink_to("self.md")
    (tmp_path / "none.md").symlink_to("nothing")
    (tmp_path / "none").symlink_to("nothing")
    names, problems = listed(tmp_path)
    assert names == {"sub/a.md", "self.md", "none.md"}
    assert {p.path for p in problems} == {tmp_path / "sub" / "up", tmp_path / "other.md"}
    assert {p.severity for p in problems} == {Severity.WARNING}


def test_pipes_are_listed_like_files(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    assert listed(tmp_path) == ({"pipe.md"}, [])


def test_a_folder_that_cannot_be_listed_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.md").touch()
    (tmp_path / "closed").mkdir()
    really = os.scandir

    def refusing(folder: str) -> object:
        if folder.endswith("closed"):
            raise PermissionError(13, "Permission denied")
        return really(folder)

    monkeypatch.setattr(os, "scandir", refusing)
    names, problems = listed(tmp_path)
    assert names == {"a.md"}
    assert [(p.path, p.severity) for p in problems] == [(tmp_path / "closed", Severity.ERROR)]
    assert "Permission denied" in problems[0].reason
    assert listed(tmp_path / "gone")[1][0].severity is Severity.ERROR


def test_names_need_not_be_utf_8(tmp_path: Path) -> None:
    name = os.fsdecode(b"t\xe9.md")
    (tmp_path / name).touch()
    assert listed(tmp_path) == ({name}, [])


def test_what_a_folder_holds_is_not_named_twice(tmp_path: Path) -> None:
    for name in ("one/within", "onemore", "two"):
        (tmp_path / name).mkdir(parents=True)
    one, more, two = (tmp_path / name for name in ("one", "onemore", "two"))
    assert distinct([one / "within", one, more, one, one / "gone.md"]) == (
        [one, more],
        [(one / "within", one), (one / "gone.md", one)],
    )
    assert distinct([]) == ([], [])
    (one / "link").symlink_to(two)
    (two / "back").symlink_to(one)
    assert distinct([one, one / "link"]) == ([one, one / "link"], [])  # listing does not follow it
    assert distinct([one / "link", two / "back", two, one]) == (
        [one / "link", two / "back"],
        [(two, one / "link"), (one, two / "back")],
    )
    (one / ".trash").mkdir()
    assert distinct([one, one / ".trash"]) == ([one, one / ".trash"], [])  # nor is that listed
    assert distinct([two / "back" / "within", one]) == ([one], [(two / "back" / "within", one)])
    library = one / "talks.vidbrowser"
    library.touch()
    assert distinct([one, library]) == ([one, library], [])  # nor is that read


def test_names_that_differ_in_case_are_of_one_folder_where_the_disk_finds_it_by_both(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    videos, other = tmp_path / "Videos", tmp_path / "VIDEOS"
    touch(videos, "Old/a.md")
    assert distinct([videos, other]) == ([videos, other], [])  # here they are two
    make_case_blind(tmp_path, monkeypatch)
    assert distinct([videos, other]) == ([videos], [(other, videos)])
    assert distinct([other / "old" / "A.MD", videos]) == ([videos], [(other / "old/A.MD", videos)])
    assert resolved(other / "oLD") == videos / "Old"
    assert resolved(other / "gone") == videos / "gone"


@pytest.mark.parametrize("name", ["Vidéos", "한글"])
def test_so_are_names_that_are_composed_in_another_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    one, other = (tmp_path / unicodedata.normalize(form, name) for form in ("NFD", "NFC"))
    one.mkdir()
    make_case_blind(tmp_path, monkeypatch)
    assert distinct([one, other]) == ([one], [(other, one)])


def test_two_names_of_one_file_stay_two(tmp_path: Path) -> None:
    touch(tmp_path, "a.md")
    (tmp_path / "A.md").hardlink_to(tmp_path / "a.md")
    both = [tmp_path / "A.md", tmp_path / "a.md"]
    assert distinct(both) == (both, [])


def test_the_document_names_the_endings() -> None:
    document = (Path(__file__).resolve().parents[2] / "READING.md").read_text("utf-8")
    *most, last = (f"`{ending}`" for ending in ENDINGS)
    assert f"names end in {', '.join(most)} or {last}," in document
