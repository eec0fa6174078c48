"""What a downloader writes beside what is wanted is found in no output of the program."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.records.archive.examples import write
from tests.records.archive.test_wanted_keys import SECRET, UNWANTED
from vidbrowser.cli import main
from vidbrowser.export.formats import FORMATS
from vidbrowser.paths import snapshots

if TYPE_CHECKING:
    from pathlib import Path

ASKED = (
    *(("search", "--format", form, "") for form in ("json", "csv", "ndjson", "table", "paths")),
    *(("show", "--format", form, "Kx_9-aBcD3e") for form in ("text", "html", "json")),
    *(("check", *more) for more in ((), ("--all",), ("--json",))),
    *(("index", *more) for more in ((), ("--json",))),
    ("facets", "site"),
)


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with files that hold secrets, one of which is read the slow way."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = tmp_path / "archive"
    unwanted: dict[str, Any] = {k: v for k, v in UNWANTED.items() if k not in ("url", "_filename")}
    write(folder, **UNWANTED)
    write(folder, "slow", **unwanted, fps=float("nan"), id="slow0000000", webpage_url=None)
    write(folder, "wrong", **UNWANTED, channel={"name": "x"}, id="wrong000000", webpage_url=None)
    write(folder, "list", **UNWANTED, _type="playlist", entries=[UNWANTED])
    (folder / "cut.info.json").write_text(json.dumps(UNWANTED | {"id": "a"})[:-1])
    return folder


@pytest.mark.parametrize("arguments", ASKED)
def test_no_command_prints_them(
    archive: Path, arguments: tuple[str, ...], capfd: pytest.CaptureFixture[str]
) -> None:
    main([*arguments, str(archive)])
    printed = capfd.readouterr()
    assert printed.out + printed.err
    assert SECRET not in printed.out + printed.err


@pytest.mark.parametrize("ending", [form.ending for form in FORMATS])
def test_no_export_holds_them(archive: Path, tmp_path: Path, ending: str) -> None:
    output = tmp_path / f"out.{ending}"
    assert main(["export", str(output), str(archive)]) == 0
    assert SECRET.encode() not in output.read_bytes()


def test_no_snapshot_holds_them(archive: Path) -> None:
    main(["index", str(archive)])
    kept = list(snapshots().iterdir())
    assert kept
    assert not [path for path in kept if SECRET.encode() in path.read_bytes()]


def test_a_download_that_was_found_is_told(
    archive: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    main(["check", str(archive)])
    assert "3 records, 1 list, 1 unreadable, 1 warning" in capfd.readouterr().out
