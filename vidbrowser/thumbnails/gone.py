"""Which pictures no longer exist at their source: kept until one is there again."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

FILE = "gone"
"""Its name, in the folder of the pictures."""
_GONE, _BACK = "+", "-"


class GonePictures:
    """The addresses of pictures whose servers said that they have them no more.

    The file has a line for each news, `+` or `-` and the address as JSON; the last of an address
    counts. Lines are appended in one piece, so that any number of programs can; what cannot be read
    is passed over. Without a file (None) nothing is known and nothing kept.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._known: tuple[tuple[int, ...], frozenset[str]] = ((), frozenset())

    @property
    def version(self) -> tuple[int, ...]:
        """What changes with the addresses; to ask for it costs a look at the file."""
        if self._file is None:
            return ()
        try:
            about = self._file.stat()
        except OSError:
            return ()
        return about.st_ino, about.st_size, about.st_mtime_ns

    @property
    def addresses(self) -> frozenset[str]:
        """The addresses, read again when they have changed."""
        version = self.version
        if self._known[0] != version:
            self._known = version, frozenset(self._read()) if version else frozenset()
        return self._known[1]

    def note(self, address: str, *, gone: bool) -> None:
        """Keep that the picture at `address` is gone, or that it is there."""
        if self._file is not None and (address in self.addresses) is not gone:
            line = f"\n{_GONE if gone else _BACK}{json.dumps(address)}"  # ends one that was cut off
            with suppress(OSError), self._file.open("ab") as file:
                file.write(line.encode())

    def _read(self) -> set[str]:
        assert self._file is not None
        try:
            lines = self._file.read_text("ascii", "replace").splitlines()
        except OSError:
            return set()
        return _summed(lines)


def _summed(lines: Iterable[str]) -> set[str]:
    gone: set[str] = set()
    for line in lines:
        with suppress(ValueError):
            address = json.loads(line[1:])
            if isinstance(address, str):
                {_GONE: gone.add, _BACK: gone.discard}.get(line[:1], str)(address)
    return gone
