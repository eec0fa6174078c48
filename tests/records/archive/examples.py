"""Files of a downloaded video, as they are made for tests."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from vidbrowser.records.reader import Reading, read_file

if TYPE_CHECKING:
    from pathlib import Path

VIDEO = {
    "id": "Kx_9-aBcD3e",
    "title": "A tour of the harbour",
    "extractor": "youtube",
    "extractor_key": "Youtube",
    "webpage_url": "https://www.youtube.com/watch?v=Kx_9-aBcD3e",
    "duration": 213,
    "_type": "video",
}
"""What every file of a video tells."""


def write(folder: Path, name: str = "A tour [Kx_9-aBcD3e]", /, **more: Any) -> Path:
    """Write the file of a video with `more` keys (None: without that one); return its path."""
    said = {key: value for key, value in (VIDEO | more).items() if value is not None}
    path = folder / f"{name}.info.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(said), "utf-8")
    return path


def read(folder: Path, /, **more: Any) -> Reading:
    """Read the file of a video with `more` keys."""
    return read_file(write(folder, **more), folder)


def told(folder: Path, /, **more: Any) -> Any:
    """Return the record of the file of a video with `more` keys; it is read without a loss."""
    reading = read(folder, **more)
    assert reading.problems == ()
    assert reading.record is not None
    return reading.record
