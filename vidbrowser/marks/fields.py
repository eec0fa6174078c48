"""The table of marks: what of them is asked for in queries, by which words."""

from __future__ import annotations

from vidbrowser.records import fields as records
from vidbrowser.records.fields import Field, Kind
from vidbrowser.translatable import translatable

FIELDS = (
    Field(
        Kind.TIME, (), translatable("Watched"), "watched_at", word="watched", width=13, hidden=True
    ),
    Field(Kind.NUMBER, (), translatable("Rating"), "rating", word="rating", has="rating", width=8),
    Field(
        Kind.TAGS,
        (),
        translatable("My Tags"),
        "tags",
        word="my",
        has="my",
        facet=True,
        chooser=translatable("My Tags"),
        width=20,
    ),
    Field(Kind.TEXT, (), translatable("Note"), "note", word="note", has="note", within=True),
    Field(Kind.TIME, (), translatable("Opened"), "opened", word="opened", width=13, hidden=True),
)
"""In the order in which they are told; `name` is that of the attribute of `marks.mark.Mark`."""
OWN = {field.word: field for field in FIELDS}
"""By the word that asks for each."""
BY_WORD = records.BY_WORD | OWN
"""The fields of records, then those of marks, by their words: all that a query can name."""
FLAGS = ("watched", "starred", "later", "opened")
"""What follows `is:`; absence is `-is:watched`."""
HAS = tuple(field.has for field in FIELDS if field.has)
"""What follows `has:`."""
