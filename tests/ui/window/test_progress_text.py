"""Reading and its mistakes in words, each a whole sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from vidbrowser.library.progress import Phase, Progress
from vidbrowser.ui.window.progress_text import problems_text, progress_text

READING = Progress(Phase.READING, 123, 421, 100.0)


@pytest.mark.parametrize(
    ("progress", "text"),
    [
        (Progress(), ""),
        (Progress(Phase.LOADING), "Loading the library…"),
        (Progress(Phase.LISTING, 5), "Looking through folders…"),
        (Progress(Phase.SAVING), "Saving the library…"),
        (Progress(Phase.READING), "Reading records… 0"),
        (Progress(Phase.READING, 5, 9), "Reading records… 5 of 9"),
        (READING, "Reading records… 123 of 421, 100 a second, 0:03 left"),
        (Progress(Phase.READING, 9, 9, 100.0), "Reading records… 9 of 9, 100 a second"),
        (Progress(partial=True), "Cancelled: what was read is shown, the rest was not read."),
        (Progress(unavailable=(Path("/a"), Path("/b"))), "Not there at the moment: /a and /b"),
        (Progress(unavailable=(Path("/a\n\udcff"),)), "Not there at the moment: \u2068/a �\u2069"),
    ],
)
def test_progress_in_words(progress: Progress, text: str) -> None:
    assert progress_text(progress) == text


@pytest.mark.parametrize(
    ("counts", "text"),
    [
        ((0, 0), ""),
        ((1, 0), "1 file could not be read"),
        ((3, 1), "3 files could not be read and 1 warning"),
        ((0, 2), "2 warnings"),
    ],
)
def test_problems_in_words(counts: tuple[int, int], text: str) -> None:
    assert problems_text(*counts) == text
