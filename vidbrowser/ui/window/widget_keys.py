"""The keys that single parts of the window have, in one table: help and README come from it."""

from __future__ import annotations

WIDGET_KEYS: dict[str, tuple[tuple[str, str], ...]] = {
    "records": (
        ("Up, Down, Page Up, Page Down, Home, End", "move; with Shift select"),
        ("Ctrl with these, Ctrl+Space", "move without selecting; select one more or one less"),
        ("letters", "begin a query"),
    ),
    "query": (("Esc, Down, Enter", "to the records; there Esc clears the query"),),
    "completion": (
        ("Tab", "takes the chosen value or name, else the first"),
        ("Up, Down", "after a field's colon: choose"),
        ("Enter", "takes what is chosen"),
        ("Esc", "closes it"),
    ),
    "chips": (
        ("Enter, Space", "selects that part of the query"),
        ("-", "turns it into its opposite"),
        ("Delete, Backspace", "takes it off"),
    ),
    "choosers": (
        ("letters", "find among the values"),
        ("Up, Down, Page Up, Page Down", "move"),
        ("Enter", "includes the value, or no more"),
        ("-, Alt+Enter", "excludes the value, or no more"),
        ("Esc", "closes it"),
    ),
    "timeline": (
        (
            "Left, Right, Page Up, Page Down, Home, End",
            "move; a page is twelve months, ten years or seven days",
        ),
        ("Shift with these", "move the end of the span"),
        ("Ctrl+Shift with these", "move its beginning"),
        ("Ctrl with these", "move all of it"),
        ("Enter", "asks for the span"),
        ("Delete, Backspace, double click", "clear the span"),
        ("Esc", "gives up what is under way"),
    ),
    "library": (
        ("Enter, Space", "shows what is in the folder or the search"),
        ("F2", "renames a saved search"),
        ("Alt+Up, Alt+Down", "move a saved search"),
        ("Delete", "removes a folder or a saved search"),
    ),
    "description": (
        ("Tab, Shift+Tab", "to the next link, to the one before"),
        ("Enter", "opens the link; in its find bar: the next place, with Shift the one before"),
    ),
}
"""By part of the window: keys, and what they do there."""


def rows() -> list[tuple[str, str]]:
    """Return all of them, each with the part where it counts."""
    return [
        (keys, f"{part}: {what}") for part, table in WIDGET_KEYS.items() for keys, what in table
    ]
