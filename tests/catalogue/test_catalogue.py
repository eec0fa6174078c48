"""A catalogue: rows of several folders, and what can be asked of them."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import polars as pl
from hypothesis import given
from hypothesis import strategies as st

from tests.catalogue.built import catalogue_of, rows_of
from vidbrowser.catalogue.catalogue import Catalogue
from vidbrowser.library.folder_state import FolderState, joined, problem_rows
from vidbrowser.records.fields import Summary
from vidbrowser.records.problem import Problem, Severity
from vidbrowser.records.record import Record
from vidbrowser.records.sentence import Sentence

if TYPE_CHECKING:
    import pytest

ONE, TWO, SINGLE = Path("/one"), Path("/two"), Path("/three/single.md")


def folder(root: Path, *paths: Path) -> FolderState:
    records = [Record(path, title=path.stem) for path in paths]
    problems = [
        Problem(path, Sentence("{name} is broken", name=path.stem), Severity.WARNING, 3)
        for path in paths
    ]
    lost = problem_rows([Problem(root, Sentence("It cannot be listed"))], root)
    return FolderState(root, rows_of(records, root), problem_rows(problems, root), lost=lost)


def library() -> Catalogue:
    folders = [folder(ONE, ONE / "a.md", ONE / "b" / "c.md"), folder(TWO), folder(SINGLE, SINGLE)]
    return joined(folders, 7)


def test_folders_follow_each_other() -> None:
    catalogue = library()
    assert len(catalogue) == 3
    assert catalogue.generation == 7
    assert catalogue.roots == (ONE, TWO, SINGLE)
    paths = [catalogue.path(row) for row in range(3)]
    assert paths == [ONE / "a.md", ONE / "b" / "c.md", SINGLE]
    assert [catalogue.row_of(path) for path in paths] == [0, 1, 2]
    assert [summary.path for summary in catalogue.summaries([2, 0])] == [SINGLE, ONE / "a.md"]


def test_records_are_counted_below_each_root() -> None:
    assert library().record_counts == (2, 0, 1)
    assert [library().count_below(root) for root in (ONE, TWO, SINGLE)] == [2, 0, 1]
    assert library().count_below(ONE / "b") == 0


def test_a_path_that_is_not_there_has_no_row() -> None:
    assert library().row_of(ONE / "none.md") is None
    assert library().row_of(Path("/elsewhere")) is None
    assert library().row_of(ONE) is None


def test_problems_of_all_folders() -> None:
    catalogue = library()
    assert catalogue.problem_count == 6
    assert catalogue.unreadable_count == 3
    assert catalogue.warning_count == 3
    problems = catalogue.problem_list()
    assert problems[0] == Problem(ONE, Sentence("It cannot be listed"))
    assert problems[2] == Problem(ONE / "b" / "c.md", Sentence("c is broken"), Severity.WARNING, 3)
    assert problems[-1].path == SINGLE
    assert catalogue.problem(2) == problems[2]
    assert catalogue.problem_list(1, 3) == problems[1:3]


def test_complete_when_every_folder_is() -> None:
    assert library().complete
    assert not joined([FolderState(ONE), FolderState(TWO, complete=False)]).complete


def test_a_summary_is_the_record_without_its_description() -> None:
    moment = datetime(2022, 6, 5, tzinfo=UTC)
    texts: dict[str, Any] = {"id": "id", "title": "T", "image": "p.jpg"}
    numbers = {"duration": 0, "views": 1, "likes": 2, "dislikes": 3}
    lists = {"categories": ("Music",), "tags": ("x", "y")}
    told = texts | numbers | lists | {"published": moment, "added": moment}
    catalogue = catalogue_of([Record(ONE / "a.md", **told, description="A body")], ONE)
    assert catalogue.summaries([0]) == [Summary(ONE / "a.md", **told)]


names = st.binary(min_size=1, max_size=20).filter(lambda n: not {0, 47} & set(n) and n.strip(b"."))


@given(st.lists(names, unique=True, max_size=5))
def test_every_name_that_a_system_allows_comes_back(found: list[bytes]) -> None:
    paths = [ONE / os.fsdecode(name) for name in found]
    catalogue = catalogue_of([Record(path) for path in paths], ONE)
    assert [catalogue.path(row) for row in range(len(paths))] == paths
    assert [catalogue.row_of(path) for path in paths] == list(range(len(paths)))
    assert len(catalogue.path_folded) == len(paths)


def test_all_summaries_come_in_order_a_page_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    paths = [ONE / f"{number}.md" for number in range(2_500)]
    catalogue = catalogue_of([Record(path) for path in paths], ONE)
    asked: list[int] = []
    whole = Catalogue.summaries

    def summaries(self: Catalogue, numbers: pl.Series) -> list[Summary]:
        asked.append(len(numbers))
        return whole(self, numbers)

    monkeypatch.setattr(Catalogue, "summaries", summaries)
    backwards = pl.Series(list(range(2_500))[::-1], dtype=pl.UInt32)
    assert [s.path for s in catalogue.each_summary(backwards)] == paths[::-1]
    assert asked == [1_000, 1_000, 500]
    assert list(catalogue.each_summary(backwards.clear())) == []
