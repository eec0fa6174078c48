"""The index: found what is said, changed, forgotten; and whatever lies in its place."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.query.strategies import texts
from vidbrowser.subtitles import index as module
from vidbrowser.subtitles.index import FullError, Index, SubtitleFile, UnusableError, remove
from vidbrowser.subtitles.shown import Cue
from vidbrowser.subtitles.spoken_words import places, sought
from vidbrowser.subtitles.transcript import transcript

if TYPE_CHECKING:
    from collections.abc import Iterator

A = SubtitleFile(b"a.info.json", b"a.en.vtt", 10, 1)
A_DE = SubtitleFile(b"a.info.json", b"a.de.vtt", 10, 1)
B = SubtitleFile(b"b\xff.info.json", b"b\xff.ja.vtt", 10, 1)
ENGLISH = transcript([Cue(1, "Good morning,"), Cue(4, "dear people of the harbour")])
GERMAN = transcript([Cue(1, "Guten Morgen"), Cue(4, "im Harbour")])
JAPANESE = transcript([Cue(7, "東京タワーから"), Cue(9, "こんにちは")])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "x.subtitles"


@pytest.fixture
def index(path: Path) -> Iterator[Index]:
    made = Index(path)
    made.add({A: ENGLISH, A_DE: GERMAN, B: JAPANESE})
    yield made
    made.close()


def found(index: Index, text: str, *, prefix: bool = False) -> set[bytes]:
    return index.records(sought(text, prefix=prefix))


def test_words_and_phrases_across_cues_are_found(index: Index) -> None:
    assert found(index, "harbour") == {A.record}
    assert found(index, "MORNING dear") == {A.record}
    assert found(index, "dear morning") == set()
    assert found(index, "harb") == set()
    assert found(index, "the harb", prefix=True) == {A.record}
    assert found(index, "京タワ") == {B.record}
    assert found(index, "らこん") == {B.record}
    assert found(index, "") == {A.record, B.record}
    assert found(index, "...") == set()


@pytest.mark.parametrize(
    "text", ['"', "a OR b", "morning NOT x", "*", "words: good", "a\0b", "good NEAR"]
)
def test_no_sign_means_anything_to_the_index(index: Index, text: str) -> None:
    assert found(index, text) == set()


def test_where_it_is_said_in_any_language_once(index: Index) -> None:
    both = index.hits(A.record, sought("harbour"), 10)
    assert both == [Cue(4, "dear people of the harbour"), Cue(4, "im Harbour")]
    assert index.hits(A.record, sought("harbour"), 1) == both[:1]
    assert index.hits(b"none", sought("harbour"), 10) == []


def test_what_is_gone_is_not_found_and_leaves_nothing(index: Index, path: Path) -> None:
    numbers = [number for number, _ in index.known().values()]
    changed = A._replace(mtime_ns=2)
    index.add({changed: JAPANESE}, numbers)
    assert found(index, "harbour") == set()
    assert found(index, "東京") == {A.record}
    assert [file for _, file in index.known().values()] == [changed]
    with closing(sqlite3.connect(path)) as database:  # FTS5 looks at itself
        database.execute("INSERT INTO said (said) VALUES ('integrity-check')")
        (left,) = database.execute("SELECT count(*) FROM cues").fetchone()
    assert left == 1


@settings(max_examples=50)
@given(said=st.lists(st.lists(texts, max_size=4), min_size=1, max_size=3), asked=texts, star=...)
def test_a_record_is_found_exactly_where_it_has_places(
    said: list[list[str]], asked: str, star: bool
) -> None:
    wanted = sought(asked, prefix=star)
    cues = {b"%d" % n: [Cue(n, text) for text in each] for n, each in enumerate(said)}
    with tempfile.TemporaryDirectory() as folder, closing(Index(Path(folder, "x"))) as index:
        for name, each in cues.items():
            index.add({SubtitleFile(name, name, 1, 1): transcript(each)})
        placed = {name for name, each in cues.items() if list(places(each, wanted))}
        without_words = {name for name, each in cues.items() if not each}
        found = index.records(wanted)
        assert found - (without_words if wanted.anything else set()) == placed


def test_it_is_complete_when_that_was_said(index: Index) -> None:
    assert not index.complete
    index.set_complete(True)
    assert index.complete


def test_another_reader_sees_what_is_written_while_it_reads(index: Index, path: Path) -> None:
    with closing(Index(path, writes=False)) as reader:
        assert found(reader, "harbour") == {A.record}
        index.add({B._replace(path=b"b.en.vtt"): ENGLISH})
        assert found(reader, "harbour") == {A.record, B.record}


@pytest.mark.parametrize("content", [b"", b"no database at all" * 1000, b"SQLite format 3\0" * 99])
def test_what_is_damaged_or_foreign_is_set_aside_and_begun_anew(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with closing(Index(path)) as index:
        index.add({A: ENGLISH})
        assert found(index, "harbour") == {A.record}
    kept = [p.read_bytes() for p in path.parent.glob("*.damaged*")]
    assert kept == ([content] if content else [])


def test_the_database_of_another_program_is_set_aside(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE mine (a)")
    with closing(Index(path)) as index:
        assert index.known() == {}
    (aside,) = path.parent.glob("*.damaged*")
    with closing(sqlite3.connect(aside)) as database:
        assert database.execute("SELECT count(*) FROM mine").fetchone() == (0,)


def test_a_folder_in_its_place_is_set_aside(path: Path) -> None:
    path.mkdir(parents=True)
    with closing(Index(path)) as index:
        assert index.known() == {}


def test_that_of_another_version_is_made_anew(
    index: Index, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index.close()
    monkeypatch.setattr(module, "_VERSION", 7)
    with pytest.raises(UnusableError, match="another version"):
        Index(path, writes=False)
    with closing(Index(path)) as anew:
        assert anew.known() == {}
    assert list(path.parent.glob("*.damaged*")) == []


def test_damage_within_is_told(index: Index, path: Path) -> None:
    index.close()
    whole = path.read_bytes()
    path.write_bytes(whole[:4096] + b"\xa5" * (len(whole) - 4096))
    with closing(Index(path, writes=False)) as broken, pytest.raises(UnusableError):
        found(broken, "harbour")


def test_an_index_that_is_full_takes_no_more_but_forgets(index: Index, path: Path) -> None:
    index.close()
    with closing(Index(path, largest=1 << 12)) as small:
        with pytest.raises(FullError, match="size of 0 MB"):
            small.add({B._replace(path=b"more"): ENGLISH})
        small.add({}, [number for number, _ in small.known().values()])
        assert small.known() == {}


def test_a_disk_without_room_is_told_and_what_was_there_stays(index: Index) -> None:
    index._database.execute(f"PRAGMA max_page_count = {index.size() // 4096}")  # as a full disk
    many = {
        B._replace(path=b"%d" % n): transcript([Cue(0, os.urandom(900).hex())]) for n in range(99)
    }
    with pytest.raises(FullError, match="no room left"):
        index.add(many)
    assert found(index, "harbour") == {A.record}
    assert len(index.known()) == 3


def test_nothing_is_there_to_be_removed(path: Path) -> None:
    remove(path)


_WRITES = """
import sys
from pathlib import Path
from vidbrowser.subtitles.index import Index, SubtitleFile
from vidbrowser.subtitles.shown import Cue
from vidbrowser.subtitles.transcript import transcript
index = Index(Path(sys.argv[1]))
for number in range(100_000):
    name = b"%d" % number
    index.add({SubtitleFile(name, name, 1, 1): transcript([Cue(0, f"number {number} is said")])})
    print(number, flush=True)
"""


def test_a_writer_that_is_killed_leaves_all_that_it_had_told(path: Path) -> None:
    for _ in range(3):
        command = [sys.executable, "-c", _WRITES, str(path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
            assert writer.stdout is not None
            told = [int(writer.stdout.readline()) for _ in range(20)]
            writer.send_signal(signal.SIGKILL)
            told += [int(line) for line in writer.stdout.read().split("\n")[:-1]]
        with closing(Index(path)) as index:
            records = found(index, "is said")
            assert {b"%d" % number for number in told} <= records
            assert len(index.known()) == len(records)
            assert all(found(index, f"number {number} is") for number in told[-3:])
        remove(path)
