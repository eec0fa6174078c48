"""Each format has one ending, one name, and a function that writes it."""

from __future__ import annotations

from vidbrowser.export.formats import ENDINGS, FORMATS
from vidbrowser.export.writers import WRITERS


def test_every_format_can_be_written() -> None:
    assert tuple(WRITERS) == ENDINGS


def test_no_two_are_taken_for_each_other() -> None:
    assert len(set(ENDINGS)) == len({form.label for form in FORMATS}) == len(FORMATS)


def test_the_label_tells_what_a_format_is_for() -> None:
    assert FORMATS[0].label == "CSV for a spreadsheet"
    assert FORMATS[1].label == "JSON"
