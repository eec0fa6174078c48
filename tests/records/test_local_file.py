"""Files that belong to records are found below the folders of the library, and nowhere else."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from vidbrowser.records.local_file import local_file

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def record(tmp_path: Path) -> Path:
    """Return a record's file, two folders below that of the library."""
    folder = tmp_path / "library" / "tea" / "meta"
    folder.mkdir(parents=True)
    (folder.parent / "tea.mp4").touch()
    (tmp_path / "secret.mp4").touch()
    return folder / "tea.info.json"


def test_a_file_in_the_folder_of_the_record_or_around_it_is_found(
    record: Path, tmp_path: Path
) -> None:
    root = tmp_path / "library"
    assert local_file("tea.mp4", record) == record.parent / "tea.mp4"
    assert local_file("-tea.mp4", record) == record.parent / "-tea.mp4"
    assert local_file("../tea.mp4", record, [root]) == record.parent.parent / "tea.mp4"
    assert local_file("../subs/tea.vtt", record, [root]) == root / "tea" / "subs" / "tea.vtt"


@pytest.mark.parametrize(
    "text",
    [
        *("../../tea/tea.mp4", "../meta/../tea.mp4", "meta/../tea.mp4", "..\\tea.mp4"),
        *("/etc/passwd", "C:\\tea.mp4", "\\\\server\\tea.mp4", "file:tea.mp4"),
    ],
)
def test_a_path_of_another_form_leads_nowhere(record: Path, tmp_path: Path, text: str) -> None:
    assert local_file(text, record, [tmp_path / "library"]) is None


def test_nothing_is_found_around_the_folder_of_the_library(record: Path, tmp_path: Path) -> None:
    beside = tmp_path / "library" / "tea.info.json"
    assert local_file("../secret.mp4", beside, [tmp_path / "library"]) is None
    assert local_file("../tea.mp4", record) is None
    assert local_file("../tea.mp4", record, [record.parent]) is None
    other = tmp_path / "library" / "tea"
    (other / "meta" / "up.mp4").symlink_to(tmp_path / "secret.mp4")
    assert local_file("up.mp4", record, [tmp_path]) is None
    (other / "out.mp4").symlink_to(tmp_path / "secret.mp4")
    assert local_file("../out.mp4", record, [tmp_path / "library"]) is None


@pytest.mark.skipif(sys.platform != "linux", reason="names are text elsewhere")
def test_a_name_that_is_not_utf_8_is_found_by_what_is_shown_of_it(record: Path) -> None:
    name = os.fsdecode(b"caf\xe9.mp4")
    (record.parent / name).touch()
    assert local_file("caf\ufffd.mp4", record) == record.parent / name
    assert local_file("th\ufffd.mp4", record) == record.parent / "th\ufffd.mp4"
    (record.parent / os.fsdecode(b"th\xe9.mp4")).symlink_to(record.parents[3] / "secret.mp4")
    assert local_file("th\ufffd.mp4", record) is None
