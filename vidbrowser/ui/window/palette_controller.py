"""What the command palette lists, and what is done with what is chosen in it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from vidbrowser.records.fields import FACETS
from vidbrowser.search.bands import BANDS
from vidbrowser.ui import formatting
from vidbrowser.ui.language import tr
from vidbrowser.ui.palette.entry import Entry

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from vidbrowser.library.saved_searches import SavedSearches
    from vidbrowser.search.facets import Facet
    from vidbrowser.search.result import Result
    from vidbrowser.ui.library.library_pane import LibraryPane
    from vidbrowser.ui.palette.command_palette import CommandPalette
    from vidbrowser.ui.query.filter_bar import FilterBar
    from vidbrowser.ui.tasks import Tasks
    from vidbrowser.ui.window.command import AnyCommand
    from vidbrowser.ui.window.results_controller import ResultsController
    from vidbrowser.ui.window.settings import Settings

_RECENT = 8
_VALUES = 5
"""Values of each field that are listed."""


class Names(NamedTuple):
    """What knows of the saved searches and the folders, and what was chosen last."""

    library: LibraryPane
    results: ResultsController
    saved: SavedSearches
    settings: Settings


class PaletteController(QObject):
    """Gathers all that has a name; `offer` tells which commands there are, once they are made."""

    def __init__(
        self,
        window: QWidget,
        bar: FilterBar,
        names: Names,
        tasks: Tasks,
    ) -> None:
        super().__init__(window)
        self._window, self._bar, self._tasks = window, bar, tasks
        self._library, self._results, self._saved, self._settings = names
        self._wish: object = None
        self._commands: Sequence[AnyCommand] = ()
        self._actions: Mapping[str, QAction] = {}

    def offer(self, commands: Sequence[AnyCommand], actions: Mapping[str, QAction]) -> None:
        """List `commands`, done by their `actions`."""
        self._commands, self._actions = commands, actions

    def open(self) -> None:
        """Open the palette, what was chosen last at its top."""
        from vidbrowser.ui.palette.command_palette import CommandPalette

        recent = self._settings.recent_commands
        entries = [*self._named(), *self._saved_searches(), *self._folders(), *self._lengths()]
        entries.sort(key=lambda e: recent.index(e.id) if e.id in recent else _RECENT)
        palette = CommandPalette(entries, self._window)
        palette.chosen.connect(self._on_chosen)
        palette.values_wanted.connect(lambda text: self._ask(palette, text))
        palette.finished.connect(self._on_finished)
        palette.open()

    def _named(self) -> Iterator[Entry]:
        """Yield each command but the palette itself; of those with one name the first."""
        first = {command.name: command for command in reversed(self._commands)}
        for command in self._commands:
            if first[command.name] is command and command.id != "palette":
                action = self._actions[command.id]
                keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                yield Entry(
                    *(command.id, command.shown_name, "", action.trigger),
                    *(keys, action.isEnabled(), command.name),
                )

    def _saved_searches(self) -> Iterator[Entry]:
        for search in self._saved.all():
            run = partial(self._library.saved_chosen.emit, search.name)
            yield Entry(f"saved {search.name}", search.name, tr("Saved search"), run)

    def _folders(self) -> Iterator[Entry]:
        catalogue = self._results.catalogue
        for root in catalogue.roots if catalogue is not None else ():
            run = partial(self._results.show_folder, root)
            name = formatting.path_text(root.name or root)
            yield Entry(f"folder {formatting.path_text(root)}", name, tr("Folder"), run)

    def _lengths(self) -> Iterator[Entry]:
        for value, name in BANDS.items():
            yield Entry(
                f"length {value}", tr(name), tr("Length"), partial(self._choose, "length", value)
            )

    def _ask(self, palette: CommandPalette, text: str) -> None:
        """Let `palette` list values of the choosers that contain `text`."""
        wish = self._wish = object()
        result = self._results.result

        def find() -> dict[str, Facet]:  # nothing when a newer wish came while this one waited
            wanted = wish is self._wish
            return _values(result, text.strip()) if wanted and result else {}

        def show(found: Mapping[str, Facet]) -> None:
            if wish is self._wish:
                palette.add(text, [*self._entries(found)])

        self._tasks.run(find, show, lambda _error: show({}))

    def _entries(self, found: Mapping[str, Facet]) -> Iterator[Entry]:
        for field, facet in found.items():
            kind = tr(FACETS[field].chooser)
            for value in facet.values:
                text = tr("{count} records", "", value.count)
                records = text.format(count=formatting.exact_count(value.count))
                run = partial(self._choose, field, value.value)
                yield Entry("", value.value, f"{kind} · {records}", run)

    def _choose(self, field: str, value: str) -> None:
        self._bar.choose(field, value, exclude=False)

    def _on_finished(self) -> None:
        self._wish = None  # an answer would come to a palette that is gone

    def _on_chosen(self, name: str) -> None:
        if not name:
            return
        recent = [name, *(each for each in self._settings.recent_commands if each != name)]
        self._settings.set_recent_commands(recent[:_RECENT])


def _values(result: Result, find: str) -> dict[str, Facet]:
    from vidbrowser.search.facets import facet  # imports polars: not in the GUI thread

    fields = [word for word, field in FACETS.items() if field.chooser and word != "length"]
    return {
        field: facet(result.catalogue, result.query, field, limit=_VALUES, find=find)
        for field in fields
    }
