"""Every command of the program in one table: menus, shortcuts, help and KEYS.md come from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vidbrowser.translatable import translatable
from vidbrowser.ui.window import widget_keys
from vidbrowser.ui.window.command import Command, Menu, Where
from vidbrowser.ui.window.file_commands import FILE_COMMANDS, finds_any
from vidbrowser.ui.window.keys import native
from vidbrowser.ui.window.mark_commands import MARK_COMMANDS
from vidbrowser.ui.window.neighbour_commands import NEIGHBOUR_COMMANDS
from vidbrowser.ui.window.view_commands import VIEW_COMMANDS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vidbrowser.ui.window.controllers import Controllers

E, G, H, NONE = Menu.EDIT, Menu.GO, Menu.HELP, Menu.NONE
_R = Where.RECORDS


def _has_record(c: Controllers) -> bool:
    return c.records.current is not None


def _has_one(c: Controllers) -> bool:
    return c.records.positions.count == 1


def _open_settings(c: Controllers) -> None:
    from vidbrowser.ui.window.setting_choices import choices

    c.dialogs.open_settings(choices(c), COMMANDS, c.keys)


COMMANDS: tuple[Command[Controllers], ...] = (
    *FILE_COMMANDS,
    Command("find", translatable("Find"), lambda c, _: c.bar.edit.begin(), E, ("Ctrl+F",)),
    Command(
        "find_from_records", translatable("Find"), lambda c, _: c.bar.edit.begin(), NONE, ("/",), _R
    ),
    Command(
        "clear_query",
        translatable("Clear the Query"),
        lambda c, _: None if c.records.select_current() else c.bar.edit.clear(),
        E,
        ("Esc",),
        _R,
        can=lambda c: c.records.several or bool(c.bar.edit.text()),
    ),
    Command(
        "save_query",
        translatable("Save the Query…"),
        lambda c, _: c.saved.ask_and_save(),
        E,
        ("Ctrl+S",),
    ),
    Command(
        "undo",
        translatable("Undo"),
        lambda c, _: c.steps.undo(),
        E,
        ("Ctrl+Z",),
        can=lambda c: c.steps.can_undo(),
    ),
    Command(
        "redo",
        translatable("Redo"),
        lambda c, _: c.steps.redo(),
        E,
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        can=lambda c: c.steps.can_redo(),
    ),
    Command(
        "find_in_description",
        translatable("Find in the Description"),
        lambda c, _: c.view.find_in_description(),
        E,
        ("Ctrl+Shift+F",),
        can=_has_one,
    ),
    Command(
        "copy_link",
        translatable("Copy Link"),
        lambda c, _: c.selection.copy_links(),
        E,
        ("Ctrl+C",),
        can=_has_record,
        apart=True,
    ),
    Command(
        "copy_title_and_link",
        translatable("Copy Title and Link"),
        lambda c, _: c.selection.copy_titles_and_links(),
        E,
        ("Ctrl+Shift+C",),
        can=_has_record,
    ),
    Command(
        "copy_title",
        translatable("Copy Title"),
        lambda c, _: c.selection.copy_titles(),
        E,
        can=_has_record,
    ),
    Command(
        "copy_markdown",
        translatable("Copy as Markdown"),
        lambda c, _: c.selection.copy_markdown(),
        E,
        can=_has_record,
    ),
    Command(
        "select_all",
        translatable("Select All"),
        lambda c, _: c.records.selectAll(),
        E,
        ("Ctrl+A",),
        can=finds_any,
    ),
    Command(
        "settings",
        translatable("Settings…"),
        lambda c, _: _open_settings(c),
        E,
        ("Ctrl+,",),
        apart=True,
    ),
    *VIEW_COMMANDS,
    *MARK_COMMANDS,
    Command(
        "back",
        translatable("Previous Query"),
        lambda c, _: c.bar.set_query(c.history.step(-1)),
        G,
        ("Alt+Left",),
        can=lambda c: c.history.can_step(-1),
    ),
    Command(
        "forward",
        translatable("Next Query"),
        lambda c, _: c.bar.set_query(c.history.step(1)),
        G,
        ("Alt+Right",),
        can=lambda c: c.history.can_step(1),
    ),
    Command(
        "open_video",
        translatable("Open Video"),
        lambda c, _: c.selection.open_videos(),
        G,
        ("Return", "Enter"),
        _R,
        can=_has_record,
        apart=True,
    ),
    Command(
        "open_media",
        translatable("Open Video File"),
        lambda c, _: c.record.video.open_media(c.records.current),
        G,
        can=lambda c: _has_one(c) and bool(c.records.current and c.records.current.media),
    ),
    Command(
        "open_page",
        translatable("Open Web Page"),
        lambda c, _: c.record.video.open_page(c.records.current),
        G,
        can=lambda c: _has_one(c) and bool(c.records.current and c.records.current.url),
    ),
    Command(
        "open_file",
        translatable("Open the Record File"),
        lambda c, _: c.record.open_file(c.records.current),
        G,
        ("Ctrl+Return", "Ctrl+Enter"),
        can=_has_one,
    ),
    Command(
        "show_file",
        translatable("Show in Folder"),
        lambda c, _: c.record.show_file(c.records.current),
        G,
        can=_has_one,
    ),
    *NEIGHBOUR_COMMANDS,
    Command(
        "next_record",
        translatable("Next Record"),
        lambda c, _: c.records.step(1),
        G,
        (),
        _R,
        can=_has_record,
        apart=True,
    ),
    Command(
        "previous_record",
        translatable("Previous Record"),
        lambda c, _: c.records.step(-1),
        G,
        (),
        _R,
        can=_has_record,
    ),
    Command(
        "scroll_description",
        translatable("Scroll the Description"),
        lambda c, _: c.scroll_description(1),
        NONE,
        ("Space",),
        _R,
    ),
    Command(
        "scroll_description_back",
        translatable("Scroll Back"),
        lambda c, _: c.scroll_description(-1),
        NONE,
        ("Shift+Space",),
        _R,
    ),
    Command(
        "next_pane",
        translatable("Next Pane"),
        lambda c, _: c.view.step_pane(1),
        G,
        ("F6",),
        apart=True,
    ),
    Command(
        "previous_pane",
        translatable("Previous Pane"),
        lambda c, _: c.view.step_pane(-1),
        G,
        ("Shift+F6",),
    ),
    Command(
        "palette", translatable("All Commands…"), lambda c, _: c.palette.open(), H, ("Ctrl+K",)
    ),
    Command(
        "help",
        translatable("Keys and Query Language"),
        lambda c, _: c.dialogs.show_help(shown_keys(c.keys.by_id), c.bar.set_query),
        H,
        ("F1", "Ctrl+?"),
    ),
    Command("show_log", translatable("Show Log"), lambda c, _: c.dialogs.open_log(), H, apart=True),
    Command("about", translatable("About Vidbrowser"), lambda c, _: c.dialogs.about(), H),
)

STANDARD: Mapping[str, tuple[str, ...]] = {command.id: command.keys for command in COMMANDS}
"""The keys of each command unless the settings have others."""


def shown_keys(keys: Mapping[str, tuple[str, ...]]) -> list[tuple[str, str]]:
    """Return the `keys` of commands and what they do, in the language of the window."""
    return [(native(keys[c.id]), c.shown_name) for c in COMMANDS if keys[c.id]]


def command_keys() -> list[tuple[str, str]]:
    """Return the keys of commands and what they do in English, in the order of the table."""
    return [(", ".join(c.keys), c.name) for c in COMMANDS if c.keys]


def key_table() -> list[tuple[str, str]]:
    """Return all keys and what they do, those of the window's parts too, in English: KEYS.md."""
    return [*command_keys(), *widget_keys.rows()]
