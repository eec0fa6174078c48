"""`vidbrowser show`: the record, the safe HTML, the JSON, the exit codes."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING

import pytest

from vidbrowser.cli import main
from vidbrowser.descriptions.rendering import render
from vidbrowser.export.record_object import KEYS
from vidbrowser.query.editing import hashtag_query
from vidbrowser.records.reader import read_file

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "one.md").write_text(
        '---\ntitle: "One\x1b[2J"\nid: "-one"\nduration: "PT10M"\nviewcount: "1234"\n'
        'categories: "Music"\ntags: ["live"]\nvid_date: "2022-06-05T10:00:00Z"\n'
        'url: "https://rumble.com/one"\n---\n'
        "{% raw %}0:00 A<br />1:00 B<br />2:00 C<br />#live #other<script>x</script>{% endraw %}",
        "utf-8",
    )
    (tmp_path / "two.md").write_text('---\ntitle: "Two"\nid: "two"\n---\nplain', "utf-8")
    return tmp_path


def show(*arguments: str | Path) -> int:
    return main(["show", *map(str, arguments)])


def test_text(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert show("--", "-one", folder) == 0
    told = capsys.readouterr().out
    assert told.startswith("One")
    assert "\x1b" not in told
    for line in ("Views: 1,234", "Length: 10:00", "Category: Music", "    1:00  B", "#live #other"):
        assert f"\n{line}\n" in told
    assert "\nSite: rumble\nAddress: https://rumble.com/one\n" in told
    assert "Likes" not in told


def test_html_is_what_the_pane_shows(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert show("--format", "html", "--", "-one", folder) == 0
    record = read_file(folder / "one.md", folder).record
    assert record is not None
    query_of = partial(hashtag_query, known_tag={"live"}.__contains__)
    assert capsys.readouterr().out == render(record, query_of).html + "\n"


def test_json(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert show("two", folder, "--format", "json") == 0
    told = json.loads(capsys.readouterr().out)
    several = ("channels", "categories", "tags", "subtitles")
    missing = dict.fromkeys(KEYS) | {name: [] for name in several}
    said = {"id": "two", "title": "Two", "description": "plain", "path": str(folder / "two.md")}
    assert told == missing | said
    assert show("--format", "json", "--", "-one", folder) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["published"] == "2022-06-05T10:00:00Z"


def test_nobody_has_the_id(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert show("three", folder) == 1
    assert "three" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["two"], ["two", "/nowhere/at/all"], ["--format", "x"]])
def test_wrong_usage(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as leaving:
        show(*arguments)
    assert leaving.value.code == 2
