"""What the documents say is what the program does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.documents import COPIES, TABLES, updated
from vidbrowser.cli import COMMANDS, search
from vidbrowser.export.formats import FORMATS
from vidbrowser.query.nodes import FLAGS
from vidbrowser.records.fields import FIELDS
from vidbrowser.records.wording import either
from vidbrowser.ui.window import commands

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text("utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text("utf-8")


@pytest.mark.parametrize("document", TABLES)
def test_the_tables_are_the_programs(document: str) -> None:
    text = (ROOT / document).read_text("utf-8")
    assert updated(text, TABLES[document]) == text, "make documents writes them anew"


@pytest.mark.parametrize("document", COPIES)
def test_the_program_has_the_document_as_it_is(document: str) -> None:
    copy = (ROOT / COPIES[document]).read_bytes()
    assert copy == (ROOT / document).read_bytes(), "make documents copies it"


def test_a_table_without_a_place_is_told() -> None:
    with pytest.raises(KeyError, match="keys"):
        updated("no table here", TABLES["KEYS.md"])


def test_every_command_without_a_window_is_named() -> None:
    named = set(re.findall(r"^    vidbrowser (\w+) ", README, re.MULTILINE))
    assert named == set(COMMANDS)


def comment_on(command: str) -> str:
    found = re.search(rf"^    vidbrowser {command} .*# (.*)$", README, re.MULTILINE)
    assert found
    return found[1]


def test_formats_are_those_that_can_be_written() -> None:
    assert comment_on("export") == either(
        [*(form.name for form in FORMATS), "a library in one file"]
    )


def test_formats_of_search_are_all_named() -> None:
    assert [form for form in search.FORMATS if form not in comment_on("search").lower()] == []


def test_every_make_target_that_is_named_exists() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    targets = set(re.findall(r"^(\w+):", makefile, re.MULTILINE))
    texts = README + CONTRIBUTING
    assert set(re.findall(r"(?:`|^    )make (\w+)", texts, re.MULTILINE)) <= targets


def test_every_file_that_is_linked_is_there() -> None:
    for document in ROOT.glob("*.md"):
        for target in re.findall(r"\]\(([^)#:]+)\)", document.read_text("utf-8")):
            assert (ROOT / target).exists(), f"{document.name} links {target}"


def test_every_dependency_has_its_reason() -> None:
    project = (ROOT / "pyproject.toml").read_text("utf-8")
    block = project.split("dependencies = [")[1].split("]")[0]
    names = re.findall(r'"([A-Za-z0-9-]+)[>=]', block)
    assert [name for name in names if f"| {name} |" not in CONTRIBUTING] == []


def test_what_contributing_adds_step_by_step_is_not_there_yet() -> None:
    (field,) = re.findall(r"^ +(\w+): int \| None = _entry\(", CONTRIBUTING, re.M)
    (command,) = re.findall(r'Command\(\n +"(\w+)",', CONTRIBUTING)
    (flag,) = re.findall(r'add `"(\w+)"` to `FLAGS\["is"\]`', CONTRIBUTING)
    assert field not in {each.name for each in FIELDS}
    assert command not in {each.id for each in commands.COMMANDS}
    assert flag not in FLAGS["is"]
