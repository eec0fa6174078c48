"""What keeps the window from opening here, said in plain words in place of an error of Python's."""

from __future__ import annotations

import os
import re
import sys

from vidbrowser.startup import processor, system_libraries

_LIBRARY = re.compile(r"(lib\S+\.so[.\d]*): cannot open shared object file")


def obstacle() -> str:
    """Return why no window can open here, as far as that is known beforehand; "" if nothing is."""
    return processor.complaint() or (_of_the_screen() if sys.platform == "linux" else "")


def _of_the_screen() -> str:
    """Qt itself would end the process with its own words."""
    platforms = _platforms()
    if not platforms:
        return (
            "There is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set. "
            "Without a window: vidbrowser search QUERY PATH, or another command (--help)."
        )
    lacking = {platform: _names(platform) for platform in platforms}
    ways = [names for names in lacking.values() if names]
    return system_libraries.advice(ways[0]) if len(ways) == len(lacking) else ""


def _platforms() -> list[str]:
    """Return the ways to the screen that Qt will try, the likeliest first."""
    if asked := os.environ.get("QT_QPA_PLATFORM"):
        return [way.split(":")[0] for way in asked.split(";")]
    known = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
    return [platform for platform, variable in known.items() if os.environ.get(variable)]


def _names(platform: str) -> list[str]:
    if platform not in ("wayland", "xcb"):
        return []  # tests and other special screens
    return [library.name for library in system_libraries.missing(platform)]


def reason(error: ImportError) -> str:
    """Return what is missing and what brings it; "" for an error that nobody expected."""
    if found := _LIBRARY.search(str(error)):
        others = [library.name for library in system_libraries.missing(*_platforms())]
        return system_libraries.advice(list(dict.fromkeys([found[1], *others])))
    package = (error.name or "").partition(".")[0]
    if isinstance(error, ModuleNotFoundError) and package not in ("", "vidbrowser"):
        return (
            f"vidbrowser is not set up for this Python ({sys.executable}): it has no {package}. "
            "Run `make run` in vidbrowser's folder, or packaging/setup.sh where there is no make."
        )
    return ""
