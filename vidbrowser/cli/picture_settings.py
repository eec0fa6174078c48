"""What the settings of the window say of pictures, for commands, which know no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_GROUP = "pictures"
USUAL_MEGABYTES = 256


def read(folder: Path) -> dict[str, str]:
    """Return the values of the settings of pictures in `folder`; none where there is no file.

    Raises OSError when there is one that cannot be read: it may forbid to fetch any.
    """
    try:
        content = (folder / "vidbrowser.ini").read_text("utf-8", "replace")
    except FileNotFoundError:
        return {}
    values, group = {}, ""
    for line in map(str.strip, content.splitlines()):
        if line.startswith("["):
            group = line.strip("[]")
        elif group == _GROUP and "=" in line:
            key, _, value = line.partition("=")
            values[key.strip()] = value.strip()
    return values


def refusal(values: dict[str, str]) -> str:
    """Return why no pictures are to be fetched by the settings `values`; "" when they may be."""
    if values.get("fetch") == "never":
        return "The settings say never to fetch pictures: nothing was fetched"
    if values.get("offline") == "true":
        return "The settings say to work off-line: nothing was fetched"
    return ""


def limit_bytes(values: dict[str, str]) -> int:
    """Return the bytes that pictures may take by the settings `values`."""
    megabytes = values.get("megabytes", "")
    known = megabytes.isascii() and megabytes.isdigit() and len(megabytes) < 8
    return (int(megabytes) if known else USUAL_MEGABYTES) << 20
