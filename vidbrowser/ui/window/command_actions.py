"""What each command does to the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from vidbrowser import __version__, paths
from vidbrowser.records.listing import ENDINGS
from vidbrowser.ui import theme
from vidbrowser.ui.records.record_model import Layout
from vidbrowser.ui.window import record_actions

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from vidbrowser.ui.window.main_window import MainWindow

FILES = f"Records ({' '.join(f'*{ending}' for ending in ENDINGS)});;All files (*)"


def actions_of(window: MainWindow) -> dict[str, Callable[[bool], Any]]:
    """Return what is run for each command, by its id; the argument is the check mark."""
    w = window
    return {
        "open_folder": lambda _: open_folder(w),
        "open_files": lambda _: open_files(w),
        "open_sample": lambda _: w.add_paths([paths.resources() / "sample"]),
        "rescan": lambda _: w.parts.library.rescan(),
        "export": lambda _: export(w),
        "problems": lambda _: show_problems(w),
        "quit": lambda _: w.close(),
        "find": lambda _: w.filter_bar.edit.begin(),
        "find_from_records": lambda _: w.filter_bar.edit.begin(),
        "clear_query": lambda _: w.filter_bar.edit.clear(),
        "save_query": lambda _: w.saved.ask_and_save(),
        "undo_delete": lambda _: w.saved.undo(),
        "find_in_description": lambda _: find_in_description(w),
        "copy_link": lambda _: record_actions.copy_link(w, w.records.current),
        "copy_title_and_link": lambda _: record_actions.copy_link(w, w.records.current, title=True),
        "larger": lambda _: zoom(w, 1),
        "smaller": lambda _: zoom(w, -1),
        "usual_size": lambda _: zoom(w, 0),
        "as_list": lambda _: w.records.lay_out(Layout.LIST),
        "as_table": lambda _: w.records.lay_out(Layout.TABLE),
        "as_grid": lambda _: w.records.lay_out(Layout.GRID),
        "choose_columns": lambda _: choose_columns(w),
        "toggle_library": lambda shown: w.show_library(shown),
        "toggle_timeline": lambda shown: w.show_timeline(shown),
        "toggle_detail": lambda shown: w.detail.setVisible(shown),
        "system_appearance": lambda _: appear(w, ""),
        "light_appearance": lambda _: appear(w, "light"),
        "dark_appearance": lambda _: appear(w, "dark"),
        "fetch_pictures": lambda allowed: fetch_pictures(w, allowed),
        "retry_picture": lambda _: w.detail.picture.try_again(),
        "full_screen": lambda full: w.showFullScreen() if full else w.showNormal(),
        "back": lambda _: w.filter_bar.set_query(w.history.step(-1)),
        "forward": lambda _: w.filter_bar.set_query(w.history.step(1)),
        "open_video": lambda _: record_actions.open_video(w, w.records.current),
        "open_file": lambda _: record_actions.open_file(w, w.records.current),
        "show_file": lambda _: record_actions.show_file(w, w.records.current),
        "next_record": lambda _: w.records.step(1),
        "previous_record": lambda _: w.records.step(-1),
        "scroll_description": lambda _: w.detail.scroll_description(1),
        "scroll_description_back": lambda _: w.detail.scroll_description(-1),
        "next_pane": lambda _: step_pane(w, 1),
        "previous_pane": lambda _: step_pane(w, -1),
        "palette": lambda _: open_palette(w),
        "keys": lambda _: show_keys(w),
        "show_log": lambda _: record_actions.show_log(w),
        "about": lambda _: about(w),
    }


def choose_columns(window: MainWindow) -> None:
    """Show the table and let its columns be hidden and shown."""
    window.records.lay_out(Layout.TABLE)
    window.records.columns.open_menu()


def open_folder(window: MainWindow) -> None:
    """Ask for a folder and add it."""
    if folder := QFileDialog.getExistingDirectory(window, "Open a folder of records"):
        window.add_paths([Path(folder)])


def open_files(window: MainWindow) -> None:
    """Ask for record files and add them."""
    files, _ = QFileDialog.getOpenFileNames(window, "Open record files", "", FILES)
    window.add_paths([Path(name) for name in files])


def export(window: MainWindow) -> None:
    """Ask for a file and write what is shown into it."""
    from vidbrowser.ui.window import export_dialog  # dialogs are imported when they are opened

    export_dialog.ask_and_export(window)


def show_keys(window: MainWindow) -> None:
    """Show all keys."""
    from vidbrowser.ui.window.keys_dialog import (
        KeysDialog,  # dialogs are imported when they are opened
    )

    KeysDialog(window).exec()


def show_problems(window: MainWindow) -> None:
    """Open the list of problem files; it follows what is read while it stands open."""
    from vidbrowser.ui.library.problems_dialog import (
        ProblemsDialog,  # 10 ms of each start otherwise
    )

    dialog = ProblemsDialog(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if window.catalogue is not None:
        dialog.show_catalogue(window.catalogue)
    window.parts.library.updated.connect(dialog.take_update)  # a method: it ends with the dialog
    dialog.file_wanted.connect(lambda path: record_actions.open_path(window, path))
    dialog.recheck_wanted.connect(window.parts.library.rescan)
    dialog.report_wanted.connect(window.parts.outside.copy)
    dialog.open()


def show_errors(window: MainWindow) -> None:
    """Show the details of what failed that nobody expected; it counts as looked at then."""
    from vidbrowser.ui.window.errors_dialog import (
        ErrorsDialog,
    )  # when they are looked at

    dialog = ErrorsDialog(window.parts.errors.text(), window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.copy_wanted.connect(window.parts.outside.copy)
    dialog.log_wanted.connect(window.actions_by_id["show_log"].trigger)
    dialog.open()
    window.parts.errors.forget()


def fetch_pictures(window: MainWindow, allowed: bool) -> None:
    """Allow or forbid requests for pictures, now and at the next start."""
    window.parts.settings.set_may_fetch(allowed)
    window.parts.thumbnails.set_may_fetch(allowed)


def offer_pictures(window: MainWindow) -> None:
    """Ask whether pictures may be fetched, and fetch them when they may."""
    box = QMessageBox(QMessageBox.Icon.Question, "Fetch pictures", "Fetch pictures?", parent=window)
    box.setInformativeText(
        "Pictures of records come from the addresses that stand in them. Those servers learn "
        "which pictures you look at. View › Fetch Pictures from the Network takes it back."
    )
    fetch = box.addButton("Fetch Pictures", QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    fetch.clicked.connect(lambda: window.actions_by_id["fetch_pictures"].trigger())
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


def appear(window: MainWindow, appearance: str) -> None:
    """Take the light, the dark or the system's colours, now and at the next start."""
    window.parts.settings.set_appearance(appearance)
    QApplication.setPalette(theme.palette_for(appearance))


def zoom(window: MainWindow, steps: int) -> None:
    """Make text and pictures of the pane that has the focus larger or smaller."""
    if window.detail.isAncestorOf(window.focusWidget() or window):
        window.detail.description.zoom(steps)
    else:
        window.records.zoom(steps)


def step_pane(window: MainWindow, step: int) -> None:
    """Give the focus to the next pane; one that has nothing to show is passed over."""
    page = window.pages.currentWidget() or window.records
    panes: list[tuple[QWidget, QWidget]] = [
        (window.filter_bar, window.filter_bar.edit),
        (window.timeline, window.timeline),
        (window.library_pane, window.library_pane),
        (window.pages, page),
        (window.detail, window.detail.description),
    ]
    panes = [pane for pane in panes if pane[1].isVisible()]
    focus = window.focusWidget()
    within = [n for n, (pane, _) in enumerate(panes) if focus and pane.isAncestorOf(focus)]
    now = within[0] if within else -1 if step > 0 else 0
    panes[(now + step) % len(panes)][1].setFocus()


def find_in_description(window: MainWindow) -> None:
    """Open the bar that finds within the description, and the pane when it is hidden."""
    if window.records.current is None:
        window.status.showMessage("No record is selected.", 8_000)
        return
    if not window.detail.isVisible():
        window.actions_by_id["toggle_detail"].trigger()
    window.detail.find_bar.begin()


def open_palette(window: MainWindow) -> None:
    """Open the palette on every command but itself."""
    from vidbrowser.ui.window.command_palette import CommandPalette  # when it is opened first

    actions = [action for name, action in window.actions_by_id.items() if name != "palette"]
    CommandPalette(actions, window).open()


def about(window: MainWindow) -> None:
    """Say what this is."""
    box = QMessageBox(window)
    box.setWindowTitle("About vidbrowser")
    box.setText(f"vidbrowser {__version__}")
    box.setInformativeText(
        "A browser for catalogues of video records. Record files are only ever read.\nMIT licence."
    )
    box.exec()
