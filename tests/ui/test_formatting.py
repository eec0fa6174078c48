"""Numbers, dates and lengths in words; text made fit for one line."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from vidbrowser.records.fields import BY_NAME, Summary
from vidbrowser.ui import formatting, language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication

MOMENT = datetime(2022, 6, 4, 19, 52, 15, tzinfo=UTC)


@pytest.fixture(autouse=True)
def app(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield qapp
    language.speak(qapp, "en")
    QLocale.setDefault(before)


def summary(**known: object) -> Summary:
    missing: dict[str, object] = dict.fromkeys(Summary.__dataclass_fields__)
    lists: dict[str, object] = {"channels": (), "categories": (), "tags": ()}
    return Summary(**(missing | lists | {"path": Path("/r/name.md")} | known))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0, "0"),
        (999, "999"),
        (1000, "1K"),
        (1999, "1.9K"),
        (81_800, "81.8K"),
        (999_999, "999K"),
        (1_000_000, "1M"),
        (2_345_678_901, "2.3B"),
        (9_223_372_036_854_775_807, "9,223,372T"),
    ],
)
def test_counts_are_compact_and_never_rounded_up(number: int, text: str) -> None:
    assert formatting.compact_count(number) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "Live"), (10, "0:10"), (1292, "21:32"), (3600, "1:00:00"), (117_373, "32:36:13")],
)
def test_lengths(seconds: int, text: str) -> None:
    assert formatting.length(seconds) == text


def test_the_day_has_its_month_as_a_word() -> None:
    assert formatting.day(MOMENT) == "4 Jun 2022"
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    assert formatting.day(MOMENT) == "4. Juni 2022"


def test_a_moment_is_told_to_the_second() -> None:
    assert formatting.moment_text(MOMENT) == "4 Jun 2022, 19:52:15 UTC"
    QLocale.setDefault(QLocale("de_DE"))
    assert formatting.moment_text(MOMENT) == "4. Juni 2022, 19:52:15 UTC"
    QLocale.setDefault(QLocale("en_US"))
    assert formatting.moment_text(MOMENT) == "Jun 4, 2022, 7:52:15\u202fPM UTC"


def test_german_has_its_own_short_counts(app: QApplication) -> None:
    language.speak(app, "de")
    counts = [formatting.compact_count(n) for n in (999, 1_999, 81_800, 2 * 10**6, 12 * 10**9)]
    assert counts == ["999", "1,9 Tsd.", "81,8 Tsd.", "2 Mio.", "12 Mrd."]
    assert formatting.views(1) == "1 Aufruf"
    assert formatting.views(9_223_372_036_854_775_807) == "9.223.372 Bio. Aufrufe"
    assert formatting.hours(3_600 * 1_234 + 60) == "1.234 Std. 01 Min."


def test_arabic_counts_by_its_plurals_in_its_digits(app: QApplication) -> None:
    language.speak(app, "ar")
    QLocale.setDefault(QLocale("ar_EG"))
    assert formatting.compact_count(3_000) == "٣ آلاف"
    assert formatting.compact_count(3_500) == "٣٫٥ ألف"
    assert formatting.clock(3_723) == "١:٠٢:٠٣"
    assert formatting.hours(3_660).startswith("١")


def test_a_site_has_its_proper_name() -> None:
    shown = summary(site="youtube")
    assert formatting.cell(BY_NAME["site"], shown) == "YouTube"
    assert [fact.text for fact in formatting.facts(shown)] == ["YouTube"]
    assert formatting.cell(BY_NAME["site"], summary(site="a.tv")) == "a.tv"


def test_what_is_missing_is_left_out() -> None:
    assert formatting.details_line(summary()) == ""
    assert formatting.details_line(summary(views=0)) == "0 views"
    everything = summary(channels=("Rook",), published=MOMENT, duration=1292, views=81_800)
    assert "Rook" in formatting.details_line(everything)
    assert formatting.details_line(everything).endswith("4 Jun 2022  ·  81.8K views")


def test_several_channels_stand_side_by_side() -> None:
    shown = summary(title="Tea", channels=("Ann Smith", "Bo\nLi"), views=0)
    assert formatting.details_line(shown) == "Ann Smith and Bo Li  ·  0 views"
    assert formatting.spoken(shown) == "Tea, by Ann Smith and Bo Li, 0 views"
    assert formatting.cell(BY_NAME["channels"], shown) == "Ann Smith, Bo Li"


def test_many_channels_leave_room_for_what_follows() -> None:
    three, four = (summary(channels=tuple("abcd")[:count], views=0) for count in (3, 4))
    assert formatting.details_line(three) == "a, b and c  ·  0 views"
    assert formatting.details_line(four) == "a, b and 2 more  ·  0 views"
    assert formatting.spoken(four) == "name.md, by a, b and 2 more, 0 views"


def test_the_one_date_of_a_file_is_told_once() -> None:
    one = summary(published=MOMENT, added=MOMENT)
    assert [fact.label for fact in formatting.facts(one)] == ["Published"]
    two = summary(published=MOMENT, added=MOMENT.replace(day=5))
    assert [fact.text for fact in formatting.facts(two)] == ["4 Jun 2022", "5 Jun 2022"]


def test_facts_are_short_and_exact() -> None:
    (views,) = formatting.facts(summary(views=81_812))
    assert views == ("Views", "81.8K", "81,812")


def test_of_a_record_in_a_library_file_it_is_told_where_it_was() -> None:
    (was_at,) = formatting.facts(summary(entry=3, origin="talks/2022/tea.md"))
    assert was_at == ("Former place", "talks/2022/tea.md", "talks/2022/tea.md")


def test_a_record_without_a_title_shows_its_id_or_its_file() -> None:
    assert formatting.title_of(summary(id="abc", title=" ")) == "abc"
    assert formatting.title_of(summary()) == "name.md"
    assert formatting.title_of(summary(path=Path("/r/\udcff.md"))) == "\ufffd.md"
    moved = summary(path=Path("/x.vidbrowser/records/00000.json/1"), origin="talks/tea.md")
    assert formatting.title_of(moved) == "tea.md"


def test_a_row_is_one_spoken_sentence() -> None:
    row = summary(title="Rivers", channels=("Maps",), published=MOMENT, duration=0, views=1)
    assert formatting.spoken(row) == "Rivers, by Maps, published 4 Jun 2022, live, 1 view"


def test_a_tooltip_shows_what_is_written() -> None:
    told = formatting.tooltip("<b>R&B</b>", 'a "b"')
    assert told == '<qt>&lt;b&gt;R&amp;B&lt;/b&gt;<br>a "b"</qt>'


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(0, "0:00"), (59, "0:59"), (60, "1 min"), (3_599, "59 min"), (3_660, "1 h 01 min")],
)
def test_hours_of_many_videos(seconds: int, shown: str) -> None:
    assert formatting.hours(seconds) == shown
    assert formatting.hours(3_600 * 1_234) == f"{formatting.exact_count(1_234)} h 00 min"


def test_a_name_in_a_sentence_is_isolated_where_one_may_run_the_other_way(
    speak: Callable[[str], None],
) -> None:
    assert formatting.placed(Path("/a\n/b\udcff")) == "\u2068/a /b\ufffd\u2069"
    assert formatting.placed("/a") == "/a"
    speak("ar")
    assert formatting.placed("/a\u202e") == "\u2068/a\u2069"


def test_a_sentence_in_one_line_keeps_its_isolated_names_and_no_other_direction() -> None:
    told = "A \u2068b\u202e\nc\u2069\n\u202ed \ufffc\u2068e\u2069."
    assert formatting.sentence(told) == "A \u2068b c\u2069 d \u2068e\u2069."
    assert formatting.sentence("\u2068a") == "a"
