"""The resources are found, and the user's folders follow the desktop's rules."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from vidbrowser import paths

ROOT = Path(__file__).resolve().parents[1]


def test_resources_of_a_checkout() -> None:
    assert paths.resources() == ROOT / "resources"
    assert (paths.resources() / "icons" / "vidbrowser.svg").is_file()


def test_resources_of_an_installed_program(tmp_path: Path) -> None:
    (tmp_path / "vidbrowser" / "resources" / "sample").mkdir(parents=True)
    for name in ("__init__.py", "paths.py"):
        shutil.copy(ROOT / "vidbrowser" / name, tmp_path / "vidbrowser")
    ask = "import vidbrowser.paths as p; print(p.resources())"
    asked = subprocess.run(
        [sys.executable, "-c", ask], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert Path(asked.stdout.strip()) == (tmp_path / "vidbrowser" / "resources").resolve()


@pytest.mark.skipif(sys.platform != "linux", reason="XDG")
def test_folders_of_the_user(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("CACHE", "CONFIG", "DATA"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    assert paths.cache_folder() == tmp_path / "CACHE" / "vidbrowser"
    assert paths.config_folder() == tmp_path / "CONFIG" / "vidbrowser"
    assert paths.data_folder() == tmp_path / "DATA" / "vidbrowser"


def test_every_package_is_installed() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]
    found = {
        ".".join(init.parent.relative_to(ROOT).parts)
        for init in (ROOT / "vidbrowser").rglob("__init__.py")
    }
    mapped = settings["package-dir"]
    assert set(settings["packages"]) == found | set(mapped)
    for name, folder in mapped.items():
        (pattern,) = settings["package-data"][name]
        assert list((ROOT / folder).glob(pattern)), name
