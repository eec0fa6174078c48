"""The detail pane in every size: nothing lies over anything else, nothing is cut off."""

from __future__ import annotations

from functools import partial
from itertools import combinations
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QTextEdit, QWidget

from tests.ui.detail.test_detail_pane import CHAPTERS, Pane
from vidbrowser.ui.widgets.chip import Chip
from vidbrowser.ui.widgets.primary_button import PrimaryButton

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

LATIN = "How an island gets its contour lines, or: why the surveyor climbs the same hill"
RECORDS: dict[str, dict[str, Any]] = {
    "bare": {},
    "long": {"title": f"{LATIN} {LATIN} {LATIN}", "tags": tuple(f"tag {n}" for n in range(100))},
    "one word": {"title": "https://example.org/" + "a" * 200, "channels": ("W" * 120,)},
    "right to left": {"title": "كيف يُخبز الخبز في الصباح الباكر " * 4, "channels": ("خبز وملح",)},
    "cjk": {
        "title": "夜汽車ラジオ鉄橋を渡る音だけの三十分" * 4,
        "tags": ("日本語" * 20,),
    },
    "full": {
        "title": LATIN,
        "channels": tuple(f"Channel number {n}" for n in range(12)),
        "categories": ("Science & Technology",),
        "views": 2_147_483_648,
        "likes": 40_200,
        "dislikes": 1_200,
        "language": "a language of which nobody has heard " * 9,
        "duration": 90_000,
    },
}
# Of the pane, in windows from 480×320 to 2560×1440.
SIZES = ((200, 170), (480, 230), (320, 480), (400, 650), (950, 1300), (2400, 1300))


def shown_in(parent: QWidget) -> list[QWidget]:
    """Return the widgets that `parent` lays out and that are seen."""
    direct = (child for child in parent.children() if isinstance(child, QWidget))
    return [child for child in direct if child.isVisible() and not child.isWindow()]


def overlaps(parent: QWidget) -> list[tuple[QWidget, QWidget]]:
    """Return the siblings within `parent`, at whatever depth, that lie over each other."""
    inner = [child for child in shown_in(parent) if not isinstance(child, QTextEdit)]
    found = [
        pair
        for pair in combinations(shown_in(parent), 2)
        if pair[0].geometry().intersects(pair[1].geometry())
    ]
    return found + [pair for child in inner for pair in overlaps(child)]


def cut_off(header: QWidget) -> list[QWidget]:
    """Return what is larger than the place that it has, or lies outside of its parent."""
    found = []
    for widget in header.findChildren(QWidget):
        parent = widget.parentWidget()
        if not widget.isVisible() or parent is None or isinstance(parent, QTextEdit):
            continue
        outside = not parent.rect().contains(widget.geometry())
        if outside or _is_short(widget):
            found.append(widget)
    return found


def is_in_order(header: QWidget) -> bool:
    return not overlaps(header) and not cut_off(header)


def _is_short(widget: QWidget) -> bool:
    if isinstance(widget, QTextEdit):
        text = widget.document().size()
        return text.height() > widget.height() + 1 or text.width() > widget.width() + 1
    if isinstance(widget, QLabel):
        inner = widget.fontMetrics().boundingRect(QRect(), 0, widget.text())
        return not widget.wordWrap() and inner.width() > widget.width() + 1
    if isinstance(widget, Chip | PrimaryButton):
        return widget.height() < widget.fontMetrics().height()
    return False


@pytest.fixture(params=[1.0, 2.0], ids=["usual", "twice"])
def pane(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Pane:
    pane = Pane(qtbot, tmp_path)
    font = pane.font()
    font.setPointSizeF(font.pointSizeF() * request.param)
    pane.setFont(font)
    return pane


@pytest.mark.parametrize("name", RECORDS)
def test_nothing_overlaps_and_nothing_is_cut_off(pane: Pane, qtbot: QtBot, name: str) -> None:
    for width, height in SIZES:
        pane.resize(width, height)
        pane.read(CHAPTERS, **RECORDS[name])
        header, view = pane.description.header, pane.description
        qtbot.waitUntil(partial(is_in_order, header))
        assert header.height() == header.height_for(header.width())
        first = view.cursorRect(QTextCursor(view.document()))
        assert header.geometry().bottom() < first.top()
        assert view.viewport().width() >= header.geometry().right()
