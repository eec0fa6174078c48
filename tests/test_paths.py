"""The resources are found, and the user's folders follow the desktop's rules."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

import pytest

from vidbrowser import paths

ROOT = Path(__file__).resolve().parents[1]


def test_resources_of_a_checkout() -> None:
    assert paths.resources() == ROOT / "resources"
    assert paths.icon().is_file()


def test_resources_of_an_installed_program(tmp_path: Path) -> None:
    (tmp_path / "vidbrowser" / "resources" / "sample").mkdir(parents=True)
    for name in ("__init__.py", "identity.py", "paths.py"):
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


@pytest.fixture
def folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Return a folder with those of the session, of the cache and for temporary files."""
    for variable, name in (("XDG_RUNTIME_DIR", "session"), ("XDG_CACHE_HOME", "cache")):
        monkeypatch.setenv(variable, str(tmp_path / name))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    (tmp_path / "session").mkdir(0o700)
    return tmp_path


@pytest.mark.skipif(sys.platform == "win32", reason="permissions")
def test_sockets_are_in_the_folder_of_the_session(folders: Path) -> None:
    assert paths.runtime_folder(200) == folders / "session"
    assert os.listdir(folders) == ["session"]


@pytest.mark.skipif(sys.platform == "win32", reason="permissions")
@pytest.mark.parametrize("wrong", ["", "relative", "gone", "open", "link", "file"])
def test_a_session_without_a_private_folder_has_one_in_the_cache(
    folders: Path, monkeypatch: pytest.MonkeyPatch, wrong: str
) -> None:
    monkeypatch.chdir(folders)
    (folders / "session").rename(folders / "relative")
    (folders / "open").mkdir()
    (folders / "open").chmod(0o750)
    (folders / "link").symlink_to(folders / "relative")
    (folders / "file").touch(0o600)
    given = {"": "", "relative": "relative"}.get(wrong, str(folders / wrong))
    monkeypatch.setenv("XDG_RUNTIME_DIR", given)
    found = paths.runtime_folder(200)
    assert found == folders / "cache" / "vidbrowser" / "run"
    assert found.stat().st_mode & 0o777 == 0o700
    assert paths.runtime_folder(200) == found


@pytest.mark.skipif(sys.platform == "win32", reason="permissions")
def test_a_folder_of_another_user_is_not_entered(
    folders: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "_user", lambda: 4_000_000)
    assert paths.runtime_folder(200) is None


@pytest.mark.skipif(sys.platform == "win32", reason="permissions")
def test_a_path_that_is_too_long_for_a_socket_is_passed_over(
    folders: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folders / ("s" * 99)))
    monkeypatch.setenv("XDG_CACHE_HOME", str(folders / ("c" * 99)))
    short = folders / f"vidbrowser-{os.getuid()}"
    assert paths.runtime_folder(len(str(short))) == short
    assert paths.runtime_folder(len(str(short)) - 1) is None
    short.chmod(0o755)  # anybody may have made it
    assert paths.runtime_folder(len(str(short))) is None


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
