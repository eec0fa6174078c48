"""A folder brought up to date: only what differs is read, and all is right afterwards."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.library.disk import write, write_many
from vidbrowser.library.folder_state import FolderState
from vidbrowser.library.progress import Phase, Progress
from vidbrowser.library.scanner import EVERYTHING
from vidbrowser.library.sync_pass import Counts, SyncPass
from vidbrowser.library.workers import Workers
from vidbrowser.records.listing import ENDINGS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class Passes:
    """Passes over one folder, each going on from the last."""

    def __init__(self, root: Path, workers: Workers) -> None:
        self.folder = FolderState(root)
        self.shown: list[tuple[FolderState, Progress]] = []
        self._workers = workers

    def run(
        self,
        paths: frozenset[bytes] = EVERYTHING,
        stopped: Callable[[], bool] = lambda: False,
    ) -> SyncPass:
        """Run one and keep its folder."""
        refresh = SyncPass(
            self.folder, self._workers, stopped, lambda *shown: self.shown.append(shown)
        )
        self.folder = refresh.run(paths)
        return refresh

    @property
    def titles(self) -> set[str]:
        """The titles of all rows."""
        rows = self.folder.rows["title"].to_list()
        assert len(set(rows)) == len(rows)
        return set(rows)


@pytest.fixture
def passes(tmp_path: Path, workers: Workers) -> Passes:
    root = tmp_path / "records"
    root.mkdir()
    return Passes(root, workers)


def test_first_all_is_read(passes: Passes) -> None:
    write(passes.folder.root / "a.md", "A")
    (passes.folder.root / "broken.md").touch()
    assert passes.run().counts == Counts(files=2, added=2)
    assert passes.titles == {"A"}
    assert passes.folder.problems.height == 1


def test_then_nothing_is_read_and_the_folder_is_the_same_one(passes: Passes) -> None:
    write_many(passes.folder.root, 3)
    (passes.folder.root / "broken.md").touch()
    before = passes.run().folder
    assert passes.run().counts == Counts(files=4)
    assert passes.folder is before


def test_files_that_are_no_records_are_counted_apart_and_not_read_again(passes: Passes) -> None:
    root = passes.folder.root
    write_many(root, 2)
    for name in ("README.md", "robots.txt", "d/index.html"):
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_text("# Tea")
    (root / "broken.md").touch()
    before = passes.run().folder
    assert (before.rows.height, before.others, before.unreadable) == (2, 3, 1)
    assert before.problems["path"].to_list() == [b"broken.md"]
    assert passes.run().counts == Counts(files=6)
    assert passes.folder is before
    write(root / "README.md", "A record now")
    (root / "robots.txt").unlink()
    assert passes.run().counts == Counts(files=5, changed=1, removed=1)
    assert (passes.folder.rows.height, passes.folder.others, passes.folder.unreadable) == (3, 1, 1)


def test_a_folder_without_records_says_what_is_there(passes: Passes) -> None:
    root, read = passes.folder.root, f"({', '.join(ENDINGS)})"
    assert passes.run().folder.said == f"No record files here {read}; the folder is empty"
    (root / "a.rst").touch()
    (root / "b.meta.rst").touch()
    passes.run(frozenset({b"a.rst"}))
    assert passes.folder.said == f"No record files here {read}; 2 .rst files passed over"
    (root / "plain.md").write_text("# Tea")
    passes.run(frozenset({b"plain.md"}))
    told = "No records here; 1 file tells of no video; 2 .rst files passed over"
    assert passes.folder.said == told
    (root / "c.rst").touch()
    passes.run(frozenset({b"c.rst"}))
    assert passes.folder.said == told.replace("2", "3")
    write(root / "a.md")
    passes.run(frozenset({b"a.md"}))
    assert passes.folder.said == ""
    (root / "a.md").unlink()
    passes.run(frozenset({b"a.md"}))
    assert passes.folder.said == told.replace("2", "3")


def test_nothing_is_said_of_a_folder_that_is_gone_or_a_single_file(
    passes: Passes, tmp_path: Path, workers: Workers
) -> None:
    passes.folder.root.rmdir()
    assert passes.run().folder.said == ""
    (tmp_path / "a.md").write_text("# Tea")
    single = Passes(tmp_path / "a.md", workers)
    assert (single.run().folder.said, single.folder.others, single.folder.unreadable) == ("", 0, 1)


def test_only_what_differs_is_read(passes: Passes) -> None:
    root = passes.folder.root
    for name in ("stays", "grows", "goes", "moves"):
        write(root / f"{name}.md", name)
    passes.run()
    write(root / "grows.md", "has grown")
    write(root / "new.md", "new")
    (root / "goes.md").unlink()
    (root / "moves.md").rename(root / "moved.md")
    assert passes.run().counts == Counts(files=4, added=2, changed=1, removed=2)
    assert passes.titles == {"stays", "has grown", "new", "moves"}


def test_a_file_that_breaks_and_is_mended(passes: Passes) -> None:
    path = write(passes.folder.root / "a.md", "whole")
    passes.run()
    path.write_text("---\nbroken")
    passes.run()
    assert passes.titles == set()
    assert passes.folder.problems.height == 1
    write(path, "whole again")
    assert passes.run().counts == Counts(files=1, changed=1)
    assert passes.titles == {"whole again"}
    assert passes.folder.problems.is_empty()


def test_a_removed_file_that_is_restored_is_there_again(passes: Passes) -> None:
    path = write(passes.folder.root / "a.md", "A")
    passes.run()
    raw, info = path.read_bytes(), path.stat()
    path.unlink()
    passes.run()
    assert passes.titles == set()
    path.write_bytes(raw)
    os.utime(path, ns=(info.st_atime_ns, info.st_mtime_ns))
    passes.run()
    assert passes.titles == {"A"}


def test_only_the_touched_paths_are_looked_at(passes: Passes) -> None:
    root = passes.folder.root
    for name in ("a/1", "a/2", "b/3"):
        write(root / f"{name}.md", name)
    passes.run()
    write(root / "b/3.md", "unnoticed")
    write(root / "a/1.md", "changed")
    (root / "a/2.md").unlink()
    passes.run(frozenset({b"a"}))
    assert passes.titles == {"changed", "b/3"}
    passes.run()
    assert passes.titles == {"changed", "unnoticed"}


def test_a_folder_that_is_gone_keeps_its_rows_until_it_is_back(passes: Passes) -> None:
    root = passes.folder.root
    write(root / "a.md", "A")
    passes.run()
    away = root.rename(root.with_name("unplugged"))
    gone = passes.run()
    assert gone.progress.unavailable == (root,)
    assert passes.titles == {"A"}
    assert passes.folder.lost.height == 1
    away.rename(root)
    write(root / "b.md", "B")
    assert passes.run().progress.unavailable == ()
    assert passes.titles == {"A", "B"}
    assert passes.folder.lost.is_empty()


def test_cancelled_it_keeps_what_was_read_and_goes_on_from_there(tmp_path: Path) -> None:
    cold = Workers(1)  # so that the first files are read in small pieces
    passes = Passes(tmp_path, cold)
    write_many(tmp_path, 100)
    first = passes.run(stopped=lambda: any(shown.rows.height for shown, _ in passes.shown))
    assert first.progress.partial
    assert 0 < len(passes.folder) < 100
    had = len(passes.folder)
    second = passes.run()
    assert second.counts == Counts(files=100, added=100 - had)
    assert not second.progress.partial
    assert len(passes.titles) == 100
    cold.close()


def test_cancelled_while_listing_nothing_is_taken_for_removed(passes: Passes) -> None:
    write_many(passes.folder.root, 300)
    passes.run()
    again = passes.run(stopped=lambda: True)
    assert again.progress.partial
    assert len(passes.titles) == 300


def test_rows_come_in_steps_and_each_is_whole(passes: Passes) -> None:
    write_many(passes.folder.root, 300)
    passes.run()
    heights = [folder.rows.height for folder, _ in passes.shown]
    assert heights == sorted(heights)
    assert 0 < next(height for height in heights if height) < 300
    for folder, _ in passes.shown:
        described = folder.rows.filter(pl.col("description_folded").str.starts_with("body "))
        assert described.height == folder.rows.height


def test_a_change_is_one_step(passes: Passes) -> None:
    write_many(passes.folder.root, 50)
    passes.run()
    passes.shown.clear()
    (passes.folder.root / "00000.md").rename(passes.folder.root / "moved.md")
    write(passes.folder.root / "00001.md", "changed")
    passes.run()
    assert len({id(folder) for folder, _ in passes.shown}) == 2  # before and after


def test_progress_goes_from_listing_over_reading_to_idle(passes: Passes) -> None:
    write_many(passes.folder.root, 60)
    passes.run()
    phases = list(dict.fromkeys(progress.phase for _, progress in passes.shown))
    assert phases == [Phase.LISTING, Phase.READING, Phase.IDLE]
    read = [p for _, p in passes.shown if p.phase is Phase.READING]
    assert read[-1].done == read[-1].total == 60
    assert read[-1].per_second > 0


names = st.sampled_from(["a.md", "b.md", "c/a.md", "c/d/e.md", "f.txt"])
deeds = st.lists(
    st.one_of(
        st.tuples(st.just("write"), names, st.sampled_from(["One", "Two", "Longer"])),
        st.tuples(st.just("remove"), names, st.just("")),
        st.tuples(st.just("move"), names, names),
        st.tuples(st.just("break"), names, st.just("")),
        st.tuples(st.just("refresh"), st.just(""), st.just("")),
    ),
    max_size=12,
)


def do(root: Path, deed: str, name: str, other: str) -> None:
    path = root / name
    if deed == "write":
        write(path, other)
    elif deed == "break":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("---\nbroken")
    elif path.exists() and deed == "remove":
        path.unlink()
    elif path.exists() and deed == "move":
        (root / other).parent.mkdir(parents=True, exist_ok=True)
        path.replace(root / other)


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deeds)
def test_whatever_happens_it_equals_reading_all_anew(
    tmp_path_factory: pytest.TempPathFactory, workers: Workers, deeds: list[tuple[str, str, str]]
) -> None:
    root = tmp_path_factory.mktemp("deeds")
    passes = Passes(root, workers)
    for deed in deeds:
        if deed[0] == "refresh":
            passes.run()
        do(root, *deed)
    passes.run()
    anew = Passes(root, workers)
    anew.run()
    for name in ("rows", "failed", "problems"):
        found, expected = (getattr(of.folder, name).sort("path") for of in (passes, anew))
        assert found.equals(expected)
