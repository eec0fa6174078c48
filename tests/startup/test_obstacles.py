"""A system on which the window cannot open is told of in plain words."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from vidbrowser.startup import obstacles, system_libraries
from vidbrowser.startup.system_libraries import Library

ROOT = Path(__file__).resolve().parents[2]
RUN = """import sys
sys.path.insert(0, {root!r})
from vidbrowser.__main__ import main
sys.exit(main())"""
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="of Linux's loader and screens")


@pytest.fixture
def screens(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


def lack(monkeypatch: pytest.MonkeyPatch, *platforms: str) -> None:
    table = tuple(Library(f"libgone-{name}.so.1", ("libgone",), name) for name in platforms)
    monkeypatch.setattr(system_libraries, "LIBRARIES", table)


def test_no_screen(screens: pytest.MonkeyPatch) -> None:
    assert obstacles.obstacle().startswith("There is no screen to open a window on")


def test_without_a_screen_the_program_says_so_and_ends() -> None:
    kept = {"PATH", "HOME", "TMPDIR"}
    told = subprocess.run(
        [sys.executable, "-m", "vidbrowser"],
        env={name: value for name, value in os.environ.items() if name in kept},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (told.returncode, told.stdout) == (1, "")
    assert told.stderr.startswith("There is no screen to open a window on")
    assert len(told.stderr.splitlines()) == 1


def test_a_library_for_the_only_way_to_the_screen(screens: pytest.MonkeyPatch) -> None:
    lack(screens, "xcb")
    screens.setenv("DISPLAY", ":0")
    assert "libgone-xcb.so.1" in obstacles.obstacle()
    screens.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert obstacles.obstacle() == ""
    lack(screens, "xcb", "wayland")
    assert "libgone-wayland.so.1" in obstacles.obstacle()


def test_a_platform_that_was_asked_for(screens: pytest.MonkeyPatch) -> None:
    lack(screens, "xcb")
    screens.setenv("QT_QPA_PLATFORM", "offscreen:configfile=x")
    assert obstacles.obstacle() == ""
    screens.setenv("QT_QPA_PLATFORM", "xcb")
    assert "libgone-xcb.so.1" in obstacles.obstacle()


def test_a_library_that_a_module_did_not_find(screens: pytest.MonkeyPatch) -> None:
    lack(screens, "")
    told = obstacles.reason(
        ImportError("libother.so.6: cannot open shared object file: No such file or directory")
    )
    assert "missing: libother.so.6, libgone-.so.1." in told


def test_a_package_that_is_not_there() -> None:
    told = obstacles.reason(ModuleNotFoundError("No module named 'polars.x'", name="polars.x"))
    assert f"not set up for this Python ({sys.executable}): it has no polars." in told
    assert "make run" in told


def test_an_error_that_nobody_expected_is_not_explained() -> None:
    own = ModuleNotFoundError("No module named 'vidbrowser.gone'", name="vidbrowser.gone")
    assert obstacles.reason(own) == ""
    assert obstacles.reason(ImportError("cannot import name 'x'", name="polars")) == ""


@pytest.mark.parametrize("arguments", [[], ["search", "a", "."]])
def test_a_python_without_the_packages_is_told_of(tmp_path: Path, arguments: list[str]) -> None:
    told = subprocess.run(
        [sys.executable, "-I", "-S", "-c", RUN.format(root=str(ROOT)), *arguments],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 1
    assert "vidbrowser is not set up for this Python" in told.stderr
    assert "Traceback" not in told.stderr
