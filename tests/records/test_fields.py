"""The table of fields: complete, without collisions, and what a summary is."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import fields
from pathlib import Path

from vidbrowser.records.fields import (
    BY_NAME,
    BY_WORD,
    DESCRIPTION,
    FACETS,
    FIELDS,
    NAMES,
    Summary,
)
from vidbrowser.records.record import Record

ROOT = Path(__file__).resolve().parents[2]


def summary(title: str) -> Summary:
    return Summary(Path("/videos/a.md"), "id", title, categories=("Travel",))


def test_every_attribute_of_a_record_but_few_stands_in_the_table() -> None:
    assert [field.name for field in fields(Record)] == [
        *("path", *NAMES),
        *("description", "is_plain", "chapters"),
    ]


def test_no_key_and_no_word_means_two_fields() -> None:
    keys = [key for field in (*FIELDS, DESCRIPTION) for key in field.keys]
    keys.remove("date")  # when it was added and, where nothing else tells it, published
    has = [field.has for field in FIELDS]
    assert len({*keys}) == len(keys)
    assert len({*has}) == len(has) == len(BY_NAME)
    assert len(BY_WORD) == sum(bool(field.word) for field in FIELDS)


def test_what_an_entry_says_fits_together() -> None:
    for field in FIELDS:
        assert field.has, field.name  # each can be asked for by `has:`
        assert not (field.facet or field.chooser) or field.word
    keyless = {field.name for field in FIELDS if not field.keys}  # found
    assert keyless == {"media", "media_size", "subtitles", "unfinished", "entry", "origin"}
    assert {word for word, field in FACETS.items() if field.chooser} <= set(BY_WORD)


def test_equal_fields_are_an_equal_summary() -> None:
    assert summary("Rivers") == summary("Rivers")
    assert summary("Rivers") != summary("Hills")
    assert len({summary("Rivers"), summary("Rivers")}) == 1


def test_it_and_the_first_screen_come_without_polars() -> None:
    program = "import sys, vidbrowser.ui.window.first_screen; print('polars' in sys.modules)"
    found = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert found.stdout.strip() == "False"
