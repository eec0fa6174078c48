"""Library files as they are written, and as nobody wrote them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile

from vidbrowser.records.library_file import MANIFEST, part_name

if TYPE_CHECKING:
    from pathlib import Path

TEA: dict[str, Any] = {
    "origin": "talks/2022/tea.md",
    "title": "Tea",
    "channels": ["Kettle"],
    "views": 7,
    "published": 1_600_000_000_000_000,
    "description": "<p>Green</p>",
    "chapters": [[0, "Leaves"], [60, "Water"]],
}


def manifest(**more: Any) -> dict[str, Any]:
    """Return what a library file with one record says of itself."""
    told = {"vidbrowser": "library", "version": 1, "written": "2026-01-01T00:00:00+00:00"}
    return {**told, "records": 1, "pictures": 0, "marks": 0, "folders": ["talks"], **more}


def library(file: Path, *records: Any, **more: Any) -> Path:
    """Write a library file of `records`, all in one part, in place of `file`.

    `more` goes into the manifest; what has a slash or a dot in its name is a part of the file.
    """
    parts = {name: more.pop(name) for name in list(more) if "." in name}
    with ZipFile(file, "w", ZIP_DEFLATED) as zipped:
        zipped.writestr(MANIFEST, json.dumps(manifest(**{"records": len(records), **more})))
        zipped.writestr(part_name(0), json.dumps(records))
        for name, content in parts.items():
            zipped.writestr(name, content)
    return file
