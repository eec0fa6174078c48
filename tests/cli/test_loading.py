"""Commands know what the window and others have kept: what is gone at its source, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vidbrowser import paths
from vidbrowser.cli import main
from vidbrowser.cli.loading import loaded
from vidbrowser.query import EVERYTHING
from vidbrowser.thumbnails.gone import FILE, GonePictures

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

URL = "https://i.test/a.jpg"


def test_what_is_gone_is_found_by_commands(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    record = tmp_path / "a.md"
    record.write_text(f'---\nid: "a"\ntitle: "A"\nimage: "{URL}"\n---\n')
    assert len(loaded([record], EVERYTHING)) == 1
    main(["search", "is:gone", str(record), "--format", "ids"])
    assert capsys.readouterr().out == ""
    paths.pictures().mkdir(parents=True)
    GonePictures(paths.pictures() / FILE).note(URL, gone=True)
    main(["search", "is:gone", str(record), "--format", "ids"])
    assert capsys.readouterr().out == "a\n"
