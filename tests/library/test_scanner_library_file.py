"""A library file is listed as its parts, and read, kept and looked at again as a folder is."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from tests.records.libraries import TEA, library
from vidbrowser.library.library import load, refresh
from vidbrowser.library.scanner import DirectoryScan
from vidbrowser.records.library_file import part_name

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return library(tmp_path / "talks.vidbrowser", TEA, TEA | {"title": "Milk"})


def test_its_parts_are_listed(file: Path) -> None:
    [frame] = DirectoryScan(file, lambda: False)
    assert frame["path"].to_list() == [os.fsencode(part_name(0))]


def test_it_is_kept_and_read_again_only_when_it_has_changed(file: Path, tmp_path: Path) -> None:
    _, counts = refresh([file], tmp_path / "cache")
    assert (counts.files, counts.added) == (1, 1)
    _, counts = refresh([file], tmp_path / "cache")
    assert (counts.added, counts.changed, counts.removed) == (0, 0, 0)
    library(file, TEA | {"title": "Coffee"})
    catalogue, counts = refresh([file], tmp_path / "cache")
    assert counts.changed == 1
    assert catalogue.frame["title"].to_list() == ["Coffee"]


def test_what_was_read_stays_while_the_file_is_away(file: Path, tmp_path: Path) -> None:
    load([file], tmp_path / "cache")
    file.rename(tmp_path / "away")
    assert load([file], tmp_path / "cache").frame["title"].to_list() == ["Tea", "Milk"]


def test_a_damaged_one_is_one_problem_that_names_it(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-30])
    catalogue = load([file])
    assert len(catalogue) == 0
    [problem] = catalogue.problem_list()
    assert problem.path == file
    assert "damaged" in problem.reason


def test_a_damaged_part_does_not_harm_the_others(file: Path) -> None:
    records = [TEA | {"title": f"Tea {number}"} for number in range(50)]
    second = {part_name(1): b'[{"title": "Milk"}, {"title": 7}]'}
    catalogue = load([library(file, *records, **second, records=52)])
    assert len(catalogue) == 50
    [problem] = catalogue.problem_list()
    assert problem.path == file / part_name(1)


def test_one_in_a_folder_is_not_part_of_it(file: Path) -> None:
    (file.parent / "a.md").write_text("---\ntitle: Own\n---\n")
    assert load([file.parent]).frame["title"].to_list() == ["Own"]
