"""Which signal of the window's parts leads where."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from vidbrowser.query import Match, Query, all_of, editing
from vidbrowser.ui import formatting
from vidbrowser.ui.window import record_actions
from vidbrowser.ui.window.command_actions import offer_pictures, show_errors
from vidbrowser.ui.window.failed_page import NoRows

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QPoint

    from vidbrowser.ui.window.main_window import MainWindow


RECORD_MENU = ("open_video", "copy_link", "copy_title_and_link", "open_file", "show_file")
"""The commands in the context menu of a record."""


def connect(window: MainWindow) -> None:
    """Join the parts of `window`."""
    _connect_query(window)
    _connect_records(window)
    _connect_detail(window)
    _connect_library(window)
    _connect_status(window)


def _connect_query(w: MainWindow) -> None:
    w.filter_bar.changed.connect(w.search)
    w.filter_bar.changed.connect(lambda: w.history.note(str(w.filter_bar.query)))
    w.filter_bar.left.connect(lambda: (w.pages.currentWidget() or w.records).setFocus())
    for page in (w.nothing, w.welcome):  # what counts among the records counts in their place
        page.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        page.addActions([w.actions_by_id[name] for name in ("clear_query", "find_from_records")])
    w.failed.retry_button.addActions(w.nothing.actions())  # it has the focus of its page
    w.completions.values_wanted.connect(
        lambda field, find: w.facets.complete(w.completions, field, find)
    )
    w.timeline.span_chosen.connect(w.filter_bar.choose_span)
    w.controller.found.connect(w.show_result)
    w.controller.failed.connect(lambda error: _show_failed_search(w, error))
    w.failed.retry_wanted.connect(w.parts.library.begin)
    w.failed.retry_wanted.connect(w.search)
    w.nothing.clear_wanted.connect(w.filter_bar.edit.clear)
    w.facets.blamed.connect(w.nothing.explain)
    w.nothing.drop_wanted.connect(w.facets.drop_blocking)


def _connect_records(w: MainWindow) -> None:
    w.parts.thumbnails.loaded.connect(w.records.show_pictures)
    w.records.current_changed.connect(w.detail.show_summary)
    w.records.painted.connect(w.on_painted)
    w.records.text_typed.connect(w.filter_bar.edit.type_on)
    w.records.columns.order_wanted.connect(w.filter_bar.set_order)
    w.records.opened.connect(lambda summary: record_actions.open_video(w, summary))
    w.records.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    w.records.customContextMenuRequested.connect(lambda place: _show_menu(w, place))


def _connect_detail(w: MainWindow) -> None:
    w.detail.open_wanted.connect(
        lambda summary, second: record_actions.open_video(w, summary, second)
    )
    w.detail.picture.allow_wanted.connect(lambda: offer_pictures(w))
    w.detail.copy_wanted.connect(lambda summary: record_actions.copy_link(w, summary))
    w.detail.show_file_wanted.connect(lambda summary: record_actions.show_file(w, summary))
    w.detail.value_chosen.connect(w.filter_bar.choose)
    description = w.detail.description
    description.link_hovered.connect(w.status.showMessage)
    description.link_chosen.connect(lambda link: record_actions.open_link(w, link))
    description.link_refused.connect(lambda _, why: w.status.showMessage(why, 8_000))
    description.seek_chosen.connect(lambda at: record_actions.open_video(w, w.detail.shown, at))
    description.copy_wanted.connect(lambda link: record_actions.copy_address(w, link))
    description.seek_copy_wanted.connect(
        lambda at: record_actions.copy_link(w, w.detail.shown, second=at)
    )
    description.filter_chosen.connect(w.filter_bar.add_text)


def _connect_library(w: MainWindow) -> None:
    pane = w.library_pane
    w.parts.library.updated.connect(w.take_update)
    w.parts.library.failed.connect(lambda error: _show_failure(w, "Opening the library", error))
    pane.all_chosen.connect(w.filter_bar.edit.clear)
    pane.folder_chosen.connect(lambda folder: _show_folder(w, folder))
    pane.folder_removed.connect(w.parts.library.remove)
    pane.problems_chosen.connect(w.actions_by_id["problems"].trigger)
    pane.duplicates_chosen.connect(lambda: w.filter_bar.set_query("is:duplicate"))
    w.saved.told.connect(lambda text: w.status.showMessage(text, 8_000))
    w.welcome.open_folder_wanted.connect(w.actions_by_id["open_folder"].trigger)
    w.welcome.open_sample_wanted.connect(w.actions_by_id["open_sample"].trigger)


def _connect_status(w: MainWindow) -> None:
    w.status.cancel_wanted.connect(w.parts.library.cancel)
    w.status.resume_wanted.connect(w.parts.library.resume)
    w.parts.settings.file.told.connect(w.notices.tell)
    w.status.problems_wanted.connect(w.actions_by_id["problems"].trigger)
    errors = w.parts.errors
    errors.changed.connect(lambda: w.status.show_errors(errors.count))
    w.status.errors_wanted.connect(lambda: show_errors(w))


def _show_failed_search(w: MainWindow, error: BaseException) -> None:
    """Show no rows under the query of `w`, and in their place why."""
    total = len(w.catalogue) if w.catalogue is not None else 0
    w.result = w.first_screen = None
    w.show_rows(NoRows(w.filter_bar.query, w.filter_bar.order), 0, total)
    w.filter_bar.set_count(None, total)
    w.status.show_count(total, total)
    w.timeline.show_histogram(None)
    _show_failure(w, "The search", error)


def _show_failure(w: MainWindow, what: str, error: BaseException) -> None:
    w.failed.explain(what, error)
    w.pages.setCurrentWidget(w.failed)


def _show_menu(window: MainWindow, place: QPoint) -> None:
    """Offer at `place` of the records what can be done with the one that is there."""
    if not window.records.indexAt(place).isValid():
        return
    menu = QMenu(window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for name in RECORD_MENU:
        menu.addAction(window.actions_by_id[name])
    menu.popup(window.records.viewport().mapToGlobal(place))


def _show_folder(window: MainWindow, folder: Path) -> None:
    """Show what lies in `folder`, in place of another folder that was shown."""
    kept = [
        part
        for part in editing.parts(window.filter_bar.query)
        if not (isinstance(part, Match) and part.field == "path")
    ]
    window.filter_bar.set_query(all_of([*kept, _lies_in(window, folder)]))


def _lies_in(window: MainWindow, folder: Path) -> Query:
    """Return the query for a folder of the library, or for a file that was added by itself."""
    single = window.catalogue is not None and window.catalogue.row_of(folder) is not None
    return Match("path", formatting.printable(folder) + ("" if single else "/"))
