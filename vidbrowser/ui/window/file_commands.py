"""The commands of the menu File: what comes into the library, and what goes out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vidbrowser.records.collection import LIBRARY
from vidbrowser.translatable import translatable
from vidbrowser.ui.window.command import Command, Menu

if TYPE_CHECKING:
    from vidbrowser.ui.window.controllers import Controllers

F = Menu.FILE


def finds_any(c: Controllers) -> bool:
    """Return whether a record is shown."""
    return c.results.result is not None and len(c.results.result.rows) > 0


def _has_any(c: Controllers) -> bool:
    return c.results.catalogue is not None and len(c.results.catalogue) > 0


def _has_library_file(c: Controllers) -> bool:
    catalogue = c.results.catalogue
    roots = () if catalogue is None else catalogue.roots
    return any(root.suffix.lower() == LIBRARY for root in roots)


FILE_COMMANDS: tuple[Command[Controllers], ...] = (
    Command(
        "open_folder",
        translatable("Open Folder…"),
        lambda c, _: c.library.ask_folder(),
        F,
        ("Ctrl+O",),
    ),
    Command(
        "open_files",
        translatable("Open Files…"),
        lambda c, _: c.library.ask_files(),
        F,
        ("Ctrl+Shift+O",),
    ),
    Command("open_sample", translatable("Open the Sample"), lambda c, _: c.library.add_sample(), F),
    Command(
        "rescan", translatable("Rescan"), lambda c, _: c.library.rescan(), F, ("F5",), apart=True
    ),
    Command(
        "export",
        translatable("Export Records…"),
        lambda c, _: c.export.ask_and_export(c.results.result, c.records.positions),
        F,
        ("Ctrl+E",),
        can=finds_any,
    ),
    Command(
        "export_library",
        translatable("Export Library…"),
        lambda c, _: c.library_files.ask_and_export(c.results.catalogue),
        F,
        can=lambda c: _has_any(c) and not c.library_files.busy,
    ),
    Command(
        "places",
        translatable("Folders Are Here…"),
        lambda c, _: c.library_files.ask_places(c.results.catalogue),
        F,
        can=_has_library_file,
    ),
    Command(
        "problems",
        translatable("Problem Files…"),
        lambda c, _: c.dialogs.show_problems(c.results.catalogue),
        F,
    ),
    Command("quit", translatable("Quit"), lambda c, _: c.close(), F, ("Ctrl+Q",), apart=True),
)
