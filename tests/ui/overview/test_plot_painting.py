"""What is painted: as much of a bar as it stands for, its outline, what is chosen and left out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QBuffer, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from tests.ui.overview.made import plot
from tests.ui.palette_samples import PALETTES
from vidbrowser.query.editing import State
from vidbrowser.statistics.plot import Bar, Measure, Name, Plot
from vidbrowser.ui.overview.plot_boxes import boxes
from vidbrowser.ui.overview.plot_look import look_of
from vidbrowser.ui.overview.plot_painting import paint

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from vidbrowser.ui.overview.plot_look import Look

SIZE = QSizeF(400, 220)


@pytest.fixture
def widget(qtbot: QtBot) -> QWidget:
    """Return a widget in the light palette."""
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setPalette(PALETTES["light"]())
    return widget


def painted(shown: Plot, look: Look, **more: object) -> QImage:
    image = QImage(SIZE.toSize(), QImage.Format.Format_RGB32)
    image.fill(look.ground)
    painter = QPainter(image)
    paint(painter, shown, Measure.RECORDS, SIZE, look, **more)  # type: ignore[arg-type]
    painter.end()
    return image


def share(image: QImage, box: QRectF, color: QColor) -> float:
    """Return the share of the pixels of `box` that have `color`."""
    within = box.toAlignedRect() & image.rect()
    places = [
        (x, y)
        for x in range(within.left(), within.right())
        for y in range(within.top(), within.bottom())
    ]
    return sum(image.pixelColor(x, y) == color for x, y in places) / len(places)


def test_bars_are_as_long_as_they_stand_for(widget: QWidget) -> None:
    look = look_of(widget)
    shown = plot(Name.LENGTH, "views:>1")
    image = painted(shown, look)
    placed = boxes(shown, Measure.RECORDS, SIZE, look.font, mirrored=False)
    most = max(bar.whole for bar in shown.bars)
    for bar, whole in zip(shown.bars, placed.bars, strict=True):
        box = whole.adjusted(2, 0, -2, 0)
        if not bar.amount:
            assert share(image, box, look.bar) == 0
        else:
            assert share(image, box, look.bar) == pytest.approx(bar.amount / most, abs=0.12)


def test_what_is_chosen_stands_out_from_the_others(widget: QWidget) -> None:
    look = look_of(widget)
    shown = plot(Name.CHANNEL, "channel:=One")
    image = painted(shown, look)
    chosen, *others = boxes(shown, Measure.RECORDS, SIZE, look.font, mirrored=False).bars
    names = [bar.value for bar in shown.bars]
    assert names.index("One") in range(3)
    for name, box in zip(names, [chosen, *others], strict=True):
        assert (share(image, box, look.chosen) > 0.1) is (name == "One")
        assert (share(image, box, look.behind) > 0.1) is (name == "One")


def test_what_is_left_out_is_hatched_and_outlined(widget: QWidget) -> None:
    look = look_of(widget)
    shown = plot(Name.CHANNEL, "-channel:=One")
    place = [bar.value for bar in shown.bars].index("One")
    assert shown.bars[place].amount == 0
    box = boxes(shown, Measure.RECORDS, SIZE, look.font, mirrored=False).bars[place]
    clear = replace(shown, bars=tuple(replace(bar, state=State.CLEAR) for bar in shown.bars))
    outlined = share(painted(clear, look), box, look.outline)
    assert share(painted(shown, look), box, look.outline) > outlined > 0


def test_what_is_being_chosen_has_a_ground(widget: QWidget) -> None:
    look = look_of(widget)
    shown = plot(Name.CLOCK)
    box = boxes(shown, Measure.RECORDS, SIZE, look.font, mirrored=False).bars[30]
    assert share(painted(shown, look), box, look.behind) == 0
    assert share(painted(shown, look, spanned={30}), box, look.behind) > 0.3
    assert painted(shown, look, cursor=30) != painted(shown, look)


def test_in_a_mirrored_window_rows_begin_at_the_right(widget: QWidget) -> None:
    shown = plot(Name.CHANNEL)
    half = QRectF(SIZE.width() / 2, 40, SIZE.width() / 2, 100)
    usual = look_of(widget)
    widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    turned = look_of(widget)
    assert not usual.mirrored
    assert turned.mirrored
    assert painted(shown, turned) != painted(shown, usual)
    left = half.translated(-SIZE.width() / 2, 0)
    assert share(painted(shown, turned), left, turned.bar) > share(
        painted(shown, usual), left, usual.bar
    )


def test_that_there_is_no_value_is_said_once_it_is_counted(widget: QWidget) -> None:
    look = look_of(widget)
    begun, none = Plot(Name.TAG, (), 0, 0), Plot(Name.TAG, (), 0, 12)
    below = QRectF(0, 1.8 * look.line, SIZE.width(), 1.8 * look.line)
    for shown, said in ((begun, False), (none, True)):
        image = painted(shown, look)
        assert (share(image, below, look.ground) < 1) is said


def test_a_name_keeps_its_order_in_a_mirrored_window(widget: QWidget) -> None:
    (bar,) = plot(Name.CATEGORY).bars
    shown = Plot(Name.CATEGORY, (replace(bar, value="5-Äpfel"),), 12, 12)
    written, generator = QBuffer(), QSvgGenerator()
    written.open(QBuffer.OpenModeFlag.WriteOnly)
    generator.setOutputDevice(written)
    painter = QPainter(generator)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # as on such a widget
    paint(painter, shown, Measure.RECORDS, SIZE, look_of(widget))
    painter.end()
    texts = ET.fromstring(written.data().data()).iter("{http://www.w3.org/2000/svg}text")
    assert "5-Äpfel" in {(text.text or "").strip() for text in texts}  # not number and word apart


@pytest.mark.parametrize("name", [Name.LENGTH, Name.CHANNEL])
def test_an_outline_that_is_cut_off_is_open_at_its_end(widget: QWidget, name: Name) -> None:
    look = look_of(widget)
    short, long = Bar("1m..1:59", 1, 4), Bar("2m..3:59", 1, 400)

    def at_the_end(bar: Bar) -> float:
        shown = Plot(name, (bar,), 1, 400)
        placed = boxes(shown, Measure.RECORDS, SIZE, look.font, mirrored=False)
        top, box = placed.area.top(), placed.bars[0]
        if name is Name.LENGTH:  # its top, without its sides
            end = QRectF(box.left() + 5, top - 3, box.width() - 10, 8)
        else:  # its right end, between its upper and its lower side
            end = QRectF(placed.numbers.left() - 16, box.center().y() - 3, 20, 6)
        return share(painted(shown, look), end, look.outline)

    assert at_the_end(short) > 0
    assert at_the_end(long) == 0
