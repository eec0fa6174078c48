"""Missing system packages are installed as root, else the command that installs them is named."""

from __future__ import annotations

import os
import platform
import sys
from typing import TYPE_CHECKING

import pytest

from tests.packaging.scripts import script, stand_in
from vidbrowser.startup import system_libraries
from vidbrowser.startup.system_libraries import Library

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="apt is Linux's")

system_packages = script("system_packages")
GONE = Library("libgone.so.7", ("libgone7t64", "libgone7"))
OTHER = Library("libother.so.1", ("libother1",), "wayland")


class Machine:
    """What apt there is, what it knows and was told to do, and who asks."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._folder = folder
        self._monkeypatch = monkeypatch
        monkeypatch.setenv("PATH", str(folder))
        self.lacks(GONE, OTHER)

    def lacks(self, *libraries: Library) -> None:
        self._monkeypatch.setattr(system_libraries, "LIBRARIES", libraries)

    def is_debian(self, *, knows: str = "", code: int = 0) -> None:
        said = "Need to get 3 MB of archives."
        stand_in(
            self._folder / "apt-get",
            f'echo "$@" >>{self._folder}/orders; echo "{said}"; exit {code}',
        )
        stand_in(
            self._folder / "apt-cache", f'[ "$3" = "{knows}" ] && echo "Package: $3" || exit 100'
        )

    def is_used_by(self, uid: int) -> None:
        self._monkeypatch.setattr(os, "geteuid", lambda: uid)

    @property
    def orders(self) -> list[str]:
        file = self._folder / "orders"
        lines = file.read_text().splitlines() if file.exists() else []
        return [line.removeprefix("-y -q -o DPkg::Lock::Timeout=120 ") for line in lines]


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    return Machine(tmp_path, monkeypatch)


def test_root_gets_them(machine: Machine, capsys: pytest.CaptureFixture[str]) -> None:
    machine.is_debian(knows="libgone7t64")
    machine.is_used_by(0)
    assert system_packages.main() == 0
    assert machine.orders == [
        "update",
        "install --no-install-recommends libgone7t64 libother1",
    ]
    assert "Need to get 3 MB" in capsys.readouterr().out


def test_where_apt_has_no_lists_the_older_name_is_taken(machine: Machine) -> None:
    machine.is_debian()
    machine.is_used_by(0)
    assert system_packages.main() == 0
    assert machine.orders[1].endswith(" libgone7 libother1")


def test_others_are_told_the_same_list(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.is_debian(knows="libgone7t64")
    machine.is_used_by(1000)
    assert system_packages.main() == 1
    told = capsys.readouterr().err
    assert "    sudo apt update && sudo apt install libgone7t64 libother1\n" in told
    assert machine.orders == []


def test_what_only_wayland_needs_does_not_stop(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.is_debian()
    machine.is_used_by(1000)
    machine.lacks(OTHER)
    assert system_packages.main() == 0
    assert "sudo apt install libother1\n" in capsys.readouterr().err


def test_where_nothing_is_missing_nothing_is_asked(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.is_debian()
    machine.is_used_by(0)
    machine.lacks(Library("libc.so.6", ("libc6",)))
    assert system_packages.main() == 0
    assert machine.orders == []
    assert capsys.readouterr().err == ""


def test_a_failing_apt_is_told(machine: Machine, capsys: pytest.CaptureFixture[str]) -> None:
    machine.is_debian(code=100)
    machine.is_used_by(0)
    assert system_packages.main() == 1
    assert "`apt-get update` failed" in capsys.readouterr().err


def test_without_apt_the_libraries_are_named(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    assert system_packages.main() == 1
    assert "missing: libgone.so.7, libother.so.1." in capsys.readouterr().err


@pytest.mark.parametrize("libc", [("", ""), ("musl", "1.2"), ("glibc", "2.31")])
def test_a_system_that_no_pyside_is_made_for(
    machine: Machine,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    libc: tuple[str, str],
) -> None:
    monkeypatch.setattr(platform, "libc_ver", lambda: libc)
    assert system_packages.main() == 1
    assert "glibc 2.34 or newer" in capsys.readouterr().err
