"""Dates of pages: what is sure is read, in several languages; what is not is none."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vidbrowser.marks.exchange.page_dates import of_page

if TYPE_CHECKING:
    from collections.abc import Iterator

EVENING = int(datetime(2025, 11, 3, 20, 14, 22, tzinfo=UTC).timestamp())


@pytest.mark.parametrize(
    "text",
    [
        "Nov 3, 2025, 9:14:22 PM CET",
        "Nov 3, 2025, 9:14:22\u202fPM CET",
        "November 3, 2025, 3:14:22 PM EST",
        "3 Nov 2025, 20:14:22 GMT",
        "3 Nov 2025, 8:14:22 pm UTC",
        "3 Nov 2025, 20:14:22 UTC",
        "4 Nov. 2025, 7:14:22 a.m. AEDT",
        "03.11.2025, 21:14:22 MEZ",
        "3. 11. 2025, 21:14:22 CET",
        "3. November 2025, 21:14:22 MEZ",
        "3 nov. 2025, 21:14:22 CET",
        "3 de nov. de 2025, 17:14:22 BRT",
        "2025-11-03 21:14:22 CET",
        "2025/11/04 5:14:22 JST",
        "2025. 11. 4. 05:14:22 KST",
        "2025-11-03 20:14:22 Z",
        "4 Nov 2025, 01:44:22 GMT+05:30",
        "3 Nov 2025, 15:14:22 GMT-5",
        "3 Nov 2025, 15:14:22 UTC\u22125",
    ],
)
def test_what_is_sure_is_read(text: str) -> None:
    assert of_page(text) == EVENING


@pytest.mark.parametrize(
    "text",
    [
        "",
        "03/11/2025, 21:14:22 CET",  # of March or of November
        "Nov 3, 2025, 9:14:22 PM",  # anywhere on earth
        "Nov 3, 2025, 9:14:22 PM XYZ",
        "Nov 31, 2025, 9:14:22 PM CET",
        "Nov 3, 2025, 19:14:22 PM CET",
        "3 Listopad 2025, 21:14:22 CET",
        "3 Nov 1825, 21:14:22 UTC",
        "3 Nov 2025, 21:14:22 GMT+99",
        "3 Nov 0000, 21:14:22 UTC",
        "3 Nov 2025, 25:14:22 UTC",
        "3 Nov 2025, 21:14:22 UTC" + " " * 100,
        "Watched at 21:14:22 CET",
    ],
)
def test_what_is_not_sure_is_none(text: str) -> None:
    assert of_page(text) is None


@pytest.fixture
def in_chicago(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "America/Chicago")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_a_name_of_several_zones_is_that_of_here(in_chicago: None) -> None:
    assert of_page("Nov 3, 2025, 2:14:22 PM CST") == EVENING
    assert of_page("Nov 3, 2025, 2:14:22 PM IST") is None
    # an hour that there is twice, told apart by the names
    first, again = (of_page(f"Nov 2, 2025, 1:30:00 AM {zone}") for zone in ("CDT", "CST"))
    assert first is not None
    assert again == first + 3600


@given(st.text(max_size=70) | st.text("0123456789:., NovPMCET/-+", max_size=40))
def test_whatever_is_written_is_a_moment_or_none(text: str) -> None:
    found = of_page(text)
    assert found is None or found >= 0
