"""Bring the system's packages that Qt and the set-up need: installed as root, else only named.

Usage: PYTHONPATH=. python3 packaging/system_packages.py
Exit code 1: something is missing without which the program cannot start.
"""

from __future__ import annotations

import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

from vidbrowser.startup import system_libraries

if TYPE_CHECKING:
    from collections.abc import Callable

    from vidbrowser.startup.system_libraries import Library

GLIBC = (2, 34)
"""The oldest that PySide6's wheels are made for, as their tag says (manylinux_2_34)."""


def main() -> int:
    """Bring what is missing, or say what it is; return the exit code."""
    if not sys.platform.startswith("linux"):
        return 0
    if not _has_glibc():
        return _say(
            "vidbrowser's window needs a system with glibc 2.34 or newer (Debian 12, Fedora 35, "
            "Ubuntu 22.04); there is no PySide6 for others, such as Alpine.",
            1,
        )
    stopping, other = system_libraries.missing("xcb"), system_libraries.missing("wayland")
    other = [library for library in other if library not in stopping]
    if shutil.which("apt-get"):
        return _bring(stopping, other)
    if stopping or other:
        names = [library.name for library in (*stopping, *other)]
        return _say(system_libraries.advice(names), 1 if stopping else 0)
    return 0


def _has_glibc() -> bool:
    name, version = platform.libc_ver()
    return name == "glibc" and tuple(map(int, version.split(".")[:2])) >= GLIBC


def _venv() -> list[str]:
    """Debian has what makes an environment in a package beside Python."""
    there = importlib.util.find_spec("ensurepip") and importlib.util.find_spec("venv")
    return [] if there else ["python3-venv"]


def _bring(stopping: list[Library], other: list[Library]) -> int:
    venv = _venv()
    if not (venv or stopping or other):
        return 0
    if os.geteuid() == 0:
        return _install(venv, [*stopping, *other])
    packages = " ".join([*venv, *_packages([*stopping, *other])])
    command = f"    sudo apt update && sudo apt install {packages}"
    if not (venv or stopping):
        return _say(f"For a window under Wayland some system packages are missing:\n{command}", 0)
    return _say(
        "Some system packages are missing. Install them, then run this command again:\n" + command,
        1,
    )


def _install(venv: list[str], libraries: list[Library]) -> int:
    told = _apt("update")  # what a package is called is known only after it
    if told is not None:
        packages = [*venv, *_packages(libraries)]
        print("Installing Debian packages:", *packages, flush=True)
        told = _apt("install", "--no-install-recommends", *packages)
    if told is None:
        return 1
    for line in told.splitlines():
        if line.startswith(("Need to get", "After this operation")):
            print(" ", line)
    return 0


def _apt(*order: str) -> str | None:
    """Run `apt-get` and return what it says; None when it failed, which is told."""
    done = subprocess.run(
        ["apt-get", "-y", "-q", "-o", "DPkg::Lock::Timeout=120", *order],
        env=os.environ | {"LC_ALL": "C", "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode == 0:
        return done.stdout
    _say(f"{done.stdout}{done.stderr}`apt-get {order[0]}` failed; the lines above say why.", 1)
    return None


def _packages(libraries: list[Library]) -> list[str]:
    return list(dict.fromkeys(chosen(library.packages, _is_known) for library in libraries))


def chosen(packages: tuple[str, ...], is_known: Callable[[str], bool]) -> str:
    """Return the first of `packages` that the system knows.

    A system that knows none has no lists yet: the last, the older name, which Debian goes on
    taking for the newer.
    """
    if len(packages) == 1:
        return packages[0]
    return next((package for package in packages if is_known(package)), packages[-1])


def _is_known(package: str) -> bool:
    asked = subprocess.run(
        ["apt-cache", "show", "--quiet=0", package], capture_output=True, text=True, check=False
    )
    return asked.returncode == 0 and f"Package: {package}\n" in asked.stdout


def _say(text: str, code: int) -> int:
    print(text, file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())
