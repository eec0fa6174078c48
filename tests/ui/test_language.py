"""The language of the window: which is chosen, what it brings with it, what falls back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt

from vidbrowser.ui import language
from vidbrowser.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """Return the application, which speaks English again afterwards."""
    yield qapp
    language.speak(qapp, "en")


def test_there_are_english_german_and_arabic_by_their_own_names() -> None:
    names = [each.name for each in language.languages()]
    assert [n for n in names if n.startswith(("English", "Deutsch", "العربية"))] == names


def test_a_chosen_language_is_spoken_and_gives_numbers_and_direction(app: QApplication) -> None:
    language.speak(app, "de")
    assert tr("Quit") == "Beenden"
    assert QLocale().toString(12345) == "12.345"
    assert app.layoutDirection() is Qt.LayoutDirection.LeftToRight
    language.speak(app, "ar")
    assert app.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_qt_speaks_the_language_too(app: QApplication) -> None:
    language.speak(app, "de")
    assert app.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_one_language_takes_the_place_of_another(app: QApplication) -> None:
    for code in ("de", "ar", "en"):
        language.speak(app, code)
    assert tr("Quit") == "Quit"


def test_without_a_locale_digits_are_grouped(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale.c())
    language.speak(app, "")
    assert QLocale().toString(12345) == "12,345"


def test_a_chosen_language_keeps_the_country_of_a_system_that_speaks_it(
    app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("de_CH"))
    language.speak(app, "de")
    assert QLocale().name() == "de_CH"
    language.speak(app, "en")
    assert QLocale().territory() is QLocale.Country.World
