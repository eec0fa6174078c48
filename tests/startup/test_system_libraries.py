"""What Qt needs of the system is looked for by the loader, and told with what brings it."""

from __future__ import annotations

import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from vidbrowser.startup import system_libraries
from vidbrowser.startup.system_libraries import LIBRARIES, Library, advice, missing

if TYPE_CHECKING:
    from pathlib import Path

HERE = Library("libc.so.6", ("libc6",))
GONE = Library("libgone.so.7", ("libgone7t64", "libgone7"))
GONE_TOO = Library("libgonetoo.so.1", ("libgonetoo1",), "wayland")


@pytest.fixture(autouse=True)
def libraries(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if "the_table" not in request.node.name:
        monkeypatch.setattr(system_libraries, "LIBRARIES", (HERE, GONE, GONE_TOO))


def tools(folder: Path, monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    """Let there be the programs `names` and no others."""
    for name in names:
        (folder / name).write_text("#!/bin/sh\n")
        (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))


def test_missing_is_what_the_loader_does_not_find() -> None:
    assert missing() == [GONE]
    assert missing("xcb") == [GONE]
    assert missing("xcb", "wayland") == [GONE, GONE_TOO]


def test_debian_is_told_its_packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tools(tmp_path, monkeypatch, "apt-get")
    told = advice([GONE.name, GONE_TOO.name])
    assert told.startswith("System libraries that Qt needs are missing: libgone.so.7, libgonetoo")
    assert told.endswith("Install: sudo apt install libgone7 libgonetoo1")
    assert "apt" not in advice(["libunknown.so.1"])


@pytest.mark.parametrize(
    ("tool", "how"),
    [
        ("dnf", "sudo dnf install 'libgone.so.7()(64bit)'"),
        ("zypper", "sudo zypper install 'libgone.so.7()(64bit)'"),
        ("pacman", "pacman -F libgone.so.7"),
        ("apk", "Install the packages of your system that have them."),
    ],
)
def test_other_systems_are_told_the_name_of_the_library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tool: str, how: str
) -> None:
    tools(tmp_path, monkeypatch, tool)
    told = advice([GONE.name])
    assert told.startswith("A system library that Qt needs is missing: libgone.so.7. ")
    assert told.endswith(how)


@pytest.mark.skipif(not shutil.which("dpkg-query"), reason="not Debian")
@pytest.mark.parametrize("library", LIBRARIES, ids=lambda library: library.name)
def test_the_table_names_debians_packages(library: Library) -> None:
    asked = subprocess.run(
        ["dpkg-query", "-S", f"*/{library.name}"], capture_output=True, text=True, check=False
    )
    if asked.returncode:
        pytest.skip("not installed here")
    owners = {line.split(":")[0] for line in asked.stdout.splitlines()}
    assert owners & set(library.packages)
