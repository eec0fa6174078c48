"""What comes back at the next start, and what is passed over because it cannot be understood."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.desktop import titles
from tests.end2end.test_first_story import write
from vidbrowser import app
from vidbrowser.search.order import Order
from vidbrowser.ui.records.record_model import Layout
from vidbrowser.ui.window.settings import Settings, panes

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desktop import RecordingDesktop
    from vidbrowser.ui.window.main_window import MainWindow


@pytest.mark.parametrize("layout", Layout)
def test_view_panes_order_and_query_come_back(
    window: MainWindow, tmp_path: Path, desktop: RecordingDesktop, qtbot: QtBot, layout: Layout
) -> None:
    window.filter_bar.set_query('tag:"a b" -x')
    window.filter_bar.set_order(Order.LONGEST)
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
    assert again.filter_bar.order is Order.LONGEST
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


def test_folders_with_odd_names_come_back(tmp_path: Path) -> None:
    odd = [Path("/a b"), Path("/x\ny"), Path("/\udcff"), Path("/東京"), Path("/a,b;c%20=\"'")]
    Settings(tmp_path).set_folders(odd)
    assert Settings(tmp_path).folders == odd


def test_permissions_and_colours_come_back(tmp_path: Path) -> None:
    assert not Settings(tmp_path).may_fetch
    kept = Settings(tmp_path)
    kept.set_may_fetch(True)
    kept.set_appearance("dark")
    kept.set_folders([])
    again = Settings(tmp_path)
    assert again.may_fetch
    assert again.appearance == "dark"


def test_each_change_is_on_disk_at_once(tmp_path: Path) -> None:
    kept, file = Settings(tmp_path), tmp_path / "vidbrowser.ini"
    kept.set_folders([Path("/records")])
    assert b"/records" in file.read_bytes()
    kept.set_may_fetch(True)
    assert b"fetch=true" in file.read_bytes()
    kept.set_appearance("dark")
    assert b"appearance=dark" in file.read_bytes()


def test_reading_does_not_write_the_settings_again(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    folder, file = tmp_path / "records", tmp_path / "profile" / "vidbrowser.ini"
    folder.mkdir()
    write(folder, "a", title="One")
    window.open_library([folder])
    qtbot.waitUntil(lambda: titles(window) == ["One"] and not window.status.busy, timeout=20_000)
    os.utime(file, (1, 1))
    write(folder, "b", title="Two")
    window.parts.library.rescan()
    qtbot.waitUntil(lambda: len(titles(window)) == 2 and not window.status.busy, timeout=20_000)
    assert file.stat().st_mtime == 1


def test_a_failure_to_write_is_told_in_the_window(window: MainWindow, tmp_path: Path) -> None:
    shutil.rmtree(tmp_path / "profile", ignore_errors=True)
    (tmp_path / "profile").write_text("in the way")
    window.parts.settings.set_appearance("dark")
    assert window.notices.isVisible()
    assert "cannot be written" in window.notices.text.text()


KEYS = (
    *("window/geometry", "window/splitter", "window/library", "view/layout", "view/columns"),
    *("query/order", "query/text", "query/current", "library/folders", "pictures/fetch"),
)
GARBAGE = ("", "@ByteArray(x)", "@Invalid()", "@Variant(\\0)", "[1, 2]", "{", "null", "7", '"a"')


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
    read.restore(window)
    assert all(path.parts for path in read.folders)
    assert isinstance(window.filter_bar.order, Order)


@pytest.mark.parametrize("content", [b"\0\xff\xfe" * 99, b"[query\ntext", b"=\n=\n"])
def test_a_file_that_is_no_settings_file(
    window: MainWindow, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "vidbrowser.ini").write_bytes(content)
    Settings(tmp_path).restore(window)
    assert Settings(tmp_path).folders == []


def test_every_pane_has_its_command(window: MainWindow) -> None:
    assert all(f"toggle_{name}" in window.actions_by_id for name in panes(window))
