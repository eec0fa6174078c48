"""Commands on a folder in which there is no record."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.library.disk import write
from vidbrowser.cli import main
from vidbrowser.records.listing import ENDINGS

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("command", [["check"], ["index"], ["search", ""], ["facets", "tag"]])
def test_a_folder_without_records_says_what_is_there(
    command: list[str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    root = tmp_path / "talks"
    root.mkdir()
    for name in ("talk.rst", "talk.meta.rst"):
        (root / name).write_text("{}")
    assert main([*command, str(root)]) == 1
    read = f"({', '.join(ENDINGS)})"
    said = f"{root}: No record files here {read}; 2 .rst files passed over.\n"
    assert capsys.readouterr().err.startswith(said)
    write(tmp_path / "more" / "a.md")
    assert main([*command, str(root), str(tmp_path / "more")]) == 0
    assert capsys.readouterr().err == said
