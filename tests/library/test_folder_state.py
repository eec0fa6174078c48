"""A folder's rows, added to and taken from."""

from __future__ import annotations

from pathlib import Path

import polars as pl
from hypothesis import given
from hypothesis import strategies as st

from tests.catalogue.built import rows_of
from vidbrowser.catalogue.catalogue import EMPTY
from vidbrowser.catalogue.schema import PROBLEMS
from vidbrowser.library.folder_state import (
    FOUND,
    FolderDelta,
    FolderState,
    compact,
    joined,
    problem_rows,
)
from vidbrowser.records.problem import Problem, Severity
from vidbrowser.records.record import Record
from vidbrowser.records.sentence import Sentence

ROOT = Path("/records")


def reading(names: list[str], failed: list[str]) -> FolderDelta:
    records = [Record(ROOT / name, title=name, description=name) for name in names]
    problems = [Problem(ROOT / name, Sentence("It is broken")) for name in failed]
    return FolderDelta(
        rows_of(records, ROOT),
        problem_rows(problems, ROOT),
        pl.DataFrame([(n.encode(), 1, 1, 1, 1) for n in failed], schema=FOUND, orient="row"),
    )


names = st.lists(st.sampled_from("abcdefgh"), unique=True)


@given(names, names, names)
def test_what_is_added_is_there_and_what_is_taken_is_not(
    first: list[str], second: list[str], gone: list[str]
) -> None:
    readings = [reading(first, [f"{n}!" for n in first]), reading([n * 2 for n in second], [])]
    taken = pl.Series(
        [n.encode() for n in gone] + [f"{n}!".encode() for n in gone], dtype=pl.Binary
    )
    folder = FolderState(ROOT).adding(readings).without(taken)
    left = [n for n in first if n not in gone]
    assert folder.rows["title"].to_list() == [*left, *(n * 2 for n in second)]
    assert folder.failed["path"].to_list() == [f"{n}!".encode() for n in left]
    assert folder.problems["path"].to_list() == [f"{n}!".encode() for n in left]
    assert len(folder) == len(folder.known()) == 2 * len(left) + len(second)


def test_a_reading_counts_its_files() -> None:
    assert len(reading(["a", "b"], ["c"])) == 3
    assert set(reading(["a", "b"], ["c"]).paths) == {b"a", b"b", b"c"}


def test_adding_step_by_step_keeps_the_frame_in_few_chunks() -> None:
    folder = FolderState(ROOT)
    for number in range(100):
        folder = folder.adding([reading([str(number)], [])])
    assert folder.rows.drop("description_folded").n_chunks() <= 13
    assert folder.rows["title"].to_list() == [str(number) for number in range(100)]


def test_compacting_changes_nothing() -> None:
    frame = pl.concat([reading([str(number)], []).rows for number in range(50)])
    assert compact(frame).equals(frame)
    assert compact(frame)["title"].n_chunks() == 1
    few = frame.slice(0, 3)
    assert compact(few) is few  # copying it at each step would take the square of the time


def test_problems_as_rows() -> None:
    problem = Problem(ROOT / "a" / "b.md", Sentence("It is empty"), Severity.WARNING, 3, "title")
    gone = Sentence("{name} is gone", name="It")
    frame = problem_rows([problem, Problem(ROOT, gone)], ROOT)
    assert frame.schema == pl.Schema(PROBLEMS)
    assert frame.rows() == [
        (0, b"a/b.md", problem.reason.packed, "warning", 3, "title"),
        (0, b"", '["{name} is gone","",{"name":"It"}]', "error", None, None),
    ]


def test_no_folders_are_an_empty_catalogue() -> None:
    assert len(joined([])) == len(EMPTY) == 0
    assert joined([]).frame.schema == EMPTY.frame.schema
    assert joined([]).problem_list() == []


def test_the_frame_of_one_folder_is_not_copied() -> None:
    frame = reading(["a", "b"], []).rows
    assert joined([FolderState(ROOT, frame)]).frame.equals(frame)


def test_descriptions_in_the_snapshot_stay_there_in_their_pieces() -> None:
    rows = rows_of([Record(ROOT / name, title=name, description=name) for name in "ab"], ROOT)
    pieces = pl.concat([pl.Series("description_folded", [each]) for each in "ab"])
    mapped = FolderState(ROOT, rows.rechunk().with_columns(pieces))
    assert mapped.in_one_chunk() is mapped  # else it would be saved at each start
    added = mapped.adding([reading(["c"], [])])
    assert added.rows["description_folded"].n_chunks() > 1
    whole = added.in_one_chunk()
    assert {column.n_chunks() for column in whole.rows} == {1}
    assert whole.rows.equals(added.rows)
