"""`vidbrowser search`: what it prints, and how it tells what is wrong."""

from __future__ import annotations

import csv
import io
import json
import os
from typing import TYPE_CHECKING

import pytest

from vidbrowser.cli import main

if TYPE_CHECKING:
    from pathlib import Path

Capture = pytest.CaptureFixture[str]


def ids(capsys: Capture, *arguments: object) -> list[str]:
    assert main(["search", *map(str, arguments), "--format", "ids"]) == 0
    return capsys.readouterr().out.split()


def test_orders_and_limits(folder: Path, capsys: Capture) -> None:
    assert ids(capsys, "", folder) == ["2", "1", "3"]
    assert ids(capsys, "--sort", "views", "", folder) == ["1", "2", "3"]
    assert ids(capsys, "", "--sort=title", "--limit", "2", folder) == ["1", "2"]
    assert ids(capsys, "", folder, "--limit=0") == []
    assert ids(capsys, "japan", folder, folder / "1.md") == ["1"]


def test_a_query_may_begin_with_a_minus(folder: Path, capsys: Capture) -> None:
    assert ids(capsys, "-japan", folder) == ["2", "3"]
    assert ids(capsys, "-views:>5", folder) == ["2", "3"]
    assert ids(capsys, "--sort", "oldest", "-tag:b", folder) == ["3", "2"]
    assert main(["search", "--format", "ids", "--", "-views:>5", str(folder)]) == 0
    assert capsys.readouterr().out.split() == ["2", "3"]


def test_a_table_for_people(folder: Path, capsys: Capture) -> None:
    assert main(["search", "", str(folder)]) == 0
    channel = "Channel" + " " * 19
    assert capsys.readouterr().out.splitlines() == [
        f"2022-01-01   1:00:00              5  {channel}-two",
        f"2021-01-01      1:00            100  {channel}One =war",
        f"2020-01-01      live                 {channel}東京 three\\x1b[31m",
    ]


def test_formats_for_programs(folder: Path, capsys: Capture) -> None:
    texts = {}
    for form in ("paths", "json", "ndjson", "csv"):
        assert main(["search", "", str(folder), "--sort", "oldest", "--format", form]) == 0
        texts[form] = capsys.readouterr().out
    paths = texts["paths"].splitlines()
    assert [os.path.basename(path) for path in paths] == ["3.md", "1.md", "2.md"]  # noqa: PTH119
    found = json.loads(texts["json"])
    assert [record["id"] for record in found] == ["3", "1", "2"]
    assert [json.loads(line) for line in texts["ndjson"].splitlines()] == found
    assert (found[0]["views"], found[0]["duration"], found[2]["description"]) == (None, 0, None)
    rows = list(csv.DictReader(io.StringIO(texts["csv"])))
    assert [row["title"] for row in rows][1:] == ["One =war", "'-two"]


def test_a_wrong_query_is_told_with_a_caret(folder: Path, capsys: Capture) -> None:
    assert main(["search", "東京 views:>x b", str(folder)]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.splitlines() == [
        "“x” cannot be read; expected a number such as 500, 10k or 2M:",
        "  東京 views:>x b",
        "              ^",
    ]


def test_a_field_that_is_nearly_named_is_told_beside_what_is_found(
    folder: Path, capsys: Capture
) -> None:
    assert main(["search", "-tags:b -year:2019", str(folder), "--format", "ids"]) == 0
    told = capsys.readouterr()
    assert told.out.split() == ["2", "1", "3"]
    assert told.err == "Did you mean tag: or published:? Other words before a colon are text\n"
    assert main(["search", "-foo:b", str(folder), "--format", "ids"]) == 0
    assert capsys.readouterr().err == ""


def test_nothing_is_explained(folder: Path, capsys: Capture) -> None:
    assert main(["search", "war zzz", str(folder)]) == 0
    assert capsys.readouterr().err == "Nothing matches; without zzz it would be 3\n"
    assert main(["search", "yyy zzz", str(folder)]) == 0
    assert capsys.readouterr().err == "Nothing matches\n"


@pytest.mark.parametrize(
    "arguments", [["x"], ["x", "/nowhere"], ["x", ".", "--sort", "best of"], ["--wrong", "x", "."]]
)
def test_wrong_usage_is_2(arguments: list[str], capsys: Capture) -> None:
    with pytest.raises(SystemExit) as left:
        main(["search", *arguments])
    assert left.value.code == 2
    assert capsys.readouterr().err


def test_orders_that_there_are_are_told_by_their_names(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(["search", "", str(folder), "--sort", "best-of-all"])
    told = capsys.readouterr().err.replace("'", "")  # which Python 3.13 leaves out
    assert "choose from newest, oldest, " in told
