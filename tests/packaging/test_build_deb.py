"""What the Debian package says of itself; that it installs and works is proved on bare systems."""

from __future__ import annotations

import re
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.packaging.scripts import PACKAGING, script
from vidbrowser.identity import ID

if TYPE_CHECKING:
    from pathlib import Path

build_deb = script("build_deb")
pytestmark = pytest.mark.skipif(not shutil.which("dpkg"), reason="not Debian")


def test_the_entry_is_started_by_the_bus_and_takes_no_folder_over(tmp_path: Path) -> None:
    entry = build_deb.with_bus((PACKAGING / f"{ID}.desktop").read_text())
    assert "DBusActivatable=true" in entry.splitlines()
    kinds = re.findall("^MimeType=(.*)", entry, re.MULTILINE)
    assert kinds == ["application/x-vidbrowser-library;"]
    if shutil.which("desktop-file-validate"):
        file = tmp_path / f"{ID}.desktop"
        file.write_text(entry)
        subprocess.run(["desktop-file-validate", file], check=True)


def test_the_control_file_can_be_read() -> None:
    control = build_deb._control("libc6 (>= 2.36)", 7)
    fields = dict(line.split(": ", 1) for line in control.splitlines() if line[:1] != " ")
    assert fields["Package"] == "vidbrowser"
    assert fields["Version"].endswith("-1")
    described = control.partition("Description: ")[2].splitlines()
    assert all(len(line) < 80 for line in described)
    assert all(line.startswith(" ") for line in described[1:])


@pytest.mark.parametrize("manager", build_deb.FOLDER_MENUS)
def test_file_managers_get_an_entry(manager: str) -> None:
    order = ["sh", str(PACKAGING / "folder-menus.sh"), manager]
    told = subprocess.run(order, capture_output=True, text=True, check=True).stdout
    assert "Exec=/usr/bin/vidbrowser %F" in told.splitlines()
    assert f"={ID}\n" in told
