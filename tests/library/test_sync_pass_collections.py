"""Files with many records brought up to date: each record by its place, all of a file at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.library.test_snapshot import same
from tests.library.test_sync_pass import Passes
from vidbrowser.library import snapshot
from vidbrowser.library.folder_state import joined
from vidbrowser.library.scanner import EVERYTHING
from vidbrowser.library.sync_pass import Counts
from vidbrowser.library.workers import Workers
from vidbrowser.query import EVERYTHING as ALL
from vidbrowser.search.selecting import placed
from vidbrowser.search.selection import SelectedPaths, SelectedRows

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TOLD = frozenset({b"tea/videos.yml"})


@pytest.fixture(scope="module")
def workers() -> Iterator[Workers]:
    made = Workers(1)
    yield made
    made.close()


@pytest.fixture
def passes(tmp_path: Path, workers: Workers) -> Passes:
    """Return passes over a folder with three records in one file, read once."""
    passes = Passes(tmp_path / "talks", workers)
    (passes.folder.root / "tea").mkdir(parents=True)
    listed(passes, "Green", "Black", "Oolong")
    (passes.folder.root / "a.md").write_text("---\ntitle: Note\n---\n")
    assert passes.run().counts == Counts(2, added=2)
    return passes


def listed(passes: Passes, *titles: str) -> None:
    file = passes.folder.root / "tea" / "videos.yml"
    file.write_text("".join(f"- title: {title}\n" for title in titles))


def test_a_file_is_read_once_and_known_again(passes: Passes) -> None:
    before = passes.folder
    assert len(before) == 2
    assert before.rows.height == 4
    assert passes.run().counts == Counts(2)
    assert passes.run(TOLD).counts == Counts(2)
    assert passes.folder is before


@pytest.mark.parametrize("paths", [EVERYTHING, TOLD])
def test_a_changed_file_gives_all_its_records_anew(passes: Passes, paths: frozenset[bytes]) -> None:
    listed(passes, "White", "Green")
    assert passes.run(paths).counts == Counts(2, changed=1)
    assert passes.titles == {"Note", "White", "Green"}
    (passes.folder.root / "tea" / "videos.yml").unlink()
    assert passes.run(paths).counts == Counts(1, removed=1)
    assert passes.titles == {"Note"}


def test_an_entry_that_is_none_is_told_and_the_others_are_there(passes: Passes) -> None:
    (passes.folder.root / "tea" / "videos.yml").write_text("- title: A\n- b\n- title: C\n")
    passes.run()
    assert passes.titles == {"Note", "A", "C"}
    assert passes.folder.problems["line"].to_list() == [2]
    assert passes.folder.unreadable == 0
    (passes.folder.root / "tea" / "videos.yml").write_text("- b\n")
    assert passes.run().counts == Counts(2, changed=1)
    assert (passes.folder.unreadable, len(passes.folder)) == (1, 2)


def test_a_file_with_many_and_one_without_any_are_read_by_processes(
    tmp_path: Path, workers: Workers
) -> None:
    root = tmp_path / "talks"
    for number in range(300):
        (root / f"{number}").mkdir(parents=True)
        some = "[]" if number % 3 == 0 else f"- title: A{number}\n- title: B{number}\n"
        (root / f"{number}" / "videos.yml").write_text(some)
    passes = Passes(root, workers)
    assert passes.run().counts == Counts(300, added=300)
    assert (passes.folder.rows.height, passes.folder.others) == (400, 100)
    assert passes.run().counts == Counts(300)


def test_a_file_that_was_added_by_itself(passes: Passes, workers: Workers) -> None:
    alone = Passes(passes.folder.root / "tea" / "videos.yml", workers)
    assert alone.run().counts == Counts(1, added=1)
    catalogue = joined([alone.folder])
    paths = [catalogue.path(row) for row in range(3)]
    assert paths == [alone.folder.root / str(place) for place in (1, 2, 3)]
    assert [catalogue.row_of(path) for path in paths] == [0, 1, 2]


def test_what_was_kept_comes_back(passes: Passes, tmp_path: Path) -> None:
    snapshot.save(passes.folder, tmp_path / "cache")
    *_, kept = snapshot.load(passes.folder.root, tmp_path / "cache")
    same(kept, passes.folder)
    passes.folder = kept
    assert passes.run().counts == Counts(2)


def test_records_are_known_again_by_file_and_place(passes: Passes) -> None:
    catalogue = joined([passes.folder])
    summaries = {s.title: s for s in catalogue.summaries(range(4))}
    black = summaries["Black"]
    assert (black.entry, black.file.name) == (2, "videos.yml")
    row = catalogue.row_of(black.path)
    assert row is not None
    assert catalogue.summaries([row]) == [black]
    assert catalogue.path(row) == black.path
    assert catalogue.row_of(black.file) is None
    assert "tea/videos.yml/2" in catalogue.path_folded[row]

    listed(passes, "Green", "Assam")
    passes.run()
    after = joined([passes.folder], 1)
    rows = after.frame.with_row_index("row")["row"]
    both = SelectedPaths((black.path, summaries["Note"].path, summaries["Oolong"].path))
    found = placed(both, after, ALL, rows)
    assert isinstance(found.kept, SelectedPaths)
    chosen = placed(both, catalogue, ALL, catalogue.frame.with_row_index("row")["row"])
    again = SelectedRows(catalogue, catalogue.frame.with_row_index("row")["row"], chosen.positions)
    stays = placed(again, after, ALL, rows)
    titles = {
        after.frame["title"][row]
        for start, stop in stays.positions.runs()
        for row in range(start, stop)
    }
    assert titles == {"Assam", "Note"}
    assert stays.positions == found.positions
