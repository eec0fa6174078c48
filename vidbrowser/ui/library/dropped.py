"""What was dropped on the window: paths, whatever their encoding, and addresses that are none."""

from __future__ import annotations

import os
import re
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import unquote_to_bytes

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

_URI_LIST = "text/uri-list"
_FILE = b"file:"
_DRIVE = re.compile(rb"/[a-z](:|%3a)/", re.IGNORECASE)


class Dropped(NamedTuple):
    """Paths on this computer, and addresses that lead elsewhere, fit for the screen."""

    paths: list[Path]
    elsewhere: list[str]

    @property
    def is_files(self) -> bool:
        """Whether some of it is meant as a file, be it one that is not here."""
        return bool(self.paths) or any(_is_file(address.encode()) for address in self.elsewhere)


def read(mime: QMimeData) -> Dropped:
    """Return what `mime` names; Qt's own reading takes a name that is not UTF-8 for another."""
    return parsed(bytes(mime.data(_URI_LIST).data()))


def parsed(uri_list: bytes) -> Dropped:
    """Return what `uri_list` names (RFC 2483: an address a line, # begins a comment; RFC 8089)."""
    paths, elsewhere = list[Path](), list[str]()
    for line in uri_list.splitlines():
        address = line.strip(b" \t\0")
        if not address or address.startswith(b"#"):
            continue
        path = _path(address)
        if path is None:
            elsewhere.append(address.decode(errors="replace"))
        else:
            paths.append(path)
    return Dropped(paths, elsewhere)


def _is_file(address: bytes) -> bool:
    return address[: len(_FILE)].lower() == _FILE


def _path(address: bytes) -> Path | None:
    """Return the path that `address` means, None when it is none on this computer."""
    if not _is_file(address):
        return None
    rest = address[len(_FILE) :]
    if rest.startswith(b"//"):
        host, slash, rest = rest[2:].partition(b"/")
        rest = slash + rest
        if host.lower() not in (b"", b"localhost", os.fsencode(socket.gethostname()).lower()):
            return None
    if sys.platform == "win32" and _DRIVE.match(rest):
        rest = rest[1:]
    elif not rest.startswith(b"/"):
        return None
    return Path(os.fsdecode(unquote_to_bytes(rest)))
