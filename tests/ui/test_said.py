"""What other rooms say, in the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vidbrowser.descriptions.links import refusal
from vidbrowser.query import QuerySyntaxError, parse
from vidbrowser.records.no_records import no_records, not_records
from vidbrowser.records.sentence import Sentence, unpacked
from vidbrowser.records.times import moment
from vidbrowser.ui import language
from vidbrowser.ui.said import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """Return the application, which speaks English again afterwards."""
    language.speak(qapp, "en")
    yield qapp
    language.speak(qapp, "en")


def why(value: str) -> Sentence:
    """Return why `value` is no date, as it comes back from a snapshot."""
    with pytest.raises(ValueError, match="not a date") as caught:
        moment(value)
    return unpacked(Sentence(str(caught.value), key="date", value=value).packed)


def mistake(query: str) -> Sentence:
    with pytest.raises(QuerySyntaxError) as caught:
        parse(query)
    return caught.value.reason


def test_english_is_as_it_stands(app: QApplication) -> None:
    language.speak(app, "en")
    for told in (why("soon"), mistake("views:many"), no_records({".jpg": 2, "": 1, ".x": 4}, 1, 3)):
        assert said(told) == told
    assert said("Said already.") == "Said already."
    for number in (1, 2, 1_234):
        assert said(not_records(number)) == not_records(number)


def test_another_language_has_its_own_sentences_and_forms(app: QApplication) -> None:
    language.speak(app, "de")
    assert said(why("bald")) == (
        "date „bald“ ist kein Datum wie 2022-06-05T04:15:33+03:00; es wird ausgelassen"
    )
    assert said(not_records(1)) == "1 Datei handelt von keinem Video und ist kein Eintrag"
    assert said(not_records(1_234)) == (
        "1.234 Dateien handeln von keinem Video und sind keine Einträge"
    )
    assert said(no_records({".jpg": 1}, 0, 2)) == (
        "Keine Einträge hier; 2 Dateien konnten nicht gelesen werden; 1 .jpg-Datei übergangen"
    )
    assert said(mistake("views:many")) == (
        "„many“ kann nicht gelesen werden; erwartet: eine Zahl wie 500, 10k oder 2M"
    )


def test_links_that_are_not_opened_say_so(app: QApplication) -> None:
    language.speak(app, "de")
    assert said(refusal("steam://run/1")) == (
        "Verknüpfungen, die mit „steam:“ beginnen, werden nicht geöffnet;"
        " kopiert kann die Adresse anderswo verwendet werden."
    )


def test_what_may_run_the_other_way_keeps_to_itself(app: QApplication) -> None:
    language.speak(app, "de")
    assert "„\u2068קרוב\u2069“" in said(why("קרוב"))
    language.speak(app, "ar")
    assert "\u2068soon\u2069" in said(why("soon"))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text())
def test_what_a_damaged_snapshot_says_is_harmless(app: QApplication, text: str) -> None:
    language.speak(app, "en")
    sentence = unpacked(f'["{{a.__class__}} %n {{a}}","one",{{"a":"x","count":{len(text)}}}]')
    assert said(sentence).startswith("{a.__class__}")
    assert isinstance(said(unpacked(text)), str)
