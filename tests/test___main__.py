"""`python -m vidbrowser` runs commands without Qt and tells wrong usage by its exit code."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from vidbrowser import __main__, __version__
from vidbrowser.cli import COMMANDS

ROOT = Path(__file__).resolve().parents[1]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "vidbrowser", *arguments],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )


def test_the_version_and_wrong_usage() -> None:
    told = run("--version")
    assert (told.returncode, told.stdout) == (0, f"vidbrowser {__version__}\n")
    wrong = run("--no-such-option")
    assert wrong.returncode == 2
    assert "Traceback" not in wrong.stderr


def test_the_exit_code_of_a_command_is_the_programs(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["vidbrowser", "index", "--help"])
    with pytest.raises(SystemExit) as ended:
        __main__.main()
    assert ended.value.code == 0
    assert "vidbrowser index" in capsys.readouterr().out


@pytest.mark.parametrize(("word", "meant"), [("serch", "search"), ("exports", "export")])
def test_a_slip_in_the_name_of_a_command_opens_no_window(word: str, meant: str) -> None:
    told = run(word, "tea", str(ROOT))
    assert told.returncode == 2
    assert told.stderr.splitlines() == [
        f"vidbrowser: there is no file or folder {word}. Did you mean {meant}?"
    ]


def test_the_help_has_a_line_for_each_command() -> None:
    lines = run("--help").stdout.splitlines()
    for name, what in COMMANDS.items():
        (line,) = [each for each in lines if each.startswith(f"  {name} ")]
        assert what.startswith(line.removeprefix(f"  {name} ").strip())
