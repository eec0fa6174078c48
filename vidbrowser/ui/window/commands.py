"""Every command of the program in one table: menus, shortcuts, help and README come from it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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

    `id` names it in code and settings; `keys` are portable key sequences (QKeySequence). A command
    of `Where.RECORDS` listens only while the records have the focus.
    """

    id: str
    text: str
    menu: Menu = Menu.NONE
    keys: tuple[str, ...] = ()
    where: Where = Where.WINDOW
    checkable: bool = False


F, E, V, G, H = Menu.FILE, Menu.EDIT, Menu.VIEW, Menu.GO, Menu.HELP
_R = Where.RECORDS

COMMANDS: tuple[Command, ...] = (
    Command("open_folder", "Open Folder…", F, ("Ctrl+O",)),
    Command("open_files", "Open Files…", F, ("Ctrl+Shift+O",)),
    Command("open_sample", "Open the Sample", F),
    Command("rescan", "Rescan", F, ("F5",)),
    Command("export", "Export What Is Shown…", F, ("Ctrl+E",)),
    Command("problems", "Problem Files…", F),
    Command("quit", "Quit", F, ("Ctrl+Q",)),
    Command("find", "Find", E, ("Ctrl+F",)),
    Command("find_from_records", "Find", Menu.NONE, ("/",), _R),
    Command("clear_query", "Clear the Query", E, ("Esc",), _R),
    Command("save_query", "Save the Query…", E, ("Ctrl+S",)),
    Command("undo_delete", "Undo Delete", E, ("Ctrl+Z",)),
    Command("find_in_description", "Find in the Description", E, ("Ctrl+Shift+F",)),
    Command("copy_link", "Copy Link", E, ("Ctrl+C",), _R),
    Command("copy_title_and_link", "Copy Title and Link", E, ("Ctrl+Shift+C",), _R),
    Command("larger", "Larger", V, ("Ctrl++", "Ctrl+=")),
    Command("smaller", "Smaller", V, ("Ctrl+-",)),
    Command("usual_size", "Usual Size", V, ("Ctrl+0",)),
    Command("as_list", "List", V, ("Ctrl+1",)),
    Command("as_table", "Table", V, ("Ctrl+2",)),
    Command("as_grid", "Grid", V, ("Ctrl+3",)),
    Command("choose_columns", "Columns of the Table…", V),
    Command("toggle_library", "Library Pane", V, ("F9",), checkable=True),
    Command("toggle_detail", "Detail Pane", V, ("F8",), checkable=True),
    Command("toggle_timeline", "Timeline", V, ("Ctrl+T",), checkable=True),
    Command("system_appearance", "Appearance of the System", V),
    Command("light_appearance", "Light Appearance", V),
    Command("dark_appearance", "Dark Appearance", V),
    Command("fetch_pictures", "Fetch Pictures from the Network", V, checkable=True),
    Command("retry_picture", "Try the Picture Again", V),
    Command("full_screen", "Full Screen", V, ("F11",), checkable=True),
    Command("back", "Previous Query", G, ("Alt+Left",)),
    Command("forward", "Next Query", G, ("Alt+Right",)),
    Command("open_video", "Open Video", G, ("Return", "Enter"), _R),
    Command("open_file", "Open the Record File", G, ("Ctrl+Return", "Ctrl+Enter"), _R),
    Command("show_file", "Show in Folder", G),
    Command("next_record", "Next Record", G, ("J",), _R),
    Command("previous_record", "Previous Record", G, ("K",), _R),
    Command("scroll_description", "Scroll the Description", Menu.NONE, ("Space",), _R),
    Command("scroll_description_back", "Scroll Back", Menu.NONE, ("Shift+Space",), _R),
    Command("next_pane", "Next Pane", G, ("F6",)),
    Command("previous_pane", "Previous Pane", G, ("Shift+F6",)),
    Command("palette", "All Commands…", H, ("Ctrl+K",)),
    Command("keys", "Keyboard Shortcuts", H, ("F1", "Ctrl+?")),
    Command("show_log", "Show Log", H),
    Command("about", "About vidbrowser", H),
)

FIXED_KEYS: tuple[tuple[str, str], ...] = (
    ("Esc, Down, Enter", "in the query: to the records; there Esc clears the query"),
    ("Up, Down, Page Up, Page Down, Home, End", "move through the records"),
    ("letters", "in the records: begin a query"),
)
"""What Qt's own widgets or the text that is typed decide, for the help and the README."""


def key_table() -> list[tuple[str, str]]:
    """Return keys and what they do, for the help and the README; in the order of the table."""
    rows = [(", ".join(c.keys), c.text.removesuffix("…")) for c in COMMANDS if c.keys]
    return [*rows, *FIXED_KEYS]
