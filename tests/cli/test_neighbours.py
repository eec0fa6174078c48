"""`vidbrowser show --versions --related`: what changed and when, what is related and why."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from vidbrowser.cli import main

if TYPE_CHECKING:
    from pathlib import Path

VIDEO, OTHER = "xxxxxxxxxxx", "yyyyyyyyyyy"


def write(path: Path, id_: str, body: str, **fields: str) -> None:
    path.parent.mkdir(exist_ok=True)
    front = "".join(f'{key}: "{value}"\n' for key, value in fields.items())
    path.write_text(f'---\nvid_id: "{id_}"\ntags: ["tea", "green"]\n{front}---\n{body}\n', "utf-8")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with two records of a video, and one that shares its tags."""
    folder = tmp_path / "videos"
    folder.mkdir()
    first, second = {"date": "2020-01-01"}, {"date": "2021-01-01"}
    write(folder / "a.md", VIDEO, "Sung by Ada.", title="Tea", viewcount="10", **first)
    write(folder / "b.md", VIDEO, "Sung by Eva.", title="Tea\x1b[2J!", viewcount="1200", **second)
    write(folder / "c.md", OTHER, "Another.", title="Coffee")
    monkeypatch.chdir(tmp_path)
    return folder


def show(*arguments: str | Path) -> int:
    return main(["show", *map(str, arguments)])


def test_what_changed_is_told_with_its_day(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert show(VIDEO, folder, "--versions") == 0
    told = capsys.readouterr().out
    assert told.partition("\nVersions:\n")[2].splitlines() == [
        f"2020-01-01  {folder}/a.md",
        "    The oldest version",
        f"2021-01-01  {folder}/b.md",
        "    Title: Tea [2J!, before Tea",
        "    Views: 1,200, before 10",
        "    Description: Sung by [-Ada-]{+Eva+}.",
    ]
    assert "Related" not in told


def test_for_programs_before_and_after_stand_apart(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert show(VIDEO, folder.name, "--versions", "--related", "--format", "json") == 0
    told = json.loads(capsys.readouterr().out)
    old, new = told["versions"]
    assert (old["dated"], old["changes"], old["description"]) == ("2020-01-01T00:00:00Z", {}, [])
    assert new["changes"]["views"] == {"before": 10, "after": 1200}
    assert {"kind": "gone", "text": "Ada"} in new["description"]
    (other,) = told["related"]
    assert (other["id"], other["title"]) == (OTHER, "Coffee")
    assert other["why"] == ["Both have the tag “green” and 1 other"]


def test_one_that_stands_alone_has_a_version_and_perhaps_nothing_related(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert show(OTHER, folder / "c.md", "--versions", "--related") == 0
    assert capsys.readouterr().out.endswith(
        f"{folder}/c.md\n    The oldest version\n\nNothing is related to this record.\n"
    )
    assert show(VIDEO, folder, "--related") == 0
    assert f"\nRelated:\nCoffee  {folder}/c.md\n    Both" in capsys.readouterr().out


def test_a_file_that_is_gone_by_then_says_so_among_the_versions(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert show(VIDEO, folder, "--versions") == 0
    capsys.readouterr()
    (folder / "b.md").write_bytes(b"---\ntitle: [\n---\n")
    assert show(VIDEO, folder, "--versions") == 0
    assert "b.md" not in capsys.readouterr().out  # it is no record of the video any more


def test_what_is_asked_without_sense_is_told(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert show(VIDEO, folder, "--versions", "--format", "html") == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "--versions and --related go with --format text or json" in told.err
