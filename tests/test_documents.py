"""What the documents say is what the program does."""

from __future__ import annotations

import re
from pathlib import Path

from vidbrowser.cli import COMMANDS
from vidbrowser.ui.commands import key_table

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text("utf-8")


def key_lines() -> str:
    """Return the table of keys as Markdown: what stands in the README between the two comments."""
    rows = [f"| {keys.replace('|', '&#124;')} | {what} |" for keys, what in key_table()]
    return "\n".join(["| keys | what |", "| --- | --- |", *rows])


def test_the_key_table_is_the_programs() -> None:
    assert f"-->\n{key_lines()}\n<!-- /keys -->" in README


def test_every_command_without_a_window_is_named() -> None:
    named = set(re.findall(r"^    vidbrowser (\w+) ", README, re.MULTILINE))
    assert named == set(COMMANDS)


def test_every_make_target_that_is_named_exists() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^(\w+):", makefile, re.MULTILINE))
    texts = README + (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    assert set(re.findall(r"(?:`|^    )make (\w+)", texts, re.MULTILINE)) <= targets


def test_every_file_that_is_linked_is_there() -> None:
    for document in ROOT.glob("*.md"):
        for target in re.findall(r"\]\(([^)#:]+)\)", document.read_text("utf-8")):
            assert (ROOT / target).exists(), f"{document.name} links {target}"


def test_every_dependency_has_its_reason() -> None:
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    block = project.split("dependencies = [")[1].split("]")[0]
    names = re.findall(r'"([A-Za-z0-9-]+)[>=]', block)
    assert [name for name in names if f"| {name} |" not in README] == []
