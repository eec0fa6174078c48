"""The sample has three downloaded videos with all that lies beside them, made for it."""

from __future__ import annotations

import subprocess
import sys
import wave
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image, ImageChops, ImageStat

from vidbrowser.library.library import load
from vidbrowser.query import parse
from vidbrowser.records.archive.comments import read_comments
from vidbrowser.search.order import Order
from vidbrowser.search.result import search
from vidbrowser.thumbnails.local import Opened, local

if TYPE_CHECKING:
    from vidbrowser.records.fields import Summary

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
DOWNLOADS = RESOURCES / "sample" / "downloads"
CATALOGUE = load([RESOURCES / "sample"])


def found(query: str) -> list[Summary]:
    result = search(CATALOGUE, parse(query), Order.OLDEST)
    return [*result.summaries(0, len(result.rows))]


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("path:downloads", ["The escapement", "A kite over the dunes", "Rain on a tin roof"]),
        ("has:media", ["A kite over the dunes", "Rain on a tin roof"]),
        ("kind:audio", ["Rain on a tin roof"]),
        ("subtitles:en", ["A kite over the dunes", "Rain on a tin roof"]),
        ("is:incomplete", ["The escapement"]),
        ("season:1 episode:2", ["The escapement"]),
        ('list:"things that fly"', ["A kite over the dunes"]),
        ("availability:unlisted", ["Rain on a tin roof"]),
    ],
)
def test_each_kind_is_there(query: str, titles: list[str]) -> None:
    assert [record.title for record in found(query)] == titles


def test_each_has_its_picture_beside_it_and_one_has_comments() -> None:
    records = found("path:downloads")
    for record in records:
        opened = local(record.image or "", record.path)
        assert isinstance(opened, Opened)
        opened.close()
    assert [len(read_comments(record.path).page) for record in records] == [0, 3, 0]


def test_nothing_of_it_was_read_with_a_loss() -> None:
    assert not [p for p in CATALOGUE.problem_list() if p.path.is_relative_to(DOWNLOADS)]


def test_the_media_are_made_always_the_same(tmp_path: Path) -> None:
    script = RESOURCES / "draw_downloads.py"
    subprocess.run([sys.executable, str(script), str(tmp_path)], check=True)
    made = sorted(tmp_path.iterdir())
    assert [file.suffix for file in made] == [".avi", ".jpg", ".jpg", ".wav", ".jpg"]
    for file in made:
        kept = DOWNLOADS / file.name
        if file.suffix == ".jpg":  # another libjpeg may round differently
            with Image.open(file) as new, Image.open(kept) as old:
                assert max(ImageStat.Stat(ImageChops.difference(new, old)).mean) < 1
        elif file.suffix == ".wav":
            assert file.read_bytes() == kept.read_bytes()
    assert sum(file.stat().st_size for file in DOWNLOADS.iterdir()) < 150_000


def test_the_media_are_what_they_are_called() -> None:
    [film] = DOWNLOADS.glob("*.avi")
    content = film.read_bytes()
    assert (content[:4], content[8:16]) == (b"RIFF", b"AVI LIST")
    assert int.from_bytes(content[4:8], "little") == len(content) - 8
    assert content.count(b"\xff\xd8\xff") == 24  # pictures, two a second
    [sound] = DOWNLOADS.glob("*.wav")
    with wave.open(str(sound)) as file:
        assert file.getnframes() == 6 * file.getframerate()
