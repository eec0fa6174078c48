"""How much memory this process takes, as the system tells it."""

from __future__ import annotations

from pathlib import Path


def peak_megabytes() -> float:
    """Return the most memory that this process had at once, mapped files included."""
    return _told("status", "VmHWM:")


def anonymous_megabytes() -> float:
    """Return the memory of this process that the system could not take back."""
    return _told("smaps_rollup", "Anonymous:")


def _told(file: str, name: str) -> float:
    for line in Path("/proc/self", file).read_text().splitlines():
        if line.startswith(name):
            return int(line.split()[1]) / 1024
    raise OSError("the system does not tell a process's memory")
