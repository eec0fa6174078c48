"""Nothing lies over another, is cut off or hard to read, in any view, size, language or palette."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QWidget

from tests.looks import frames
from tests.looks.faults import faults, hard_to_read
from tests.looks.frames import CONTRASTS, SIZES, TEXT_SIZES, Frame
from tests.looks.scenes import SCENES
from tests.looks.stage import on_stage, window_in
from tests.ui.palette_samples import PALETTES
from vidbrowser.ui import theme
from vidbrowser.ui.widgets import contrast_style

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

LAID_OUT = list(enumerate(Frame("light", *each) for each in product(TEXT_SIZES, SIZES)))


@pytest.fixture(autouse=True)
def usual(qtbot: QtBot) -> Iterator[None]:
    """Leave the application as it was."""
    before = QApplication.palette()
    yield
    QApplication.setPalette(before)
    theme.set_text_size(100)


@pytest.mark.parametrize("code", frames.LANGUAGES)
def test_nothing_overlaps_or_is_cut_off(qtbot: QtBot, tmp_path: Path, code: str) -> None:
    """Half of the frames of each scene in English, the others in German, which has longer words.

    A third of them in Arabic; the contact sheet has them all in each language.
    """
    found = []
    step, first = {"en": (2, 0), "de": (2, 1), "ar": (3, 0)}[code]
    with window_in(code, tmp_path) as window:
        for (m, (name, scene)), (n, frame) in product(enumerate(SCENES.items()), LAID_OUT):
            if (m + n) % step != first:
                continue
            with on_stage(window, frame, scene) as shown:
                found += [f"{name}, {frame}: {fault}" for fault in faults(shown)]
    assert found == []


def test_everything_can_be_read_in_every_palette(qtbot: QtBot, tmp_path: Path) -> None:
    found = []
    with window_in("en", tmp_path) as window:
        for (name, scene), palette in product(SCENES.items(), CONTRASTS):
            with on_stage(window, Frame(palette, 100, SIZES[2]), scene) as shown:
                found += [f"{name}, {palette}: {fault}" for fault in hard_to_read(shown)]
    assert found == []


def test_what_lies_over_another_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(200, 100)
    one, other = QLabel("one", window), QLabel("other", window)
    one.setGeometry(0, 0, 60, 30)
    other.setGeometry(50, 0, 60, 30)
    window.show()
    assert [fault for fault in faults(window) if "overlap" in fault]
    other.move(60, 0)
    assert faults(window) == []


def test_what_is_cut_off_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    label = QLabel("A text that needs more room than there is")
    row.addWidget(label)
    window.show()
    assert faults(window) == []
    label.setFixedWidth(40)
    assert [fault for fault in faults(window) if "needs" in fault]


def test_what_is_hard_to_read_is_found(qtbot: QtBot) -> None:
    label = QLabel("grey on grey")
    qtbot.addWidget(label)
    label.setPalette(PALETTES["light"]())
    label.show()
    assert hard_to_read(label) == []
    label.setForegroundRole(label.palette().ColorRole.Midlight)
    assert hard_to_read(label)


def test_what_has_no_edge_in_high_contrast_is_found(qtbot: QtBot) -> None:
    field = QLineEdit("words")
    qtbot.addWidget(field)
    QApplication.setStyle("Fusion")
    field.setPalette(PALETTES["high contrast on black"]())
    field.show()
    assert [fault for fault in hard_to_read(field) if "no edge" in fault]
    contrast_style.take()
    assert hard_to_read(field) == []
