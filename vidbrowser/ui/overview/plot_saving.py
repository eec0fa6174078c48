"""Copies plots and writes them into files: asks where to, writes in a thread, says how it went."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu

from vidbrowser.query.editing import State
from vidbrowser.ui import formatting
from vidbrowser.ui.language import tr
from vidbrowser.ui.overview import plot_words
from vidbrowser.ui.overview.plot_files import ENDINGS, Sheet, csv_of, write
from vidbrowser.ui.overview.plot_look import look_of
from vidbrowser.ui.said import reason
from vidbrowser.ui.widgets.question import may_write

if TYPE_CHECKING:
    from collections.abc import Callable

    from vidbrowser.ui.overview.overview_view import OverviewView
    from vidbrowser.ui.overview.plot_view import PlotView
    from vidbrowser.ui.tasks import Tasks

T = TypeVar("T")


class PlotSaving(QObject):
    """Does with the plots of `view` what their menus offer; files are written in `tasks`."""

    told = Signal(str)
    """How it went."""

    def __init__(self, view: OverviewView, tasks: Tasks) -> None:
        super().__init__(view)
        self._view, self._tasks = view, tasks
        for plot in view.plots.values():
            plot.menu_wanted.connect(lambda place, p=plot: self.menu_of(p).popup(place))
            plot.copy_wanted.connect(lambda p=plot: self.copy_table(p))
        view.export_wanted.connect(lambda: self.ask(tuple(view.plots.values())))

    def menu_of(self, plot: PlotView) -> QMenu:
        """Return what can be done with `plot` and its bar at the cursor."""
        menu = QMenu(plot)
        menu.aboutToHide.connect(menu.deleteLater)
        if told := plot.told:
            menu.addSection(told.replace("&", "&&"))
            for text, do, state in (
                (tr("Filter By It"), plot.choose, State.INCLUDED),
                (tr("Leave Out"), plot.exclude, State.EXCLUDED),
            ):
                action = menu.addAction(text, do)
                action.setCheckable(True)  # it is undone by what did it
                action.setChecked(plot.state is state)
            menu.addSeparator()
        if table := self._view.tables.get(plot.name):
            menu.addMenu(table.sort_menu(menu))
        menu.addAction(tr("Copy as Picture"), lambda: self.copy_picture(plot))
        menu.addAction(tr("Copy as Table"), lambda: self.copy_table(plot))
        menu.addAction(tr("Export…"), lambda: self.ask((plot,)))
        return menu

    def copy_picture(self, plot: PlotView) -> None:
        """Put the picture of `plot` onto the clipboard."""
        if sheet := self.sheet((plot,)):
            self._run(sheet.image, QGuiApplication.clipboard().setImage, tr("Picture copied"))

    def copy_table(self, plot: PlotView) -> None:
        """Put the table of `plot` onto the clipboard, its columns parted by tabs."""
        if sheet := self.sheet((plot,)):
            copy = QGuiApplication.clipboard().setText
            self._run(lambda: _parted_by_tabs(sheet), copy, tr("Table copied"))

    def ask(self, plots: tuple[PlotView, ...]) -> None:
        """Ask for a file (the dialog asks before one is replaced) and write `plots` into it."""
        filters = {_filter_of(ending): ending for ending in ENDINGS}
        title, name = tr("Export plots"), tr("overview", "name of a file")
        file, chosen = QFileDialog.getSaveFileName(
            self._view.window(), title, str(Path.home() / name), ";;".join(filters)
        )
        if file:
            path = Path(file)
            if path.suffix[1:].lower() not in ENDINGS:
                path = path.with_name(f"{path.name}.{filters.get(chosen, 'png')}")
            if may_write(self._view.window(), title, file, path):
                self.write(plots, path)

    def write(self, plots: tuple[PlotView, ...], output: Path) -> None:
        """Write `plots` into `output`, which may be replaced."""
        if sheet := self.sheet(plots):
            name = formatting.placed(output)
            done = tr("The plots were written to {file}").format(file=name)
            failed = tr("{file} was not written: {reason}.")
            self._run(
                lambda: write(sheet, output),
                lambda _none: None,
                done,
                lambda why: failed.format(file=name, reason=why),
            )

    def sheet(self, plots: tuple[PlotView, ...]) -> Sheet | None:
        """Return what `plots` show, None when that is nothing."""
        shown = tuple(view.plot for view in plots if view.plot is not None)
        overview = self._view.overview
        if overview is None or not shown:
            return None
        return Sheet(shown, plots[0].measure, look_of(plots[0]), plot_words.caption(overview))

    def _run(
        self,
        work: Callable[[], T],
        take: Callable[[T], object],
        done: str,
        failed: Callable[[str], str] = str,
    ) -> None:
        """Do `work` in a thread, give what comes of it to `take`, and tell that it is `done`."""

        def end(made: T) -> None:
            take(made)
            self.told.emit(done)

        self._tasks.run(work, end, lambda error: self.told.emit(failed(reason(error))))


def _parted_by_tabs(sheet: Sheet) -> str:
    """Return its table as spreadsheets take it from the clipboard."""
    lines = csv.reader(io.StringIO(csv_of(sheet).decode()))
    return "\n".join("\t".join(map(formatting.one_line, line)) for line in lines)


def _filter_of(ending: str) -> str:
    return tr("{format} (*.{ending})").format(format=tr(ENDINGS[ending]), ending=ending)
