"""`vidbrowser export`: a file, or the reason why there is none."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from vidbrowser.cli import main

if TYPE_CHECKING:
    from pathlib import Path


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


@pytest.mark.parametrize("name", ["parts.csv", "parts.JSON", "parts.vidbrowser"])
def test_parts_are_parquet_alone(
    folder: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    output = folder.parent / name
    assert main(["export", "--partition", "year", str(output), str(folder)]) == 2
    told = f"{output} was not written: --partition writes Parquet alone\n"
    assert (capsys.readouterr().err, output.exists()) == (told, False)


def test_a_folder_of_parts_may_be_named_after_what_is_in_it(folder: Path) -> None:
    output = folder.parent / "parts.parquet"
    assert main(["export", "--partition", "channel", str(output), str(folder)]) == 0
    assert output.is_dir()


def test_a_library_is_written_into_one_file_that_every_command_reads(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = folder.parent / "talks.vidbrowser"
    assert main(["export", str(output), str(folder)]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told == ["0 pictures, 0 marks", f"3 records written to {output}"]
    assert main(["export", str(output), str(folder)]) == 2
    assert "replace it with --force" in capsys.readouterr().err
    for command in (["search", "--format", "json", "japan"], ["facets", "channel"], ["stats"]):
        main([*command, str(folder)])
        before = capsys.readouterr().out
        assert main([*command, str(output)]) == 0
        after = capsys.readouterr().out
        assert (
            [r["id"] for r in json.loads(after)] == [r["id"] for r in json.loads(before)]
            if command[0] == "search"
            else after == before
        )


def test_a_library_file_shows_and_checks_its_records(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = folder.parent / "talks.vidbrowser"
    main(["export", str(output), str(folder)])
    capsys.readouterr()
    assert main(["show", "3", str(folder)]) == 0
    before = capsys.readouterr().out.splitlines()
    assert main(["show", "3", str(output)]) == 0
    shown = capsys.readouterr().out.splitlines()
    assert f"File: {output}" in shown
    assert any(line.startswith(f"Former place: {folder.name}/") for line in shown)
    apart = ("File: ", "Former place: ", "Place in file: ")
    assert [line for line in shown if not line.startswith(apart)] == [
        line for line in before if not line.startswith(apart)
    ]
    assert main(["check", str(output)]) == 0


def test_a_damaged_library_file_is_told_by_every_command(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = folder.parent / "talks.vidbrowser"
    main(["export", str(output), str(folder)])
    output.write_bytes(output.read_bytes()[:200])
    capsys.readouterr()
    assert main(["check", str(output)]) == 1
    assert "The library file is damaged" in capsys.readouterr().out
    assert main(["search", "", str(output)]) == 1
    assert main(["show", "3", str(output)]) == 1
