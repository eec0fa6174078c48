"""`vidbrowser check`: every file is accounted for, every problem is one line, and no Qt."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from tests.records.test_listing import HIDDEN_ONES
from vidbrowser.cli import main
from vidbrowser.cli.check import check

if TYPE_CHECKING:
    from pathlib import Path

GOOD = '---\ntitle: "Tea"\nid: "x1"\n---\nbody\n'
LOSSY = '---\ntitle: "Tea"\nviewcount: "many"\n---\nbody\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder of 8 files: 4 records, 3 unreadable, 1 other; 1 loss, 1 link to a folder."""
    root = tmp_path / "root"
    (root / "x.md").mkdir(parents=True)
    (root / "good.md").write_text(GOOD, "utf-8")
    (root / "x.md" / "GOOD.TXT").write_text(GOOD, "utf-8")
    (root / "lossy.html").write_text(LOSSY, "utf-8")
    (root / os.fsdecode(b"caf\xe9\n.markdown")).write_text(GOOD, "utf-8")
    (root / os.fsdecode(b"\xff\n.md")).write_bytes(b"")
    (root / "README.md").write_text("# Tea\n", "utf-8")
    os.mkfifo(root / "pipe.md")
    (root / "out.md").symlink_to(tmp_path / "outside.md")
    (tmp_path / "outside.md").write_text(GOOD, "utf-8")
    (root / "x.md" / "up").symlink_to(root)
    (root / "picture.jpg").write_bytes(b"\xff")
    return root


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    code = main(["check", *arguments])
    return code, capsys.readouterr().out


def test_every_problem_is_one_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out = run(capsys, str(folder))
    *lines, last = out.splitlines()
    assert code == 1
    assert last == "8 files: 4 records, 1 other, 3 unreadable, 2 warnings"
    assert len(lines) == 5
    assert (
        f"{folder}/lossy.html:3: warning: viewcount “many” is not a count; it is left out" in lines
    )
    assert rf"{folder}/\xff\n.md: error: The file is empty" in lines
    assert sum("warning: The link leads to a folder" in line for line in lines) == 1


def test_files_that_are_no_records_are_listed_when_asked_for(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out = run(capsys, str(folder), "--all")
    assert (code, len(out.splitlines())) == (1, 7)
    line = f"{folder}/README.md:1: other: The file has no front matter: its first line is not ---"
    assert out.splitlines()[0] == line


def test_a_file_without_front_matter_is_wrong_when_it_is_named(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out = run(capsys, str(folder / "README.md"))
    assert code == 1
    assert "README.md:1: error: The file has no front matter" in out
    assert out.endswith("1 file: 0 records, 1 unreadable, 0 warnings\n")


def test_a_site_and_a_vault_have_no_problems(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("README.md", "robots.txt", "d/page.html", *HIDDEN_ONES):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("# Tea\n", "utf-8")
    (tmp_path / ".trash" / "old.md").write_text(GOOD, "utf-8")
    (tmp_path / "plain.md").write_text(GOOD, "utf-8")
    told = "4 files: 1 record, 3 others, 0 unreadable, 0 warnings\n"
    assert run(capsys, str(tmp_path)) == (0, told)


def test_json_has_every_key(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out = run(capsys, str(folder), "--json")
    told: dict[str, Any] = json.loads(out)
    assert code == 1
    assert list(told) == [
        "files",
        "records",
        "unreadable",
        "others",
        "lists",
        "warnings",
        "problems",
    ]
    assert [told[key] for key in list(told)[:6]] == [8, 4, 3, 1, 0, 2]
    assert len(told["problems"]) == 5
    assert {
        "path": str(folder / "lossy.html"),
        "line": 3,
        "severity": "warning",
        "field": "viewcount",
        "reason": "viewcount “many” is not a count; it is left out",
    } in told["problems"]
    paths = {problem["path"] for problem in told["problems"]}
    assert str(folder / os.fsdecode(b"\xff\n.md")) in paths


def test_only_losses_are_no_failure(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out = run(capsys, str(folder / "lossy.html"), str(folder / "good.md"))
    assert code == 0
    assert out.splitlines()[-1] == "2 files: 2 records, 0 unreadable, 1 warning"


def test_paths_below_others_count_once(folder: Path) -> None:
    report = check([folder, folder / "good.md", folder / "x.md", folder])
    assert (report.files, report.records, report.unreadable) == (8, 4, 3)


def test_a_folder_that_cannot_be_listed_is_a_failure(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: str) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "scandir", refuse)
    code, out = run(capsys, str(tmp_path))
    assert code == 1
    assert "error: The folder cannot be listed: Permission denied" in out


@pytest.mark.parametrize("arguments", [["nothing\nhere"], [], ["--what", "."]])
def test_wrong_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["check", *arguments])
    assert left.value.code == 2
    if arguments == ["nothing\nhere"]:
        assert r"no file or folder nothing\nhere" in capsys.readouterr().err


def test_qt_and_polars_stay_out(folder: Path) -> None:
    code = (
        "import sys\nfrom vidbrowser.cli import main\n"
        f"main(['check', {str(folder)!r}])\n"
        "print(*sorted({n.split('.')[0] for n in sys.modules} & {'PySide6', 'polars', 'PIL'}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
    )
    assert done.stdout.splitlines()[-1] == ""
    assert "8 files" in done.stdout
