"""The proof on bare systems says where it cannot be tried, and brings pip's ways along."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from tests.packaging.scripts import script, stand_in

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="of Debian")

bare_debian = script("bare_debian")
fresh_debian = script("fresh_debian")


def skipped(monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(sys, "argv", ["fresh_debian.py"])
    code: int = fresh_debian.main()
    return code


def test_without_root_it_is_skipped(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert skipped(monkeypatch) == 77
    assert capsys.readouterr().out == "Skipped: it needs root.\n"


def test_without_its_tools_it_is_skipped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    for name in ("unshare", "git", "Xvfb", "apt-get"):
        stand_in(tmp_path / name, "")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert skipped(monkeypatch) == 77
    assert capsys.readouterr().out == "Skipped: it needs debootstrap, xwininfo.\n"


def test_where_no_namespace_is_allowed_it_is_skipped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    for name in ("debootstrap", "git", "Xvfb", "xwininfo", "apt-get"):
        stand_in(tmp_path / name, "")
    stand_in(tmp_path / "unshare", "exit 1")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert skipped(monkeypatch) == 77
    assert capsys.readouterr().out == "Skipped: no namespace of its own is allowed here.\n"


def test_the_mirror_is_that_of_this_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(tmp_path / "apt-get", "echo http://a/debian-security/; echo http://b/debian/")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert bare_debian.mirror() == "http://b/debian/"
    stand_in(tmp_path / "apt-get", "echo http://a/ubuntu/")
    with pytest.raises(bare_debian.CannotBeTriedError):
        bare_debian.mirror()


def test_what_pips_settings_name_is_brought(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "index" / "simple").mkdir(parents=True)
    (tmp_path / "wheels").mkdir()
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path / "wheels"))
    monkeypatch.setenv("PIP_EXTRA_INDEX_URL", f"file://{tmp_path}/index/simple https://x/simple")
    brought = bare_debian._pip_files()
    assert {tmp_path / "wheels", tmp_path / "index"} <= set(brought)
