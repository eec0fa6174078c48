"""Replacing a file: the old one or the new one, never a part of either."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest

from vidbrowser.replacing import replacing

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("sync", [True, False])
def test_the_new_content_is_there_at_the_end_only(tmp_path: Path, sync: bool) -> None:
    target = tmp_path / "name with a blank.json"
    target.write_bytes(b"old")
    with replacing(target, sync=sync) as file:
        file.write(b"new")
        assert target.read_bytes() == b"old"
    assert target.read_bytes() == b"new"
    assert os.listdir(tmp_path) == [target.name]


def test_what_breaks_off_leaves_the_old_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "kept"
    target.write_bytes(b"old")

    def break_off() -> None:
        with replacing(target) as file:
            file.write(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        break_off()
    assert target.read_bytes() == b"old"
    assert os.listdir(tmp_path) == [target.name]


def test_a_target_that_cannot_be_replaced_is_told(tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    with pytest.raises(OSError, match="taken"), replacing(tmp_path / "taken") as file:
        file.write(b"new")
    assert os.listdir(tmp_path) == ["taken"]
    with pytest.raises(OSError, match="gone"), replacing(tmp_path / "gone" / "file"):
        pass
