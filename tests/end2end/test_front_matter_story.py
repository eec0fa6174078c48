"""Front matter as people write it: read, found, counted and put in order by the commands."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from vidbrowser.cli import main

if TYPE_CHECKING:
    from pathlib import Path

DATES = {
    "old": "date: 2015-01-01",
    "new": "date: 2023-01-01 10:00",
    "middle": "published: 2019-01-01\ndate: 2024-01-01",
    "none": "draft: false",
}
CHANNELS = {
    "author": "author: Tea House",
    "one": "channel:\n  - Tea House",
    "two": "speakers: [Ann Smith, Bo Li]",
    "names": "presenters:\n  - name: Bo Li\n    url: https://example.org",
    "wiki": 'channel: "[[Tea House|TH]]"',
    "bare": "channel: [[Tea House]]",
    "both": "author: me\nuploader: Bo Li",
}


class Library:
    """A folder of record files, and what the commands say of it."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._folder = folder
        self._capsys = capsys

    def write(self, files: dict[str, str], body: str = "Body.") -> None:
        for name, lines in files.items():
            text = f"---\ntitle: {name}\nid: {name}\n{lines}\n---\n{body}\n"
            (self._folder / f"{name}.md").write_text(text, "utf-8")

    def _said(self, *arguments: str) -> str:
        main([*arguments, str(self._folder)])
        return self._capsys.readouterr().out

    def found(self, query: str, *more: str) -> list[str]:
        return self._said("search", query, "--format", "ids", *more).split()

    def counted(self, field: str) -> list[str]:
        return self._said("facets", field).splitlines()

    def record(self, name: str) -> dict[str, Any]:
        told: dict[str, Any] = json.loads(self._said("show", name, "--format", "json"))
        return told

    def shown(self, name: str) -> str:
        return self._said("show", name)

    def problems(self) -> str:
        return self._said("check")


@pytest.fixture
def library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Library:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = tmp_path / "records"
    folder.mkdir()
    return Library(folder, capsys)


def test_a_date_alone_is_when_a_video_was_published(library: Library) -> None:
    library.write(DATES)
    assert library.found("", "--sort", "newest") == ["new", "middle", "old", "none"]
    assert library.found("published:2023") == ["new"]
    assert library.found("added:2024") == ["middle"]
    assert library.counted("published") == ["1\t2015", "1\t2019", "1\t2023"]


@pytest.mark.parametrize(
    "key", ["published", "publishDate", "publishdate", "upload_date", "release_date"]
)
def test_when_it_was_published_has_many_keys(library: Library, key: str) -> None:
    library.write({"a": f"date: 2001-01-01\n{key}: 2022-06-05"})
    assert library.record("a")["published"] == "2022-06-05T00:00:00Z"
    assert library.record("a")["added"] == "2001-01-01T00:00:00Z"


def test_channels_are_found_and_counted_one_by_one(library: Library) -> None:
    library.write(CHANNELS)
    assert library.counted("channel") == ["4\tTea House", "3\tBo Li", "1\tAnn Smith"]
    assert library.found('channel:"ann smith"') == ["two"]
    assert sorted(library.found("channel:li")) == ["both", "names", "two"]
    assert library.found('"smith, bo"') == []
    assert library.record("two")["channels"] == ["Ann Smith", "Bo Li"]
    assert library.record("two")["channel"] == "Ann Smith, Bo Li"
    assert "Channel: Ann Smith, Bo Li" in library.shown("two")
    assert library.record("both")["channel"] == "Bo Li"


def test_records_of_several_channels_are_sorted_by_the_first(library: Library) -> None:
    library.write({"a": "speakers: [b, a]", "b": "speakers: [a, z]", "c": "author: a", "d": ""})
    assert library.found("", "--sort", "channel") == ["c", "b", "a", "d"]


def test_a_description_in_front_matter_is_shown_and_found(library: Library) -> None:
    library.write({"a": "description: All about oolong"}, "")
    library.write({"b": "description: All about oolong"}, "# Steps\n\nBoil.")
    library.write({"c": "summary: Boil."}, "# Steps\n\nBoil.")
    assert library.found("oolong has:description") == ["a", "b"]
    assert library.shown("a").endswith("\nAll about oolong\n")
    assert library.shown("b").endswith("\nAll about oolong\nSteps\nBoil.\n")
    assert library.shown("c").endswith("\nSteps\nBoil.\n")


def test_wiki_links_in_lists_are_the_pages(library: Library) -> None:
    library.write({"a": 'tags: ["[[Green Tea|green]]", b]\ncategories: "[[Drinks]]"'})
    library.write({"b": "tags: green tea"})
    assert library.counted("tag") == ["1\tb", "1\tgreen", "1\tGreen Tea", "1\ttea"]
    assert library.counted("category") == ["1\tDrinks"]


def test_fields_where_zola_and_hugo_keep_them(library: Library, tmp_path: Path) -> None:
    zola = (
        '+++\ntitle = "Zola"\ndate = 2022-06-05\n[taxonomies]\ntags = ["a b", "c"]\n'
        'categories = ["Tea"]\n[extra]\nvideo_id = "Zola-tea-01"\nchannel = "Tea House"\n'
        "duration = 90\n+++\n"
    )
    hugo = "---\ntitle: Hugo\nparams:\n  video_id: Hugo-tea-01\n  author: Bo Li\n  views: 5\n---\n"
    for name, text in (("zola", zola), ("hugo", hugo)):
        (tmp_path / "records" / f"{name}.md").write_text(text)
    assert library.counted("tag") == ["1\ta b", "1\tc"]
    assert library.found("channel:tea category:tea length:90 published:2022") == ["Zola-tea-01"]
    assert library.found('channel:"bo li" views:5') == ["Hugo-tea-01"]


def test_nothing_of_all_that_is_a_problem(library: Library) -> None:
    library.write(DATES | CHANNELS | {"flag": "published: true"})
    assert "0 unreadable, 0 warnings" in library.problems()
