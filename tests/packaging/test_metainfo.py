"""The metainfo tells software centres what the program is, and its releases are the changelog's."""

from __future__ import annotations

import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from tests.packaging.scripts import PACKAGING, script
from vidbrowser.identity import ID, SUMMARY

if TYPE_CHECKING:
    from pathlib import Path

metainfo = script("metainfo")
release = script("release")
CHANGELOG = """# Changelog

## [Unreleased]

- Not yet.

## [0.3.0] - 2026-02-03

### Added

- A query (`tag:<x>`) & [its words](QUERIES.md),
  in **two** lines.
- More.

## [0.2.0] - 2026-01-02

- First.
"""
OF_NEWER = "unknown-tag developer"
"""What AppStream before 1.0 says of what those after it want."""


def test_releases_are_those_of_the_changelog() -> None:
    assert metainfo.releases(CHANGELOG) == [
        ("0.3.0", "2026-02-03", ["A query (tag:<x>) & its words, in two lines.", "More."]),
        ("0.2.0", "2026-01-02", ["First."]),
    ]
    told = ET.fromstring(metainfo.metainfo(CHANGELOG))
    assert [release.get("version") for release in told.iter("release")] == ["0.3.0", "0.2.0"]
    assert "A query (tag:<x>) & its words, in two lines." in [p.text for p in told.iter("li")]


def test_the_summary_is_as_short_as_centres_show() -> None:
    assert len(SUMMARY) <= 35


def test_the_pictures_are_as_large_as_centres_show() -> None:
    for name in metainfo.SCREENSHOTS:
        with Image.open(PACKAGING / "pictures" / f"{name}.png") as picture:
            assert picture.width <= 1000, name
            assert picture.height <= 700, name


def next_release() -> str:
    """Return the changelog as the next release has it; one just released is that already."""
    changelog = (PACKAGING.parent / "CHANGELOG.md").read_text("utf-8")
    try:
        return str(release.stamped(changelog, "99.0.0", "2099-01-02"))
    except ValueError:
        return changelog


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="no appstreamcli")
@pytest.mark.parametrize("changelog", [CHANGELOG, next_release()])
def test_it_is_valid_to_the_last_word(tmp_path: Path, changelog: str) -> None:
    file = tmp_path / f"{ID}.metainfo.xml"
    file.write_text(metainfo.metainfo(changelog))
    order = ["appstreamcli", "validate", "--pedantic", "--no-net", "--no-color", str(file)]
    told = subprocess.run(order, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout
    said = [line for line in told.stdout.splitlines() if re.match(r"[EWIP]: ", line)]
    assert [line for line in said if not line.endswith(OF_NEWER)] == []
