"""Opens the dialogs of the window; each is imported when it is opened first."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from vidbrowser.ui.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from vidbrowser.catalogue.catalogue import Catalogue
    from vidbrowser.ui.window.command import AnyCommand
    from vidbrowser.ui.window.help_window import HelpWindow
    from vidbrowser.ui.window.keys import Keys
    from vidbrowser.ui.window.record_actions import RecordActions
    from vidbrowser.ui.window.services import Services
    from vidbrowser.ui.window.settings import Choice


class Dialogs:
    """Opens dialogs above `window`; what is chosen in them is done by `services` and `records`."""

    def __init__(self, window: QWidget, services: Services, records: RecordActions) -> None:
        self._window, self._services, self._records = window, services, records

    def show_problems(self, catalogue: Catalogue | None) -> None:
        """Open the list of problem files; it follows what is read while it stands open."""
        from vidbrowser.ui.library.problems_dialog import ProblemsDialog

        library = self._services.library
        dialog = ProblemsDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if catalogue is not None:
            dialog.show_catalogue(catalogue)
        library.updated.connect(dialog.take_update)  # a method: it ends with the dialog
        dialog.file_wanted.connect(self._records.open_path)
        dialog.recheck_wanted.connect(library.rescan)
        dialog.report_wanted.connect(self._records.copy)
        dialog.open()

    def show_errors(self) -> None:
        """Show the details of what nobody expected to fail; it counts as looked at then."""
        from vidbrowser.ui.window.errors_dialog import ErrorsDialog

        dialog = ErrorsDialog(self._services.errors.text(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.copy_wanted.connect(self._records.copy)
        dialog.log_wanted.connect(self.open_log)
        dialog.open()
        self._services.errors.forget()

    def open_log(self) -> None:
        """Open the log."""
        self._records.open_log(self._services.log)

    @cached_property
    def help(self) -> HelpWindow:
        """The help, made when it is opened first."""
        from vidbrowser.ui.window.help_window import HelpWindow

        return HelpWindow(self._window)

    def show_help(self, commands: Sequence[tuple[str, str]], ask: Callable[[str], object]) -> None:
        """Show the keys of `commands` and the query language; `ask` what is clicked there."""
        if "help" not in self.__dict__:
            self.help.query_chosen.connect(ask)
        self.help.open_with(commands)

    def open_settings(
        self, choices: Iterable[Choice], commands: Sequence[AnyCommand], keys: Keys
    ) -> None:
        """Open the settings: `choices`, and the `keys` of `commands`."""
        from vidbrowser.ui.window.settings_dialog import SettingsDialog

        dialog = SettingsDialog(choices, commands, keys, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def about(self) -> None:
        """Say what this is, of which versions, and where it keeps things."""
        from vidbrowser.ui.window import about
        from vidbrowser.ui.window.text_dialog import TextDialog

        text = about.about(self._services.log.parent)
        dialog = TextDialog(tr("About Vidbrowser"), about.said(), text, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.copy_wanted.connect(self._records.copy)
        dialog.open()
