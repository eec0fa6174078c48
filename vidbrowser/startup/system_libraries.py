"""The system's libraries that Qt loads, what Debian calls their packages, and which are missing."""

from __future__ import annotations

import ctypes
import shutil
from dataclasses import dataclass

# Name, Debian's packages (where the name has changed: the newer first), the platform if only one
# asks for it. What Qt's files ask for is read from them by packaging/qt_libraries.py; a test holds
# this table to it.
_TABLE = """
libEGL.so.1             libegl1
libGL.so.1              libgl1
libX11.so.6             libx11-6
libbrotlicommon.so.1    libbrotli1
libbrotlidec.so.1       libbrotli1
libdbus-1.so.3          libdbus-1-3
libfontconfig.so.1      libfontconfig1
libfreetype.so.6        libfreetype6
libgcc_s.so.1           libgcc-s1
libglib-2.0.so.0        libglib2.0-0t64|libglib2.0-0
libgssapi_krb5.so.2     libgssapi-krb5-2
libgthread-2.0.so.0     libglib2.0-0t64|libglib2.0-0
libstdc++.so.6          libstdc++6
libxkbcommon.so.0       libxkbcommon0
libz.so.1               zlib1g
libzstd.so.1            libzstd1
libX11-xcb.so.1         libx11-xcb1             xcb
libxcb-cursor.so.0      libxcb-cursor0          xcb
libxcb-glx.so.0         libxcb-glx0             xcb
libxcb-icccm.so.4       libxcb-icccm4           xcb
libxcb-image.so.0       libxcb-image0           xcb
libxcb-keysyms.so.1     libxcb-keysyms1         xcb
libxcb-randr.so.0       libxcb-randr0           xcb
libxcb-render-util.so.0 libxcb-render-util0     xcb
libxcb-render.so.0      libxcb-render0          xcb
libxcb-shape.so.0       libxcb-shape0           xcb
libxcb-shm.so.0         libxcb-shm0             xcb
libxcb-sync.so.1        libxcb-sync1            xcb
libxcb-util.so.1        libxcb-util1            xcb
libxcb-xfixes.so.0      libxcb-xfixes0          xcb
libxcb-xkb.so.1         libxcb-xkb1             xcb
libxcb.so.1             libxcb1                 xcb
libxkbcommon-x11.so.0   libxkbcommon-x11-0      xcb
libwayland-client.so.0  libwayland-client0      wayland
libwayland-cursor.so.0  libwayland-cursor0      wayland
libwayland-egl.so.1     libwayland-egl1         wayland
"""


@dataclass(frozen=True, slots=True)
class Library:
    """A shared library by the name that the loader looks for."""

    name: str
    packages: tuple[str, ...]
    """What Debian calls the package, in its newest release first."""
    platform: str = ""
    """Either "xcb" or "wayland", when only that way to the screen needs it."""


def _library(line: str) -> Library:
    name, packages, *platform = line.split()
    return Library(name, tuple(packages.split("|")), *platform)


LIBRARIES = tuple(_library(line) for line in _TABLE.strip().splitlines())


def missing(*platforms: str) -> list[Library]:
    """Return what the loader does not find of what Qt needs itself and on `platforms`."""
    wanted = ("", *platforms)
    return [each for each in LIBRARIES if each.platform in wanted and not _loads(each.name)]


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def advice(names: list[str]) -> str:
    """Return two sentences: that the libraries `names` are missing, and what brings them."""
    known = {each.name: each.packages[-1] for each in LIBRARIES}  # the old name is kept by apt
    if shutil.which("apt-get") and all(name in known for name in names):
        command = "sudo apt install " + " ".join(dict.fromkeys(known[name] for name in names))
        return f"{_lacking(names)} Install: {command}"
    return f"{_lacking(names)} {_elsewhere(names)}"


def _lacking(names: list[str]) -> str:
    one = len(names) == 1
    what = "A system library that Qt needs is" if one else "System libraries that Qt needs are"
    return f"{what} missing: {', '.join(names)}."


def _elsewhere(names: list[str]) -> str:
    """Fedora's and SUSE's package tools take the name of a library, in the form of rpm."""
    provided = " ".join(f"'{name}()(64bit)'" for name in names)
    for tool in ("dnf", "zypper"):
        if shutil.which(tool):
            return f"Install: sudo {tool} install {provided}"
    if shutil.which("pacman"):
        return f"Install the packages that this names: pacman -F {' '.join(names)}"
    return "Install the packages of your system that have them."
