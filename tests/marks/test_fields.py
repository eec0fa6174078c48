"""The table of marks: its words ask for nothing else, its names are those of a mark."""

from __future__ import annotations

from vidbrowser.marks.fields import BY_WORD, FIELDS, FLAGS, HAS, OWN
from vidbrowser.marks.mark import Mark
from vidbrowser.records import fields as records


def test_words_and_names_are_known_once() -> None:
    assert [field.name for field in FIELDS if field.name not in Mark._fields] == []
    assert OWN.keys().isdisjoint(records.BY_WORD)
    assert len(BY_WORD) == len(OWN) + len(records.BY_WORD)
    assert set(HAS).isdisjoint(field.has for field in records.FIELDS)
    assert len(set(FLAGS)) == len(FLAGS)
