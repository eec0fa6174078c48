"""Days, hours and months are written as the locale writes them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from tests.ui.speaking import speaking
from vidbrowser.ui.calendar import hour, short_weekday, span_of_time, weekday


@pytest.mark.parametrize(
    ("locale", "day", "short", "seven", "month"),
    [
        ("de", "Sonntag", "So", "19:00", "Mai 2021"),
        ("ar", "الأحد", "أحد", None, None),
    ],
)
def test_in_a_language(
    qapp: object, locale: str, day: str, short: str, seven: str | None, month: str | None
) -> None:
    with speaking(locale):
        assert weekday("sunday") == day
        assert short_weekday("sunday") == short or short in day
        assert seven is None or hour(19) == seven
        assert month is None or span_of_time("2021-05") == month


def test_in_english(qapp: object) -> None:
    QLocale.setDefault(QLocale("en_US"))
    assert (weekday("monday"), short_weekday("monday"), hour(19)) == ("Monday", "Mon", "7 PM")
    assert (span_of_time("2021"), span_of_time("2021-05")) == ("2021", "May 2021")
    assert span_of_time("2021-05-09") == "9 May 2021"
