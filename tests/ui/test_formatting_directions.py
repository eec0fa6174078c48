"""Parts of a line keep together and in order, whatever runs to the left in it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtGui import QTextLayout, QTextOption

from vidbrowser.ui import formatting, language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

WORDS = (
    "Rook",
    "1.2M views",
    "10 June 2022",
    "١٠ يونيو ٢٠٢٢",
    "قناة",
    "ערוץ 2",
    "日本",
    "3 (4)",
    "٧١٢ ألف",
)
PARTS = st.lists(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(" ".join), min_size=2, max_size=4
)


@pytest.fixture(params=["en", "ar"])
def app(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[QApplication]:
    language.speak(qapp, request.param)
    yield qapp
    language.speak(qapp, "en")


def places(line: str, parts: list[str]) -> list[tuple[float, float]]:
    """Return from where to where each of `parts`, which follow in `line`, is drawn."""
    layout = QTextLayout(line)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine().setLineWidth(100_000)
    layout.endLayout()
    found, begin = [], 0
    for part in parts:
        begin = line.index(part, begin)
        across = [x.x() for run in layout.glyphRuns(begin, len(part)) for x in run.positions()]
        found.append((min(across), max(across)))
        begin += len(part)
    return found


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(parts=PARTS)
def test_each_part_keeps_together_and_they_follow_the_window(
    app: QApplication, parts: list[str]
) -> None:
    across = places(formatting.side_by_side(parts), parts)
    in_order = across[::-1] if language.is_mirrored() else across
    assert all(one[1] <= other[0] for one, other in pairwise(in_order))


def test_a_line_of_plain_letters_is_plain(qapp: QApplication) -> None:
    assert "\u2068" not in formatting.side_by_side(["Rook", "1 view"])
    assert "\u2068" in formatting.side_by_side(["Café", "1 view"])


def test_names_in_a_list_keep_their_directions(app: QApplication) -> None:
    names = ["Rook", "قناة 7", "3 Oaks"]
    line = formatting.enumerated(names)
    across = places(line, names)
    in_order = across[::-1] if language.is_mirrored() else across
    assert in_order == sorted(in_order)


def test_lists_are_joined_as_the_language_does(qapp: QApplication) -> None:
    QLocale.setDefault(QLocale("de"))
    assert formatting.listed(["a", "b", "c"]) == "a, b und c"
    language.speak(qapp, "en")
