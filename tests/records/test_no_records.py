"""What is said of a folder in which no record was found."""

from __future__ import annotations

import pytest

from vidbrowser.records.listing import ENDINGS, HIDDEN
from vidbrowser.records.no_records import no_records

NO_FILES = f"No record files here ({', '.join(ENDINGS)}); "


@pytest.mark.parametrize(
    ("passed", "others", "unreadable", "said"),
    [
        ({}, 0, 0, f"{NO_FILES}the folder is empty"),
        ({".rst": 21_715}, 0, 0, f"{NO_FILES}21,715 .rst files passed over"),
        ({".rst": 1}, 0, 0, f"{NO_FILES}1 .rst file passed over"),
        ({"": 2, HIDDEN: 1}, 0, 0, f"{NO_FILES}2 files without an ending, 1 hidden passed over"),
        (
            {".a": 1, ".b": 5, ".c": 4, ".d": 3, ".e": 2},
            *(0, 0),
            f"{NO_FILES}5 .b files, 4 .c files, 3 .d files, 3 other files passed over",
        ),
        ({}, 1_200, 0, "No records here; 1,200 files tell of no video"),
        (
            {".png": 1},
            *(1, 2),
            "No records here; 2 files could not be read; 1 file tells of no video"
            "; 1 .png file passed over",
        ),
    ],
)
def test_what_is_said(passed: dict[str, int], others: int, unreadable: int, said: str) -> None:
    assert no_records(passed, others, unreadable) == said
