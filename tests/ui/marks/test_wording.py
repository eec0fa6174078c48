"""What was done with marks is said of one by its title, of several by their number."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.speaking import speaking
from vidbrowser.marks.fields import OWN
from vidbrowser.marks.mark import NOTHING, Mark
from vidbrowser.records.sentence import unpacked
from vidbrowser.ui.marks import wording
from vidbrowser.ui.said import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from vidbrowser.records.sentence import Sentence

FLAGS = (wording.watched, wording.starred, wording.later)


@pytest.mark.parametrize("code", ["en", "de", "ar"])
@pytest.mark.parametrize("flag", FLAGS)
def test_each_is_said_in_each_language_also_when_it_was_kept(
    qapp: QApplication, code: str, flag: Callable[[bool, int, str], Sentence]
) -> None:
    with speaking(code):
        for on in (True, False):
            one, many = flag(on, 1, "Tea"), flag(on, 3, "Tea")
            assert "Tea" in said(one)
            assert "Tea" not in said(many)
            assert said(unpacked(many.packed)) == said(many)
            assert "{" not in said(one) + said(many)
        texts = {said(flag(on, count, "Tea")) for on in (True, False) for count in (1, 2)}
        assert len(texts) == 4


def test_ratings_tags_and_notes(qapp: QApplication) -> None:
    with speaking("en"):
        assert said(wording.rated(4, 1, "Tea")) == "Tea rated 4 of 5"
        assert said(wording.rated(4, 2, "Tea")) == "2 videos rated 4 of 5"
        assert said(wording.rated(None, 2, "Tea")) == "Rating taken off 2 videos"
        assert said(wording.described(1, "Tea")) == "Tags and note of Tea changed"


def test_what_a_video_has_is_said_aloud(qapp: QApplication) -> None:
    assert wording.words_of(NOTHING) == []
    everything = Mark(2, 1, True, True, 3, ("tea",), "hot", 5)
    assert len(wording.words_of(everything)) == 6


def test_cells_of_the_table(qapp: QApplication) -> None:
    with speaking("en"):
        mark = Mark(1, 1_588_748_889, tags=("tea", "a, b"), note="one\ntwo", rating=5)
        cells = {word: wording.cell(field, mark) for word, field in OWN.items()}
        assert "2020" in cells["watched"]
        assert (cells["rating"], cells["note"], cells["opened"]) == ("5", "one two", "")
        assert cells["my"] == "tea, a, b"
        assert wording.cell(OWN["watched"], Mark(1)) == "Yes"  # it is not known when
        assert {wording.cell(field, NOTHING) for field in OWN.values()} == {""}
