"""Plots are written as picture, drawing and table."""

from __future__ import annotations

import csv
import os
from dataclasses import replace
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from tests.ui.overview.made import counted
from vidbrowser.statistics.plot import Measure, Name
from vidbrowser.ui.overview import plot_words
from vidbrowser.ui.overview.plot_files import ENDINGS, Sheet, write
from vidbrowser.ui.overview.plot_look import look_of

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def sheet(qtbot: QtBot) -> Sheet:
    """Return all plots."""
    widget = QWidget()
    qtbot.addWidget(widget)
    return Sheet(counted("-tag:all").plots, Measure.RECORDS, look_of(widget))


def test_a_picture_has_two_pixels_for_one(sheet: Sheet, tmp_path: Path) -> None:
    write(sheet, tmp_path / "a.png")
    image = QImage(str(tmp_path / "a.png"))
    assert image.width() == pytest.approx(2 * sheet.size.width(), abs=2)
    assert image.height() == pytest.approx(2 * sheet.size.height(), abs=2)
    assert len({image.pixel(x, y) for x in range(0, 400, 3) for y in range(0, 900, 3)}) > 3


def test_a_drawing_can_be_drawn_and_holds_texts(sheet: Sheet, tmp_path: Path) -> None:
    write(sheet, tmp_path / "a.svg")
    written = (tmp_path / "a.svg").read_bytes()
    assert QSvgRenderer(QByteArray(written)).isValid()
    texts = {"".join(element.itertext()).strip() for element in ET.fromstring(written).iter()}
    assert "Published by month" in texts


def test_a_table_has_each_bar(sheet: Sheet, tmp_path: Path) -> None:
    write(sheet, tmp_path / "a.CSV")
    lines = list(csv.reader((tmp_path / "a.CSV").read_text("utf-8").splitlines()))
    assert len(lines) == 1 + sum(len(plot.bars) for plot in sheet.plots)
    assert [Name.TAG.value, "all", "0", "12", "records"] in lines


def test_all_endings_can_be_written(sheet: Sheet, tmp_path: Path) -> None:
    for ending in ENDINGS:
        write(sheet, tmp_path / f"plots.{ending}")
    assert len(list(tmp_path.iterdir())) == len(ENDINGS)


def test_where_nothing_can_be_written_an_error_says_so(sheet: Sheet, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        write(sheet, tmp_path / "gone" / "a.png")


def test_above_them_stands_of_what_they_are(sheet: Sheet, tmp_path: Path) -> None:
    told = replace(sheet, caption=plot_words.caption(counted("tag:all")))
    assert told.size.height() > sheet.size.height()
    write(told, tmp_path / "a.svg")
    texts = {"".join(e.itertext()).strip() for e in ET.parse(tmp_path / "a.svg").iter()}
    assert "tag:all" in texts
    assert any(text.startswith("12 records") for text in texts)


@pytest.mark.skipif(os.name == "nt", reason="there a folder tells who may read its files")
def test_others_may_read_it_as_any_new_file(sheet: Sheet, tmp_path: Path) -> None:
    (tmp_path / "new").touch()
    write(sheet, tmp_path / "a.csv")
    write(sheet, tmp_path / "a.csv")  # it takes the place of what was there
    new, written = ((tmp_path / name).stat().st_mode for name in ("new", "a.csv"))
    assert written == new
    assert len(list(tmp_path.iterdir())) == 2
