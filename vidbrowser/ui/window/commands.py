"""Every command of the program in one table: menus, shortcuts, help and README come from it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from vidbrowser.ui.records.record_model import Layout

if TYPE_CHECKING:
    from collections.abc import Callable

    from vidbrowser.ui.window.controllers import Controllers


class Menu(StrEnum):
    """Where a command stands in the menu bar; `NONE` are keys only."""

    FILE = "File"
    EDIT = "Edit"
    VIEW = "View"
    GO = "Go"
    HELP = "Help"
    NONE = ""


class Where(StrEnum):
    """Where the keys of a command count."""

    WINDOW = "window"
    RECORDS = "records"


@dataclass(frozen=True, slots=True)
class Command:
    """Something that the program can be told to do.

    `id` names it in code and settings; `run` does it, given whether it is now checked; `keys` are
    portable key sequences (QKeySequence). A command of `Where.RECORDS` listens only while the
    records have the focus.
    """

    id: str
    text: str
    run: Callable[[Controllers, bool], object]
    menu: Menu = Menu.NONE
    keys: tuple[str, ...] = ()
    where: Where = Where.WINDOW
    checkable: bool = False


F, E, V, G, H, NONE = Menu.FILE, Menu.EDIT, Menu.VIEW, Menu.GO, Menu.HELP, Menu.NONE
_R = Where.RECORDS

COMMANDS: tuple[Command, ...] = (
    Command("open_folder", "Open Folder…", lambda c, _: c.library.ask_folder(), F, ("Ctrl+O",)),
    Command("open_files", "Open Files…", lambda c, _: c.library.ask_files(), F, ("Ctrl+Shift+O",)),
    Command("open_sample", "Open the Sample", lambda c, _: c.library.add_sample(), F),
    Command("rescan", "Rescan", lambda c, _: c.library.rescan(), F, ("F5",)),
    Command(
        "export",
        "Export Records…",
        lambda c, _: c.export.ask_and_export(c.results.result, c.records.positions),
        F,
        ("Ctrl+E",),
    ),
    Command(
        "problems", "Problem Files…", lambda c, _: c.dialogs.show_problems(c.results.catalogue), F
    ),
    Command("quit", "Quit", lambda c, _: c.close(), F, ("Ctrl+Q",)),
    Command("find", "Find", lambda c, _: c.bar.edit.begin(), E, ("Ctrl+F",)),
    Command("find_from_records", "Find", lambda c, _: c.bar.edit.begin(), NONE, ("/",), _R),
    Command(
        "clear_query",
        "Clear the Query",
        lambda c, _: None if c.records.select_current() else c.bar.edit.clear(),
        E,
        ("Esc",),
        _R,
    ),
    Command("save_query", "Save the Query…", lambda c, _: c.saved.ask_and_save(), E, ("Ctrl+S",)),
    Command("undo_delete", "Undo Delete", lambda c, _: c.saved.undo(), E, ("Ctrl+Z",)),
    Command(
        "find_in_description",
        "Find in the Description",
        lambda c, _: c.view.find_in_description(),
        E,
        ("Ctrl+Shift+F",),
    ),
    Command(
        "copy_link",
        "Copy Link",
        lambda c, _: c.selection.copy_links(),
        E,
        ("Ctrl+C",),
        _R,
    ),
    Command(
        "copy_title_and_link",
        "Copy Title and Link",
        lambda c, _: c.selection.copy_titles_and_links(),
        E,
        ("Ctrl+Shift+C",),
        _R,
    ),
    Command("copy_title", "Copy Title", lambda c, _: c.selection.copy_titles(), E),
    Command("copy_markdown", "Copy as Markdown", lambda c, _: c.selection.copy_markdown(), E),
    Command("select_all", "Select All", lambda c, _: c.records.selectAll(), E, ("Ctrl+A",), _R),
    Command("larger", "Larger", lambda c, _: c.view.zoom(1), V, ("Ctrl++", "Ctrl+=")),
    Command("smaller", "Smaller", lambda c, _: c.view.zoom(-1), V, ("Ctrl+-",)),
    Command("usual_size", "Usual Size", lambda c, _: c.view.zoom(0), V, ("Ctrl+0",)),
    Command("as_list", "List", lambda c, _: c.view.lay_out(Layout.LIST), V, ("Ctrl+1",)),
    Command("as_table", "Table", lambda c, _: c.view.lay_out(Layout.TABLE), V, ("Ctrl+2",)),
    Command("as_grid", "Grid", lambda c, _: c.view.lay_out(Layout.GRID), V, ("Ctrl+3",)),
    Command("choose_columns", "Columns of the Table…", lambda c, _: c.view.choose_columns(), V),
    Command(
        "toggle_library",
        "Library Pane",
        lambda c, shown: c.view.show_library(shown),
        V,
        ("F9",),
        checkable=True,
    ),
    Command(
        "toggle_detail",
        "Detail Pane",
        lambda c, shown: c.view.show_detail(shown),
        V,
        ("F8",),
        checkable=True,
    ),
    Command(
        "toggle_timeline",
        "Timeline",
        lambda c, shown: c.view.show_timeline(shown),
        V,
        ("Ctrl+T",),
        checkable=True,
    ),
    Command("system_appearance", "Appearance of the System", lambda c, _: c.view.appear(""), V),
    Command("light_appearance", "Light Appearance", lambda c, _: c.view.appear("light"), V),
    Command("dark_appearance", "Dark Appearance", lambda c, _: c.view.appear("dark"), V),
    Command(
        "fetch_pictures",
        "Fetch Pictures from the Network",
        lambda c, allowed: c.pictures.allow(allowed),
        V,
        checkable=True,
    ),
    Command("retry_picture", "Try the Picture Again", lambda c, _: c.picture.try_again(), V),
    Command(
        "full_screen",
        "Full Screen",
        lambda c, full: c.full_screen(full),
        V,
        ("F11",),
        checkable=True,
    ),
    Command(
        "back", "Previous Query", lambda c, _: c.bar.set_query(c.history.step(-1)), G, ("Alt+Left",)
    ),
    Command(
        "forward", "Next Query", lambda c, _: c.bar.set_query(c.history.step(1)), G, ("Alt+Right",)
    ),
    Command(
        "open_video",
        "Open Video",
        lambda c, _: c.selection.open_videos(),
        G,
        ("Return", "Enter"),
        _R,
    ),
    Command(
        "open_file",
        "Open the Record File",
        lambda c, _: c.record.open_file(c.records.current),
        G,
        ("Ctrl+Return", "Ctrl+Enter"),
        _R,
    ),
    Command("show_file", "Show in Folder", lambda c, _: c.record.show_file(c.records.current), G),
    Command("next_record", "Next Record", lambda c, _: c.records.step(1), G, ("J",), _R),
    Command("previous_record", "Previous Record", lambda c, _: c.records.step(-1), G, ("K",), _R),
    Command(
        "scroll_description",
        "Scroll the Description",
        lambda c, _: c.scroll_description(1),
        NONE,
        ("Space",),
        _R,
    ),
    Command(
        "scroll_description_back",
        "Scroll Back",
        lambda c, _: c.scroll_description(-1),
        NONE,
        ("Shift+Space",),
        _R,
    ),
    Command("next_pane", "Next Pane", lambda c, _: c.view.step_pane(1), G, ("F6",)),
    Command("previous_pane", "Previous Pane", lambda c, _: c.view.step_pane(-1), G, ("Shift+F6",)),
    Command("palette", "All Commands…", lambda c, _: c.open_palette(), H, ("Ctrl+K",)),
    Command(
        "keys",
        "Keyboard Shortcuts",
        lambda c, _: c.dialogs.show_keys(key_table()),
        H,
        ("F1", "Ctrl+?"),
    ),
    Command("show_log", "Show Log", lambda c, _: c.dialogs.open_log(), H),
    Command("about", "About vidbrowser", lambda c, _: c.dialogs.about(), H),
)

FIXED_KEYS: tuple[tuple[str, str], ...] = (
    ("Esc, Down, Enter", "in the query: to the records; there Esc clears the query"),
    ("Up, Down, Page Up, Page Down, Home, End", "move through the records; with Shift select"),
    ("Ctrl with these, Ctrl+Space", "move without selecting; select one more or one less"),
    ("letters", "in the records: begin a query"),
)
"""What Qt's own widgets or the text that is typed decide, for the help and the README."""


def key_table() -> list[tuple[str, str]]:
    """Return keys and what they do, for the help and the README; in the order of the table."""
    rows = [(", ".join(c.keys), c.text.removesuffix("…")) for c in COMMANDS if c.keys]
    return [*rows, *FIXED_KEYS]
