"""The settings of the window count for commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from vidbrowser.cli.picture_settings import USUAL_MEGABYTES, limit_bytes, read, refusal
from vidbrowser.ui.window.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path


def test_what_the_window_wrote_is_read(tmp_path: Path) -> None:
    assert read(tmp_path) == {}
    settings = Settings(tmp_path)
    settings.set_appearance("dark")
    settings.set_pictures("never")
    settings.set_picture_megabytes(64)
    assert "never" in refusal(read(tmp_path))
    assert limit_bytes(read(tmp_path)) == 64 << 20
    settings.set_pictures("ask")
    assert not refusal(read(tmp_path))
    settings.set_offline(True)
    assert "off-line" in refusal(read(tmp_path))


@pytest.mark.parametrize("text", ["", "²", "-1", "99999999999", "many"])
def test_room_that_is_no_number(text: str) -> None:
    assert limit_bytes({"megabytes": text}) == USUAL_MEGABYTES << 20


def test_a_file_that_cannot_be_read_may_forbid_it(tmp_path: Path) -> None:
    (tmp_path / "vidbrowser.ini").mkdir()
    with pytest.raises(IsADirectoryError):
        read(tmp_path)
