"""Counts and lengths as people write them."""

from __future__ import annotations

import contextlib
from datetime import timedelta
from typing import TYPE_CHECKING

import isodate
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bounded import bounded
from vidbrowser.records.amounts import LONGEST, count, length, size

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.mark.parametrize(
    ("text", "number"),
    [
        *(("0", 0), ("81800", 81800), ("12.0", 12), ("12,0", 12), ("81800.000", 81800)),
        *(("1,234", 1234), ("1,234,567", 1234567), ("1.234.567", 1234567), ("12,34,567", 1234567)),
        *(("1 234", 1234), ("1\u202f234\u202f567", 1234567), ("1\u00a0234", 1234)),
        *(("1'234'567", 1234567), ("1’234", 1234), ("1,234.0", 1234), ("1.234.567,0", 1234567)),
        *(("1.2M", 1_200_000), ("12 K", 12_000), ("12k", 12_000), ("1,2 Mio.", 1_200_000)),
        *(("1.5B", 1_500_000_000), ("2 million", 2_000_000), ("1.234k", 1234), ("0.500K", 500)),
        *(("1,234 views", 1234), ("1 view", 1), ("1.2M Views", 1_200_000), ("12K likes", 12_000)),
        *(("1,234.5K", 1_234_500), ("9" * 30, int("9" * 30)), ("007", 7)),
    ],
)
def test_counts(text: str, number: int) -> None:
    assert count(text) == number


@pytest.mark.parametrize(
    "text",
    [
        *("", "many", "-1", "+1", "1e3", "1_000", "0x1", "٣", "²", "k", ".5", "1.", "1\n"),
        *("12 34", "1 2 3", "1k5", "3 days", "5 stars", "1.234.5", "1,000,00", "1 234,567.890"),
        *("9" * 5000, "9" * 31, "1 " * 45, "~1.2M", "1–2", "a million", "1 kviews"),
    ],
)
def test_what_is_no_count(text: str) -> None:
    with pytest.raises(ValueError, match="is not a count"):
        count(text)


@pytest.mark.parametrize("text", ["1.5", "12,34", "0.0001k", "1.2345K", "0.5 views"])
def test_half_a_view_is_no_count(text: str) -> None:
    with pytest.raises(ValueError, match="is not a whole count"):
        count(text)


@pytest.mark.parametrize("text", ["1.234", "12.000", "1.234 views", "1,234K", "1,500 Mio."])
def test_a_count_that_two_countries_read_differently_is_told(text: str) -> None:
    with pytest.raises(ValueError, match="can be read in two ways"):
        count(text)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        *(("PT21M32S", 1292), ("P0D", 0), ("P1DT8H36M13S", 117373), ("P2W", 1209600)),
        *(("PT1.9S", 1), ("pt5m", 300), ("8:45", 525), ("8:4", 484), ("1:02:03", 3723)),
        *(("0:00", 0), ("100:00:00", 360_000), ("90:00", 5400), ("21:32.5", 1292)),
        *(("90", 90), ("1475.0", 1475), ("213.44", 213), ("213,44", 213), ("213.445000", 213)),
        *(("213.445", 213), ("45s", 45), ("20m", 1200), ("1h", 3600), ("21m32s", 1292)),
        *(("1h30m", 5400), ("1 h 30 min", 5400), ("10 min", 600), ("10 Min.", 600), ("2hrs", 7200)),
        *(("1.5h", 5400), ("1,5 hours", 5400), ("90 seconds", 90), ("1 day 2 hours", 93600)),
        *(("1 hour, 2 minutes and 3 seconds", 3723), ("21′32″", 1292), ("10\u00a0min", 600)),
        *(("1h90m", 9000), ("1h1s", 3601)),
    ],
)
def test_lengths(text: str, seconds: int) -> None:
    assert length(text) == seconds


@pytest.mark.parametrize(("text", "seconds"), [("1h30", 5400), ("1m30", 90), ("1h2m3", 3723)])
def test_a_number_behind_a_unit_is_of_the_next_smaller_one(text: str, seconds: int) -> None:
    assert length(text) == seconds


@pytest.mark.parametrize("text", ["0.4", "PT0.4S", "0.001s"])
def test_less_than_a_second_is_not_live(text: str) -> None:
    assert length(text) == 1


@pytest.mark.parametrize(
    "text",
    [
        *("", "long", "P", "PT", "-PT5S", "P1Y", "P1M", "h", "m1", "-1", "-5", "1e3", "1 234"),
        *("1:2:3:4", "8:75", "1:60:00", "1:00:60", "1:030:00", "1:030", "1:", ":1", "1:5\n"),
        *("30m 1h", "2h 2h", "1h and", "1d2", "5 apples", "90 90", "213,445", "PT9" * 99),
        *("P" + "9" * 90 + "D", "PT" + "9" * 400 + "S", "9" * 5000, str(LONGEST + 1)),
    ],
)
def test_what_is_no_length(text: str) -> None:
    with pytest.raises(ValueError):
        length(text)


@given(st.timedeltas(min_value=timedelta(0)))
def test_any_length_comes_back(length_: timedelta) -> None:
    whole = length_ // timedelta(seconds=1)
    assert length(isodate.duration_isoformat(timedelta(seconds=whole))) == whole


@given(st.integers(0, 10**18))
def test_any_count_comes_back_however_it_is_grouped(number: int) -> None:
    for sign in (",", " ", "\u202f", "'"):
        assert count(f"{number:,}".replace(",", sign)) == number


WRITTEN = st.text(alphabet="0123456789 ,.:'hmsKMkPT\u00a0", max_size=24)


@given(WRITTEN | st.text(max_size=30), st.sampled_from([count, length]))
def test_any_text_is_an_amount_or_an_error(text: str, read: Callable[[str], int]) -> None:
    try:
        amount = read(text)
    except ValueError:
        return
    assert amount >= 0


SIZES = {
    "0": 0,
    "500": 500,
    "5k": 5_000,
    "700 MB": 700_000_000,
    "1.5G": 1_500_000_000,
    "1,5 gb": 1_500_000_000,
    "2T": 2 * 10**12,
    "1KiB": 1_024,
    "4 GiB": 4 << 30,
}


@pytest.mark.parametrize("text", SIZES)
def test_sizes_of_files(text: str) -> None:
    assert size(text) == SIZES[text]


@pytest.mark.parametrize("text", ["", "G", "-1", "1 2", "1.2.3G", "5X", "1kk", "٣G", "9" * 200])
def test_what_is_no_size(text: str) -> None:
    with pytest.raises(ValueError, match="is not a size"):
        size(text)


def read_all(texts: list[str]) -> None:
    for text in texts:
        for read in (count, length, size):
            with contextlib.suppress(ValueError):
                read(text)


def test_hostile_texts_take_no_time() -> None:
    pieces = ("9", " ", "1 ", "1,", "1h", "1m ", "1:", "9'", "1.", "and ", ",1 ")
    bounded(read_all, [piece * times for piece in pieces for times in (15, 30, 49, 100_000)])
