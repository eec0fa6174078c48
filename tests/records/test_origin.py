"""Where a record was is looked for in the folders that are here, and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vidbrowser.records.fields import Summary
from vidbrowser.records.origin import Home, home_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "disk" / "talks.vidbrowser"


def record(library: Path, origin: str | None = "talks/2022/tea.md") -> Summary:
    return Summary(library / "records" / "00000.json" / "1", entry=1, origin=origin)


def folder(path: Path) -> Path:
    (path / "2022").mkdir(parents=True)
    return path


def test_it_is_nowhere_as_long_as_its_folder_is(library: Path, tmp_path: Path) -> None:
    assert home_of(record(library), {}, [tmp_path / "talks"]) is None
    assert home_of(record(library, None), {}) is None


def test_it_is_where_the_person_says(library: Path, tmp_path: Path) -> None:
    here = folder(tmp_path / "elsewhere" / "my talks")
    folder(library.parent / "talks")
    home = home_of(record(library), {library: {"talks": here}})
    assert home == Home(here, here / "2022" / "tea.md")


def test_what_was_said_of_another_library_file_does_not_count(
    library: Path, tmp_path: Path
) -> None:
    here = folder(tmp_path / "elsewhere")
    assert home_of(record(library), {tmp_path / "other.vidbrowser": {"talks": here}}) is None


def test_it_is_beside_the_library_file_or_a_folder_of_the_library(
    library: Path, tmp_path: Path
) -> None:
    root = folder(tmp_path / "mine" / "talks")
    assert home_of(record(library), {}, [root]) == Home(root, root / "2022" / "tea.md")
    beside = folder(library.parent / "talks")
    assert home_of(record(library), {}, [root]) == Home(beside, beside / "2022" / "tea.md")


def test_a_link_that_leads_out_is_not_followed(library: Path, tmp_path: Path) -> None:
    outside = folder(tmp_path / "outside")
    here = tmp_path / "here"
    here.mkdir()
    (here / "2022").symlink_to(outside / "2022")
    assert home_of(record(library), {library: {"talks": here}}) is None


def test_a_name_that_no_file_can_have_is_nowhere(library: Path, tmp_path: Path) -> None:
    here = folder(tmp_path / "here")
    assert home_of(record(library, "talks/2022/a\0b"), {library: {"talks": here}}) is None
