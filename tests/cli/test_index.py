"""`vidbrowser index`."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.library.disk import write, write_many
from vidbrowser import cli, paths


@pytest.fixture(autouse=True)
def _cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


def index(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> dict[str, float]:
    cli.main(["index", "--json", *map(str, arguments)])
    told: dict[str, float] = json.loads(capsys.readouterr().out)
    assert told.pop("seconds") > 0
    return told


def test_tells_what_is_new(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = tmp_path / "records"
    write_many(root, 3)
    told = {
        "files": 3,
        "added": 3,
        "changed": 0,
        "removed": 0,
        "others": 0,
        "lists": 0,
        "problems": 0,
    }
    assert index(capsys, root) == told
    assert index(capsys, root) == told | {"added": 0}
    write(root / "00000.md", "changed")
    (root / "00001.md").unlink()
    assert index(capsys, root) == told | {"files": 2, "added": 0, "changed": 1, "removed": 1}


def test_the_snapshot_is_where_the_window_looks_for_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_many(tmp_path / "records", 3)
    index(capsys, tmp_path / "records")
    assert len(list(paths.snapshots().glob("*.snapshot"))) == 1


def test_an_unreadable_file_is_exit_code_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = tmp_path / "records"
    write_many(root, 3)
    assert cli.main(["index", str(root)]) == 0
    assert "3 files: 3 added" in capsys.readouterr().out
    (root / "broken.md").touch()
    assert cli.main(["index", str(root)]) == 1
    assert "1 problem" in capsys.readouterr().out


def test_a_path_that_is_not_there_is_exit_code_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["index", str(tmp_path / "gone")])
    assert ended.value.code == 2
    assert "gone" in capsys.readouterr().err


def test_imports_no_qt(tmp_path: Path) -> None:
    write(tmp_path / "records" / "a.md")
    check = (
        "import sys; from vidbrowser import cli; "
        f"cli.main(['index', {str(tmp_path / 'records')!r}]); "
        "assert not any(name.startswith('PySide6') for name in sys.modules)"
    )
    root = Path(__file__).resolve().parents[2]
    subprocess.run([sys.executable, "-c", check], check=True, cwd=root)


def test_a_folder_under_two_names_counts_once_as_for_check(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root, link = tmp_path / "records", tmp_path / "link"
    write_many(root, 3)
    link.symlink_to(root)
    assert index(capsys, root, link)["files"] == 3
    cli.main(["check", str(root), str(link)])
    assert capsys.readouterr().out.startswith("3 files:")
    cli.main(["check", str(link / "00000.md"), str(root)])
    assert capsys.readouterr().out.startswith("3 files:")


def test_a_link_that_leads_nowhere_is_a_problem(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    link = tmp_path / "link.md"
    link.symlink_to(tmp_path / "gone.md")
    for command in ("index", "check"):
        assert cli.main([command, str(link)]) == 1
    assert "1 problem;" in capsys.readouterr().out
