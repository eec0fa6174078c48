"""What shows marks follows them: the library, the bar, the list when it is ordered by them."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.desktop import titles
from tests.ui.samples import record, show_records
from vidbrowser import app
from vidbrowser.search.order import Order

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.desktop import RecordingDesktop
    from vidbrowser.ui.window.main_window import MainWindow


def entry(window: MainWindow, text: str) -> str | None:
    """Return the count of an entry of the library, None while it is not shown."""
    (item,) = window.library_pane.findItems(text, Qt.MatchFlag.MatchExactly)
    return None if item.isHidden() else item.text(1)


def test_the_library_counts_them_and_leads_to_them(filled: MainWindow, qtbot: QtBot) -> None:
    assert [entry(filled, name) for name in ("Watch later", "Starred", "Watched")] == [None] * 3
    filled.records.go_to(3)
    filled.actions_by_id["mark_later"].trigger()
    qtbot.waitUntil(lambda: entry(filled, "Watch later") == "1")
    assert entry(filled, "Watched") is None
    filled.library_pane.marked_chosen.emit("later")
    qtbot.waitUntil(lambda: titles(filled) == ["Record 3"])
    assert filled.library_pane.selectedItems()[0].text(0) == "Watch later"
    filled.actions_by_id["mark_later"].trigger()
    qtbot.waitUntil(lambda: titles(filled) == [])
    qtbot.waitUntil(lambda: entry(filled, "Watch later") is None)


def test_an_order_by_marks_follows_them(filled: MainWindow, qtbot: QtBot) -> None:
    filled.filter_bar.set_order(Order.RATING)
    for position, rating in ((4, 2), (5, 5)):
        filled.filter_bar.set_query(f'title:"Record {position}"')
        qtbot.waitUntil(lambda n=position: titles(filled) == [f"Record {n}"])  # type: ignore[misc]
        filled.marks.rate(rating)
        qtbot.waitUntil(lambda n=rating: filled.marks.is_rated(n))  # type: ignore[misc]
    filled.filter_bar.set_query("")
    qtbot.waitUntil(lambda: titles(filled)[:2] == ["Record 5", "Record 4"])


def test_it_is_seen_that_marks_are_not_kept_yet(filled: MainWindow, qtbot: QtBot) -> None:
    marks, held, sign = filled.services.marks, Event(), filled.mark_side.keeping
    marks.ask(lambda _: held.wait(60), lambda _: None)
    filled.actions_by_id["mark_starred"].trigger()
    filled.actions_by_id["mark_later"].trigger()
    qtbot.waitUntil(sign.isVisible)
    assert sign.text() == "Keeping marks…"
    assert filled.status.currentMessage() == ""
    held.set()
    qtbot.waitUntil(sign.isHidden)
    qtbot.waitUntil(lambda: filled.status.currentMessage().startswith("Record 0 kept for later"))


def test_own_tags_are_offered_where_they_are_typed(filled: MainWindow, qtbot: QtBot) -> None:
    filled.records.select_only(0)
    filled.records.extend_to(2)
    filled.marks.tag(("at home", "tea"), ())
    filled.marks.tag((), ("tea",))
    filled.records.select_only(5)
    filled.marks.tag(("attic",), ())
    fields = filled.detail.marks.fields
    offered = fields.completion.completionModel()

    def typed() -> list[str]:
        filled.detail.marks.begin()
        fields.tags.clear()
        qtbot.keyClicks(fields.tags, "at")
        return [offered.index(row, 0).data() for row in range(offered.rowCount())]

    wanted = ["\u2068at home\u2069   3", "\u2068attic\u2069   1"]
    qtbot.waitUntil(lambda: typed() == wanted)
    fields.completion.view.hide()
    fields.tags.clear()
    edit, completions = filled.filter_bar.edit, filled.completions
    edit.setFocus()
    qtbot.keyClicks(edit, "my:")
    qtbot.waitUntil(lambda: completions.isVisible() and completions.count() == 2)
    assert [completions.item(row).text() for row in range(2)] == wanted
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.text() == 'my:"at home" '
    qtbot.waitUntil(lambda: titles(filled) == ["Record 0", "Record 1", "Record 2"])


def test_what_the_former_version_kept_of_opened_videos_goes(
    tmp_path: Path, desktop: RecordingDesktop, qtbot: QtBot
) -> None:
    from vidbrowser.ui.window.settings import Settings

    Settings(tmp_path / "profile").file.put({"library/recent": '["/a.md"]'})
    window = app.build(tmp_path / "profile", desktop)
    qtbot.addWidget(window)
    assert window.services.settings.file.text("library/recent") == ""
    show_records(window, qtbot, [record(1)])
    window.close()
