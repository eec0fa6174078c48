"""`vidbrowser export`: a file, or the reason why there is none."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from vidbrowser.cli import main

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_a_file_is_written_once(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    output = folder.parent / "out.json"
    arguments = ["export", str(output), "--query", "-japan", "--sort", "oldest", str(folder)]
    assert main(arguments) == 0
    assert capsys.readouterr().out == f"2 records written to {output}\n"
    assert [record["id"] for record in json.loads(output.read_bytes())] == ["3", "2"]
    assert main(arguments) == 2
    assert "replace it with --force" in capsys.readouterr().err
    assert main([*arguments, "--force"]) == 0


def test_what_cannot_be_written_is_told(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for output, reason in (("out.doc", ".csv, .json"), ("no/out.csv", "No such file")):
        assert main(["export", str(folder.parent / output), str(folder)]) == 2
        told = capsys.readouterr().err
        assert reason in told
        assert "Errno" not in told
        assert ".vidbrowser-" not in told, "what nobody asked for"
    assert main(["export", str(folder.parent / "out.csv"), str(folder), "--query", "OR"]) == 2
    assert "^" in capsys.readouterr().err


def test_a_folder_of_parts_is_written_once(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = folder.parent / "parts"
    arguments = ["export", "--partition", "year", str(output), str(folder)]
    assert main(arguments) == 0
    assert capsys.readouterr().out == f"3 records written to {output}\n"
    assert sorted(path.name for path in output.iterdir()) == ["year=2020", "year=2021", "year=2022"]
    assert main([*arguments, "--force"]) == 2
    assert "choose another name" in capsys.readouterr().err
