"""The oldest packages are those of pyproject.toml, and what is locked is no older."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.packaging.scripts import PACKAGING, script

if TYPE_CHECKING:
    from pathlib import Path

lowest = script("lowest").lowest


def test_each_package_has_an_oldest_version(tmp_path: Path) -> None:
    project = tmp_path / "pyproject.toml"
    project.write_text('[project]\ndependencies = ["one-two>=1.2,<3", "three>=4"]\n')
    assert lowest(project) == ["one-two==1.2", "three==4"]
    project.write_text('[project]\ndependencies = ["one", "three>=4"]\n')
    with pytest.raises(ValueError, match="has no oldest version"):
        lowest(project)


def test_what_is_locked_is_no_older() -> None:
    lines = (PACKAGING / "requirements.txt").read_text().splitlines()
    pins = dict(line.removesuffix(" \\").split("==") for line in lines if "==" in line)
    for name, oldest in (each.lower().split("==") for each in lowest()):
        assert list(map(int, pins[name].split(".")[:3])) >= list(map(int, oldest.split(".")))
