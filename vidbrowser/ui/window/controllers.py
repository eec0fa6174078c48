"""Those who do what commands say; the window makes them and hands them to the table."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from vidbrowser.ui.detail.picture_box import PictureBox
    from vidbrowser.ui.library.saved_searches_controller import SavedSearchesController
    from vidbrowser.ui.query.filter_bar import FilterBar
    from vidbrowser.ui.query.query_history import QueryHistory
    from vidbrowser.ui.records.record_view import RecordView
    from vidbrowser.ui.window.dialogs import Dialogs
    from vidbrowser.ui.window.export_dialog import ExportDialog
    from vidbrowser.ui.window.full_screen import FullScreen
    from vidbrowser.ui.window.keys import Keys
    from vidbrowser.ui.window.language_choice import LanguageChoice
    from vidbrowser.ui.window.library_actions import LibraryActions
    from vidbrowser.ui.window.library_files import LibraryFiles
    from vidbrowser.ui.window.mark_actions import MarkActions
    from vidbrowser.ui.window.mark_dialogs import MarkDialogs
    from vidbrowser.ui.window.mark_files import MarkFiles
    from vidbrowser.ui.window.palette_controller import PaletteController
    from vidbrowser.ui.window.picture_actions import PictureActions
    from vidbrowser.ui.window.record_actions import RecordActions
    from vidbrowser.ui.window.results_controller import ResultsController
    from vidbrowser.ui.window.selection_actions import SelectionActions
    from vidbrowser.ui.window.settings import Settings
    from vidbrowser.ui.window.subtitle_actions import SubtitleActions
    from vidbrowser.ui.window.text_size import TextSize
    from vidbrowser.ui.window.undo_line import UndoLine
    from vidbrowser.ui.window.view_actions import ViewActions


class Controllers(NamedTuple):
    """What the commands of `commands.COMMANDS` are done by."""

    library: LibraryActions
    records: RecordView
    record: RecordActions
    selection: SelectionActions
    results: ResultsController
    export: ExportDialog
    library_files: LibraryFiles
    dialogs: Dialogs
    bar: FilterBar
    history: QueryHistory
    saved: SavedSearchesController
    steps: UndoLine
    marks: MarkActions
    mark_dialogs: MarkDialogs
    mark_files: MarkFiles
    view: ViewActions
    pictures: PictureActions
    subtitles: SubtitleActions
    picture: PictureBox
    text_size: TextSize
    full_screen: FullScreen
    keys: Keys
    settings: Settings
    language: LanguageChoice
    palette: PaletteController
    scroll_description: Callable[[int], None]
    close: Callable[[], bool]
