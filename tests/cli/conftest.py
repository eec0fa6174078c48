"""A few records in a folder, and a cache that is not the person's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

RECORDS = {
    "1.md": ("One =war", "Music", '["War", "b"]', "2021-01-01", "100", "PT1M", "about japan"),
    "2.md": ("-two", "Music", '["war"]', "2022-01-01", "5", "PT1H", ""),
    "3.md": (
        "東京 three\\u001b[31m",
        "News",
        '["War", "tab\\there"]',
        "2020-01-01",
        "",
        "P0D",
        "x",
    ),
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with `RECORDS`, whose ids are their names without ending."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = tmp_path / "records"
    folder.mkdir()
    for name, (title, category, tags, day, views, duration, body) in RECORDS.items():
        (folder / name).write_text(
            f'---\ntitle: "{title}"\nid: "{name[0]}"\ncategories: "{category}"\n'
            f'tags: {tags}\nvid_date: "{day}T00:00:00Z"\nviewcount: "{views}"\n'
            f'duration: "{duration}"\nchannel: "Channel"\n---\n{body}\n',
            "utf-8",
        )
    return folder
