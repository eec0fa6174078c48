"""A disk that finds files by their names in any letter case, as those of macOS and Windows do."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import normalize

if TYPE_CHECKING:
    from collections.abc import Callable

    import pytest


def make_case_blind(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let this process find what is below `root` in any letter case, composed or not."""
    for name in ("stat", "lstat", "scandir", "readlink", "open"):
        monkeypatch.setattr(os, name, _blind(getattr(os, name), os.fspath(root), os.listdir))


def _blind(
    really: Callable[..., object], root: str, listed: Callable[[Path], list[str]]
) -> Callable[..., object]:
    def found(path: object = ".", *flags: object, **more: object) -> object:
        given = os.fsdecode(path) if isinstance(path, str | bytes | os.PathLike) else path
        if isinstance(given, str) and given.startswith(f"{root}{os.sep}"):
            given = _as_listed(given, root, listed)
        if isinstance(path, bytes) and isinstance(given, str):
            given = os.fsencode(given)
        return really(given, *flags, **more)

    return found


def _as_listed(path: str, root: str, listed: Callable[[Path], list[str]]) -> str:
    place = Path(root)
    for name in Path(path).relative_to(root).parts:
        there = listed(place) if place.is_dir() else []
        alike = [n for n in there if _folded(n) == _folded(name)]
        place /= name if name in there or not alike else alike[0]
    return str(place)


def _folded(name: str) -> str:
    return normalize("NFC", name).casefold()
