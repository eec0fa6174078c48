"""Paths folded by columns: each is what folding it alone gives."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import polars as pl
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.catalogue import path_folding
from vidbrowser.catalogue.catalogue import EMPTY, Catalogue
from vidbrowser.catalogue.schema import SCHEMA
from vidbrowser.records.folding import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pytest

TEXTS = st.text("aB 7_-.é東\u0301\u200b\x7f\t\u3000ßİ", min_size=1, max_size=12) | st.text(
    st.characters(exclude_characters="/\0", exclude_categories=["Cs"]), min_size=1
)
BYTES = st.binary(min_size=1, max_size=6).filter(lambda raw: not set(raw) & set(b"/\0"))
NAMES = TEXTS.map(os.fsencode) | BYTES
PATHS = st.lists(NAMES.filter(lambda name: name not in (b".", b"..")), max_size=3).map(b"/".join)
ROOTS = st.lists(
    PATHS.filter(bool).map(lambda path: Path(os.fsdecode(b"/" + path))), min_size=1, max_size=3
)
PLACES = st.none() | st.integers(1, 10_000)


def of(roots: list[Path], rows: Sequence[tuple[int, bytes, int | None, str | None]]) -> Catalogue:
    schema = {name: SCHEMA[name] for name in ("root", "path", "entry", "origin")}
    return Catalogue(pl.DataFrame(rows, schema=schema, orient="row"), tuple(roots))


@given(ROOTS, st.lists(st.tuples(st.integers(0, 2), PATHS, PLACES), max_size=6))
def test_all_at_once_is_each_alone(
    roots: list[Path], drawn: list[tuple[int, bytes, int | None]]
) -> None:
    catalogue = of(
        roots, [(number % len(roots), path, place, None) for number, path, place in drawn]
    )
    paths = [catalogue.path(row) for row in range(len(catalogue))]
    alone = [fold(os.fsencode(path).decode(errors="replace")) for path in paths]
    assert catalogue.path_folded.to_list() == alone


def test_many_in_other_scripts_are_folded_in_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(path_folding, "_AT_ONCE", 2)
    names = [*(f"Łódź {number}/a" for number in range(5)), "B"]
    rows = [(0, os.fsencode(name), None, None) for name in names]
    folded = of([Path("/Wörter")], rows).path_folded
    assert folded.to_list() == [*(f"/worter/lodz {number}/a" for number in range(5)), "/worter/b"]


def test_of_a_record_in_a_library_file_it_is_where_that_was() -> None:
    part = b"records/00000.json"
    rows = [(0, part, 1, "Talks/2022/Tëa.md"), (0, part, 2, None)]
    folded = of([Path("/x.vidbrowser")], rows).path_folded
    assert folded.to_list() == [
        "/x.vidbrowser/talks/2022/tea.md",
        "/x.vidbrowser/records/00000.json/2",
    ]


def test_of_no_records_there_is_none() -> None:
    assert EMPTY.path_folded.to_list() == []
