"""What comes back at the next start, and what is passed over because it cannot be understood."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.ui.samples import record, show_records
from vidbrowser import app
from vidbrowser.search.order import Order
from vidbrowser.ui.records.record_model import Layout
from vidbrowser.ui.window.session import MOST_SELECTED, Pane, Session
from vidbrowser.ui.window.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.desktop import RecordingDesktop
    from vidbrowser.ui.window.main_window import MainWindow


KEYS = (
    *("window/geometry", "window/splitter", "window/library", "view/layout", "view/columns"),
    *("query/order", "query/text", "query/current", "query/selected"),
    *("library/folders", "pictures/fetch"),
)
GARBAGE = ("", "@ByteArray(x)", "@Invalid()", "@Variant(\\0)", "[1, 2]", "{", "null", "7", '"a"')


def session_of(window: MainWindow, settings: Settings) -> Session:
    """Return the session of `window`, kept in the file of other `settings`."""
    panes = {"library": window.library_pane, "timeline": window.timeline, "detail": window.detail}
    return Session(
        settings.file,
        window,
        window.splitter,
        {n: Pane(pane, window.actions_by_id[f"toggle_{n}"]) for n, pane in panes.items()},
        window.records,
        window.filter_bar,
    )


@pytest.mark.parametrize("layout", Layout)
def test_view_panes_order_and_query_come_back(
    window: MainWindow, tmp_path: Path, desktop: RecordingDesktop, qtbot: QtBot, layout: Layout
) -> None:
    window.filter_bar.set_query('tag:"a b" -x')
    window.filter_bar.set_order(Order.TAGS_BACK)
    window.records.lay_out(layout)
    window.actions_by_id["toggle_timeline"].trigger()
    timeline = window.actions_by_id["toggle_timeline"].isChecked()
    window.actions_by_id["toggle_detail"].trigger()
    window.resize(700, 600)  # the screen of the tests is small
    window.close()
    again = app.build(tmp_path / "profile", desktop)
    qtbot.addWidget(again)
    again.show()
    assert again.filter_bar.edit.text() == 'tag:"a b" -x'
    assert again.filter_bar.order is Order.TAGS_BACK
    assert again.records.layout_shown is layout
    assert not again.detail.isVisible()
    assert not again.actions_by_id["toggle_detail"].isChecked()
    assert again.timeline.isVisible() is timeline
    assert again.actions_by_id["toggle_library"].isChecked()
    assert (again.width(), again.height()) == (700, 600)
    again.close()


def test_columns_come_back(
    window: MainWindow, tmp_path: Path, desktop: RecordingDesktop, qtbot: QtBot
) -> None:
    window.records.lay_out(Layout.TABLE)
    header = window.records.horizontalHeader()
    header.resizeSection(1, 77)
    header.moveSection(0, 3)
    window.close()
    again = app.build(tmp_path / "profile", desktop)
    qtbot.addWidget(again)
    assert again.records.horizontalHeader().sectionSize(1) == 77
    assert again.records.horizontalHeader().visualIndex(0) == 3
    again.close()


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dictionaries(st.sampled_from(KEYS), st.sampled_from(GARBAGE) | st.text(max_size=9)))
def test_garbage_is_passed_over(
    window: MainWindow, tmp_path: Path, written: dict[str, str]
) -> None:
    lines = [f"[{key.split('/')[0]}]\n{key.split('/')[1]}={text}" for key, text in written.items()]
    file = tmp_path / f"{abs(hash(tuple(lines)))}" / "vidbrowser.ini"
    file.parent.mkdir(exist_ok=True)
    file.write_text("\n".join(lines), "utf-8", errors="replace")
    read = Settings(file.parent)
    session_of(window, read).restore()
    assert all(path.parts for path in read.folders)
    assert isinstance(window.filter_bar.order, Order)


@pytest.mark.parametrize("content", [b"\0\xff\xfe" * 99, b"[query\ntext", b"=\n=\n"])
def test_a_file_that_is_no_settings_file(
    window: MainWindow, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "vidbrowser.ini").write_bytes(content)
    session_of(window, Settings(tmp_path)).restore()
    assert Settings(tmp_path).folders == []


def test_what_was_selected_comes_back(
    filled: MainWindow, tmp_path: Path, desktop: RecordingDesktop, qtbot: QtBot
) -> None:
    for position in (3, 5):
        filled.records.toggle(position)
    filled.close()
    again = app.build(tmp_path / "profile", desktop)
    qtbot.addWidget(again)
    again.show()
    records = [record(n, id=f"{n:011}") for n in range(20)]
    show_records(again, qtbot, records)
    assert again.records.positions.lowest_few(9) == [0, 3, 5]
    assert again.records.current_position == 5
    again.close()


def test_a_selection_of_very_many_does_not(
    window: MainWindow, tmp_path: Path, desktop: RecordingDesktop, qtbot: QtBot
) -> None:
    records = [record(n) for n in range(MOST_SELECTED + 1)]
    show_records(window, qtbot, records)
    window.records.selectAll()
    window.close()
    again = app.build(tmp_path / "profile", desktop)
    qtbot.addWidget(again)
    show_records(again, qtbot, records)
    assert again.records.positions.count == 1
    again.close()


def test_what_was_selected_and_has_not_been_found_is_kept_on(
    filled: MainWindow, tmp_path: Path, desktop: RecordingDesktop, qtbot: QtBot
) -> None:
    filled.records.toggle(3)
    filled.close()
    never_read = app.build(tmp_path / "profile", desktop)
    qtbot.addWidget(never_read)
    never_read.close()
    again = app.build(tmp_path / "profile", desktop)
    qtbot.addWidget(again)
    show_records(again, qtbot, [record(n, id=f"{n:011}") for n in range(20)])
    assert again.records.positions.lowest_few(9) == [0, 3]
    again.close()
