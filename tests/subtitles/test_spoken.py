"""What can be searched of a library: by folder, and what is said of an index that is broken."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from vidbrowser.subtitles.index import BrokenError, Index, SubtitleFile, UnusableError
from vidbrowser.subtitles.shown import Cue
from vidbrowser.subtitles.spoken import Spoken
from vidbrowser.subtitles.spoken_words import sought
from vidbrowser.subtitles.transcript import transcript

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def spoken(tmp_path: Path) -> Spoken:
    path = tmp_path / "one.subtitles"
    with closing(Index(path)) as index:
        file = SubtitleFile(b"a", b"a.vtt", 1, 1)
        index.add({file: transcript([Cue(3, "good morning")])})
    return Spoken({tmp_path / "one": path, tmp_path / "two": tmp_path / "two.subtitles"})


def test_each_folder_has_its_own(spoken: Spoken, tmp_path: Path) -> None:
    assert spoken.records(tmp_path / "one", sought("morning")) == {b"a"}
    assert spoken.hits(tmp_path / "one", b"a", sought("morning"), 9) == [Cue(3, "good morning")]
    assert spoken.records(tmp_path / "three", sought("morning")) == set()
    assert spoken.hits(tmp_path / "three", b"a", sought("morning"), 9) == []


def test_where_there_is_no_index_yet_nothing_is_found(spoken: Spoken, tmp_path: Path) -> None:
    reading = Spoken(spoken.indexes, reading=True)
    assert reading.records(tmp_path / "two", sought("morning")) == set()
    assert reading.records(tmp_path / "one", sought("morning")) == {b"a"}


def test_an_index_that_is_damaged_is_told_and_gives_way(spoken: Spoken, tmp_path: Path) -> None:
    path = spoken.indexes[tmp_path / "one"]
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\xa5" * (len(whole) - 4096))
    with pytest.raises(BrokenError):
        spoken.records(tmp_path / "one", sought("morning"))
    assert not path.exists()
    assert list(tmp_path.glob("*.damaged"))


def test_an_index_that_is_gone_is_told(
    spoken: Spoken, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(UnusableError):
        spoken.records(tmp_path / "two", sought("morning"))
    assert spoken.hits(tmp_path / "two", b"a", sought("morning"), 9) == []
    assert "cannot be told" in caplog.text
