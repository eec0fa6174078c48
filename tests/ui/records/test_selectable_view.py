"""Many records are selected by keys and clicks, the same in list, table and grid."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QDrag
from PySide6.QtTest import QTest

from tests.ui.results import numbered
from tests.ui.shown_records import NONE, Shown
from vidbrowser.search.position_set import PositionSet
from vidbrowser.ui import theme
from vidbrowser.ui.records.record_model import AnyIndex, Layout, RecordModel
from vidbrowser.ui.records.selectable_view import MOST_DRAGGED

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from pytestqt.qtbot import QtBot

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
Key = Qt.Key


@pytest.fixture(params=Layout)
def shown(request: pytest.FixtureRequest, qtbot: QtBot) -> Shown:
    """Return 50 records, 49 at the top, in one of the three views."""
    shown = Shown(qtbot)
    shown.view.lay_out(request.param)
    shown.show(range(50))
    return shown


def test_shift_and_clicks_select_what_is_between_in_the_order_that_is_read(shown: Shown) -> None:
    shown.click(1)
    shown.click(4, SHIFT)
    assert shown.numbers() == [48, 47, 46, 45]
    shown.click(0, SHIFT)  # from where it began, not from where it ended
    assert shown.numbers() == [49, 48]
    shown.click(2)
    assert shown.numbers() == [47]


def test_ctrl_and_clicks_select_single_ones(shown: Shown) -> None:
    shown.click(0)
    shown.click(2, CTRL)
    shown.click(4, CTRL)
    assert shown.numbers() == [49, 47, 45]
    assert shown.current == "Title 45"
    shown.click(2, CTRL)
    assert shown.numbers() == [49, 45]
    shown.click(3, CTRL, SHIFT)  # with what is between
    assert shown.numbers() == [49, 47, 46, 45]
    for position in (0, 2, 3, 4):
        shown.click(position, CTRL)
    assert shown.numbers() == [45]  # the last one stays
    assert shown.current == "Title 45"


def test_shift_and_keys_select_and_take_back(shown: Shown) -> None:
    columns = 3 if shown.view.layout_shown is Layout.GRID else 1
    shown.press(Key.Key_Down, SHIFT)
    shown.press(Key.Key_Down, SHIFT)
    assert shown.numbers() == [49 - n for n in range(2 * columns + 1)]
    shown.press(Key.Key_Up, SHIFT)
    assert shown.numbers() == [49 - n for n in range(columns + 1)]
    shown.press(Key.Key_End, SHIFT)
    assert shown.view.positions == PositionSet.first(50)
    assert shown.visible()
    shown.press(Key.Key_Home, SHIFT)
    assert shown.numbers() == [49]
    shown.press(Key.Key_PageDown, SHIFT)
    assert shown.numbers()[0] == 49
    assert len(shown.numbers()) > 3
    shown.press(Key.Key_Down)
    assert len(shown.numbers()) == 1


def test_ctrl_and_keys_go_and_ctrl_and_space_selects(shown: Shown) -> None:
    step = 3 if shown.view.layout_shown is Layout.GRID else 1
    shown.press(Key.Key_Down, CTRL)
    assert shown.numbers() == [49]
    assert shown.current == "Title 49"  # it is what commands are about
    assert shown.view.current_position == step
    shown.press(Key.Key_Space, CTRL)
    assert shown.numbers() == [49, 49 - step]
    shown.press(Key.Key_Down, CTRL)
    shown.press(Key.Key_Down, CTRL, SHIFT)
    assert shown.numbers() == [49, *(49 - n for n in range(step, 3 * step + 1))]
    shown.press(Key.Key_Home)
    assert shown.numbers() == [49]


def test_everything_is_one_run_and_a_step_ends_it(shown: Shown) -> None:
    shown.press(Key.Key_Down)
    at = shown.view.current_position
    shown.press(Key.Key_A, CTRL)
    assert shown.view.positions == PositionSet((0, 50))
    assert shown.view.current_position == at
    shown.press(Key.Key_Down, CTRL)  # the place moves, the selection stays
    assert shown.view.positions == PositionSet((0, 50))
    assert shown.view.select_current()
    assert len(shown.numbers()) == 1
    assert not shown.view.select_current()


def test_each_change_is_told_once(shown: Shown) -> None:
    changes: list[int] = []
    shown.view.selection_changed.connect(lambda: changes.append(shown.view.positions.count))
    shown.click(1)
    shown.click(3, SHIFT)
    shown.press(Key.Key_A, CTRL)
    shown.show(range(50), "-id:id000000049")
    assert changes == [1, 3, 50, 49]


def test_the_other_button_keeps_a_selection_that_it_is_pressed_on(shown: Shown) -> None:
    shown.click(0)
    shown.click(2, SHIFT)
    shown.click(1, button=RIGHT)
    assert shown.numbers() == [49, 48, 47]
    shown.click(4, button=RIGHT)
    assert shown.numbers() == [45]
    assert shown.current == "Title 45"


def test_a_click_on_one_of_several_selects_it_when_it_is_let_go(shown: Shown) -> None:
    shown.click(0)
    shown.click(2, SHIFT)
    QTest.mousePress(shown.view.viewport(), LEFT, NONE, shown.place(1))
    assert shown.numbers() == [49, 48, 47]  # they may be dragged
    QTest.mouseRelease(shown.view.viewport(), LEFT, NONE, shown.place(1))
    assert shown.numbers() == [48]


@pytest.fixture
def dragged(monkeypatch: pytest.MonkeyPatch) -> list[QMimeData]:
    """Return what is dragged; it is let go at once."""
    carried: list[QMimeData] = []
    set_data = QDrag.setMimeData

    def note(drag: QDrag, data: QMimeData) -> None:
        carried.append(data)
        set_data(drag, data)

    monkeypatch.setattr(QDrag, "setMimeData", note)
    monkeypatch.setattr(QDrag, "exec", lambda *_: Qt.DropAction.IgnoreAction)
    return carried


def drag(shown: Shown, position: int, *, by: int = 60) -> None:
    place, view = shown.place(position), shown.view.viewport()
    QTest.mousePress(view, LEFT, NONE, place)
    QTest.mouseMove(view, place + QPoint(by, 0))
    QTest.mouseRelease(view, LEFT, NONE, place + QPoint(by, 0))


def test_all_that_are_selected_are_dragged(shown: Shown, dragged: list[QMimeData]) -> None:
    shown.click(0)
    shown.click(2, CTRL)
    drag(shown, 2)
    (carried,) = dragged
    assert [url.toString() for url in carried.urls()] == [
        *("https://www.youtube.com/watch?v=id000000049", "file:///videos/49.md"),
        *("https://www.youtube.com/watch?v=id000000047", "file:///videos/47.md"),
    ]
    assert carried.text().startswith("Title 49\nhttps")
    assert shown.numbers() == [49, 47]
    drag(shown, 4)
    assert dragged[1].text().startswith("Title 45\n")
    assert shown.numbers() == [45]


def test_a_trembling_hand_drags_nothing(shown: Shown, dragged: list[QMimeData]) -> None:
    drag(shown, 3, by=1)
    assert dragged == []
    assert shown.numbers() == [46]


def test_many_are_dragged_up_to_a_bound_that_is_told(
    shown: Shown, dragged: list[QMimeData]
) -> None:
    told: list[str] = []
    shown.view.told.connect(told.append)
    shown.show(range(MOST_DRAGGED + 7))
    shown.press(Key.Key_A, CTRL)
    shown.press(Key.Key_Home, CTRL)
    drag(shown, 1)
    assert len(dragged[0].urls()) == 2 * MOST_DRAGGED
    assert told == [f"The first {MOST_DRAGGED} of {MOST_DRAGGED + 7} records are dragged."]


def is_tinted(shown: Shown, position: int) -> bool:
    """Return whether the ground of the record at `position` is that of what is selected."""
    cell = shown.view.visualRect(shown.view.model_of_records.index_at(position))
    image = shown.view.viewport().grab().toImage()
    seen = QColor(image.pixel(cell.right() - 6, cell.bottom() - 5))
    palette = shown.view.palette()
    return seen in (theme.selection(palette), theme.selection(palette, active=False))


def test_what_is_selected_is_painted_so_however_scattered_it_is(shown: Shown) -> None:
    shown.show(range(2_000))
    shown.view.go_to(1)
    assert [is_tinted(shown, place) for place in range(3)] == [False, True, False]
    for position in range(3, 1_999, 2):
        shown.view.toggle(position)
    assert not shown.view.shown_whole
    shown.press(Key.Key_Home, CTRL)
    assert [is_tinted(shown, place) for place in range(6)] == [False, True] * 3


def test_everything_of_many_lists_and_reads_nothing(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue = numbered(range(20_000))
    shown.show_catalogue(catalogue)
    shown.view.grab()
    before, asked = len(catalogue.calls), 0
    position = RecordModel.position

    def counted(model: RecordModel, index: AnyIndex) -> int | None:
        nonlocal asked
        asked += 1
        return position(model, index)

    monkeypatch.setattr(RecordModel, "position", counted)
    shown.press(Key.Key_A, CTRL)
    shown.view.grab()
    assert 0 < asked < 5_000  # Qt asks of each row that it lists, for the header of the table too
    assert shown.view.positions.count == 20_000
    mirrored = 2 if shown.view.layout_shown is Layout.GRID else 1
    assert shown.view.selectionModel().selection().count() == mirrored
    assert len(catalogue.calls) == before
