"""The columns of a catalogue."""

from __future__ import annotations

import polars as pl

from vidbrowser.catalogue.schema import COLUMNS, CONTENT, FOLDED, PROBLEMS, SCHEMA, STAMP


def test_a_row_is_the_stamp_of_a_file_and_what_it_says() -> None:
    assert list(SCHEMA) == [*STAMP, *CONTENT] == [*STAMP, *COLUMNS, *FOLDED]
    assert not set(STAMP) & set(CONTENT)
    assert pl.DataFrame(schema=SCHEMA).schema == SCHEMA


def test_a_problem_is_found_by_the_same_root_and_path_as_a_row() -> None:
    assert {name: PROBLEMS[name] for name in ("root", "path")} == {
        name: STAMP[name] for name in ("root", "path")
    }
