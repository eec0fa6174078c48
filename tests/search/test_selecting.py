"""What is selected is found again in another order, under another query, in another catalogue."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.catalogue.built import rows_of
from vidbrowser.library.folder_state import FolderState, joined
from vidbrowser.query import parse
from vidbrowser.records.record import Record
from vidbrowser.search.order import Order
from vidbrowser.search.position_set import PositionSet
from vidbrowser.search.result import Result, search
from vidbrowser.search.selection import SelectedPaths

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.search.selection import Selected

A, B = Path("/a"), Path("/b")


def library(folders: Mapping[Path, str]) -> Catalogue:
    """Return the catalogue of folders of records; each letter is the title of one."""
    return joined(
        [
            FolderState(root, rows_of([Record(root / f"{t}.md", title=t) for t in titles], root))
            for root, titles in folders.items()
        ]
    )


def found(
    catalogue: Catalogue, query: str = "", selected: Selected | None = None, order: str = "title"
) -> Result:
    return search(catalogue, parse(query), Order(order), selected=selected)


def titles(result: Result, positions: PositionSet) -> str:
    rows = result.at(positions)
    return "".join(str(summary.title) for summary in result.catalogue.summaries(rows))


def again(selected: Selected, catalogue: Catalogue, query: str = "") -> str:
    """Return the titles of what is selected in another result, placed with it and after it."""
    result = found(catalogue, query, selected)
    assert result.placed is not None
    assert found(catalogue, query).place(selected).positions == result.placed.positions
    return titles(result, result.placed.positions)


SOME = PositionSet((1, 2, 3, 5))  # b, d and e of abcdefgh


@pytest.fixture
def catalogue() -> Catalogue:
    return library({A: "hgf", B: "edcba"})


def test_single_ones_in_another_query_and_back(catalogue: Catalogue) -> None:
    selected = found(catalogue).selected(SOME)
    narrow = found(catalogue, "title:b OR title:d OR title:f", selected)
    assert narrow.placed is not None
    assert titles(narrow, narrow.placed.positions) == "bd"
    assert again(narrow.placed.kept, catalogue) == "bde"  # what was hidden is not forgotten
    assert again(selected, catalogue, "nosuch") == ""


def test_in_another_order(catalogue: Catalogue) -> None:
    selected = found(catalogue).selected(SOME)
    turned = found(catalogue, "", selected, order="newest")
    assert turned.placed is not None
    assert sorted(titles(turned, turned.placed.positions)) == ["b", "d", "e"]


def test_after_a_rescan_by_their_files(catalogue: Catalogue) -> None:
    selected = found(catalogue).selected(SOME)
    assert again(selected, library({A: "hgf", B: "xedyba"})) == "bde"
    assert again(selected, library({A: "hgfe", B: "dcba"})) == "bd"  # another file is another one
    assert again(selected, library({B: "edcba", A: "hgf"})) == "bde"
    assert again(selected, library({A: "hgf"})) == ""


def test_after_their_folder_became_one_within_another() -> None:
    inner = library({Path("/all/a"): "ab", Path("/all/b"): "c"})
    outer = joined(
        [
            FolderState(
                Path("/all"),
                rows_of([Record(Path(f"/all/a/{t}.md"), title=t) for t in "xab"], Path("/all")),
            )
        ]
    )
    assert again(found(inner).selected(PositionSet((0, 1, 2, 3))), outer) == "a"
    assert again(found(outer).selected(PositionSet((1, 3))), inner) == "b"


def test_everything_stays_everything_while_the_query_does(catalogue: Catalogue) -> None:
    whole = found(catalogue).selected(PositionSet.first(8), everything=True)
    more = library({A: "hgf", B: "zyedcba"})
    assert again(whole, more) == "abcdefghyz"
    narrow = found(more, "-title:a -title:z", whole)
    assert narrow.placed is not None
    assert titles(narrow, narrow.placed.positions) == "bcdefgh"  # y was not there when it was said
    assert again(narrow.placed.kept, more) == "abcdefgh"
    assert again(found(catalogue).selected(PositionSet.first(8)), more) == "abcdefgh"


def test_by_paths_alone(catalogue: Catalogue) -> None:
    paths = SelectedPaths((A / "h.md", B / "c.md", B / "gone.md", Path("/elsewhere/c.md")))
    assert again(paths, catalogue) == "ch"
    assert again(SelectedPaths(()), catalogue) == ""
    result = found(catalogue, "", paths)
    assert result.placed is not None
    assert result.placed.kept is paths  # records may still be coming


def test_nothing_at_all() -> None:
    empty = library({})
    assert again(found(empty).selected(PositionSet()), empty) == ""
