"""What is looked at: each view, page and dialog of the window in a state that a person can meet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from vidbrowser.library.progress import Phase, Progress
from vidbrowser.ui.records.record_model import Layout

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from vidbrowser.ui.window.main_window import MainWindow

    Scene = Callable[[MainWindow], QWidget]

_LONG = "a word that no record has in it, and another, and then one more"
_TITLE = "A title as long as some are, with Donaudampfschifffahrtsgesellschaft in it | Part 2 of 17"


def _laid_out(layout: Layout) -> Scene:
    def show(window: MainWindow) -> QWidget:
        window.pages.show_records()
        window.records.lay_out(layout)
        window.records.setFocus()
        return window

    return show


def _overview(window: MainWindow) -> QWidget:
    window.pages.show_records()
    window.view.show_overview()
    window.filter_bar.set_query("length:1m..14:59 -tag:sea")
    window.pages.overview.measure_box.setFocus()
    return window


def _tables(window: MainWindow) -> QWidget:
    _overview(window)
    window.view.show_tables(True)
    return window


def _filtered(window: MainWindow) -> QWidget:
    window.filter_bar.set_query("tag:rocket OR sea -is:live")
    window.records.lay_out(Layout.LIST)
    return window


def _selected(window: MainWindow) -> QWidget:
    window.filter_bar.set_query("")
    window.records.setFocus()
    window.actions_by_id["select_all"].trigger()
    return window


def _nothing(window: MainWindow) -> QWidget:
    window.filter_bar.set_query(_LONG)
    return window


def _welcome(window: MainWindow) -> QWidget:
    window.pages.show_welcome()
    return window


def _no_records(window: MainWindow) -> QWidget:
    folders: list[tuple[Path, str]] = [
        (root, "it has no file that could be a record") for root in window.services.settings.folders
    ]
    window.pages.show_no_records(folders)
    return window


def _failed(window: MainWindow) -> QWidget:
    window.pages.show_failed("Opening the library", OSError(28, "No space left on device"))
    return window


def _first_reading(window: MainWindow) -> QWidget:
    window.pages.show_empty(_READING)
    window.status.show_progress(_READING)
    return window


def _unplugged(window: MainWindow) -> QWidget:
    window.pages.show_empty(_GONE)
    window.status.show_progress(_GONE)
    return window


def _completing(window: MainWindow) -> QWidget:
    window.activateWindow()  # only where the focus is something is offered
    QTest.qWaitForWindowActive(window)
    window.filter_bar.edit.setFocus()
    QTest.keyClicks(window.filter_bar.edit, "tag:")
    return window.completions


def _columns(window: MainWindow) -> QWidget:
    window.view.choose_columns()
    return next(m for m in window.records.findChildren(QMenu) if m.isVisible())


def _long_title(window: MainWindow) -> QWidget:
    window.view.turner.turn(to_detail=True)
    window.detail.title.show_text(_TITLE, ())
    return window


def _progress(progress: Progress) -> Scene:
    def show(window: MainWindow) -> QWidget:
        window.pages.show_records()
        window.status.clearMessage()
        window.status.show_progress(progress)
        return window

    return show


def _told(window: MainWindow) -> QWidget:
    window.notices.tell("The settings could not be kept: there is no room left on the disk.")
    window.status.tell_with("The folder was removed from the library.", "Undo", lambda: None)
    return window


def _detail(window: MainWindow) -> QWidget:
    window.view.turner.turn(to_detail=True)
    return window


def _chooser(window: MainWindow) -> QWidget:
    bar = window.filter_bar
    chooser, folded = bar.choosers["tag"], bar.folded_choosers
    chooser.popup.open_below(chooser if chooser.isVisible() else folded)
    return chooser.popup


def _dialog(action: str) -> Scene:
    def show(window: MainWindow) -> QWidget:
        window.actions_by_id[action].trigger()
        QApplication.processEvents()
        opened = [d for d in window.findChildren(QDialog) if d.isVisible()]
        return opened[-1]

    return show


_READING = Progress(Phase.READING, 123_456, 1_000_000, 23_456.0)
_GONE = Progress(unavailable=(Path("/media/someone/A long name of a disk/Videos"),))
SCENES: Mapping[str, Scene] = {
    "list": _laid_out(Layout.LIST),
    "table": _laid_out(Layout.TABLE),
    "grid": _laid_out(Layout.GRID),
    "filtered": _filtered,
    "overview": _overview,
    "overview as tables": _tables,
    "all selected": _selected,
    "nothing matches": _nothing,
    "no records": _no_records,
    "failed": _failed,
    "first start": _welcome,
    "first reading": _first_reading,
    "unplugged": _unplugged,
    "reading": _progress(_READING),
    "cancelled": _progress(Progress(partial=True)),
    "gone": _progress(_GONE),
    "told": _told,
    "detail": _detail,
    "long title": _long_title,
    "chooser": _chooser,
    "completions": _completing,
    "columns": _columns,
    "settings": _dialog("settings"),
    "problems": _dialog("problems"),
    "palette": _dialog("palette"),
    "help": _dialog("help"),
    "about": _dialog("about"),
}


def leave(window: MainWindow) -> None:
    """Undo what a scene did, so that the next begins with the records."""
    for dialog in window.findChildren(QDialog):
        dialog.close()
    window.filter_bar.choosers["tag"].popup.close()
    if window.records.several:
        window.records.select_only(0)
    for menu in window.records.findChildren(QMenu):
        menu.close()
    window.completions.hide()
    window.view.turner.turn(to_detail=False)
    window.notices.dismiss()
    window.status.show_progress(Progress())
    window.status.clearMessage()
    window.filter_bar.set_query("")
    window.view.show_tables(False)
    window.pages.want_overview(False)
    window.pages.show_records()
