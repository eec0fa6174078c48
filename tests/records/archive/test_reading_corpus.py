"""Real files of archives: every one gives what it tells."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from vidbrowser.records.listing import walk
from vidbrowser.records.problem import Problem
from vidbrowser.records.reader import read_file

if TYPE_CHECKING:
    from vidbrowser.records.reader import Reading


def readings(folder: Path) -> dict[str, Reading]:
    """Read all records below `folder`, by their paths below it."""
    found = {}
    for one in walk(folder):
        assert not isinstance(one, Problem)
        entry, beside = one
        path = Path(entry.path)
        found[str(path.relative_to(folder))] = read_file(path, folder, beside)
    return found


def test_every_site_gives_a_record_without_a_loss(archives: Path) -> None:
    found = readings(archives / "sites")
    assert len(found) > 90
    for name, reading in found.items():
        assert reading.record is not None, name
        assert reading.problems == (), name
        said = json.loads((archives / "sites" / name).read_bytes())
        assert reading.record.id == str(said["id"])
        assert reading.record.site
        assert reading.record.url
        assert "�" not in f"{reading.record.title}{reading.record.description}"


def test_files_of_all_years_are_read(archives: Path, tmp_path: Path) -> None:
    for path in (archives / "ytdlp").iterdir():
        stem = path.name.removesuffix(".json").removesuffix(".info")
        (tmp_path / f"{stem}.info.json").write_bytes(path.read_bytes())
    found = readings(tmp_path)
    lists = [name for name, reading in found.items() if reading.record is None]
    assert [name.partition("__")[0] for name in lists] == ["pinchflat"]
    assert len(found) > 20
    for reading in found.values():
        if reading.record is not None:
            assert reading.problems == ()
            assert "" not in reading.record.tags


LAYOUTS = ("default", "no-id", "all-thumbnails", "paths", "other-stem", "restricted-names")


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_layout_pairs_its_companions(archives: Path, layout: str) -> None:
    records = [r.record for r in readings(archives / "layout" / layout).values() if r.record]
    assert records
    for record in records:
        assert record.media is not None
        assert (record.path.parent / record.media).is_file()
        assert record.media_size == 3000
        assert record.subtitles == ("en", "pt-BR")
        assert record.image is not None
        assert (record.path.parent / record.image).is_file()
        assert record.chapters[0] == (0, "Intro")
        assert record.unfinished is None


def test_notes_of_media_centres(archives: Path) -> None:
    found = readings(archives / "nfo")
    records = {name: reading.record for name, reading in found.items()}
    assert sum(record is not None for record in records.values()) >= 17
    (dancing,) = (r for name, r in records.items() if r and "Dancing_Queen" in name)
    assert (dancing.channels, dancing.duration, dancing.site) == (("Studio 54",), 143, None)
    talk = next(r for name, r in records.items() if r and "s27e10" in name)
    assert (talk.series, talk.season, talk.episode) == ("Chaos Communication Congress", 27, 10)
