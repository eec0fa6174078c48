"""What a start asks of the window: paths to open, a thing to do, and to come forward."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote_to_bytes, urlsplit

ACTIONS = {"new-search": "find", "open-folder": "open_folder"}
"""What a desktop entry offers beside opening: its name there, the command of the window."""
_LONGEST_TOKEN = 1_000
"""Characters of a compositor's token; those that are known have less than a hundred."""
_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105  a name


@dataclass(frozen=True, slots=True)
class Request:
    """Absolute `paths` to add, the `action` of `ACTIONS` to do, "" for none.

    With `token` a Wayland compositor lets the window come to the front: only who was clicked has
    one to give.
    """

    paths: tuple[Path, ...] = ()
    action: str = ""
    token: str = ""

    def hand_token_over(self) -> None:
        """Let Qt find the token, which takes it from the environment when it activates a window."""
        if self.token:
            os.environ[_TOKEN] = self.token


def of_start(paths: list[Path], action: str = "") -> Request:
    """Return what the present start was asked for; its environment may hold a token."""
    token = os.environ.get(_TOKEN, "")
    return _checked(tuple(path.absolute() for path in paths), action, token)


def of_uris(uris: list[str], action: str = "", token: str = "") -> Request:
    """Return what somebody on the session bus asks for; what is no file of this machine is left."""
    return _checked(tuple(filter(None, map(_local, uris))), action, token)


def said(request: Request) -> bytes:
    """Return the line that a second start says."""
    written = {
        "paths": [os.fsencode(path).hex() for path in request.paths],
        "action": request.action,
        "token": request.token,
    }
    return json.dumps(written).encode() + b"\n"


def understood(line: bytes) -> Request | None:
    """Return what `line` asks for; None when it is not what a second start says."""
    try:
        written = json.loads(line)
        names, action, token = written["paths"], written["action"], written["token"]
        paths = tuple(Path(os.fsdecode(bytes.fromhex(name))) for name in names)
        return _checked(paths, action, token)
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _checked(paths: tuple[Path, ...], action: str, token: str) -> Request:
    known = action if isinstance(action, str) and action in ACTIONS else ""
    usable = isinstance(token, str) and token.isascii() and token.isprintable()
    return Request(paths, known, token if usable and len(token) <= _LONGEST_TOKEN else "")


def _local(uri: str) -> Path | None:
    """Return the path that `uri` names, in whatever encoding the file system has it."""
    try:
        parts = urlsplit(uri)
    except ValueError:
        return None
    name = unquote_to_bytes(parts.path)
    if parts.scheme != "file" or parts.netloc not in ("", "localhost") or b"\0" in name:
        return None
    path = Path(os.fsdecode(name))
    return path if path.is_absolute() else None
